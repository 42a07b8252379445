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
NEW = 0.0
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
        self.parts = [
            (told.get(part.text, 0.0), [normalise(form.text) for form in part.forms])
            for part in parts
        ]
        self.total = sum(weight for weight, _forms in self.parts) or 1.0
        self.kinds: dict[str, list[bool]] = {}
        # Departments that are named, with their codes, as far as those are among what is ranked.
        self.codes: dict[str, set[str]] = {
            form: set() for _w, forms in self.parts for form in forms
        }
        self.texts = tuple(dict.fromkeys(form for _w, forms in self.parts for form in forms))

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
        for row in newest_first:
            if row.kind == DEPARTMENT and row.title in self.codes:
                self.codes[row.title].add(row.department)
        days = sorted({row.day for row in newest_first})
        newness = {day: place / (len(days) or 1) for place, day in enumerate(days)}
        scores = {}
        for row in newest_first:
            key = row.sequence
            share = 1.0 if key in strict else (held or {}).get(key, 0.0) / self.total
            scores[key] = self.score(row, newness[row.day], share)
            scores[key] += NEAR * (key in near) + STRICT * (key in strict)
        return sorted(newest_first, key=lambda row: -scores[row.sequence])

    def is_called(self, row: Row) -> float:
        """How much of what was asked is in the title, from 0 to 1."""
        return self._in_title(row, heading(row.title))[0]

    def _in_title(self, row: Row, title: str) -> tuple[float, int, int]:
        """That; with how many characters of the title say it, and where the first stands. What
        asks for this kind of thing need not stand there."""
        said, covered, first = 0.0, 0, len(title)
        for (weight, forms), is_kind in zip(self.parts, self._says_kind(row.kind), strict=True):
            best = (0.0, 0, first)
            for place, form in enumerate(forms):
                # As it was typed, before what it is called otherwise.
                # In pieces only what the office calls it, where that is something else.
                found = _found(
                    form, title, 1.0 if place == 0 else 0.9, place > 0 or len(forms) == 1
                )
                best = max(best, found, key=lambda one: one[0])
            said_en = next((form for form in forms if form in row.title_en.lower()), "")
            if said_en and not best[0]:
                best = (0.9, len(title) * len(said_en) // len(row.title_en), first)
            if any(row.department in self.codes[form] for form in forms):
                best = max(best, (OF_DEPARTMENT, 0, first))
            said += weight * (1.0 if is_kind else best[0])
            covered += best[1]
            first = min(first, best[2])
        return said / self.total, covered, first

    def _says_kind(self, kind: str) -> list[bool]:
        """Of each part whether it says that such a document is asked for."""
        if kind not in self.kinds:
            source = SOURCES.get(kind)
            words = source.asked_for_by if source else ()
            self.kinds[kind] = [any(word in forms[0] for word in words) for _w, forms in self.parts]
        return self.kinds[kind]

    def score(self, row: Row, newness: float, held: float) -> float:
        """`held`: how much of what was asked it holds, from 0 to 1, as far as that is known."""
        title = heading(row.title)
        in_title, covered, first = self._in_title(row, title)
        source = SOURCES.get(row.kind)
        weight = source.weight if source else 0.0
        length = len(title) or 1
        return (
            TITLE * in_title
            + HELD * max(held, in_title)
            + COVERED * min(covered / length, 1.0)
            + FIRST * (1 - first / length)
            + WHOLE * (len(title) <= self.longest and code_of(title) == self.whole)
            + ASKED * bool(source and source.is_asked_for(self.query))
            + ACT * weight * (0.3 + 0.7 * in_title)
            + HELPS * self.helps * any(word in title for word in HELPFUL) * in_title
            - SPECIAL_CASE * any(word in title and word not in self.query for word in SPECIAL)
            - IN_FORCE * (not row.in_force)
            + (YEAR * self._of_the_year(row, title) if self.years else 0.0)
            + NEW * newness
        )

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


@lru_cache(maxsize=20_000)  # some MB; many searches rank the same titles
def heading(title: str) -> str:
    return normalise(title).removeprefix(OF_THE_STATE)


def _found(form: str, title: str, worth: float, in_pieces: bool) -> tuple[float, int, int]:
    """How well a title says it, with how many characters, and from where: as it stands, or else
    most of its pairs of characters, or some of its characters."""
    if (at := title.find(form)) >= 0:
        return worth, len(form), at
    if not in_pieces:
        return 0.0, 0, len(title)
    pairs = [form[place : place + 2] for place in range(len(form) - 1)]
    there = [at for pair in pairs if (at := title.find(pair)) >= 0]
    share = len(there) / len(pairs) if pairs else 0.0
    if share >= HALF:
        return worth * 0.8 * share, len(there), min(there)
    if LOOSE and re.fullmatch(f"[{HAN}]{{2,4}}", form):
        there = [at for one in form if (at := title.find(one)) >= 0]
        if there:
            return worth * LOOSE * len(there) / len(form), 0, len(title)
    return 0.0, 0, len(title)
