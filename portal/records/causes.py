"""What a publication may bring about for others: a feature finds the publications of a kind in its
own records, and those who must not know it ask for them by name.

`causes.py` of an app registers them; a rule of what must be disclosed names one (`disclosures`).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from django.utils.functional import Promise

from portal.base.registry import Registry, place_of_declaration, refuse_to_start
from portal.records.channels import Channel

MOST_CHARACTERS = 40  # of a name, in the column of a rule


class Publication(NamedTuple):
    """A version that was published, and the day from which the duty counts: that on which it was,
    by the log, or on which something happened to it since."""

    number: str
    version: int
    department_id: int
    day: date


class Fact(NamedTuple):
    """That a record of a kind stood in a channel, as somebody told and somebody else checked."""

    kind: str
    channel: Channel


@dataclass(frozen=True)
class Cause:
    name: str
    label: Promise  # what happened, as citizens and staff read it
    publications: Callable[[date], list[Publication]]  # since this day, the first ones first
    is_met_by_itself: bool = False  # by a later version of what brought it about
    met_by: Fact | None = None  # of what brought it about, and by nothing else
    declared_at: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "declared_at", place_of_declaration())
        if not (self.name and len(self.name) <= MOST_CHARACTERS):
            refuse_to_start(self.declared_at, f"cause {self.name!r} needs a name that fits")
        if not isinstance(self.label, Promise):
            refuse_to_start(self.declared_at, f"cause {self.name!r} needs a label")


class Causes(Registry):
    """Name → cause."""

    def register(self, cause: Cause) -> None:
        self.add(cause.name, cause, cause.declared_at)


CAUSES = Causes("cause")


def choices() -> list[tuple[str, Promise]]:
    return [(cause.name, cause.label) for cause in CAUSES.values()]


def is_met_by_itself(name: str) -> bool:
    cause = CAUSES.get(name)
    return cause is not None and cause.is_met_by_itself


def fact_that_meets(name: str) -> Fact | None:
    cause = CAUSES.get(name)
    return cause.met_by if cause else None


def facts_that_meet() -> set[Fact]:
    """Those that some duty is met by."""
    return {cause.met_by for cause in CAUSES.values() if cause.met_by}


def publications(name: str, since: date) -> list[Publication]:
    """None of a cause that no app declares any longer."""
    cause = CAUSES.get(name)
    return cause.publications(since) if cause else []
