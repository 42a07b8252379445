"""The order of hits, by one function for both databases."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from portal.base.search.sources import SOURCES
from portal.base.search.tokens import code_of, normalise
from portal.base.search.understanding import Meant

OF_THE_STATE = "中华人民共和国"  # before the names of laws, and said by nobody
HALF = 0.5  # of the pairs of characters of a word, by which a title says it in pieces
# Of special cases, which nobody means who does not say so.
SPECIAL = ("外国", "香港", "澳门", "港澳", "台湾", "(旧")
ASKS_HOW = ("怎", "如何", "流程", "手续", "how")
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
        told = weights or dict.fromkeys((part.text for part in parts), 1.0)
        self.parts = [
            (told[part.text], [normalise(form.text) for form in part.forms]) for part in parts
        ]
        self.total = sum(weight for weight, _forms in self.parts) or 1.0
        self.texts = tuple(dict.fromkeys(form for _w, forms in self.parts for form in forms))

    def order(self, rows: Iterable[Row]) -> list[Row]:
        newest_first = sorted(rows, key=lambda row: -row.sequence)
        days = sorted({row.day for row in newest_first})
        newness = {day: place / (len(days) or 1) for place, day in enumerate(days)}
        scores = {row.sequence: self.score(row, newness[row.day]) for row in newest_first}
        return sorted(newest_first, key=lambda row: -scores[row.sequence])

    def is_called(self, row: Row) -> float:
        """How much of what was asked is in the title, from 0 to 1."""
        return self._in_title(_heading(row), row.title_en)[0]

    def _in_title(self, title: str, title_en: str) -> tuple[float, int, int]:
        """That; with how many characters of the title say it, and where the first stands."""
        said, covered, first = 0.0, 0, len(title)
        for weight, forms in self.parts:
            best = (0.0, 0, first)
            for place, form in enumerate(forms):
                # As it was typed, before what it is called otherwise.
                # In pieces only what the office calls it, where that is something else.
                found = _found(
                    form, title, 1.0 if place == 0 else 0.9, place > 0 or len(forms) == 1
                )
                best = max(best, found, key=lambda one: one[0])
            said_en = next((form for form in forms if form in title_en.lower()), "")
            if said_en and not best[0]:
                best = (0.9, len(title) * len(said_en) // len(title_en), first)
            said += weight * best[0]
            covered += best[1]
            first = min(first, best[2])
        return said / self.total, covered, first

    def score(self, row: Row, newness: float) -> float:
        title = _heading(row)
        in_title, covered, first = self._in_title(title, row.title_en)
        source = SOURCES.get(row.kind)
        weight = source.weight if source else 0.0
        length = len(title) or 1
        return (
            4.0 * in_title
            + 3.0 * min(covered / length, 1.0)
            + 1.5 * (1 - first / length)
            + 3.0 * (len(title) <= self.longest and code_of(title) == self.whole)
            + 1.5 * bool(source and source.is_asked_for(self.query))
            + 2.5 * weight * (0.3 + 0.7 * in_title)
            + self.helps * any(word in title for word in HELPFUL) * in_title
            - 1.5 * any(word in title and word not in self.query for word in SPECIAL)
            - 3.0 * (not row.in_force)
            + 0.6 * newness
        )


def _heading(row: Row) -> str:
    return normalise(row.title).removeprefix(OF_THE_STATE)


def _found(form: str, title: str, worth: float, in_pieces: bool) -> tuple[float, int, int]:
    """How well a title says it, with how many characters, and from where: as it stands, or else
    most of its pairs of characters."""
    if (at := title.find(form)) >= 0:
        return worth, len(form), at
    if not in_pieces:
        return 0.0, 0, len(title)
    pairs = [form[place : place + 2] for place in range(len(form) - 1)]
    there = [at for pair in pairs if (at := title.find(pair)) >= 0]
    share = len(there) / len(pairs) if pairs else 0.0
    if share < HALF:
        return 0.0, 0, len(title)
    return worth * 0.8 * share, len(there), min(there)
