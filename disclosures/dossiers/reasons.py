"""Why it is refused to tell of a step, or to close a dossier."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from django.utils.translation import gettext as _

from disclosures.dossiers.dates import Disclosures, disclosed_on
from disclosures.dossiers.facts import Fact, fact_of, of_facts, placed
from disclosures.dossiers.order import out_of_order, overtaken
from disclosures.dossiers.progress import objection_days, progress_of
from disclosures.models import Dossier, DossierClosing, ProcedureStep, StepEntry, StepFact
from disclosures.timeliness.law import Law
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.departments.models import Role, User
from portal.base.departments.scope import is_of_unit
from portal.records.lookup import lookup
from portal.records.models import Record
from portal.records.states import CLOSED

ENTERED = (
    "happened_on",
    "record_number",
    "record_version",
    "percent",
    "value",
    "skipped_reason",
)


@dataclass(frozen=True)
class StepOutcome:
    """What a person says of a step: it happened, and was disclosed or not; or it did not."""

    happened_on: date | None = None
    record_number: str = ""
    percent: int | None = None
    value: Decimal | None = None
    skipped_reason: str = ""
    facts: tuple[Fact, ...] = ()


class StepUpdate:
    """What is told of a step beside what stands there."""

    def __init__(self, dossier: Dossier, order: Order):
        self.key, self.turn, self.outcome = order["key"], order["turn"], order["outcome"]
        steps = dossier.procedure.step_list if dossier.procedure else []
        self.steps = steps
        self.step = next((one for one in steps if one.key == self.key), None)
        self.place = {"dossier_number": dossier.number, "step_key": self.key, "turn": self.turn}
        self.entry = StepEntry.objects.filter(**self.place).first()
        number = self.outcome.record_number
        self.record = _disclosing(number, order.at) if number else None
        self.before = {name: getattr(self.entry, name, None) for name in ENTERED}
        self.values = vars(self.outcome) | {"record_version": self._version()}
        rows = self.entry.facts.all() if self.entry else ()
        self.facts_before = {row.place: fact_of(row) for row in rows}
        self.facts = placed(self.outcome.facts, self.facts_before)

    def _version(self) -> int | None:
        """The version that was named first stays, so that a later one changes no date."""
        if self.entry and self.entry.record_number == self.outcome.record_number:
            return self.entry.record_version
        return self.record.version if self.record else None


def step_update(dossier: Dossier, order: Order) -> StepUpdate:
    """Looked up once for an order."""
    if "step_update" not in order.known:
        order.known["step_update"] = StepUpdate(dossier, order)
    return order.known["step_update"]


def taken_down(dossier: Dossier, order: Order) -> list[str]:
    if dossier.status in CLOSED:
        return [_("这份全过程公开已撤下或期满，不能再填报。")]
    return []


def of_outcome(dossier: Dossier, order: Order) -> list[str]:
    found = step_update(dossier, order)
    outcome, step = found.outcome, found.step
    if step is None:
        return [_("这个流程没有这个环节。")]
    reasons = _of_step(dossier, step, outcome, found.turn, order.today) + _of_order(found)
    if outcome.record_number:
        reasons += _of_record(dossier, step, found.record)
    if found.record:
        named = found.record.versions().get(version=found.values["record_version"])
        reasons += _of_novelty(dossier, named) + _of_other_steps(found.place, named, outcome)
    return reasons + _of_facts(dossier, found, step)


def _of_facts(dossier: Dossier, found: StepUpdate, step: ProcedureStep) -> list[str]:
    others = StepFact.objects.filter(entry__dossier_number=dossier.number)
    if found.entry:
        others = others.exclude(entry=found.entry)
    facts = sorted(found.facts.values(), key=lambda fact: fact.place)
    return of_facts(step, found.outcome.happened_on is not None, facts, others.count())


def _disclosing(number: str, at: datetime) -> Record | None:
    """The newest version that said something new, of a record that is public, or was until its
    time was over."""
    record = lookup(number)
    if record is None:
        return None
    public = record.versions().filter(published_at__isnull=False)
    published = public.exclude(republishes=number).last()
    found = Disclosures([number], at, internal=True)
    if published and found.of(number, published.version, internal=True):
        return published
    return None


def _of_step(dossier, step, outcome: StepOutcome, turn: int, today: date) -> list[str]:
    reasons = []
    if turn > 1 and not step.repeats:
        reasons.append(_("这个环节只填一次。"))
    if outcome.happened_on and outcome.skipped_reason:
        reasons.append(_("已进行的填写完成日期，未进行的填写理由，不能都填。"))
    if not outcome.happened_on and not outcome.skipped_reason:
        reasons.append(_("请填写完成日期；没有进行的，填写理由。"))
    if outcome.skipped_reason and step.is_required:
        reasons.append(_("这个环节必须公开，不能以未进行为由略过。"))
    if outcome.happened_on and outcome.happened_on > today:
        reasons.append(_("完成日期不能晚于今天。"))
    if outcome.happened_on and dossier.started_on and outcome.happened_on < dossier.started_on:
        reasons.append(_("完成日期不能早于启动日期。"))
    measured = (outcome.percent, outcome.value) != (None, None)
    if not outcome.happened_on and (outcome.record_number or measured):
        reasons.append(_("填写公开信息或进度的，须填写完成日期。"))
    if outcome.percent is not None and not 0 <= outcome.percent <= 100:
        reasons.append(_("完成百分比为 0 至 100。"))
    if outcome.value is not None and outcome.value < 0:
        reasons.append(_("完成数不能小于 0。"))
    return reasons + of_public_words(outcome.skipped_reason)


def _of_order(found: StepUpdate) -> list[str]:
    """A day that is told anew. What was told before stays as it is, and the page says it."""
    step, day = found.step, found.outcome.happened_on
    if step is None or day is None or day == found.before["happened_on"]:
        return []
    others = StepEntry.objects.filter(dossier_number=found.place["dossier_number"])
    told = others.exclude(**found.place).exclude(happened_on=None)
    days: dict[str, list[date]] = {}
    for key, other in told.values_list("step_key", "happened_on"):
        days.setdefault(key, []).append(cast(date, other))
    reasons = out_of_order(step, day, days, found.steps)
    if found.entry is None:  # what it was corrected to is the truth, whatever came of it later
        reasons += overtaken(step, day, days, found.steps)
    return reasons


def _of_record(dossier: Dossier, step: ProcedureStep, record: Record | None) -> list[str]:
    if record is None:
        return [_("没有这个索引号的已公开信息；还没有发布的，发布后再填。")]
    reasons = []
    if isinstance(record, Dossier):
        reasons.append(_("请填写公开事项等信息的索引号，不是全过程公开的索引号。"))
    branch = dossier.department.branch_ids(through_successor=True)
    if record.department_id not in branch:
        reasons.append(_("这条信息不属于责任部门及其下级。"))
    if record.is_internal and not dossier.is_internal:
        reasons.append(_("这条信息是内网信息，不能作为面向社会的公开。"))
    return reasons + _of_notice(step, record)


def _of_novelty(dossier: Dossier, record: Record) -> list[str]:
    """What was public before the dossier began, or repeats what was, discloses none of it."""
    reasons = []
    day, _is_carried_over = disclosed_on(record)
    if dossier.started_on and day < dossier.started_on:
        shown = {"day": day, "started": dossier.started_on}
        reasons.append(
            _("它在 %(day)s 就已公开，早于启动日期（%(started)s），不能算本件的公开。") % shown
        )
    if record.republishes:
        said = _("它与 %(number)s 的内容基本相同（旧稿新发），没有公开新的内容。")
        reasons.append(said % {"number": record.republishes})
    return reasons


def _of_other_steps(place: dict, record: Record, outcome: StepOutcome) -> list[str]:
    """One record discloses several steps only if all of them had happened by then."""
    others = StepEntry.objects.filter(
        dossier_number=place["dossier_number"],
        record_number=record.number,
        record_version=record.version,
    ).exclude(**place)
    days = list(others.values_list("happened_on", flat=True))
    if not days:
        return []
    day, _is_carried_over = disclosed_on(record)
    if all(happened_on and happened_on <= day for happened_on in [*days, outcome.happened_on]):
        return []
    return [
        _("它已经用于本件的另一环节；几个环节的完成日期都不晚于它的公开日期，才能用同一条信息。")
    ]


def _of_notice(step: ProcedureStep, record: Record) -> list[str]:
    """A notice leaves so many working days for objections, by the text in force on the day it
    began; what was carried over without any was never asked for it."""
    if not (step.objection_days or step.objection_code):
        return []
    days = getattr(record, "objection_days", None)
    began, is_carried_over = disclosed_on(record)
    asked = objection_days(step, began, Law())
    if days is None and is_carried_over:
        return []
    if days is None or days < asked:
        least = {"days": asked}
        return [_("本环节须公示至少 %(days)s 个工作日，这条信息的异议期不足。") % least]
    return []


def of_release_of_words(dossier: Dossier, order: Order) -> list[str]:
    entry = step_update(dossier, order).entry
    if entry is None or not entry.awaits_release:
        return [_("没有等待放行的文字。")]
    return _own_words(entry.writers_awaited, order)


def of_release_of_note(dossier: Dossier, order: Order) -> list[str]:
    """What excuses a unit is not released by anybody of that unit (R14)."""
    closing = DossierClosing.objects.filter(number=dossier.number).first()
    if closing is None or not closing.awaits_release:
        return [_("没有等待放行的办结说明。")]
    reasons = _own_words([closing.closed_by], order)
    if gap_of(dossier, order) and is_of_unit(order.person, dossier.department):
        shown = {"department": dossier.department}
        reasons.append(_("“%(department)s”自己的事项，须由本部门以外的人放行。") % shown)
    return reasons


def _own_words(writers: Sequence[User | None], order: Order) -> list[str]:
    if order.person in writers:
        return [_("写的人不能自己放行，请由另一人办理。")]
    return []


def gap_of(dossier: Dossier, order: Order) -> list[ProcedureStep]:
    """The required steps that are not disclosed; looked up once for an order."""
    if "gap" not in order.known:
        order.known["gap"] = progress_of(dossier, order.at).gap
    return order.known["gap"]


def of_closing(dossier: Dossier, order: Order) -> list[str]:
    gap = gap_of(dossier, order)
    if not gap:
        return []
    names = {"steps": _("、").join(str(step) for step in gap)}
    if not order.person.has_role(Role.PUBLISHER):
        return [
            _("还有必须公开的环节没有公开：%(steps)s。请先补齐；确实不能补齐的，由发布人办结。")
            % names
        ]
    if not order.note:
        return [
            _("还有必须公开的环节没有公开：%(steps)s。请先补齐；确实不能补齐的，写明理由。") % names
        ]
    return []
