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
from portal.base.search.asking import ask
from portal.base.search.engines import Asked, Clause, Engine, TookTooLong, engine, of_words
from portal.base.search.models import Document
from portal.base.search.pinyin import initials, initials_of_spelled, spelled
from portal.base.search.ranking import OF_THE_STATE, Ranking, Row, heading
from portal.base.search.sources import SOURCES
from portal.base.search.tokens import HAN, Word, code_of, normalise, words
from portal.base.search.understanding import Meant, Understood, understand

NEWEST = 1_000  # strict hits that are ranked
ANSWERS = 3  # shown before all others
CONSIDERED = 20  # hits of each step that may be answers
PREFERRED = 300  # more of those in whose title the words stand, or on which one can act
RELAXED = 200  # of each further step
ENOUGH = 10  # hits, after which nothing is relaxed further
WITHIN = 40  # characters every part stands, of what stands near
LOOKED_INTO = 100  # hits of those with every part, the best, whose texts are looked into for that
LOOKED_THROUGH = 20_000  # characters of each
SECONDS = 0.5  # of all statements of one search
COMMON = 2_000  # documents: how many more hold a word is not counted
MOST_PARTS = 6  # of which some may be missing
MOST_PIECES = 6  # of a word that nothing holds
MOST_PAIRS = 40  # of characters, by which titles are found
CALLED_SO = 0.75  # of what was asked, in the title of an answer
LETTERS = re.compile("[a-z]{3,}")  # the first ones of syllables
NO_KIND = ("none",)
ACTED_ON = 0.5  # weight of a source, from which on one can act on what it shows


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
    meant = understand(query, everyday)
    found = Found(understood=meant)

    def search(by: Engine) -> None:
        nonlocal found
        found = Found(understood=meant)
        _Search(by, query, found, narrowed or Narrowed()).find(meant, furthest)

    try:
        ask(search, SECONDS)
    except TookTooLong:
        found.is_cut = True
    return found


def older(
    words: Sequence[Word], narrowed: Narrowed, hits: Sequence[Hit], limit: int, before: int
) -> list[Row]:
    """The strict hits before this key that were not ranked, newest first. Raises TookTooLong."""
    ranked = {hit.row.sequence for hit in hits}
    asked = narrowed.asked(of_words(list(words)).clauses)
    newest = ask(lambda by: by.newest(asked, limit + 2 * PREFERRED, below=before), SECONDS)
    keys = [key for key in newest if key not in ranked][:limit]
    rows = rows_of(keys)
    return [rows[key] for key in keys if key in rows]


def straight(query: str, narrowed: Narrowed) -> list[Row]:
    """What is called just so by a code, a document's number or a telephone."""
    return _Search(engine(), query, Found(), narrowed).straight()


class _Search:
    """One search, by one engine: what it finds goes into `found`."""

    def __init__(self, by: Engine, query: str, found: Found, narrowed: Narrowed) -> None:
        self.by, self.query, self.found, self.narrowed = by, query, found, narrowed
        self.known: set[int] = set()  # sequences of what was found
        self.held: dict[int, float] = {}  # by sequence, what each holds of what was asked
        self.near: set[int] = set()  # those in which the parts stand near each other
        self.parts: list[Meant] = []  # of what was asked, those that tell something,
        self.weights: dict[str, float] | None = None  # and how much each does, if that is known

    def find(self, meant: Understood, furthest: Step) -> None:
        found = self.found
        found.straight = self.straight()
        self._take(Step.STRICT, [Meant(word.text, (word,)) for word in meant.words])
        if meant.otherwise and len(found.hits) < ENOUGH:
            self._take(Step.OTHERWISE, meant.otherwise)
        if not found.hits and LETTERS.fullmatch(code_of(self.query)):
            ranked = Ranking(self.query, meant.parts).order(self._by_sound(code_of(self.query)))
            found.hits += [Hit(row, Step.OTHERWISE, ()) for row in ranked]
            self.known |= {row.sequence for row in ranked}
        says_more = meant.means_more or len(meant.parts) > 1
        if len(found.hits) < ENOUGH and says_more:
            self._relax(meant.parts, furthest)
        if meant.parts:
            self._answer(meant.parts)

    def straight(self) -> list[Row]:
        code = code_of(self.query)
        # A word alone is a word, also where something has it as its code.
        if not (code and re.search("[0-9_-]", normalise(self.query))):
            return []
        tagged = self.narrowed.asked(())
        asked = Asked((), (*tagged.tags, (index.code_tag(code),)), tagged.without)
        return list(rows_of(self.by.newest(asked, ENOUGH)).values())

    def _answer(self, parts: list[Meant]) -> None:
        """Put those first that a citizen would choose of all, however they came into the list."""
        pairs = (
            Word(pair, (pair,)) for part in parts for form in part.forms for pair in form.tokens
        )
        clause = Clause(tuple(dict.fromkeys(pairs))[:MOST_PAIRS], in_title=True)
        keys = self.by.newest(self._acted_on([clause]), PREFERRED)
        ranking = Ranking(self.query, self.parts or parts, self.weights)
        best = {
            row.sequence: Hit(row, Step.PARTS, ranking.texts)
            for row in rows_of({*keys} - self.known).values()
            if ranking.is_called(row) >= CALLED_SO
        }
        if not best and len({hit.step for hit in self.found.hits}) < 2:
            return  # they stand as they are ranked
        for step in Step:
            own = [hit for hit in self.found.hits if hit.step == step]
            best |= {hit.row.sequence: hit for hit in own[:CONSIDERED]}
        rows = [hit.row for hit in best.values() if hit.row.in_force]
        strict = {key for key in best if best[key].step == Step.STRICT}
        ranked = ranking.order(rows, self.held, self.near, strict)[:ANSWERS]
        if ranked == [hit.row for hit in self.found.hits[: len(ranked)]]:
            return
        self.found.answers = [best[row.sequence] for row in ranked]
        chosen = {row.sequence for row in ranked}
        self.found.hits = [hit for hit in self.found.hits if hit.row.sequence not in chosen]

    def _take(self, step: Step, parts: list[Meant]) -> None:
        if not parts:
            return
        strict = step == Step.STRICT
        clauses = [Clause(part.forms) for part in parts]
        keys, last = self._candidates(clauses, NEWEST if strict else RELAXED)
        if strict and last is not None:
            self.found.has_older, self.found.last_ranked = True, last
        ranking, rows = Ranking(self.query, parts), rows_of(keys - self.known)
        self.known |= keys
        ranked = ranking.order(rows.values())
        self.found.hits += [Hit(row, step, ranking.texts) for row in ranked]

    def _by_sound(self, letters: str) -> list[Row]:
        """What is called by these first letters of syllables, or by these syllables."""
        spelling = initials_of_spelled(letters)
        state = initials(OF_THE_STATE)
        sought = [before + way for way in (letters, *spelling) for before in ("", state)]
        forms = tuple(Word(way, (index.initials_tag(way),), is_prefix=True) for way in sought)
        rows = rows_of(self.by.newest(self.narrowed.asked([Clause(forms)]), RELAXED)).values()
        if not spelling:
            return [*rows]
        return [row for row in rows if spelled(heading(row.title)).startswith(letters)]

    def _relax(self, parts: list[Meant], furthest: Step) -> None:
        """Those that hold every part; where they are few, those that hold some: the more of what
        tells something, the earlier."""
        parts = _of_things(parts)
        whole, _last = self._candidates([Clause(part.forms) for part in parts], RELAXED)
        told = parts[:MOST_PARTS]
        holding = {part: self._holding(part) for part in told}
        enough = len(self.found.hits) + len(whole - self.known) >= ENOUGH
        if enough or furthest != Step.MOST:
            self.parts, self.weights = told, _weights(holding)
            self.held = dict.fromkeys(whole, sum(self.weights.values()))
            ranking = Ranking(self.query, told, self.weights)
            self._take_relaxed(ranking, parts, whole, whole, self.held)
            return
        missing = {part.text: {*keys} for part, keys in holding.items() if len(keys) < COMMON}
        for part in [part for part in told if not holding[part]]:
            del holding[part]
            holding |= {piece: self._holding(piece) for piece in pieces(part)}
        weights = _weights(holding)
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
            chosen.update(self.by.newest(self.narrowed.asked([clause]), RELAXED))
            chosen.update(self.by.newest(self._acted_on([clause]), RELAXED))
        self.parts, self.held, self.weights = [*holding], held, weights
        ranking = Ranking(self.query, [*holding], weights)
        self._take_relaxed(ranking, parts, whole, chosen, held, missing)

    def _take_relaxed(
        self,
        ranking: Ranking,
        parts: list[Meant],
        whole: set[int],
        chosen: set[int],
        held: Mapping[int, float] | None = None,
        holding: Mapping[str, set[int]] | None = None,
    ) -> None:
        """`whole` hold every part. `holding`: of each part whose documents are all known, these."""
        rows = rows_of(chosen - self.known)
        ranked = ranking.order(rows.values(), held or {})
        near = _near([row for row in ranked if row.sequence in whole][:LOOKED_INTO], parts)
        self.near = near
        for row in ranking.order(ranked, held or {}, near) if near else ranked:
            key = row.sequence
            if key in whole:
                step = Step.NEAR if key in near else Step.PARTS
                self.found.hits.append(Hit(row, step, ranking.texts))
            else:
                lacks = tuple(text for text, keys in (holding or {}).items() if key not in keys)
                self.found.hits.append(Hit(row, Step.MOST, ranking.texts, lacks))

    def _holding(self, part: Meant) -> list[int]:
        return self.by.newest(self.narrowed.asked([Clause(part.forms)]), COMMON)

    def _candidates(self, clauses: list[Clause], most: int) -> tuple[set[int], int | None]:
        """The newest of all, of those with every word in the title, and of those one can act on;
        and the oldest of the first, if there are older ones."""
        newest = self.by.newest(self.narrowed.asked(clauses), most + 1)
        keys = {*newest[:most]}
        if len(newest) > most:
            titles = [Clause(clause.words, in_title=True) for clause in clauses]
            keys |= {*self.by.newest(self.narrowed.asked(titles), PREFERRED)}
            keys |= {*self.by.newest(self._acted_on(clauses), PREFERRED)}
        return keys, newest[most - 1] if len(newest) > most else None

    def _acted_on(self, clauses: list[Clause]) -> Asked:
        among = [SOURCES[kind] for kind in self.narrowed.kinds or SOURCES if kind in SOURCES]
        query = normalise(self.query)
        kinds = [one.kind for one in among if one.weight >= ACTED_ON or one.is_asked_for(query)]
        return replace(self.narrowed, kinds=tuple(kinds) or NO_KIND).asked(clauses)


def _of_things(parts: list[Meant]) -> list[Meant]:
    """Without those that only say which kind of thing is asked for."""
    asking = {word for source in SOURCES.values() for word in source.asked_for_by}
    return [part for part in parts if part.text not in asking] or parts


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


def pieces(part: Meant) -> list[Meant]:
    """Of a word that nothing holds, its pairs of characters, or the characters themselves."""
    text = part.text
    if not re.fullmatch(f"[{HAN}]+", text):
        return []
    size = 2 if len(text) > 2 else 1
    texts = dict.fromkeys(text[at : at + size] for at in range(len(text) - size + 1))
    return [Meant(one, tuple(words(one))) for one in list(texts)[:MOST_PIECES]]


def _weights(holding: Mapping[Meant, list[int]]) -> dict[str, float]:
    """How much each part tells: the fewer documents hold it, the more; nothing if none does."""
    counts = {part.text: len(keys) for part, keys in holding.items() if keys}
    return {text: 1.0 if n < 10 else 10 / (10 + n**0.5) for text, n in counts.items()}


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
        return {row[0]: Row._make(row) for row in cursor.fetchall()}
