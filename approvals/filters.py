"""The filters of the catalogue's lists; their parameters are part of the public addresses."""

from functools import partial

import django_filters
from django.db.models import Case, CharField, Q, Value, When
from django.db.models.functions import Coalesce, Concat
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from approvals import orders
from approvals.choices import named_choices
from approvals.models import (
    Applicant,
    ApprovalBasis,
    Law,
    LegalBasis,
    Level,
    PenaltyBasis,
    PenaltyKind,
    PenaltySubject,
    Unit,
)
from portal.base.lists.facets import Choice, CodesFilter, FacetFilter, plain
from portal.base.lists.listing import ORDER_LABELS, ORDERS, ListFilter

BANDS = [
    ("5", _("5 日以内")),
    ("10", _("6 至 10 日")),
    ("20", _("11 至 20 日")),
    ("longer", _("20 日以上")),
    ("none", _("没有写明")),
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


def _order(name: str, label: Promise) -> django_filters.ChoiceFilter:
    """The usual order of a list, and those that all lists have."""
    return django_filters.ChoiceFilter(
        choices=[(name, label), *ORDER_LABELS], method="sort", label=_("排序"), empty_label=None
    )


class CatalogueFilter(ListFilter):
    """What the lists of the catalogue have in common."""

    basis: type[LegalBasis] | None = None  # whose laws are a facet

    def offer(self):
        find = partial(named_choices, self.basis)
        choices = self.keep(f"names-{type(self).__name__}", find)
        for name, facet in self.facets.items():
            if name in choices:
                facet.offer(choices[name])


class ApprovalFilter(CatalogueFilter):
    columns = {
        "type": TYPES,
        "department": "department",
        "office": "accepting_office",
        "applicant": "applicants",
        "fee": "is_charged",
        "limit": BAND,
        "set": "marked_set",
    }
    tabs = "type"
    basis = ApprovalBasis
    orders = {"code": orders.APPROVALS, **ORDERS}

    type = FacetFilter(column="type", label=_("权力类型"))
    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    office = FacetFilter(column="office", lookup="accepting_office", label=_("受理机构"))
    applicant = CodesFilter(column="applicant", lookup="applicants", label=_("服务对象"))
    fee = FacetFilter(column="fee", lookup="is_charged", label=_("收费"))
    law = FacetFilter(column="law", lookup="bases__law_key", many=True, label=_("办理依据"))
    limit = FacetFilter(column="limit", label=_("办理时限"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))
    order = _order("code", _("按编码"))

    @staticmethod
    def everything():
        return pgettext("plural", "审批事项")

    def offer(self):
        super().offer()
        self.facets["applicant"].offer_codes(Applicant.choices)
        self.facets["fee"].offer(FEES)
        self.facets["limit"].offer(plain(BANDS))


class PenaltyFilter(CatalogueFilter):
    columns = {
        "department": "department",
        "subject": "subject",
        "kind": "kinds",
        "level": "level",
        "set": "marked_set",
    }
    basis = PenaltyBasis
    orders = {"code": orders.PENALTIES, **ORDERS}

    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    subject = CodesFilter(column="subject", label=_("处罚对象"))
    kind = CodesFilter(column="kind", lookup="kinds", label=_("处罚种类"))
    law = FacetFilter(column="law", lookup="bases__law_key", many=True, label=_("处罚依据"))
    level = FacetFilter(column="level", label=_("实施层级"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))
    order = _order("code", _("按编码"))

    @staticmethod
    def everything():
        return pgettext("plural", "行政处罚事项")

    def offer(self):
        super().offer()
        self.facets["subject"].offer_codes(PenaltySubject.choices)
        self.facets["kind"].offer_codes(PenaltyKind.choices)
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
    orders = {"in_force": orders.LAWS, **ORDERS}

    level = FacetFilter(column="level", label=_("效力级别"))
    effect = FacetFilter(column="effect", label=_("效力状态"))
    verdict = FacetFilter(column="verdict", lookup="cleanup_verdict", label=_("清理结论"))
    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    set = FacetFilter(column="set", lookup="marked_set", label=_("所属清单"))
    order = _order("in_force", _("现行有效在前"))

    @staticmethod
    def everything():
        return pgettext("plural", "法律法规")

    def offer(self):
        super().offer()
        self.facets["level"].offer(plain(Law.LawLevel.choices))
        self.facets["effect"].offer(plain(Law.Effect.choices))
        self.facets["verdict"].offer(plain(Law.Verdict.choices))
