"""What falls due: scheduled publications and ends of publication.

`manage.py tick` performs them each minute; if none ran, the next request does before it is
answered.
"""

import logging
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from django.core.cache import cache
from django.db import DatabaseError, connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.notify import notify
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit import log
from portal.base.audit.seals import kind_of
from portal.base.departments.models import Hotline
from portal.base.warm_pages import Standing
from portal.identity.models import Identity
from portal.records import drafts
from portal.records.actions import Action, NoticeKind
from portal.records.acts import perform, records
from portal.records.audience import scheduler, writers
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.states import Status

logger = logging.getLogger(__name__)

HEAD_AND_FOOT = frozenset(map(kind_of, (Hotline, Identity)))
FAILED = "due-failed"
TOLD_OF_FAILURE = (
    (NoticeKind.PUBLICATION_FAILED, writers),
    (NoticeKind.PUBLICATION_FAILED, scheduler),
)
REST = 60  # seconds after a failure in which no request tries again
PAUSE = 1  # and after somebody else was writing


class SiteState(NamedTuple):
    """What the public site stands at: every page depends on these."""

    next_due_at: datetime | None  # when a record becomes or stops being public by itself
    newest_public: int  # the sequence of the newest public entry of the log
    general_hotline: str  # for the foot of every page
    identity: Identity  # who runs it

    @property
    def kinds(self) -> frozenset[str]:
        """What the head and foot of every page are made of."""
        return HEAD_AND_FOOT


def standing() -> SiteState:
    """All in one statement, for every request asks."""
    with connection.cursor() as cursor:
        cursor.execute(*statement(timezone.localdate()))
        *moments, newest, hotline, identity = cursor.fetchone()
    return SiteState(_earliest(moments), newest or 0, hotline or "", Identity.as_told(identity))


def told(row: tuple) -> Standing:
    """What pages that are kept ask of the same statement."""
    *moments, newest, _hotline, _identity = row
    return Standing(newest or 0, _earliest(moments))


def _earliest(moments: list[datetime | None]) -> datetime | None:
    return min(map(moment, filter(None, moments)), default=None)


@lru_cache(maxsize=1)
def statement(today: date) -> tuple[str, tuple]:
    """Put together once a day: that takes longer than to run it."""
    asked: list[QuerySet] = []
    for model in record_models():
        scheduled = model.objects.filter(
            status=Status.APPROVED, publish_at__isnull=False, due_failure=""
        )
        ending = model.objects.filter(status=Status.PUBLISHED, public_until__isnull=False)
        asked.append(scheduled.order_by("publish_at").values("publish_at"))
        asked.append(ending.order_by("public_until").values("public_until"))
    asked += [
        log.public_newest_first().values("sequence"),
        Hotline.objects.general(today).values("number"),
        Identity.objects.told(),
    ]
    parts = [rows[:1].query.sql_with_params() for rows in asked]
    sql = ", ".join(f"({part})" for part, _params in parts)
    return f"SELECT {sql}", tuple(chain.from_iterable(params for _part, params in parts))


def moment(value: datetime) -> datetime:
    """SQLite keeps it without its zone, which is UTC."""
    return value if timezone.is_aware(value) else value.replace(tzinfo=UTC)


def perform_due(at: datetime) -> int:
    """Before a request is answered. What cannot be done does not keep its page away: what has
    ended is hidden by `public()` all the same, and `tick` tells of the failure and tries again.
    Nor is anybody waited for: where somebody else writes, a later request tries."""
    if cache.get(FAILED):
        return 0
    try:
        with log.without_waiting():
            return make_due_changes(at)
    except (DueChangesFailed, DatabaseError) as error:
        is_held_up = log.is_held_up(error)
        if not is_held_up:
            logger.warning("due changes could not be made", exc_info=True)
        cache.set(FAILED, True, PAUSE if is_held_up else REST)
        return 0


class DueChangesFailed(Exception):
    """Some moves that were due broke off; the others were made."""


def make_due_changes(at: datetime) -> int:
    """Make every move that is due at this time; return how many were made.

    Losing the race to another process is silent. Raises DueChangesFailed in the end if a move broke
    off, say on a database that cannot be written.
    """
    made, failures = 0, []
    with log.in_its_language():
        for record in _due(at):
            try:
                made += _perform_one(record, at)
            except Exception as error:
                if log.waits_for_nobody() and log.is_held_up(error):
                    raise  # so would the others be
                logger.exception("a due change of %s broke off", record.number)
                failures.append(f"{record.number}: {error!r}")
    if failures:
        raise DueChangesFailed("; ".join(failures))
    return made


def _due(at: datetime) -> Iterator[Record]:
    for model in record_models():
        yield from model.objects.due(at)


def _perform_one(record: Record, at: datetime) -> bool:
    move = "publish_due" if record.status == Status.APPROVED else "end"
    try:
        perform(record, move, actor=None, at=at)
    except LostRace:
        return False
    except ActRefused as refused:
        _flag(record, "\n".join(refused.reasons), at)
        return False
    return True


def _flag(record: Record, reasons: str, at: datetime) -> None:
    """Keep it approved, say why on the desk, and do not try again by itself."""
    with transaction.atomic():
        unflagged = type(record).objects.filter(
            pk=record.pk, revision=record.revision, due_failure=""
        )
        if unflagged.update(due_failure=reasons):
            subject = drafts.subject(record)
            log.append(Action.PUBLICATION_FAILED, subject, actor_name=_("系统"), note=reasons)
            notify(
                TOLD_OF_FAILURE, record, actor=None, at=at, note=reasons, **records.about(record)
            )
