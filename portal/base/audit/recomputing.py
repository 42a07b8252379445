"""What is made of sealed rows and not sealed itself is made anew and compared, a part at a time: a
run takes no longer than it may, and the next one goes on where it stood.

Where it stands is told by the entry of each run, which is sealed; with what is amiss in the parts
that were looked at, so that a later run does not say that all is well.
"""

import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from portal.base.audit.findings import Finding

logger = logging.getLogger(__name__)

BEGIN, END = -(2**63), 2**63 - 1  # before and behind every key
ALL = BEGIN + 1  # stands for no row, but for what was to be looked at from the first one on
MOST_KEPT = 100  # of what is amiss, for the runs to come


class Part(NamedTuple):
    """What was looked at: up to which key, END with the last; how many rows; and what is amiss,
    by its key."""

    last: int
    rows: int
    amiss: dict[int, str]


@dataclass(frozen=True)
class Derived:
    """Rows that can be made anew, in the order of their keys."""

    name: str
    count: Callable[[], int]
    compare: Callable[[int], Part]  # a part of those behind this key


@dataclass
class HowFar:
    """How far the look at all of them has come; begun anew where it names none of them."""

    name: str = ""
    after: int = BEGIN
    rows: int = 0
    of: int = 0
    amiss: list[Sequence[Any]] = field(default_factory=list)  # name, key, text

    @classmethod
    def read(cls, told: dict | None) -> "HowFar":
        try:
            return cls(**(told or {}))
        except TypeError:  # told by another release
            return cls()

    def tell(self) -> dict:
        """For the log."""
        return asdict(self) | {"amiss": self.amiss[:MOST_KEPT]}

    def go_on(self, kinds: Sequence[Derived], seconds: float = math.inf) -> Iterator[Finding]:
        """To the end, or for about so long."""
        self.of = sum(kind.count() for kind in kinds)
        self._look(kinds, time.monotonic() + seconds)
        for name, key, text in sorted(map(tuple, self.amiss)):
            yield Finding(name, "all" if key == ALL else str(key), text)

    def _look(self, kinds: Sequence[Derived], until: float) -> None:
        names = [kind.name for kind in kinds]
        if self.name not in names:
            self.name, self.after, self.rows = names[0], BEGIN, 0
        for kind in kinds[names.index(self.name) :]:
            self.name = kind.name
            while self.after < END:
                self._take(kind)
                if self.after < END and time.monotonic() > until:
                    return
            self.after = BEGIN
        self.name = ""

    def _take(self, kind: Derived) -> None:
        before = self.after
        try:
            self.after, rows, amiss = kind.compare(before)
        except Exception as error:  # the others are looked at all the same
            logger.exception("the %s could not be compared", kind.name)
            self.after, rows, amiss = END, 0, {before + 1: f"could not be compared: {error!r}"}
        self.rows += rows
        self.amiss = [
            one for one in self.amiss if one[0] != kind.name or not before < one[1] <= self.after
        ]
        self.amiss += [[kind.name, key, text] for key, text in amiss.items()]


def twice(look: Callable[[], dict[int, str]]) -> dict[int, str]:
    """What is amiss twice in a row: rows may change while the first look goes on."""
    found = look()
    again = look() if found else {}
    return {key: text for key, text in found.items() if again.get(key) == text}
