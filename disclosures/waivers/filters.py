"""The filters of the public register of what is not disclosed."""

from datetime import date

import django_filters
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from disclosures.models.waiver import Ground, Kind, Standing, kind_of, standing_on
from portal.base.departments.choices import department_choices
from portal.base.lists.facets import FacetFilter, plain
from portal.base.lists.listing import ListFilter

ORDERS = {
    "latest": ("-granted_on", "-pk"),
    "reexamine": ("reexamine_on", "pk"),
}


class WaiverFilter(ListFilter):
    tabs = "standing"
    orders = ORDERS

    q = None  # type: ignore[assignment]  # as django-filter takes a filter away
    standing = FacetFilter(column="standing", label=_("现状"))
    kind = FacetFilter(column="kind", label=_("类别"))
    ground = FacetFilter(column="ground", label=_("理由类别"))
    department = FacetFilter(column="department", label=_("责任部门"))
    order = django_filters.ChoiceFilter(
        choices=[("latest", _("新近决定的在前")), ("reexamine", _("先到复查日期的在前"))],
        method="sort",
        label=_("排序"),
        empty_label=None,
    )

    def __init__(self, data, queryset, *, today: date, **kwargs):
        self.columns = columns_on(today)
        super().__init__(data, queryset, **kwargs)

    @staticmethod
    def everything():
        return pgettext("plural", "不予公开决定")

    def offer(self):
        self.facets["standing"].offer(plain(Standing.choices))
        self.facets["kind"].offer(plain(Kind.choices))
        self.facets["ground"].offer(plain(Ground.choices))
        self.facets["department"].offer(self.keep("departments", department_choices))


def columns_on(today: date) -> dict:
    return {
        "standing": standing_on(today),
        "kind": kind_of(),
        "ground": "ground",
        "department": "department",
    }
