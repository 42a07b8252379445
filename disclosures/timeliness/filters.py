"""The filters of the board and of the list of obligations; both count by the same columns."""

from collections.abc import Callable
from datetime import date
from typing import Any

import django_filters
from django.db.models import Case, Max, Min, When
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from disclosures import periods
from disclosures.models import Item, Obligation, Requirement, State
from disclosures.models.obligation import deadline
from disclosures.timeliness.figures import columns_on
from portal.base.departments.choices import department_choices
from portal.base.lists.cube import Cube
from portal.base.lists.facets import Choice, FacetFilter, plain
from portal.base.lists.listing import ListFilter

# What is overdue, the longest first, then what falls due, the soonest first; then the rest.
STILL_OPEN = (State.OVERDUE, State.DUE)
WORST_FIRST = (
    Case(
        *(When(state=state, then=place) for place, state in enumerate(STILL_OPEN)),
        default=len(STILL_OPEN),
    ),
    Case(When(state__in=STILL_OPEN, then=deadline())).asc(nulls_last=True),
    "-due_on",
    "-pk",
)
ORDERS: dict[str, tuple[Any, ...]] = {
    "worst": WORST_FIRST, "latest": ("-due_on", "-pk"), "earliest": ("due_on", "pk"),
}  # fmt: skip
ORDER_LABELS = [
    ("worst", _("逾期久的在前")),
    ("latest", _("期限晚的在前")),
    ("earliest", _("期限早的在前")),
]
MANNERS = [
    Choice("record", _("发布信息"), {"record"}),
    Choice("carried", _("启用前已公开"), {"carried"}),
    Choice("nil", _("零申报"), {"nil"}),
]


class PeriodFacet(FacetFilter):
    """Obligations by the year or the quarter in which they fall due."""

    def filter(self, queryset, value):
        if not value:
            return queryset
        months = sorted(self.choices[value].members)
        year, month = (int(part) for part in months[-1].split("-"))
        after = date(year + month // 12, month % 12 + 1, 1)
        first = date.fromisoformat(f"{months[0]}-01")
        return queryset.filter(due_on__gte=first, due_on__lt=after)


class ObligationFilter(ListFilter):
    """The list of obligations, on a given day."""

    tabs = "state"
    orders = ORDERS

    q = None  # type: ignore[assignment]  # as django-filter takes a filter away
    state = FacetFilter(column="state", label=_("履行情况"))
    department = FacetFilter(column="department", label=_("责任部门"))
    kind = FacetFilter(column="kind", lookup="requirement__kind", label=_("事项类型"))
    term = FacetFilter(column="term", lookup="requirement__term", label=_("公开时限"))
    period = PeriodFacet(column="month", label=_("到期时间"))
    manner = FacetFilter(column="manner", label=_("履行方式"))
    requirement = django_filters.ChoiceFilter(
        field_name="requirement__code", label=_("应公开事项"), empty_label=_("全部")
    )
    order = django_filters.ChoiceFilter(
        choices=ORDER_LABELS, method="sort", label=_("排序"), empty_label=None
    )

    def __init__(self, data, queryset, *, today: date, cube: Callable[[], Cube], **kwargs):
        self.columns = columns_on(today)
        super().__init__(data, queryset, cube=cube, **kwargs)

    @staticmethod
    def everything():
        return pgettext("plural", "公开义务")

    def offer(self):
        self.facets["state"].offer(plain(State.choices))
        self.facets["kind"].offer(plain(Item.Kind.choices))
        self.facets["term"].offer(plain(Item.Term.choices))
        self.facets["manner"].offer(MANNERS)
        self.facets["department"].offer(self.keep("departments", department_choices))
        self.facets["period"].offer(self.keep("due-periods", _periods))
        self.filters["requirement"].extra["choices"] = self.keep("requirements", _requirements)


def _periods() -> list[Choice]:
    """The years and their quarters in which something falls due, the latest first."""
    ends = Obligation.objects.owed().aggregate(first=Min("due_on"), last=Max("due_on"))
    if ends["first"] is None:
        return []
    found = []
    for year in range(ends["last"].year, ends["first"].year - 1, -1):
        months = [f"{year}-{month:02}" for month in range(1, 13)]
        found.append(Choice(f"{year}", periods.label(f"{year}"), set(months)))
        for quarter in (4, 3, 2, 1):
            key, some = f"{year}-Q{quarter}", months[quarter * 3 - 3 : quarter * 3]
            if f"{ends['first']:%Y-%m}" <= some[-1] and some[0] <= f"{ends['last']:%Y-%m}":
                found.append(Choice(key, periods.label(key), set(some)))
    return found


def _requirements() -> list[tuple[str, str]]:
    rows = Requirement.objects.order_by("code", "-valid_from")
    return list({row.code: (row.code, str(row)) for row in reversed(rows)}.values())
