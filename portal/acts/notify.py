"""Who is told of an act: what became of their work, or that it is their turn."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from portal.base.departments.models import User
from portal.base.notices.queue import is_silent, queue


def notify(
    tells: Iterable[tuple[str, Callable[[Any], Iterable[User | None]]]],
    row: Any,
    *,
    actor: User | None,
    at: datetime,
    **about: Any,
) -> None:
    """Queue a notice for everybody whom the act concerns, once each, the actor aside."""
    if is_silent():
        return
    told = {actor.pk} if actor else set()
    for kind, audience in tells:
        people = [person for person in audience(row) if person and person.pk not in told]
        told.update(person.pk for person in people)
        queue(people, kind, at, person=str(actor or ""), **about)
