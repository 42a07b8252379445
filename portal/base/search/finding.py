"""Find what somebody means: one list, the best first, that says how each hit came into it.

Strict hits hold every word as it stands. Then come those that are written or called otherwise,
those that hold every part of what was typed, and those that hold most of it. Each step asks the
index for no more than the newest of a few kinds of hits, and all of them are ranked by one function
in Python, so that every database finds the same in the same order.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import product

from django.db import connection

from portal.base.search import index
from portal.base.search.engines import Asked, Clause, TookTooLong, engine, of_words
from portal.base.search.models import Document
from portal.base.search.pinyin import initials, initials_of_spelled, spelled
from portal.base.search.ranking import OF_THE_STATE, Ranking, Row, heading
from portal.base.search.sources import SOURCES
from portal.base.search.tokens import HAN, Word, code_of, normalise, words
from portal.base.search.understanding import Meant, Understood, understand

NEWEST = 1_000  # strict hits that are ranked
ANSWERS = 2  # shown before all others
PREFERRED = 300  # more of those in whose title the words stand, or on which one can act
RELAXED = 200  # of each further step
ENOUGH = 10  # hits, after which nothing is relaxed further
WITHIN = 40  # characters every part stands, of what stands near
LOOKED_INTO = 100  # hits of those with every part, the best, whose texts are looked into for that
LOOKED_THROUGH = 20_000  # characters of each
SECONDS = 0.5  # of all statements of one search
COMMON = 2_000  # documents: how many more hold a word is not counted
MOST_PARTS = 6  # of which one at a time is left out
MOST_PAIRS = 40  # of characters, by which titles are found
CALLED_SO = 0.75  # of what was asked, in the title of an answer
LETTERS = re.compile("[a-z]{3,}")  # the first ones of syllables
NO_KIND = ("none",)
ACTED_ON = 0.7  # weight of a source, from which on one can act on what it shows


class Step(IntEnum):
    """How a hit came into the list."""

    STRICT = 0
    OTHERWISE = 1  # written or called otherwise
    NEAR = 2  # every part of it, near each other
    PARTS = 3  # every part of it
    MOST = 4  # most of its parts


@dataclass(frozen=True)
class Narrowed:
    """By what a list is narrowed: to documents of any of these values of each."""

    kinds: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    year: str = ""
    in_force: bool = False
    shows_internal: bool = False

    def asked(self, clauses: Iterable[Clause]) -> Asked:
        facets = (self.kinds, self.departments, self.categories, (self.year,))
        tags = tuple(index.facets_tag(*some) for some in product(*(one or ("",) for one in facets)))
        without = [index.ENDED] * self.in_force + [index.INTERNAL] * (not self.shows_internal)
        narrows = any(map(any, facets))
        return Asked(tuple(clauses), (tags,) if narrows else (), tuple(without))


@dataclass(frozen=True)
class Hit:
    row: Row
    step: Step
    words: tuple[str, ...]  # texts that were found in it
    missing: tuple[str, ...] = ()  # parts of what was asked that it does not hold


@dataclass
class Found:
    hits: list[Hit] = field(default_factory=list)
    answers: list[Hit] = field(default_factory=list)  # what can be acted on, called just so
    straight: list[Row] = field(default_factory=list)  # what a code or number leads to
    understood: Understood | None = None
    has_older: bool = False  # strict hits beyond those that are ranked
    last_ranked: int = 0  # the oldest of those
    is_cut: bool = False  # the time was up


def find(
    query: str,
    everyday: Mapping[str, Iterable[str]],
    narrowed: Narrowed | None = None,
    furthest: Step = Step.MOST,
) -> Found:
    """At most a few thousand hits, ranked; by no further step than `furthest`."""
    narrowed = narrowed or Narrowed()
    found = Found(understood=understand(query, everyday))
    try:
        with engine().limited(SECONDS):
            _find(query, found, narrowed, furthest)
    except TookTooLong:
        found.is_cut = True
    return found


def older(
    words: Sequence[Word], narrowed: Narrowed, hits: Sequence[Hit], limit: int, before: int
) -> list[Row]:
    """The strict hits before this key that were not ranked, newest first. Raises TookTooLong."""
    ranked = {hit.row.sequence for hit in hits}
    asked = narrowed.asked(of_words(list(words)).clauses)
    with engine().limited(SECONDS):
        newest = engine().newest(asked, limit + 2 * PREFERRED, below=before)
    keys = [key for key in newest if key not in ranked][:limit]
    rows = rows_of(keys)
    return [rows[key] for key in keys if key in rows]


def _find(query: str, found: Found, narrowed: Narrowed, furthest: Step) -> None:
    assert found.understood is not None  # noqa: S101 (made by `find`)
    found.straight = straight(query, narrowed)
    meant = found.understood
    steps: list[tuple[Step, list[Meant]]] = [
        (Step.STRICT, [Meant(word.text, (word,)) for word in meant.words]),
        (Step.OTHERWISE, meant.otherwise),
    ]
    known: set[int] = set()
    if meant.parts:
        found.answers = _answers(query, meant.parts, narrowed)
        known |= {hit.row.sequence for hit in found.answers}
    for step, parts in steps:
        if parts and len(found.hits) < ENOUGH and step <= furthest:
            _take(found, known, step, query, parts, narrowed)
    if not found.hits and LETTERS.fullmatch(code_of(query)):
        ranked = Ranking(query, meant.parts).order(_by_sound(code_of(query), narrowed))
        found.hits += [Hit(row, Step.OTHERWISE, ()) for row in ranked]
    says_more = meant.means_more or len(meant.parts) > 1
    if len(found.hits) < ENOUGH and says_more and furthest > Step.OTHERWISE:
        _relax(found, known, query, meant.parts, narrowed, furthest)


def straight(query: str, narrowed: Narrowed) -> list[Row]:
    """What is called just so by a code, a document's number or a telephone."""
    code = code_of(query)
    # A word alone is a word, also where something has it as its code.
    if not (code and re.search("[0-9_-]", normalise(query))):
        return []
    tagged = narrowed.asked(())
    asked = Asked((), (*tagged.tags, (index.code_tag(code),)), tagged.without)
    return list(rows_of(engine().newest(asked, ENOUGH)).values())


def _answers(query: str, parts: list[Meant], narrowed: Narrowed) -> list[Hit]:
    """What can be acted on, or is asked for by its kind, and is called most of what was asked."""
    pairs = [Word(pair, (pair,)) for part in parts for form in part.forms for pair in form.tokens]
    clause = Clause(tuple(dict.fromkeys(pairs))[:MOST_PAIRS], in_title=True)
    keys = engine().newest(_acted_on(narrowed, [clause], query), PREFERRED)
    ranking, of_things = Ranking(query, parts), Ranking(query, _of_things(parts))
    rows = [row for row in ranking.order(rows_of(keys).values()) if row.in_force]
    called = [row for row in rows if of_things.is_called(row) >= CALLED_SO]
    return [Hit(row, Step.PARTS, ranking.texts) for row in called[:ANSWERS]]


def _of_things(parts: list[Meant]) -> list[Meant]:
    """Without those that only say which kind of thing is asked for."""
    asking = {word for source in SOURCES.values() for word in source.asked_for_by}
    return [part for part in parts if part.text not in asking] or parts


def _by_sound(letters: str, narrowed: Narrowed) -> list[Row]:
    """What is called by these first letters of syllables, or by these syllables."""
    spelling = initials_of_spelled(letters)
    state = initials(OF_THE_STATE)
    sought = [before + way for way in (letters, *spelling) for before in ("", state)]
    forms = tuple(Word(way, (index.initials_tag(way),), is_prefix=True) for way in sought)
    rows = rows_of(engine().newest(narrowed.asked([Clause(forms)]), RELAXED)).values()
    if not spelling:
        return [*rows]
    return [row for row in rows if spelled(heading(row)).startswith(letters)]


def _take(
    found: Found, known: set[int], step: Step, query: str, parts: list[Meant], narrowed: Narrowed
) -> None:
    clauses = [Clause(part.forms) for part in parts]
    strict = step == Step.STRICT
    keys, last = _candidates(clauses, narrowed, NEWEST if strict else RELAXED, query)
    if strict and last is not None:
        found.has_older, found.last_ranked = True, last
    ranking, rows = Ranking(query, parts), rows_of(keys - known)
    known |= keys
    found.hits += [Hit(row, step, ranking.texts) for row in ranking.order(rows.values())]


def _near(rows: list[Row], parts: list[Meant]) -> set[int]:
    """Those in which every part stands near the others."""
    if len(parts) < 2 or not rows:
        return set()
    forms = [[normalise(form.text) for form in part.forms] for part in parts]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT sequence, substr(normalised, 1, {LOOKED_THROUGH})"
            f" FROM {Document._meta.db_table}"
            f" WHERE sequence IN ({', '.join(str(row.sequence) for row in rows)})"
        )
        return {sequence for sequence, text in cursor.fetchall() if _stand_near(forms, text)}


def _stand_near(forms: list[list[str]], text: str) -> bool:
    """Whether WITHIN characters hold one form of each part."""
    places = sorted(
        (found.start(), found.end(), part)
        for part, some in enumerate(forms)
        for found in re.finditer("|".join(map(re.escape, some)), text)
    )
    last: dict[int, int] = {}  # of each part where it stood last
    for start, end, part in places:
        last[part] = start
        if len(last) == len(forms) and end - min(last.values()) <= WITHIN:
            return True
    return False


def _relax(
    found: Found, known: set[int], query: str, parts: list[Meant], narrowed: Narrowed, step: Step
) -> None:
    """Those that hold every part; where they are few, those that hold some: the more of what tells
    something, the earlier."""
    parts = _of_things(parts)
    whole, _last = _candidates([Clause(part.forms) for part in parts], narrowed, RELAXED, query)
    if len(found.hits) + len(whole - known) >= ENOUGH or step != Step.MOST:
        ranking, rows = Ranking(query, parts), rows_of(whole - known)
        ranked = ranking.order(rows.values())
        near = _near(ranked[:LOOKED_INTO], parts)
        for row in ranking.order(ranked, near=near):
            step = Step.NEAR if row.sequence in near else Step.PARTS
            found.hits.append(Hit(row, step, ranking.texts))
        return
    told = parts[:MOST_PARTS]
    holding = {part: engine().newest(narrowed.asked([Clause(part.forms)]), COMMON) for part in told}
    seldom = [(part.text, {*keys}) for part, keys in holding.items() if len(keys) < COMMON]
    for part in [part for part in told if not holding[part]]:
        del holding[part]
        for piece in pieces(part):
            holding[piece] = engine().newest(narrowed.asked([Clause(piece.forms)]), COMMON)
    weights = {part.text: _weight(len(keys)) for part, keys in holding.items() if keys}
    held: dict[int, float] = {}
    for part, keys in holding.items():
        for key in keys:
            held[key] = held.get(key, 0.0) + weights[part.text]
    chosen = {*sorted(held, key=lambda key: (-held[key], -key))[:RELAXED], *whole}
    for part, keys in holding.items():
        if len(keys) <= RELAXED:
            chosen.update(keys)
            continue
        clause = Clause(part.forms, in_title=True)
        chosen.update(engine().newest(narrowed.asked([clause]), RELAXED))
        chosen.update(engine().newest(_acted_on(narrowed, [clause], query), RELAXED))
    rows = rows_of(chosen - known)
    ranking = Ranking(query, [*holding], weights)
    near = _near([row for row in rows.values() if row.sequence in whole][:LOOKED_INTO], parts)
    for row in ranking.order(rows.values(), held, near):
        if row.sequence in whole:
            step = Step.NEAR if row.sequence in near else Step.PARTS
            found.hits.append(Hit(row, step, ranking.texts))
        else:
            missing = tuple(text for text, keys in seldom if row.sequence not in keys)
            found.hits.append(Hit(row, Step.MOST, ranking.texts, missing))


def pieces(part: Meant) -> list[Meant]:
    """Of a word that nothing holds, its pairs of characters, or the characters themselves."""
    text = part.text
    if not re.fullmatch(f"[{HAN}]+", text):
        return []
    size = 2 if len(text) > 2 else 1
    texts = dict.fromkeys(text[at : at + size] for at in range(len(text) - size + 1))
    return [Meant(one, tuple(words(one))) for one in texts]


def _candidates(
    clauses: list[Clause], narrowed: Narrowed, most: int, query: str
) -> tuple[set[int], int | None]:
    """The newest of all, of those with every word in the title, and of those one can act on; and
    the oldest of the first, if there are older ones."""
    newest = engine().newest(narrowed.asked(clauses), most + 1)
    keys = {*newest[:most]}
    if len(newest) > most:
        titles = [Clause(clause.words, in_title=True) for clause in clauses]
        keys |= {*engine().newest(narrowed.asked(titles), PREFERRED)}
        keys |= {*engine().newest(_acted_on(narrowed, clauses, query), PREFERRED)}
    return keys, newest[most - 1] if len(newest) > most else None


def _acted_on(narrowed: Narrowed, clauses: list[Clause], query: str) -> Asked:
    among = [SOURCES[kind] for kind in narrowed.kinds or SOURCES if kind in SOURCES]
    kinds = tuple(
        one.kind for one in among if one.weight >= ACTED_ON or one.is_asked_for(normalise(query))
    )
    return replace(narrowed, kinds=kinds or NO_KIND).asked(clauses)


def _weight(count: int) -> float:
    """How much a part tells: the fewer documents hold it, the more."""
    return 1.0 if count < 10 else 10 / (10 + count**0.5)


def rows_of(keys: Iterable[int]) -> dict[int, Row]:
    """In plain SQL: many hundreds of each search are read."""
    wanted = ", ".join(str(int(key)) for key in keys)
    if not wanted:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {', '.join(Row._fields)} FROM {Document._meta.db_table}"
            f" WHERE sequence IN ({wanted})"
        )
        return {row[0]: Row(*row) for row in cursor.fetchall()}
