"""The filters of the catalogue's lists; their parameters are part of the public addresses."""

from functools import partial

from django.db.models import Case, CharField, Q, Value, When
from django.db.models.functions import Coalesce, Concat
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from approvals.models import (
    Applicant,
    ApprovalBasis,
    CatalogueSet,
    Law,
    LegalBasis,
    Level,
    PenaltyBasis,
    PenaltyKind,
    PowerType,
    Subject,
    Unit,
)
from portal.departments.choices import department_choices
from portal.listing import Choice, FacetFilter, ListFilter, plain

BANDS = [
    ("5", _("5 日以内")),
    ("10", _("6 至 10 日")),
    ("20", _("11 至 20 日")),
    ("longer", _("20 日以上")),
    ("none", _("没有规定")),
]
FEES = [
    Choice("free", _("不收费"), {False}),
    Choice("charged", _("收费"), {True}),
    Choice("unknown", _("没有写明"), {None}),
]


def _within(days: int) -> Q:
    """By the limit that is promised, or else the statutory one; months are longer than this."""
    promised = Q(promised_limit__lte=days) & ~Q(promised_unit=Unit.MONTH)
    statutory = Q(statutory_limit__lte=days) & ~Q(statutory_unit=Unit.MONTH)
    return promised | (Q(promised_limit=None) & statutory)


BAND = Case(
    When(promised_limit=None, statutory_limit=None, then=Value("none")),
    *(When(_within(int(days)), then=Value(days)) for days in ("5", "10", "20")),
    default=Value("longer"),
)
# An entry of a retired type counts under that and under the type it belongs to since.
TYPES = Concat(
    "type__slug",
    Value(">"),
    Coalesce("remapped_type__slug", Value(""), output_field=CharField()),
    output_field=CharField(),
)


class CatalogueFilter(ListFilter):
    """What the lists of the catalogue have in common."""

    def offer(self):
        self.facets["set"].offer(self.keep("sets", _sets))
        self.facets["department"].offer(self.keep("departments", department_choices))

    def codes_offered(self, column: str, options) -> list[Choice]:
        """Choices for a column that holds several codes: each stands for all that hold it."""
        place = self.whole.columns.index(column)
        held = {values[place] for values, _n in self.whole.cells}
        return [
            Choice(value, str(label), {text for text in held if value in text.split(";")})
            for value, label in options.choices
        ]


def laws_offered(basis: type[LegalBasis]) -> list[Choice]:
    """The laws that some entry rests on."""
    laws = Law.objects.public(timezone.now()).filter(code__in=basis.objects.values("law_key"))
    named = laws.only("code", "title", "name_en").order_by("code")
    return [Choice(law.code, law.name, {law.code}) for law in named]


class ApprovalFilter(CatalogueFilter):
    columns = {
        "type": TYPES,
        "department": "department",
        "applicant": "applicants",
        "fee": "is_charged",
        "limit": BAND,
        "set": "marked_set",
    }
    tabs = "type"

    type = FacetFilter(column="type", label=_("权力类型"))
    department = FacetFilter(column="department", label=_("责任部门"))
    applicant = FacetFilter(column="applicant", lookup="applicants", label=_("服务对象"))
    fee = FacetFilter(column="fee", lookup="is_charged", label=_("收费"))
    law = FacetFilter(column="law", lookup="bases__law_key", many=True, label=_("办理依据"))
    limit = FacetFilter(column="limit", label=_("办理时限"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))

    @staticmethod
    def everything():
        return pgettext("plural", "审批事项")

    def offer(self):
        super().offer()
        self.facets["type"].offer(self.keep("power-types", _types))
        self.facets["applicant"].offer(self.codes_offered("applicant", Applicant))
        self.facets["fee"].offer(FEES)
        self.facets["law"].offer(
            self.keep("laws-of-approvals", partial(laws_offered, ApprovalBasis))
        )
        self.facets["limit"].offer(plain(BANDS))


class PenaltyFilter(CatalogueFilter):
    columns = {
        "department": "department",
        "subject": "subject",
        "kind": "kinds",
        "level": "level",
        "set": "marked_set",
    }

    department = FacetFilter(column="department", label=_("责任部门"))
    subject = FacetFilter(column="subject", label=_("处罚对象"))
    kind = FacetFilter(column="kind", lookup="kinds", label=_("处罚种类"))
    law = FacetFilter(column="law", lookup="bases__law_key", many=True, label=_("处罚依据"))
    level = FacetFilter(column="level", label=_("实施层级"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))

    @staticmethod
    def everything():
        return pgettext("plural", "行政处罚事项")

    def offer(self):
        super().offer()
        self.facets["subject"].offer(self.codes_offered("subject", Subject))
        self.facets["kind"].offer(self.codes_offered("kind", PenaltyKind))
        self.facets["law"].offer(
            self.keep("laws-of-penalties", partial(laws_offered, PenaltyBasis))
        )
        self.facets["level"].offer(plain(Level.choices))


class LawFilter(CatalogueFilter):
    columns = {
        "level": "level",
        "effect": "effect",
        "verdict": "cleanup_verdict",
        "department": "department",
        "set": "marked_set",
    }
    tabs = "level"

    level = FacetFilter(column="level", label=_("效力级别"))
    effect = FacetFilter(column="effect", label=_("效力状态"))
    verdict = FacetFilter(column="verdict", lookup="cleanup_verdict", label=_("清理结论"))
    department = FacetFilter(column="department", label=_("责任部门"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))

    @staticmethod
    def everything():
        return pgettext("plural", "法律法规")

    def offer(self):
        super().offer()
        self.facets["level"].offer(plain(Law.LawLevel.choices))
        self.facets["effect"].offer(plain(Law.Effect.choices))
        self.facets["verdict"].offer(plain(Law.Verdict.choices))


def _sets() -> list[Choice]:
    return [Choice(row.code, str(row), {row.pk}) for row in CatalogueSet.objects.all()]


def _types() -> list[Choice]:
    slugs = {row.slug: str(row) for row in PowerType.objects.all()}
    return [
        Choice(
            slug,
            label,
            {f"{slug}>{other}" for other in ("", *slugs)} | {f"{other}>{slug}" for other in slugs},
        )
        for slug, label in slugs.items()
    ]
