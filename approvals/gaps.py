"""What entries of the catalogue lack, as the database finds it for a given day.

A gap is seen on what is public, never stored: a field that is empty, which the entry's own page
passes over, an article whose substance
nobody states, and what contradicts itself or other records: a law that is no longer in force, a
promise longer than the law allows, steps that take another time than the whole, a hotline that is
gone, an item of disclosure that tells the same matter otherwise.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import (
    Case,
    CharField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact, GreaterThan, LessThan
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from approvals.contradictions import Contradiction, contradictions
from approvals.models import (
    ENDED,
    Approval,
    ApprovalBasis,
    CatalogueEntry,
    Law,
    LawArticle,
    Material,
    Penalty,
    PenaltyBasis,
    Step,
    Unit,
)
from approvals.models.catalogue import WEIGHTS
from portal.base.departments.models import Hotline
from portal.records.states import Status


@dataclass(frozen=True)
class Gap:
    name: str
    label: Promise


@dataclass
class EntryWithGap:
    """An entry with a gap, as the board lists it."""

    pk: int
    code: str
    title: str
    department_id: int
    model: type[CatalogueEntry]
    gaps: list[Gap] = field(default_factory=list)
    against: list[Contradiction] = field(default_factory=list)

    def get_absolute_url(self):
        return self.model(code=self.code, status="published").get_absolute_url()

    def has_gap(self, name: str) -> bool:
        return any(gap.name == name for gap in self.gaps)

    @property
    def admin_url(self) -> str:
        entry: Any = self.model
        return entry(pk=self.pk).admin_url


# One person takes down what lacks something: it goes on counting until another has released why.
WITHDRAWN = Gap("withdrawn", _("已撤下，还没有说明"))
# The seven fields of a guide are the name, the unit, and the first five of these.
GAPS = [
    Gap("basis", _("没有依据")),
    Gap("article", _("依据没有写到条")),
    Gap("procedure", _("没有办理程序")),
    Gap("conditions", _("没有办理条件")),
    Gap("fee", _("没有写明是否收费、收多少")),
    Gap("hotline", _("没有监督电话")),
    Gap("conduct", _("没有违法行为")),
    Gap("kinds", _("没有处罚种类")),
    Gap("limit", _("没有办理时限")),
    Gap("materials", _("没有申请材料")),
    Gap("material", _("申请材料没有写全原件或复印件、份数、来源")),
    Gap("applicants", _("没有服务对象")),
    Gap("subject", _("没有处罚对象")),
    Gap("level", _("没有行使或者实施层级")),
    Gap("result", _("没有办理结果")),
    Gap("window", _("没有办理地点或者时间")),
    Gap("remedies", _("没有救济途径")),
    Gap("substance", _("引用的条文没有要旨")),
    Gap("issuer", _("没有制定机关")),
    Gap("full_text", _("没有全文链接")),
    Gap("repealed", _("依据的法律已不再有效")),
    Gap("too_long", _("承诺时限长于法定时限")),
    Gap("days", _("环节用时与办理时限不一致")),
    Gap("hotline_gone", _("监督电话已经停用")),
    Gap("other_unit", _("公开信息写的责任部门不同")),
    Gap("other_telephone", _("公开信息写的电话不在热线表中")),
    Gap("other_limit", _("公开信息写的时限不同")),
    Gap("other_articles", _("公开信息引用的条文不同")),
    WITHDRAWN,
]


def entries_with_gaps(at: datetime, today: date) -> list[EntryWithGap]:
    """Every public entry that lacks something or is contradicted, and each that was taken down and
    not explained, in the order of codes; one statement a kind, and a fixed number for what items
    say."""
    return [
        *_lacking(Approval, _of_approvals(at, today), at, contradictions(at, today)),
        *_lacking(Penalty, _of_penalties(at), at, {}),
        *_lacking(Law, {"issuer": Q(issuer=""), "full_text": Q(full_text="")}, at, {}),
    ]


def _lacking(
    model, conditions: dict[str, Q], at, contradicted: dict[int, list[Contradiction]]
) -> list[EntryWithGap]:
    marks = {
        f"lacks_{name}": Case(
            When(condition, then=Value(1)), default=Value(0), output_field=IntegerField()
        )
        for name, condition in conditions.items()
    }
    unexplained = model.objects.tombstones().filter(
        Q(withdrawal_reason="") | Q(to_be_confirmed=True), status=Status.WITHDRAWN
    )
    gone = Q(pk__in=unexplained.values("pk"))
    some = Q(pk__in=list(contradicted))
    for mark in marks:
        some |= Q(**{mark: 1})
    public = Q(pk__in=model.objects.public(at).values("pk"))
    rows = model.objects.annotate(**marks).filter(public & some | gone).order_by("code")
    gaps = {f"lacks_{gap.name}": gap for gap in GAPS}
    found = []
    for row in rows.values("pk", "code", "title", "department_id", "status", *marks):
        against = contradicted.get(row["pk"], [])
        said = {f"lacks_{one.gap}" for one in against}
        lacking = [gap for mark, gap in gaps.items() if row.get(mark) or mark in said]
        title = row["title"]
        if row["status"] == Status.WITHDRAWN:  # its page alone says what it was
            lacking, title = [WITHDRAWN], row["code"]
        entry = row["pk"], row["code"], title, row["department_id"]
        found.append(EntryWithGap(*entry, model, lacking, against))
    return found


def _of_approvals(at, today):
    hotlines = Hotline.objects.in_use(today).filter(number=OuterRef("hotline"))
    promised, statutory = _weighed("promised"), _weighed("statutory")
    materials = Material.objects.filter(record=OuterRef("pk"))
    no_limit = Q(promised_limit=None, statutory_limit=None)
    return _of_bases(ApprovalBasis, at) | {
        "procedure": Q(procedure="") & ~Exists(Step.objects.filter(record=OuterRef("pk"))),
        "conditions": Q(conditions=""),
        "fee": Q(is_charged=None) | Q(is_charged=True) & (Q(fee="") | Q(fee_basis="")),
        "hotline": Q(hotline=""),
        "limit": no_limit,
        "materials": Q(~Exists(materials)),
        "material": Q(Exists(materials.filter(Q(form="") | Q(copies=None) | Q(source="")))),
        "applicants": Q(applicants=""),
        "level": Q(level=""),
        "result": Q(result_document=""),
        "window": Q(window="") | Q(office_hours=""),
        "remedies": Q(remedies=""),
        "too_long": Q(promised_limit__isnull=False, statutory_limit__isnull=False)
        & Q(GreaterThan(promised, statutory)),
        "days": Q(days_differ_because="") & _steps_disagree(),
        "hotline_gone": ~Q(hotline="") & ~Exists(hotlines),
    }


def _of_penalties(at):
    empty = {name: Q(**{name: ""}) for name in ("conduct", "kinds", "subject", "level")}
    return _of_bases(PenaltyBasis, at) | empty


def _of_bases(basis, at) -> dict:
    own = basis.objects.filter(record=OuterRef("pk"))
    laws = Law.objects.public(at)
    ended = laws.filter(effect__in=ENDED).values("code")
    stated = LawArticle.objects.filter(
        record__in=laws, record__code=OuterRef("law_key"), article=OuterRef("article")
    )
    return {
        "basis": Q(~Exists(own)),
        "article": Q(Exists(own.filter(article=""))),
        "repealed": Q(Exists(own.filter(law_key__in=ended))),
        "substance": Q(Exists(own.exclude(article="").exclude(Exists(stated)))),
    }


def _steps_disagree() -> Q:
    """As `Approval.steps_disagree` says of one."""
    own = Step.objects.filter(record=OuterRef("pk")).order_by()
    days = Subquery(own.values("record").annotate(n=Sum("days")).values("n"))
    limit = Coalesce("promised_limit", "statutory_limit")
    unit = Case(
        When(promised_limit=None, then=F("statutory_unit")),
        default=F("promised_unit"),
        output_field=CharField(),
    )
    in_days = Q(promised_limit=None, statutory_unit=Unit.WORKING_DAY) | Q(
        promised_limit__isnull=False, promised_unit=Unit.WORKING_DAY
    )
    weighed = limit * Case(
        *(When(Exact(unit, Value(one)), then=Value(n)) for one, n in WEIGHTS.items()),
        output_field=IntegerField(),
    )
    differ = Q(LessThan(days, limit)) | Q(GreaterThan(days, limit))
    return in_days & differ | ~in_days & Q(GreaterThan(days * WEIGHTS[Unit.WORKING_DAY], weighed))


def _weighed(name: str):
    weights = [When(**{f"{name}_unit": unit}, then=Value(n)) for unit, n in WEIGHTS.items()]
    return F(f"{name}_limit") * Case(*weights, default=Value(0), output_field=IntegerField())
