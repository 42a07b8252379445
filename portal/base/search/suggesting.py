"""What somebody may have meant who found nothing: what titles call it that look or sound alike."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import pairwise

from portal.base.search import index
from portal.base.search.asking import ask
from portal.base.search.engines import Clause, Engine, TookTooLong
from portal.base.search.finding import SECONDS, Narrowed, rows_of
from portal.base.search.pinyin import initials
from portal.base.search.tokens import HAN, Word, code_of, normalise

SHORTEST = 3  # letters or characters
MOST = 3  # suggestions
LONGEST = 40  # of them
LOOKED_AT = 200  # titles
ALIKE = 0.6  # of 1: the same


def suggestions(query: str, narrowed: Narrowed) -> list[str]:
    """At most MOST texts to search for instead, the most alike first."""
    text = code_of(query[:LONGEST])
    if len(text) < SHORTEST:
        return []
    try:
        alike = ask(lambda by: _alike(by, text, narrowed), SECONDS)
    except TookTooLong:
        return []
    return [one for one in dict.fromkeys(alike) if one != text][:MOST]


def _alike(by: Engine, text: str, narrowed: Narrowed) -> list[str]:
    by_look = _by_look(by, text, narrowed) if _is_han(text) else []
    return [*_by_sound(by, text, narrowed), *by_look]


def _is_han(text: str) -> bool:
    return re.search(f"[{HAN}]", text) is not None


def _by_sound(by: Engine, text: str, narrowed: Narrowed) -> Iterable[str]:
    """Titles that begin with the same syllables, or with these first letters of syllables."""
    letters = initials(text)
    word = Word(letters, (index.initials_tag(letters),), is_prefix=True)
    for title in _titles(by, [Clause((word,))], narrowed)[:MOST]:
        yield title[: len(text)] if _is_han(text) else title


def _by_look(by: Engine, text: str, narrowed: Narrowed) -> list[str]:
    """Parts of titles with most of the same characters in the same order."""
    pairs = tuple(Word(a + b, (a + b,)) for a, b in pairwise(text))[:16]
    found: dict[str, float] = {}
    for title in _titles(by, [Clause(pairs, in_title=True)], narrowed):
        part = _most_alike(text, normalise(title))
        found[part] = SequenceMatcher(None, text, part).ratio()
    return sorted((one for one in found if found[one] >= ALIKE), key=lambda one: -found[one])


def _most_alike(text: str, title: str) -> str:
    """That part of a title, as long as the text, which has the most characters in common."""
    wanted, size = set(text), len(text)
    starts = range(max(len(title) - size, 0) + 1)
    best = max(starts, key=lambda start: len(wanted & {*title[start : start + size]}))
    return title[best : best + size]


def _titles(by: Engine, clauses: list[Clause], narrowed: Narrowed) -> list[str]:
    keys = by.newest(narrowed.asked(clauses), LOOKED_AT)
    rows = rows_of(keys)
    return [rows[key].title for key in keys if key in rows]
