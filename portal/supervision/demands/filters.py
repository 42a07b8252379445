"""The filters of the public register of demands."""

import django_filters
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from portal.base.departments.choices import department_choices
from portal.base.lists.facets import FacetFilter, plain
from portal.base.lists.listing import ListFilter
from portal.supervision.demands.models import Kind, Standing, kind_of, standing_of

ORDERS = {
    "latest": (Coalesce("closed_on", "withdrawn_on").desc(), "-pk"),
    "earliest": ("demanded_on", "pk"),
}


class DemandFilter(ListFilter):
    tabs = "standing"
    orders = ORDERS
    columns = {"standing": standing_of(), "kind": kind_of(), "department": "department"}

    q = None  # type: ignore[assignment]  # as django-filter takes a filter away
    standing = FacetFilter(column="standing", label=_("答复情况"))
    kind = FacetFilter(column="kind", label=_("督办对象"))
    department = FacetFilter(column="department", label=_("被督办部门"))
    order = django_filters.ChoiceFilter(
        choices=[("latest", _("新近办结或者撤回的在前")), ("earliest", _("先督办的在前"))],
        method="sort",
        label=_("排序"),
        empty_label=None,
    )

    @staticmethod
    def everything():
        return pgettext("plural", "督办")

    def offer(self):
        self.facets["standing"].offer(plain(Standing.choices))
        self.facets["kind"].offer(plain(Kind.choices))
        self.facets["department"].offer(self.keep("departments", department_choices))
