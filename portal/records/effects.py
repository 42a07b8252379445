"""What an act changes of a record, and of its other versions."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.base.audit import log
from portal.base.audit.models import Entry
from portal.base.texts import personal_data
from portal.records import drafts, reposts
from portal.records.models import Record
from portal.records.reasons import versions_of
from portal.records.states import Status

NOT_APPROVED: dict[str, Any] = {
    "approved_by": None,
    "approved_at": None,
    "check_sheet": {},
    "override_reason": "",
}
NOT_SCHEDULED = {"scheduled_by": None, "publish_at": None, "due_failure": ""}


def submit(record: Record, order: Order) -> dict:
    record.writers.add(order.person)
    return {
        "submitted_at": order.at,
        "return_note": "",
        "masks_asked": [],
    }


def _returned(order: Order) -> dict:
    return {"returned_by": order.actor, "returned_at": order.at, "return_note": order.note}


def return_to_author(record: Record, order: Order) -> dict:
    return _returned(order) | {"masks_asked": order["masks_asked"]}


def approve(record: Record, order: Order) -> dict:
    return {
        "approved_at": order.at,
        "check_sheet": order["check_sheet"],
        "override_reason": order["override_reason"],
    }


def send_back(record: Record, order: Order) -> dict:
    return _returned(order) | NOT_APPROVED | NOT_SCHEDULED


def schedule(record: Record, order: Order) -> dict:
    return {"publish_at": order["publish_at"], "due_failure": ""}


def unschedule(record: Record, order: Order) -> dict:
    return dict(NOT_SCHEDULED)


def publish(record: Record, order: Order) -> dict:
    for earlier in versions_of(record, order):
        if earlier.status == Status.PUBLISHED:
            order.swap(earlier, {"status": Status.SUPERSEDED})
            order.known["superseded"] = earlier
    return {
        "content_hash": record.compute_hash(),
        "republishes": reposts.take_in(record),
        "published_by": order.actor or record.scheduled_by,
        "due_failure": "",
    }


def force_publish(record: Record, order: Order) -> dict:
    return publish(record, order) | {
        "force_reason": order.note,
        "override_reason": order["override_reason"],
        "to_be_confirmed": True,
        "masks_asked": [],
    }


def published_by_the_log(record: Record, entry: Entry) -> dict:
    return {
        "published_at": entry.recorded_at,
        "published_sequence": entry.sequence,
        "shown_on": record.first_published_on or timezone.localdate(entry.recorded_at),
    }


def confirm(record: Record, order: Order) -> dict:
    return {"to_be_confirmed": False, "confirmed_at": order.at}


def withdraw(record: Record, order: Order) -> dict:
    return _close(record, order, withhold_title=order["withhold_title"]) | {
        "withdrawal_ground": order["ground"],
        "to_be_confirmed": bool(order.note),
    }


def release_reason(record: Record, order: Order) -> dict:
    return {"to_be_confirmed": False}


def drop_reason(record: Record, order: Order) -> dict:
    return {"to_be_confirmed": False, "withdrawal_reason": ""}


def end(record: Record, order: Order) -> dict:
    return _close(record, order)


def _close(record: Record, order: Order, *, withhold_title: bool = False) -> dict:
    """The number, with every version of it, leaves the public."""
    for version in versions_of(record, order):
        if version.status in (Status.REVIEW, Status.APPROVED):
            with log.in_its_language():
                note = _("第 %(version)s 版已撤下，本版退回草稿。") % {"version": record.version}
            back = _returned(order) | {"status": Status.DRAFT, "return_note": note}
            order.swap(version, back | NOT_APPROVED | NOT_SCHEDULED)
    return {
        "closed_by": order.actor,
        "withdrawal_reason": order.note,
        # Taking down is never refused, whatever an older check let through.
        "title_withheld": withhold_title or bool(personal_data.findings({"": record.title})),
        "to_be_confirmed": False,
    }


def new_version(record: Record, order: Order) -> None:
    order.result = drafts.copy_as_next_version(record, order.person, order.at)


def discard(record: Record, order: Order) -> None:
    type(record).objects.filter(pk=record.pk).delete()
