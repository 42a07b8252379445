"""The one door for every change of a record's status (R3).

check → change → log → search row, in one transaction.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from django.db import models, transaction
from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import personal_data
from portal.audit import log
from portal.audit.models import PUBLICATIONS, Entry
from portal.departments.models import User
from portal.publishing import drafts, refusals, reposts, searching, telling
from portal.publishing.canonical import files_hash
from portal.publishing.models import Record
from portal.publishing.moves import MOVES, Move
from portal.publishing.states import Audience, Status


class MoveRefused(Exception):
    """The move was refused; `reasons` holds every one, each a sentence for the person."""

    def __init__(self, reasons: list[str]):
        self.reasons = [str(reason) for reason in reasons]
        super().__init__(" ".join(self.reasons))


class LostRace(MoveRefused):
    """Somebody else was faster; nothing was changed."""


@dataclass(frozen=True)
class Order:
    """A move as somebody asked for it. `actor` is None for the system's own moves."""

    move: Move
    actor: User | None
    at: datetime
    note: str = ""
    publish_at: datetime | None = None
    check_sheet: dict[str, bool] = field(default_factory=dict)
    override_reason: str = ""
    withhold_title: bool = False
    masks_asked: list[dict] = field(default_factory=list)


def perform(
    record: Record,
    move: str,
    *,
    actor: User | None,
    at: datetime,
    note: str = "",
    seen_revision: int | None = None,
    **given,
) -> Record:
    """Make one move and return the record it leads to (for `new_version`, the new draft).

    `seen_revision` is the edit counter of the text the person decided on; without it, the
    record as passed in counts as seen. Further arguments are those of `Order`.

    Raises MoveRefused with every reason, or LostRace if the record moved meanwhile.
    """
    order = Order(MOVES[move], actor, at, note.strip(), **given)
    if order.move.needs_complete:
        personal_data.findings(record.public_texts())  # long ones are read before the lock
    seen = record.revision if seen_revision is None else seen_revision
    with transaction.atomic():
        versions = list(record.versions().select_for_update(of=("self",)))
        current = next((row for row in versions if row.pk == record.pk), None)
        if current is None:
            raise LostRace([_("这份草稿已经被删除。")])
        if permission := refusals.of_permission(current, order):
            raise MoveRefused(permission)
        if current.status != record.status or current.revision != seen:
            raise LostRace([_what_happened(current)])
        # Its rows are read many times, and do not change before the move is made.
        prefetch_related_objects([current], *current.public_inlines)
        if reasons := refusals.of_content(current, versions, order):
            raise MoveRefused(reasons)
        result = EFFECTS[move](current, versions, order)
        telling.tell(result, move, actor=actor, at=at, note=order.note)
        return result


def _submit(record, versions, order):
    record.writers.add(order.actor)
    return _step(
        record,
        order,
        submitted_by=order.actor,
        submitted_at=order.at,
        return_note="",
        masks_asked=[],
    )


def _recall(record, versions, order):
    return _step(record, order)


def _return(record, versions, order):
    return _step(
        record,
        order,
        returned_by=order.actor,
        returned_at=order.at,
        return_note=order.note,
        masks_asked=order.masks_asked,
    )


def _approve(record, versions, order):
    return _step(
        record,
        order,
        approved_by=order.actor,
        approved_at=order.at,
        check_sheet=order.check_sheet,
        override_reason=order.override_reason,
    )


NOT_APPROVED = {
    "approved_by": None,
    "approved_at": None,
    "check_sheet": {},
    "override_reason": "",
}
NOT_SCHEDULED = {"scheduled_by": None, "publish_at": None, "due_failure": ""}


def _send_back(record, versions, order):
    return _step(
        record,
        order,
        returned_by=order.actor,
        returned_at=order.at,
        return_note=order.note,
        **NOT_APPROVED,
        **NOT_SCHEDULED,
    )


def _schedule(record, versions, order):
    return _step(
        record,
        order,
        scheduled_by=order.actor,
        publish_at=order.publish_at,
        due_failure="",
    )


def _unschedule(record, versions, order):
    return _step(record, order, **NOT_SCHEDULED)


def _publish(record, versions, order):
    for earlier in versions:
        if earlier.status == Status.PUBLISHED:
            _swap(earlier, status=Status.SUPERSEDED)
    flags = {}
    if order.move.name == "force_publish":
        flags = {
            "force_reason": order.note,
            "override_reason": order.override_reason,
            "to_be_confirmed": True,
            "masks_asked": [],
        }
    _swap(
        record,
        status=Status.PUBLISHED,
        content_hash=record.compute_hash(),
        republishes=reposts.original_of(record),
        said_hash=reposts.said_hash(record),
        published_by=order.actor or record.scheduled_by,
        due_failure="",
        **flags,
    )
    entry = _log(record, order)
    # The log's clock, not the caller's, says when it became public (R5).
    _stamp(
        record,
        published_at=entry.recorded_at,
        published_sequence=entry.sequence,
        shown_on=record.first_published_on or timezone.localdate(entry.recorded_at),
    )
    searching.put(record)
    return record


def _confirm(record, versions, order):
    return _step(
        record,
        order,
        to_be_confirmed=False,
        confirmed_by=order.actor,
        confirmed_at=order.at,
    )


def _close(record, versions, order):
    """Withdraw or end: the number, with every version of it, leaves the public."""
    for version in versions:
        if version.status in (Status.REVIEW, Status.APPROVED):
            with log.in_its_language():
                note = _("第 %(version)s 版已撤下，本版退回草稿。") % {"version": record.version}
            back = {"returned_by": order.actor, "returned_at": order.at, "return_note": note}
            _swap(version, status=Status.DRAFT, **back, **NOT_APPROVED, **NOT_SCHEDULED)
    _swap(
        record,
        status=order.move.target,
        closed_by=order.actor,
        withdrawal_reason=order.note,
        # Taking down is never refused, whatever an older check let through.
        title_withheld=order.withhold_title or bool(personal_data.findings({"": record.title})),
        to_be_confirmed=False,
    )
    entry = _log(record, order)
    _stamp(record, closed_at=entry.recorded_at)
    searching.remove(record)
    return record


def _new_version(record, versions, order):
    draft = drafts.copy_as_next_version(record, order.actor, order.at)
    _log(draft, order)
    return draft


def _discard(record, versions, order):
    _log(record, order)
    record.delete()
    return record


EFFECTS: dict[str, Callable[[Record, list[Record], Order], Record]] = {
    "submit": _submit,
    "recall": _recall,
    "return": _return,
    "approve": _approve,
    "send_back": _send_back,
    "publish": _publish,
    "schedule": _schedule,
    "unschedule": _unschedule,
    "publish_due": _publish,
    "force_publish": _publish,
    "confirm": _confirm,
    "withdraw": _close,
    "end": _close,
    "new_version": _new_version,
    "discard": _discard,
}


def _step(record: Record, order: Order, **changes) -> Record:
    _swap(record, status=order.move.target, **changes)
    _log(record, order)
    return record


def _swap(record: Record, **changes):
    """Change a row only if it still is as it was read. Raises LostRace."""
    changes["revision"] = record.revision + 1
    rows = type(record).objects.filter(pk=record.pk, status=record.status, revision=record.revision)
    if not rows.update(**changes):
        raise LostRace([_("刚刚有人处理了这条信息，请刷新后再看。")])
    _set(record, changes)


def _stamp(record: Record, **changes):
    type(record).objects.filter(pk=record.pk).update(**changes)
    _set(record, changes)


def _set(record: models.Model, changes: dict):
    for name, value in changes.items():
        setattr(record, name, value)


def _log(record: Record, order: Order) -> Entry:
    return log.append(
        order.move.action,
        drafts.subject(record),
        actor=order.actor,
        actor_name="" if order.actor else _system_for(record, order),
        note=order.note,
        changes=_logged_values(record, order),
        is_public=order.move.changes_public_page and record.audience == Audience.PUBLIC,
        content_hash=record.content_hash,
    )


def _system_for(record: Record, order: Order) -> str:
    person = record.scheduled_by if order.move.name == "publish_due" else record.published_by
    return _("系统，代%(person)s") % {"person": person} if person else _("系统")


def _logged_values(record: Record, order: Order) -> dict:
    values = {}
    if order.move.action in PUBLICATIONS:
        # What the public reads besides the content; `verify_log` compares it.
        values["republishes"] = record.republishes
        if hash_of_files := files_hash(record):
            values["files_hash"] = hash_of_files
    if order.publish_at:
        values["publish_at"] = order.publish_at.isoformat()
    if order.check_sheet:
        values["check_sheet"] = order.check_sheet
    if order.override_reason:
        values["override_reason"] = order.override_reason
    if record.title_withheld:
        values["title_withheld"] = True
    return values


def _what_happened(record: Record) -> str:
    """Who was faster, and what with."""
    entry = (
        Entry.objects.filter(subject_number=record.number, subject_version=record.version)
        .select_related("detail")
        .first()
    )
    if entry is None:
        return _("刚刚有人处理了这条信息，请刷新后再看。")
    detail = getattr(entry, "detail", None)
    return _("%(person)s已于 %(time)s 对这条信息作了“%(action)s”，现在的状态是“%(status)s”。") % {
        "person": detail.actor_name if detail else _("另一人"),
        "time": timezone.localtime(entry.recorded_at).strftime("%H:%M"),
        "action": entry.get_action_display(),
        "status": record.get_status_display(),
    }
