"""The order of hits, by one function for both databases."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from django.utils import timezone

from portal.base.search.sources import SOURCES
from portal.base.search.tokens import HAN, code_of, normalise
from portal.base.search.understanding import Meant

DEPARTMENT = "department"  # the kind of those
OF_THE_STATE = "中华人民共和国"  # before the names of laws, and said by nobody
HALF = 0.5  # of the pairs of characters of a word, by which a title says it in pieces
# Of special cases, which nobody means who does not say so.
SPECIAL = ("外国", "香港", "澳门", "港澳", "台湾", "(旧")
ASKS_HOW = ("怎", "如何", "流程", "手续", "how")
YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
FROM_NOW = {"前年": -2, "去年": -1, "今年": 0, "本年度": 0, "明年": 1}
# In the titles of what tells how something is done.
HELPFUL = ("怎样", "怎么", "如何", "指南", "须知", "办法", "流程", "说明", "常见问题")


class Row(NamedTuple):
    """What a document is ranked by."""

    sequence: int
    number: str
    kind: str
    department: str
    category: str
    day: str
    in_force: bool
    title: str
    title_en: str


# What each thing weighs that speaks for a hit. The sum orders them.
TITLE = 4.0  # what was asked is in the title
COVERED = 4.0  # and makes up the title
FIRST = 2.0  # and begins it
WHOLE = 3.0  # the title says this and nothing else
ASKED = 2.5  # this kind of thing was asked for
ACT = 4.5  # one can act on it
IN_FORCE = 3.0
HELPS = 1.0
SPECIAL_CASE = 2.5
YEAR = 2.5  # it is of the year that was asked for
HELD = 8.0  # it holds the parts of what was asked
NEAR = 1.5  # in its text, these stand near each other
STRICT = 2.0  # it holds the words as they stand
OF_DEPARTMENT = 0.8  # of the name of a department, by which what it is responsible for says it
LOOSE = 0.35  # of a word, by which a title says it with single characters of it


class Ranking:
    """What a citizen would choose: what is called so before what says so, what one can act on
    before what one can read, what is in force before what was, the newer before the older."""

    def __init__(
        self, query: str, parts: list[Meant], weights: Mapping[str, float] | None = None
    ) -> None:
        """`weights`: how much each part tells; each the same without."""
        self.query = normalise(query)
        self.helps = 1.5 if any(word in self.query for word in ASKS_HOW) else 0.6
        self.whole = code_of(query)
        self.longest = 2 * len(self.whole)  # of a title that says the same, with its marks
        self.years = {*YEARS.findall(self.query)} | {*_years_from_now(self.query)}
        told = weights or dict.fromkeys((part.text for part in parts), 1.0)
        texts = [[normalise(form.text) for form in part.forms] for part in parts]
        self.parts = [
            Part(told.get(part.text, 0.0), _forms(some), set())
            for part, some in zip(parts, texts, strict=True)
        ]
        self.total = sum(part.weight for part in self.parts) or 1.0
        self.texts = tuple(dict.fromkeys(text for some in texts for text in some))
        self.kinds: dict[str, Kind] = {}

    def order(
        self,
        rows: Iterable[Row],
        held: Mapping[int, float] | None = None,
        near: Collection[int] = (),
        strict: Collection[int] = (),
    ) -> list[Row]:
        """`held`: the weight of the parts that each holds, by sequence; without, no more is known
        than what their titles say. `near`: the sequences of those in which the parts stand near
        each other. `strict`: of those that hold the words as they stand."""
        newest_first = sorted(rows, key=lambda row: -row.sequence)
        departments = {row.title: row.department for row in newest_first if row.kind == DEPARTMENT}
        for part in self.parts:
            part.units.update(
                departments[one.text] for one in part.forms if one.text in departments
            )
        scores = {}
        for row in newest_first:
            key = row.sequence
            share = 1.0 if key in strict else (held or {}).get(key, 0.0) / self.total
            scores[key] = self.score(row, share) + NEAR * (key in near) + STRICT * (key in strict)
        return sorted(newest_first, key=lambda row: -scores[row.sequence])

    def is_called(self, row: Row) -> float:
        """How much of what was asked is in the title, from 0 to 1."""
        return self._in_title(row, heading(row.title))[0]

    def _in_title(self, row: Row, title: str) -> tuple[float, int, int]:
        """That; with how many characters of the title say it, and where the first stands. What
        asks for this kind of thing need not stand there."""
        said, covered, first = 0.0, 0, len(title)
        for part, is_kind in zip(self.parts, self._kind(row.kind).says, strict=True):
            best = (0.0, 0, first)
            for form in part.forms:
                if (at := title.find(form.text)) >= 0:
                    best = (form.worth, len(form.text), at)
                    break  # no other is worth more
                found = form.in_pieces(title)
                if found[0] > best[0]:
                    best = found
            if row.title_en and not best[0]:
                english = row.title_en.lower()
                if said_en := next((one.text for one in part.forms if one.text in english), ""):
                    best = (0.9, len(title) * len(said_en) // len(english), first)
            if row.department in part.units and best[0] < OF_DEPARTMENT:
                best = (OF_DEPARTMENT, 0, first)
            said += part.weight * (1.0 if is_kind else best[0])
            covered += best[1]
            first = min(first, best[2])
        return said / self.total, covered, first

    def score(self, row: Row, held: float) -> float:
        """`held`: how much of what was asked it holds, from 0 to 1, as far as that is known."""
        title, is_helpful, special = seen(row.title)
        in_title, covered, first = self._in_title(row, title)
        kind = self._kind(row.kind)
        length = len(title) or 1
        return (
            TITLE * in_title
            + HELD * max(held, in_title)
            + COVERED * min(covered / length, 1.0)
            + FIRST * (1 - first / length)
            + WHOLE * (len(title) <= self.longest and code_of(title) == self.whole)
            + ASKED * kind.is_asked_for
            + ACT * kind.weight * (0.3 + 0.7 * in_title)
            + HELPS * self.helps * is_helpful * in_title
            - SPECIAL_CASE * any(word not in self.query for word in special)
            - IN_FORCE * (not row.in_force)
            + (YEAR * self._of_the_year(row, title) if self.years else 0.0)
        )

    def _kind(self, kind: str) -> "Kind":
        """The same for all of its rows."""
        if kind not in self.kinds:
            self.kinds[kind] = self._looked_up(kind)
        return self.kinds[kind]

    def _looked_up(self, kind: str) -> "Kind":
        source = SOURCES.get(kind)
        if source is None:
            return Kind(0.0, False, [False] * len(self.parts))
        says = [
            any(word in part.forms[0].text for word in source.asked_for_by) for part in self.parts
        ]
        return Kind(source.weight, source.is_asked_for(self.query), says)

    def _of_the_year(self, row: Row, title: str) -> int:
        """1 if the title names a year that was asked for, -1 if it names another one alone; where
        it names none, its day tells."""
        named = {*YEARS.findall(title)}
        if named:
            return 1 if named & self.years else -1
        return int(row.day[:4] in self.years)


def _years_from_now(query: str) -> Iterator[str]:
    this = timezone.localdate().year
    return (str(this + FROM_NOW[word]) for word in FROM_NOW if word in query)


class Title(NamedTuple):
    """What is asked of a title whatever is sought."""

    text: str
    is_helpful: bool
    special: tuple[str, ...]  # of the special cases those that it names


@lru_cache(maxsize=20_000)  # some MB; many searches rank the same titles
def seen(title: str) -> Title:
    text = normalise(title).removeprefix(OF_THE_STATE)
    special = tuple(word for word in SPECIAL if word in text)
    return Title(text, any(word in text for word in HELPFUL), special)


def heading(title: str) -> str:
    return seen(title).text


class Kind(NamedTuple):
    """What a kind of document is for a query."""

    weight: float
    is_asked_for: bool
    says: list[bool]  # of each part, whether it says that such a document is asked for


class Form(NamedTuple):
    """One way to say a part of what was asked."""

    text: str
    worth: float  # of a title that has it as it stands; most of what is said first
    pairs: tuple[str, ...]  # of characters, by which a title says it in pieces
    characters: str  # by which it says a little of it

    def in_pieces(self, title: str) -> tuple[float, int, int]:
        """How well a title says it, with how many characters, and from where, that does not have
        it as it stands: by most of its pairs of characters, or some of its characters."""
        if self.pairs:
            there = [at for pair in self.pairs if (at := title.find(pair)) >= 0]
            share = len(there) / len(self.pairs)
            if share >= HALF:
                return self.worth * 0.8 * share, len(there), min(there)
        if self.characters:
            held = sum(one in title for one in self.characters)
            if held:
                return self.worth * LOOSE * held / len(self.characters), 0, len(title)
        return 0.0, 0, len(title)


class Part(NamedTuple):
    """A part of what was asked."""

    weight: float
    forms: list[Form]
    units: set[str]  # the codes of departments that it names, among what is ranked


def _forms(texts: list[str]) -> list[Form]:
    """The first as it was typed, before what it is called otherwise. In pieces only what the office
    calls it, where that is something else."""
    forms = []
    for place, text in enumerate(texts):
        worth, in_pieces = (1.0 if place == 0 else 0.9), place > 0 or len(texts) == 1
        pairs = tuple(text[at : at + 2] for at in range(len(text) - 1)) if in_pieces else ()
        is_short = in_pieces and re.fullmatch(f"[{HAN}]{{2,4}}", text)
        forms.append(Form(text, worth, pairs, text if is_short else ""))
    return forms
