"""The filters of the published answers."""

from functools import reduce
from operator import and_

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.base.departments.choices import department_choices
from portal.base.lists.facets import FacetFilter, TextFilter, plain
from portal.base.lists.listing import ListFilter
from portal.supervision.tickets.models import TicketKind

MOST_WORDS = 10


class AnswerFilter(ListFilter):
    orders = {"newest": ("-published_at", "-pk"), "oldest": ("published_at", "pk")}
    columns = {"kind": "kind", "department": "department"}

    q = TextFilter(method="filter_text", label=_("问题或者答复"))
    kind = FacetFilter(column="kind", label=_("反映类型"))
    department = FacetFilter(column="department", label=_("办理部门"))
    order = django_filters.ChoiceFilter(
        choices=[("newest", _("最新发布在前")), ("oldest", _("最早发布在前"))],
        method="sort",
        label=_("排序"),
        empty_label=None,
    )

    def __init__(self, data, queryset, **kwargs):
        super().__init__(data, queryset, **kwargs)
        self.words = []  # nothing is ranked

    @staticmethod
    def everything():
        return _("公开的答复")

    def offer(self):
        self.facets["kind"].offer(plain(TicketKind.choices))
        self.facets["department"].offer(self.keep("departments", department_choices))

    def filter_text(self, queryset, name, value):
        """Every word stands in the question or in the answer."""
        words = value.replace("\x00", "").split()[:MOST_WORDS]
        return queryset.filter(reduce(and_, map(_has, words))) if words else queryset


def _has(word: str) -> Q:
    return Q(public_question__icontains=word) | Q(public_answer__icontains=word)
