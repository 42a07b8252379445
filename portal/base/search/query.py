"""Lists: a condition for any queryset that has the sequence of its publication, their order by
relevance, and pieces of text with the words marked."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils.html import format_html, format_html_join

from portal.base.search import index
from portal.base.search.engines import engine, of_words
from portal.base.search.finding import NEWEST, rows_of
from portal.base.search.models import Document
from portal.base.search.ranking import Ranking
from portal.base.search.tokens import Word
from portal.base.search.understanding import Meant

SNIPPET = 90  # characters


def matching(query: list[Word]) -> RawSQL:
    """For `filter(published_sequence__in=…)`: the documents that hold every word."""
    sql, params = engine().match(of_words(query))
    return RawSQL(sql, params)  # noqa: S611 (our own SQL; the words are parameters)


class RankedResults:
    """A queryset, newest first, in order of relevance; slices like a list of its rows' ids.

    The newest NEWEST rows come first, best first; older ones follow, newest first.
    """

    def __init__(self, queryset: QuerySet, query: list[Word], total: int | None = None) -> None:
        self.queryset = queryset.order_by("-published_sequence")
        self.query = query
        self.total = total
        self._ranked: list[int] | None = None

    def count(self) -> int:
        return self.queryset.count() if self.total is None else self.total

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, window: slice) -> list:
        ranked = self._ranking()
        chosen = ranked[window]
        rows = {
            row.published_sequence: row
            for row in self.queryset.filter(published_sequence__in=chosen)
        }
        older = slice(max(window.start, len(ranked)), max(window.stop, len(ranked)))
        return [rows[sequence] for sequence in chosen if sequence in rows] + list(
            self.queryset[older]
        )

    def _ranking(self) -> list[int]:
        if self._ranked is None:
            newest = self.queryset.values_list("published_sequence", flat=True)[:NEWEST]
            parts = [Meant(word.text, (word,)) for word in self.query]
            ranking = Ranking(" ".join(word.text for word in self.query), parts)
            self._ranked = [row.sequence for row in ranking.order(rows_of(newest).values())]
        return self._ranked


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
    found = next((one for one in pattern.finditer(text) if not _is_mark(text, one.start())), None)
    if found is None:
        return Snippet("")
    start = max(found.start() - SNIPPET // 3, 0)
    end = start + SNIPPET
    piece = index.spoken(text[start:end]) if index.PAGE in text[start:end] else text[start:end]
    shown = format_html(
        "{}{}{}",
        "…" if start else "",
        format_html_join("", "{}", ((part,) for part in marked(piece, pattern))),
        "…" if end < len(text) else "",
    )
    return Snippet(shown, index.page_at(text, found.start()))


def _is_mark(text: str, place: int) -> bool:
    """Whether this place is in a line that marks a page."""
    return text.rfind(index.PAGE, 0, place + 1) > text.rfind("\n", 0, place)


def marked(piece: str, pattern: re.Pattern) -> Iterator[str]:
    last = 0
    for hit in pattern.finditer(piece):
        yield piece[last : hit.start()]
        yield format_html("<mark>{}</mark>", hit.group())
        last = hit.end()
    yield piece[last:]
