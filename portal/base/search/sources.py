"""What readers can find, as each room declares it once beside its own code.

A source makes documents of the rows of one model. Those of records are put into the index by their
own acts; of all others, whatever act wrote a row makes its document anew, in the same transaction
(`index.follow`).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.functional import Promise

from portal.base.registry import Registry, place_of_declaration, refuse_to_start


class Page(NamedTuple):
    """What one page of an attached file says, to be found with what it is attached to."""

    file: str  # as readers know it
    label: str  # of the page: its number
    text: str


@dataclass(frozen=True)
class Said:
    """What a document is made of."""

    title: str
    text: str
    title_en: str = ""
    department: str = ""  # its code
    category: str = ""  # its code
    day: date | None = None
    in_force: bool = True
    is_internal: bool = False
    pages: Sequence[Page] = ()
    unseen: Sequence[str] = ()  # that it is found by, and no excerpt shows: keys, everyday words
    codes: Sequence[str] = ()  # that lead straight to it: a code, a document's number, a telephone


@dataclass(frozen=True)
class Card:
    """A hit as readers see it, in their language."""

    title: str
    url: str
    department: str = ""
    day: date | None = None
    in_force: bool = True
    facts: Sequence[tuple[str, str]] = ()  # what many come for: label, value
    language: str = ""  # of the title, where it is not that of the page


@dataclass(frozen=True)
class Source:
    """`weight` says how likely it is what a citizen came for, from 0 to 1: what one can act on
    stands before what one can read."""

    kind: str
    label: Promise
    model: type[Model]
    weight: float
    # The rows that the public, or staff, may read now.
    rows: Callable[[], QuerySet]
    say: Callable[[Any], Said]
    # Of these numbers those that this reader may see.
    cards: Callable[[HttpRequest, list[str]], dict[str, Card]]
    is_record: bool = False
    # Words in a query that ask for such documents.
    asked_for_by: tuple[str, ...] = ()
    declared_at: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "declared_at", place_of_declaration())
        if not self.label or not 0 <= self.weight <= 1:
            refuse_to_start(self.declared_at, f"source {self.kind!r} needs a label and a weight")

    def is_asked_for(self, query: str) -> bool:
        return any(word in query for word in self.asked_for_by)

    def number_of(self, row: Any) -> str:
        """What names the row in the index; of a record its own number."""
        return row.number if self.is_record else number_of_row(self.kind, row.pk)


def number_of_row(kind: str, key: int) -> str:
    return f"{kind}:{key}"


def keys_of(numbers: Iterable[str]) -> list[int]:
    return [int(number.rpartition(":")[2]) for number in numbers]


def citizen() -> HttpRequest:
    """Whoever asks: for cards that show no more than the public may see."""
    request = HttpRequest()
    request.user = AnonymousUser()
    return request


class Sources(Registry):
    """Kind → its source."""

    def register(self, *sources: Source) -> None:
        for source in sources:
            self.add(source.kind, source, source.declared_at)


def kinds_of(model: type[Model]) -> tuple[str, ...]:
    """Of the documents that are made of rows of this model."""
    return tuple(source.kind for source in SOURCES.values() if source.model is model)


SOURCES = Sources("source of documents")
