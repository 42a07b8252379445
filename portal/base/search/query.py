"""Lists: the rows that hold every word, as many as are listed at once; their order by relevance;
pieces of text with the words marked."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils.html import format_html, format_html_join

from portal.base.search import index
from portal.base.search.engines import Asked, TookTooLong, engine, of_words
from portal.base.search.finding import SECONDS, rows_of
from portal.base.search.models import Document
from portal.base.search.ranking import Ranking
from portal.base.search.tokens import Word
from portal.base.search.understanding import Meant

LISTED = 1_000  # rows at once
SNIPPET = 90  # characters
LOOKED_AT = 10_000  # hits of the index, of which filters that it does not know leave some


def matching(query: list[Word]) -> RawSQL:
    """For `filter(published_sequence__in=…)`: all the documents that hold every word, however long
    that takes."""
    sql, params = engine().match(of_words(query))
    return RawSQL(sql, params)  # noqa: S611 (our own SQL; the words are parameters)


def among(keys: Iterable[int]) -> RawSQL:
    """For `filter(published_sequence__in=…)`: these; as a thousand parameters they take longer."""
    return RawSQL(", ".join(map(str, keys)) or "NULL", ())  # noqa: S611 (numbers)


@dataclass(frozen=True)
class Window:
    """As much of what holds every word as is listed at once."""

    keys: list[int]  # where that is all, also of documents that none of the rows is of
    goes_on: int | None = None  # beyond this key; None where that is all
    is_cut: bool = False  # the time was up

    @property
    def is_all(self) -> bool:
        return self.goes_on is None and not self.is_cut


def window(
    kept: Callable[[list[int]], list[int]],
    asked: Asked,
    *,
    oldest_first: bool = False,
    beyond: int | None = None,
) -> Window:
    """The newest LISTED of some rows among the documents asked for, or the oldest, beyond a key;
    `kept` tells which of many keys the rows have.

    The index is asked for so many, then for ever more, until the rows have enough of them, or
    LOOKED_AT.
    """
    some: Callable = engine().oldest if oldest_first else engine().newest
    keys: list[int] = []
    last, looked_at, size = beyond, 0, LISTED + 1
    try:
        with engine().limited(SECONDS):
            while len(keys) <= LISTED and looked_at < LOOKED_AT:
                hits = some(asked, size, last)
                if not looked_at and len(hits) < size:
                    return Window(hits)
                keys += kept(hits)
                looked_at += len(hits)
                if len(hits) < size:
                    last = None
                    break
                last, size = hits[-1], min(2 * size, LOOKED_AT - looked_at)
    except TookTooLong:
        return Window(keys, last if looked_at else None, is_cut=True)
    if len(keys) > LISTED:
        return Window(keys[:LISTED], keys[LISTED - 1])
    return Window(keys, last)


def by_relevance(sequences: Iterable[int], query: list[Word]) -> list[int]:
    parts = [Meant(word.text, (word,)) for word in query]
    ranking = Ranking(" ".join(word.text for word in query), parts)
    return [row.sequence for row in ranking.order(rows_of(sequences).values())]


class KeyedRows:
    """The rows with these keys, in the order of these, for a paginator."""

    def __init__(self, queryset: QuerySet, keys: list[int]) -> None:
        self.queryset = queryset
        self.keys = keys

    def count(self) -> int:
        return len(self.keys)

    __len__ = count

    def __getitem__(self, window: slice) -> list:
        chosen = self.keys[window]
        found = self.queryset.filter(published_sequence__in=among(chosen))
        rows = {row.published_sequence: row for row in found}
        return [rows[key] for key in chosen if key in rows]


class Snippet(NamedTuple):
    text: str  # with the words marked; nothing where no word is in the text
    page: tuple[str, str] | None = None  # of an attached file: its name, and the page's label


def snippets(sequences: list[int], words: Iterable[str]) -> dict[int, Snippet]:
    """For each of these documents a piece of its text around the first word found."""
    documents = Document.objects.filter(sequence__in=sequences).values_list("sequence", "text")
    pattern = pattern_of(words)
    return {sequence: _snippet(text, pattern) for sequence, text in documents}


def pattern_of(words: Iterable[str]) -> re.Pattern:
    return re.compile("|".join(map(re.escape, words)) or r"(?!)", re.IGNORECASE)


def _snippet(text: str, pattern: re.Pattern) -> Snippet:
    places = pattern.finditer(text)
    found = next((one for one in places if not index.is_unshown(text, one.start())), None)
    if found is None:
        return Snippet("")
    start = max(found.start() - SNIPPET // 3, 0)
    if index.is_unshown(text, start):
        start = text.index("\n", start)
    end = start + SNIPPET
    piece = index.shown(text[start:end])
    shown = format_html(
        "{}{}{}",
        "…" if start else "",
        format_html_join("", "{}", ((part,) for part in marked(piece, pattern))),
        "…" if end < len(text) else "",
    )
    return Snippet(shown, index.page_at(text, found.start()))


def marked(piece: str, pattern: re.Pattern) -> Iterator[str]:
    last = 0
    for hit in pattern.finditer(piece):
        yield piece[last : hit.start()]
        yield format_html("<mark>{}</mark>", hit.group())
        last = hit.end()
    yield piece[last:]
