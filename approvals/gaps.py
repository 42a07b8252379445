"""What entries of the catalogue lack, as the database finds it for a given day.

A gap is seen on what is public, never stored: a guide field that is empty, a law that is no
longer in force, a promise longer than the law allows, a hotline that is gone.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, Value, When
from django.db.models.lookups import GreaterThan
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from approvals.models import (
    ENDED,
    Approval,
    ApprovalBasis,
    CatalogueEntry,
    Law,
    Penalty,
    PenaltyBasis,
    Step,
)
from approvals.models.catalogue import WEIGHTS
from portal.base.departments.models import Hotline


@dataclass(frozen=True)
class Gap:
    name: str
    label: Promise


@dataclass
class Entry:
    """An entry with a gap, as the board lists it."""

    pk: int
    code: str
    title: str
    department_id: int
    model: type[CatalogueEntry]
    gaps: list[Gap] = field(default_factory=list)

    def get_absolute_url(self):
        return self.model(code=self.code, status="published").get_absolute_url()

    def has_gap(self, name: str) -> bool:
        return any(gap.name == name for gap in self.gaps)

    @property
    def admin_url(self) -> str:
        entry: Any = self.model
        return entry(pk=self.pk).admin_url


# The seven fields of a guide are the name, the unit, and the first five of these.
GAPS = [
    Gap("basis", _("没有依据")),
    Gap("procedure", _("没有办理程序")),
    Gap("conditions", _("没有办理条件")),
    Gap("fee", _("没有收费标准")),
    Gap("hotline", _("没有监督电话")),
    Gap("conduct", _("没有违法行为")),
    Gap("kinds", _("没有处罚种类")),
    Gap("repealed", _("依据的法律已不再有效")),
    Gap("too_long", _("承诺时限长于法定时限")),
    Gap("hotline_gone", _("监督电话已经停用")),
]


def entries_with_gaps(at: datetime, today: date) -> list[Entry]:
    """Every public entry that lacks something, in the order of codes; one statement a kind."""
    return [
        *_lacking(Approval, _of_approvals(at, today), at),
        *_lacking(Penalty, _of_penalties(at), at),
    ]


def _lacking(model, conditions: dict[str, Q], at) -> list[Entry]:
    marks = {
        f"lacks_{name}": Case(
            When(condition, then=Value(1)), default=Value(0), output_field=IntegerField()
        )
        for name, condition in conditions.items()
    }
    some = Q()
    for mark in marks:
        some |= Q(**{mark: 1})
    rows = model.objects.public(at).annotate(**marks).filter(some).order_by("code")
    gaps = {f"lacks_{gap.name}": gap for gap in GAPS}
    return [
        Entry(
            row["pk"],
            row["code"],
            row["title"],
            row["department_id"],
            model,
            [gap for mark, gap in gaps.items() if row.get(mark)],
        )
        for row in rows.values("pk", "code", "title", "department_id", *marks)
    ]


def _of_approvals(at, today):
    hotlines = Hotline.objects.in_use(today).filter(number=OuterRef("hotline"))
    promised, statutory = _weighed("promised"), _weighed("statutory")
    return _of_bases(ApprovalBasis, at) | {
        "procedure": Q(procedure="") & ~Exists(Step.objects.filter(record=OuterRef("pk"))),
        "conditions": Q(conditions=""),
        "fee": Q(fee=""),
        "hotline": Q(hotline=""),
        "too_long": Q(promised_limit__isnull=False, statutory_limit__isnull=False)
        & Q(GreaterThan(promised, statutory)),
        "hotline_gone": ~Q(hotline="") & ~Exists(hotlines),
    }


def _of_penalties(at):
    return _of_bases(PenaltyBasis, at) | {"conduct": Q(conduct=""), "kinds": Q(kinds="")}


def _of_bases(basis, at) -> dict:
    own = basis.objects.filter(record=OuterRef("pk"))
    ended = Law.objects.public(at).filter(effect__in=ENDED).values("code")
    return {
        "basis": Q(~Exists(own)),
        "repealed": Q(Exists(own.filter(law_key__in=ended))),
    }


def _weighed(name: str):
    weights = [When(**{f"{name}_unit": unit}, then=Value(n)) for unit, n in WEIGHTS.items()]
    return F(f"{name}_limit") * Case(*weights, default=Value(0), output_field=IntegerField())
