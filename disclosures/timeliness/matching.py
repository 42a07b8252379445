"""Whether a published record discloses what an obligation asks for."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Min
from django.utils.translation import gettext as _

from disclosures.bases import ended_bases
from disclosures.dossiers.dates import disclosed_on
from disclosures.models import Item, Obligation
from disclosures.models.requirement import CountedFrom
from disclosures.periods import period_of
from portal.base.fields import field_of
from portal.records import causes
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.numbers import PATTERN
from portal.records.states import Status


@dataclass(frozen=True)
class Match:
    """A published record held against an obligation."""

    record: Record
    disclosed_on: date
    is_carried_over: bool
    reasons: list[str] = field(default_factory=list)  # why it does not settle it
    remarks: list[str] = field(default_factory=list)  # what the person should look at
    made_on: date | None = None  # the earliest day that any of its versions says


def published(number: str, at: datetime) -> Record | None:
    """What citizens read under this number now; what is no index number names nothing."""
    if not re.fullmatch(PATTERN, number):
        return None
    for model in record_models():
        record = model.objects.public(at).filter(number=number).select_related("department").first()
        if record is not None:
            return record
    return None


def match(obligation: Obligation, number: str, at: datetime) -> Match | None:
    """Hold the record with this number against the obligation; None if nothing is public."""
    record = published(number.strip(), at)
    if record is None:
        return None
    day, is_carried_over = disclosed_on(record)
    # What a publication brought about is counted from its day, whenever this was written.
    made_on = None if obligation.cause_number else first_made_on(record)
    reasons = [
        *_of_cause(obligation, record),
        *_of_formation(obligation, record, made_on),
        *_of_basis(record, at),
        *_of_department(obligation, record),
        *_of_age(obligation, day),
        *_of_novelty(obligation, record),
        *_used_already(obligation, record),
    ]
    remarks = _of_contradiction(obligation, made_on) + _remarks(obligation, record, day)
    return Match(record, day, is_carried_over, reasons, remarks, made_on)


def first_made_on(record: Record) -> date | None:
    """The day of formation: the earliest that a published version of the number says."""
    name = type(record).formation_field
    if not name:
        return None
    versions = type(record)._base_manager.filter(
        number=record.number, published_at__isnull=False, version__lte=record.version
    )
    return versions.aggregate(day=Min(name))["day"]


def _of_cause(obligation, record) -> list[str]:
    if record.number != obligation.cause_number:
        return []
    if causes.is_met_by_itself(obligation.requirement.caused_by):
        is_later = record.version > obligation.cause_version
        return [] if is_later else [_("请先发布依据现行规定的新版本。")]
    return [_("这项义务正是因为它的变化产生的，它自己不能用来履行。")]


def _of_formation(obligation, record, made_on: date | None) -> list[str]:
    """Otherwise the day that somebody registered would alone decide what is late."""
    if obligation.cause_number or not obligation.requirement.is_by_event or made_on:
        return []
    name = type(record).formation_field
    if not name:
        return [_("这类信息没有成文日期，无从核对是否及时；请用写明成文日期的公开事项履行。")]
    shown = {"field": field_of(type(record), name).verbose_name}
    return [_("它没有填写%(field)s，无从核对是否及时；请先发布写明%(field)s的新版本。") % shown]


def _of_basis(record, at: datetime) -> list[str]:
    return [
        _("它的公开依据《%(law)s》%(effect)s，不能用来履行；请先发布依据现行法律的新版本。")
        % {"law": basis.law.title, "effect": basis.law.get_effect_display()}
        for basis in ended_bases(getattr(record, "legal_basis", ""), at)
    ]


def _of_contradiction(obligation, made_on: date | None) -> list[str]:
    registered = obligation.period_end
    if not obligation.requirement.is_by_event or made_on in (None, registered):
        return []
    shown = {"registered": registered, "made": made_on}
    return [_("登记的日期 %(registered)s 与成文日期 %(made)s 不一致，按较早的计算。") % shown]


def _of_department(obligation, record) -> list[str]:
    branch = obligation.department.branch_ids(through_successor=True)
    if record.department_id in branch:
        return []
    shown = {"department": record.department}
    return [_("这条信息是“%(department)s”的，不属于本义务的责任部门。") % shown]


def earliest(obligation: Obligation) -> date | None:
    """Nothing that was public before this day discloses the period."""
    requirement = obligation.requirement
    if requirement.term == Item.Term.LONG_TERM:
        return None
    if requirement.term == Item.Term.PERIODIC and (
        requirement.counted_from == CountedFrom.PERIOD_START
    ):
        return period_of(obligation.counted_from, requirement.frequency).start
    return obligation.period_start


def _of_age(obligation, day: date) -> list[str]:
    first = earliest(obligation)
    if first is None or day >= first:
        return []
    shown = {"day": day, "first": first}
    return [_("它在 %(day)s 就已公开，早于本期（%(first)s 起），不能算本期的公开。") % shown]


def _of_novelty(obligation, record) -> list[str]:
    """Old content discloses nothing new, unless it is this period's own, withdrawn meanwhile."""
    if not record.republishes:
        return []
    if record.number == obligation.cause_number:
        return []  # that alone was to change in it which brought the duty about
    if record.republishes == record.number:
        return [_("它与以前的版本内容基本相同（旧稿新发），不算新的公开；没有变化的请零申报。")]
    if _is_of_the_period(obligation, record):
        return []
    shown = {"number": record.republishes}
    return [
        _("它与 %(number)s 的内容基本相同（旧稿新发），不算新的公开；没有变化的请零申报。") % shown
    ]


def _is_of_the_period(obligation, record) -> bool:
    """Whether what it repeats was withdrawn and had first been public in this period."""
    first = earliest(obligation)
    original = type(record).objects.filter(number=record.republishes).order_by("version")
    versions = list(original.exclude(published_at=None))
    was_withdrawn = any(row.status == Status.WITHDRAWN for row in versions)
    return was_withdrawn and first is not None and disclosed_on(versions[0])[0] >= first


def _used_already(obligation, record) -> list[str]:
    same = Obligation.objects.filter(
        requirement__code=obligation.requirement.code,
        department=obligation.department_id,
        settled_number=record.number,
        settled_version=record.version,
    )
    other = same.exclude(pk=obligation.pk).select_related("requirement").first()
    if other is None:
        return []
    return [_("它已经用于同一事项的“%(other)s”。") % {"other": other.period_label}]


def _remarks(obligation, record, day) -> list[str]:
    remarks = []
    kind = getattr(record, "kind", obligation.requirement.kind)
    if kind != obligation.requirement.kind:
        remarks.append(_("事项类型与目录要求的不同，请核对。"))
    category = getattr(record, "category_id", None)
    if category and obligation.requirement.category_id not in (None, category):
        remarks.append(_("所属分类与目录要求的不同，请核对。"))
    is_after = obligation.requirement.counted_from == CountedFrom.PERIOD_END
    if is_after and day < obligation.period_end:
        remarks.append(_("公开时本期还没有结束，请核对内容是否完整。"))
    if late := obligation.days_late(day):
        remarks.append(_("公开时已逾期 %(days)s 天，将如实显示。") % {"days": late})
    return [str(remark) for remark in remarks]


SUGGESTED = 10


def suggestions(obligation: Obligation, at: datetime) -> list[Item]:
    """Items of the department that may disclose this, the newest first."""
    used = Obligation.objects.filter(
        requirement__code=obligation.requirement.code, department=obligation.department_id
    )
    branch = obligation.department.branch_ids(through_successor=True)
    items = Item.objects.public(at).filter(
        department_id__in=branch, kind=obligation.requirement.kind, republishes=""
    )
    first = earliest(obligation)
    if first is not None:
        items = items.filter(shown_on__gte=first)
    if obligation.requirement.category_id:
        items = items.filter(category=obligation.requirement.category_id)
    fresh = items.exclude(number__in=used.exclude(settled_number="").values("settled_number"))
    return list(fresh.defer("body").order_by("-published_sequence")[:SUGGESTED])
