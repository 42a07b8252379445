"""What people do with a dossier besides its text: tell of its steps, close and reopen it.

check → change → log, in one transaction; all reasons for a refusal at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.dossiers.dates import Disclosures, disclosed_on
from disclosures.dossiers.progress import progress_of
from disclosures.models import Dossier, DossierClosing, ProcedureStep, StepEntry
from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Role, User, descendant_ids
from portal.departments.scope import in_scope
from portal.publishing import drafts
from portal.publishing.lookup import lookup
from portal.publishing.models import Record
from portal.publishing.perform import LostRace, MoveRefused
from portal.publishing.refusals import of_public_words
from portal.publishing.states import CLOSED, Audience, Status

TOLD = ("happened_on", "record_number", "record_version", "percent", "value", "skipped_reason")
ENTERS = (Role.AUTHOR,)
CLOSES = (Role.REVIEWER, Role.PUBLISHER)
CLOSES_WITH_A_GAP = (Role.PUBLISHER,)
REOPENS = (Role.PUBLISHER,)


@dataclass(frozen=True)
class Told:
    """What a person says of a step: it happened, and was disclosed or not; or it did not."""

    happened_on: date | None = None
    record_number: str = ""
    percent: int | None = None
    value: Decimal | None = None
    skipped_reason: str = ""


def may(person: User, dossier: Dossier, roles: tuple[Role, ...]) -> bool:
    return person.has_role(*roles) and in_scope(person, dossier.department_id)


def tell(
    dossier: Dossier,
    key: str,
    told: Told,
    *,
    actor: User,
    at: datetime,
    turn: int = 1,
    seen_revision: int = 0,
) -> StepEntry:
    """Enter a step, or correct what was entered; `seen_revision` is 0 for a new entry.

    Telling the same twice changes nothing. Raises MoveRefused with every reason, or LostRace if
    somebody else told of it meanwhile.
    """
    with _dossier(dossier, actor, ENTERS) as (current, is_public):
        step, entry = _step(current, key), _entry(current, key, turn)
        record = _disclosing(told.record_number, at) if told.record_number else None
        version = _version(entry, told, record)
        values = vars(told) | {"record_version": version}
        before = {name: getattr(entry, name) if entry else None for name in TOLD}
        if entry and before == {name: values[name] for name in TOLD}:
            return entry
        _refuse_if_told_meanwhile(entry, seen_revision)
        reasons = _of_step(current, step, told, turn, timezone.localdate(at))
        if told.record_number:
            reasons += _of_record(current, step, record)
        place = {"dossier_number": current.number, "step_key": key, "turn": turn}
        if record:
            named = record.versions().get(version=version)
            reasons += _of_novelty(current, named) + _of_other_steps(place, named, told)
        if reasons:
            raise MoveRefused(reasons)
        saved = _save(entry or StepEntry(**place, revision=0), values, actor, at)
        _keep_due_days(current, at)
        _log(current, actor, is_public, _changes(key, turn, before, values))
        return saved


def untell(dossier: Dossier, key: str, *, actor: User, at: datetime, turn: int, seen_revision: int):
    """Take back an entry made by mistake; the log keeps what it said."""
    with _dossier(dossier, actor, ENTERS) as (current, is_public):
        entry = _entry(current, key, turn)
        if entry is None:
            return
        _refuse_if_told_meanwhile(entry, seen_revision)
        before = {name: getattr(entry, name) for name in TOLD}
        entry.delete()
        _keep_due_days(current, at)
        _log(current, actor, is_public, _changes(key, turn, before, {}))


def close(dossier: Dossier, *, actor: User, at: datetime, note: str = "") -> DossierClosing:
    """Say that it is finished. With required steps missing that takes a publisher and a reason."""
    note = note.strip()
    with _dossier(dossier, actor, CLOSES) as (current, is_public):
        gap = progress_of(current, at).gap
        if reasons := _of_closing(gap, actor, note):
            raise MoveRefused(reasons)
        steps = current.procedure.step_list if current.procedure_id else []
        closing = DossierClosing.objects.create(
            number=current.number,
            closed_on=timezone.localdate(at),
            note=note,
            steps=[[step.key, step.is_required] for step in steps],
        )
        missing = {"missing": ", ".join(step.key for step in gap)} if gap else {}
        _log(current, actor, is_public, {"closed": ["", str(closing.closed_on)]} | missing, note)
        return closing


def reopen(dossier: Dossier, *, actor: User, note: str):
    note = note.strip()
    with _dossier(dossier, actor, REOPENS, is_closed=True) as (current, is_public):
        reasons = [] if note else [_("请填写说明或理由。")]
        if reasons := reasons + of_public_words(note):
            raise MoveRefused(reasons)
        closing = DossierClosing.objects.get(number=current.number)
        closing.delete()
        _log(current, actor, is_public, {"closed": [str(closing.closed_on), ""]}, note)


@contextmanager
def _dossier(
    dossier: Dossier, actor: User, roles, *, is_closed: bool = False
) -> Iterator[tuple[Dossier, bool]]:
    """The version that counts, its number locked, and whether strangers read it."""
    with transaction.atomic():
        versions = list(dossier.versions().select_for_update(of=("self",)))
        if not versions:
            raise LostRace([_("这份草稿已经被删除。")])
        published = [one for one in versions if one.status == Status.PUBLISHED]
        current = (published or versions)[-1]
        if reasons := _of_person(current, actor, roles):
            raise MoveRefused(reasons)
        if current.status in CLOSED:
            raise MoveRefused([_("这份全过程公开已撤下或期满，不能再填报。")])
        if DossierClosing.objects.filter(number=current.number).exists() != is_closed:
            raise LostRace([_("还没有办结。") if is_closed else _("已经办结；要改请先重新开启。")])
        yield current, bool(published) and current.audience == Audience.PUBLIC


def _of_person(dossier: Dossier, actor: User, roles) -> list[str]:
    if not actor.has_role(*roles):
        names = _("或").join(str(role.label) for role in roles)
        return [_("这一步只能由%(roles)s办理。") % {"roles": names}]
    if not in_scope(actor, dossier.department_id):
        return [_("这条信息不在您负责的部门范围内。")]
    return []


def _step(dossier: Dossier, key: str) -> ProcedureStep:
    steps = dossier.procedure.step_list if dossier.procedure_id else []
    step = next((step for step in steps if step.key == key), None)
    if step is None:
        raise MoveRefused([_("这个流程没有这个环节。")])
    return step


def _entry(dossier: Dossier, key: str, turn: int) -> StepEntry | None:
    return StepEntry.objects.filter(dossier_number=dossier.number, step_key=key, turn=turn).first()


def _refuse_if_told_meanwhile(entry: StepEntry | None, seen_revision: int):
    if (entry.revision if entry else 0) != seen_revision:
        raise LostRace([_("刚刚有人填报了这个环节，请看过现在的内容再填。")])


def _version(entry: StepEntry | None, told: Told, record: Record | None) -> int | None:
    """The version that was named first stays, so that a later one changes no date."""
    if entry and entry.record_number == told.record_number:
        return entry.record_version
    return record.version if record else None


def _save(entry: StepEntry, values: dict, actor: User, at: datetime) -> StepEntry:
    for name in TOLD:
        setattr(entry, name, values[name])
    entry.revision += 1
    entry.entered_by, entry.entered_at = actor, at
    entry.save()
    return entry


def _keep_due_days(dossier: Dossier, at: datetime):
    """What disclosed a step is measured once, by the calendar of that time, as duties are."""
    for step in progress_of(dossier, at).steps:
        for turn in step.turns:
            entry, is_met = turn.entry, turn.disclosure and turn.due
            measured = (turn.due.start, turn.due.due_on) if is_met else (None, None)
            if measured != (entry.counted_from, entry.due_on):
                own = StepEntry.objects.filter(pk=entry.pk)
                own.update(counted_from=measured[0], due_on=measured[1])


def _disclosing(number: str, at: datetime) -> Record | None:
    """The newest version that said something new, of a record that is public, or was until its
    time was over."""
    record = lookup(number)
    if record is None:
        return None
    published = record.versions().filter(published_at__isnull=False)
    published = published.exclude(republishes=number).last()
    found = Disclosures([number], at, internal=True)
    if published and found.of(number, published.version, internal=True):
        return published
    return None


def _of_step(dossier, step, told: Told, turn: int, today: date) -> list[str]:
    reasons = []
    if turn > 1 and not step.repeats:
        reasons.append(_("这个环节只填一次。"))
    if told.happened_on and told.skipped_reason:
        reasons.append(_("已进行的填写完成日期，未进行的填写理由，不能都填。"))
    if not told.happened_on and not told.skipped_reason:
        reasons.append(_("请填写完成日期；没有进行的，填写理由。"))
    if told.skipped_reason and step.is_required:
        reasons.append(_("这个环节必须公开，不能以未进行为由略过。"))
    if told.happened_on and told.happened_on > today:
        reasons.append(_("完成日期不能晚于今天。"))
    if told.happened_on and dossier.started_on and told.happened_on < dossier.started_on:
        reasons.append(_("完成日期不能早于启动日期。"))
    if not told.happened_on and (told.record_number or told.percent is not None):
        reasons.append(_("填写公开信息或进度的，须填写完成日期。"))
    if told.percent is not None and not 0 <= told.percent <= 100:
        reasons.append(_("完成百分比为 0 至 100。"))
    if told.value is not None and told.value < 0:
        reasons.append(_("完成数不能小于 0。"))
    return reasons + of_public_words(told.skipped_reason)


def _of_record(dossier: Dossier, step: ProcedureStep, record: Record | None) -> list[str]:
    if record is None:
        return [_("没有这个索引号的已公开信息；还没有发布的，发布后再填。")]
    reasons = []
    if isinstance(record, Dossier):
        reasons.append(_("请填写公开事项等信息的索引号，不是全过程公开的索引号。"))
    branch = descendant_ids(dossier.department_id, through_successor=True)
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
        shown = {"number": record.republishes}
        reasons.append(_("它与 %(number)s 的内容基本相同（旧稿新发），没有公开新的内容。") % shown)
    return reasons


def _of_other_steps(place: dict, record: Record, told: Told) -> list[str]:
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
    if all(happened_on and happened_on <= day for happened_on in [*days, told.happened_on]):
        return []
    return [
        _("它已经用于本件的另一环节；几个环节的完成日期都不晚于它的公开日期，才能用同一条信息。")
    ]


def _of_notice(step: ProcedureStep, record: Record) -> list[str]:
    """A notice leaves so many working days for objections; what was carried over was never asked
    for it."""
    days = getattr(record, "objection_days", None)
    if not step.objection_days or (days is None and disclosed_on(record)[1]):
        return []
    if days is None or days < step.objection_days:
        least = {"days": step.objection_days}
        return [_("本环节须公示至少 %(days)s 个工作日，这条信息的异议期不足。") % least]
    return []


def _of_closing(gap: list[ProcedureStep], actor: User, note: str) -> list[str]:
    if not gap:
        return of_public_words(note)
    names = {"steps": _("、").join(str(step) for step in gap)}
    if not actor.has_role(*CLOSES_WITH_A_GAP):
        return [
            _("还有必须公开的环节没有公开：%(steps)s。请先补齐；确实不能补齐的，由发布人办结。")
            % names
        ]
    if not note:
        return [
            _("还有必须公开的环节没有公开：%(steps)s。请先补齐；确实不能补齐的，写明理由。") % names
        ]
    return of_public_words(note)


def _changes(key: str, turn: int, before: dict, after: dict) -> dict:
    place = f"{key} {turn}" if turn > 1 else key
    return {
        f"{place}: {name}": [_plain(before[name]), _plain(after.get(name))]
        for name in TOLD
        if _plain(before[name]) != _plain(after.get(name))
    }


def _plain(value) -> str:
    return "" if value is None else str(value)


def _log(dossier: Dossier, actor: User, is_public: bool, changes: dict, note: str = ""):
    subject = drafts.subject(dossier)
    log.append(
        Action.CHANGED, subject, actor=actor, note=note, changes=changes, is_public=is_public
    )
