"""Queue notices in the transaction of the act they tell of; `tick` sends them by mail."""

import contextlib
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from portal.base.notices.models import Notice, Preference

_silent: ContextVar[bool] = ContextVar("silent", default=False)


def is_silent() -> bool:
    """Whether nobody is told at all; who would be need not be looked up."""
    return _silent.get()


@contextlib.contextmanager
def silence() -> Iterator[None]:
    """Nobody is told of what happens inside the block: the loading of old records."""
    token = _silent.set(True)
    try:
        yield
    finally:
        _silent.reset(token)


def queue(recipients: Iterable, kind: str, at: datetime, **about: Any) -> None:
    """Tell these people; `about` are the fields of `Notice` on the record and the act."""
    people = {person.pk: person for person in recipients if person and person.is_active}
    if is_silent() or not people:
        return
    with_address = {pk for pk, person in people.items() if person.email}
    preferences = Preference.objects.filter(user__in=with_address) if with_address else ()
    unwanted = {one.user_id for one in preferences if kind in one.not_by_mail}
    Notice.objects.bulk_create(
        Notice(
            recipient=person,
            kind=kind,
            queued_at=at,
            next_attempt_at=at if person.pk in with_address - unwanted else None,
            **about,
        )
        for person in people.values()
    )
