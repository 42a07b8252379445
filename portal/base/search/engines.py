"""The full-text index of each database. Only our own tokens ever reach its query syntax.

Both hold the tokens of title and text, and the tags of a document behind its text. Asked for the
newest, they read no further than what was asked for, however many documents hold a word.
"""

import re
import secrets
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import Any, ClassVar, NamedTuple, Protocol

from django.db import OperationalError, connection, transaction

from portal.base.search.models import Document
from portal.base.search.tokens import CHARACTER, HAN, IN_TITLE, TAG, Word


class TookTooLong(Exception):
    """A statement came to its time limit, and was ended."""


@dataclass(frozen=True)
class Clause:
    """Any of these words; in the title alone or anywhere."""

    words: tuple[Word, ...]
    in_title: bool = False


@dataclass(frozen=True)
class Asked:
    """Documents with every clause, with one tag of each of these groups, and with none of
    `without`."""

    clauses: tuple[Clause, ...]
    tags: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()


class KeyOrder(NamedTuple):
    """Of keys."""

    name: str
    step: int
    is_beyond: str


HAN_ONLY = re.compile(f"[{HAN}]+")
LOWEST, HIGHEST = -(1 << 63), (1 << 63) - 1  # of all keys that a database can hold
NEWEST_FIRST, OLDEST_FIRST = KeyOrder("DESC", -1, "<"), KeyOrder("ASC", 1, ">")


def of_words(words: list[Word]) -> Asked:
    return Asked(tuple(Clause((word,)) for word in words))


class Engine(Protocol):
    """What a search asks."""

    def newest(self, asked: Asked, limit: int, below: int | None = None) -> list[int]:
        """The sequences of at most so many documents, newest first, older than `below`."""

    def limited(self, seconds: float) -> AbstractContextManager[None]:
        """Raises TookTooLong where what is asked within takes longer."""


class SQLiteEngine:
    """A contentless FTS5 table, walked from its newest row."""

    create = [
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "title, body, content='', tokenize='ascii', prefix='1')"
    ]
    drop = ["DROP TABLE search_index"]
    clear = "INSERT INTO search_index(search_index) VALUES ('delete-all')"
    STEPS = 5_000  # of its virtual machine, between two looks at the clock
    # Keys that one statement reads: ever more, so that none takes long where common words seldom
    # stand together.
    FIRST_RANGE, LARGEST_RANGE = 1 << 16, 1 << 18
    newest_seen: ClassVar[int] = 0  # by this process

    def put(self, document: Document) -> None:
        _execute(
            "INSERT INTO search_index(rowid, title, body) VALUES (%s, %s, %s)",
            [document.sequence, document.title_tokens, _body(document)],
        )

    def remove(self, document: Document) -> None:
        _execute(
            "INSERT INTO search_index(search_index, rowid, title, body)"
            " VALUES ('delete', %s, %s, %s)",
            [document.sequence, document.title_tokens, _body(document)],
        )

    # For `verify_log`: whether the index holds just what the rows say.
    AT_ONCE = 100_000  # documents: each look reads the whole index, which is in order of the words

    def sums(self, after: int, last: int) -> dict[int, int]:
        """What stands for all that is indexed of each document between these."""
        sums: dict[int, int] = {}
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words"
                " USING fts5vocab(main, search_index, instance)"
            )
            cursor.execute(
                'SELECT doc, term, col, "offset" FROM temp.search_words'
                " WHERE doc > %s AND doc <= %s",
                [after, last],
            )
            for sequence, token, column, place in cursor:
                sums[sequence] = sums.get(sequence, 0) + hash((token, column, place))
            cursor.execute("SELECT id FROM search_index_docsize WHERE id > %s AND id <= %s",
                           [after, last])  # fmt: skip
            ranked = {sequence for (sequence,) in cursor}
        # Without its size the index is not whole.
        return {key: sums[key] for key in sums if key in ranked} | dict.fromkeys(
            ranked - {*sums}, 0
        )

    def sum_of(self, document: Document) -> int:
        columns = (("title", document.title_tokens), ("body", _body(document)))
        return sum(
            hash((token, column, place))
            for column, tokens in columns
            for place, token in enumerate(tokens.split())
        )

    def finds(self, document: Document) -> bool:
        """Whether a search that takes the way through `search_index_idx`, which no sum is made of,
        comes to it: by one of its words, so that nobody knows by which."""
        words = f"{document.title_tokens} {_body(document)}".split()
        if not words:
            return True
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT 1 FROM search_index WHERE search_index MATCH %s AND rowid = %s",
                [f'"{secrets.choice(words)}"', document.sequence],
            )
            return cursor.fetchone() is not None

    def match(self, asked: Asked) -> tuple[str, list]:
        """SQL that selects the sequences of all the documents."""
        return "SELECT rowid FROM search_index WHERE search_index MATCH %s", [_fts5(asked)]

    def newest(self, asked: Asked, limit: int, below: int | None = None) -> list[int]:
        """The sequences of at most so many documents, newest first, older than `below`."""
        return self._some(asked, limit, NEWEST_FIRST, below)

    def oldest(self, asked: Asked, limit: int, above: int | None = None) -> list[int]:
        """The same from the other end: oldest first, newer than `above`."""
        return self._some(asked, limit, OLDEST_FIRST, above)

    def _some(self, asked: Asked, limit: int, order: KeyOrder, beyond: int | None) -> list[int]:
        found: list[int] = []
        for first, last in self._ranges(order, beyond):
            found += _column(
                f"SELECT rowid FROM search_index WHERE search_index MATCH %s"
                f" AND rowid BETWEEN {first} AND {last} {_beyond('rowid', order, beyond)}"
                f" ORDER BY rowid {order.name} LIMIT {int(limit) - len(found)}",
                [_fts5(asked)],
            )
            if len(found) >= limit:
                break
        SQLiteEngine.newest_seen = max([self.newest_seen, *found])
        return found

    def _ranges(self, order: KeyOrder, beyond: int | None) -> Iterator[tuple[int, int]]:
        """All keys in this order, from the first to the last of each range: what is newer than any
        that was seen is in that of the newest, rows that are no records in that of the oldest."""
        newest = self.newest_seen
        start, end = (newest, 0) if order is NEWEST_FIRST else (0, newest)
        if beyond is not None:
            start = min(max(beyond, 0), newest)
        size, is_first = self.FIRST_RANGE, True
        while is_first or (end - start) * order.step >= 0:
            low, high = sorted((start, start + order.step * (size - 1)))
            yield LOWEST if low <= 0 else low, HIGHEST if high >= newest else high
            start, size = start + order.step * size, min(size * 2, self.LARGEST_RANGE)
            is_first = False

    @contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """Raises TookTooLong when the statements within have taken longer together."""
        connection.ensure_connection()
        raw: Any = connection.connection
        until = time.monotonic() + seconds
        raw.set_progress_handler(lambda: time.monotonic() > until, self.STEPS)
        try:
            yield
        except OperationalError as error:
            if time.monotonic() > until:
                raise TookTooLong from error
            raise
        finally:
            raw.set_progress_handler(None, 0)


class PostgreSQLEngine:
    """tsvectors without positions, and a LIKE on what the pairs alone cannot prove.

    PostgreSQL drops lexemes silently beyond 1 MB of tsvector, so that a long document has
    several parts, which overlap by more than a query is long.

    A GIN index tells all that match, in no order. So each part also holds when it is of: its key
    in short and in long spans of keys, and the newest are sought span by span.
    """

    PART_BYTES = 400_000
    OVERLAP = 1_000  # tokens, of at most 256 bytes
    SHORT, LONG = 11, 15  # bits of a key: spans of 2,048 and of 32,768
    ALL_TOGETHER = 4  # times as long as one statement may take: one for each span
    RECHECKED = 500  # documents whose text is read at once

    create = [
        "CREATE TABLE search_part (sequence bigint NOT NULL, vector tsvector NOT NULL)",
        "CREATE INDEX search_part_sequence ON search_part (sequence)",
        "CREATE INDEX search_part_vector ON search_part USING gin (vector)",
    ]
    drop = ["DROP TABLE search_part"]
    clear = "DELETE FROM search_part"

    def put(self, document: Document) -> None:
        for part in self._parts(document):
            _execute(
                "INSERT INTO search_part VALUES (%s, array_to_tsvector(%s::text[]))",
                [document.sequence, part],
            )

    def _parts(self, document: Document) -> Iterator[list[str]]:
        titles = document.title_tokens.split()
        always = [*document.tags.split(), *(IN_TITLE + token for token in _with_single(titles))]
        if document.sequence >= 0:
            bits = (self.SHORT, self.LONG)
            always += [self._span(one, document.sequence >> one) for one in bits]
        tokens = titles + document.text_tokens.split()
        start = size = 0
        for end, token in enumerate(tokens):
            size += len(token.encode())
            if size > self.PART_BYTES:
                yield sorted({*always, *_with_single(tokens[start : end + self.OVERLAP])})
                start, size = end, len(token.encode())
        yield sorted({*always, *_with_single(tokens[start:])})

    @staticmethod
    def _span(bits: int, which: int) -> str:
        return f"{TAG}{bits}:{which}"

    AT_ONCE = 500  # documents

    def sums(self, after: int, last: int) -> dict[int, int]:
        sums: dict[int, int] = {}
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT sequence, tsvector_to_array(vector) FROM search_part"
                " WHERE sequence > %s AND sequence <= %s",
                [after, last],
            )
            for sequence, tokens in cursor.fetchall():
                sums[sequence] = sums.get(sequence, 0) + sum(map(hash, tokens))
        return sums

    def sum_of(self, document: Document) -> int:
        return sum(sum(map(hash, part)) for part in self._parts(document))

    def finds(self, document: Document) -> bool:
        return True  # the database itself keeps its index: no SQL alters that

    def remove(self, document: Document) -> None:
        _execute("DELETE FROM search_part WHERE sequence = %s", [document.sequence])

    def match(self, asked: Asked) -> tuple[str, list]:
        """SQL that selects the sequences of all the documents.

        MATERIALIZED: else the planner may walk the primary key looking for the match.
        """
        sql = "WITH hit AS MATERIALIZED (SELECT DISTINCT sequence FROM search_part"
        sql += " WHERE vector @@ %s::tsquery) SELECT hit.sequence FROM hit"
        params: list[Any] = [_tsquery(asked)]
        recheck, patterns = _recheck(asked)
        if recheck:
            sql += f" JOIN search_document d ON d.sequence = hit.sequence WHERE {recheck}"
        return sql, params + patterns

    def newest(self, asked: Asked, limit: int, below: int | None = None) -> list[int]:
        """The sequences of at most so many documents, newest first, older than `below`."""
        return self._some(asked, limit, NEWEST_FIRST, below)

    def oldest(self, asked: Asked, limit: int, above: int | None = None) -> list[int]:
        """The same from the other end: oldest first, newer than `above`."""
        return self._some(asked, limit, OLDEST_FIRST, above)

    def _some(self, asked: Asked, limit: int, order: KeyOrder, beyond: int | None) -> list[int]:
        found: list[int] = []
        for spans in self._spans(order, beyond):
            if time.monotonic() > UNTIL.get():
                raise TookTooLong
            query = f"{_tsquery(asked)} & ({' | '.join(spans)})"
            hits = _column(
                "WITH hit AS MATERIALIZED (SELECT DISTINCT sequence FROM search_part"
                f" WHERE vector @@ %s::tsquery {_beyond('sequence', order, beyond)})"
                f" SELECT sequence FROM hit ORDER BY sequence {order.name}",
                [query],
            )
            found += self._rechecked(asked, hits, limit - len(found), order)
            if len(found) >= limit:
                break
        return found

    def _spans(self, order: KeyOrder, beyond: int | None) -> Iterator[list[str]]:
        """The lexemes of spans of keys in this order, ever more at once: of records the short
        spans of the first long one first. Other rows, which are few and older, at their end."""
        if order is OLDEST_FIRST and (beyond is None or beyond < 0):
            yield [f"'{OTHER_ROWS}'"]
        if ends := _ends(self.keys, order, beyond):
            yield from self._spans_between(*ends, order.step)
        if order is NEWEST_FIRST:
            yield [f"'{OTHER_ROWS}'"]

    @cached_property
    def keys(self) -> tuple[int, int] | None:
        """The lowest and the highest of records; None where there are none."""
        ((oldest, newest),) = _rows(
            "SELECT (SELECT min(sequence) FROM search_document WHERE sequence >= 0),"
            " (SELECT max(sequence) FROM search_document WHERE sequence >= 0)"
        )
        return None if newest is None else (oldest, newest)

    def _spans_between(self, start: int, end: int, step: int) -> Iterator[list[str]]:
        long, short_in_long = start >> self.LONG, self.LONG - self.SHORT
        which = start >> self.SHORT
        while which >> short_in_long == long:
            yield [self._lexeme(self.SHORT, which)]
            which += step
        left = range(long + step, (end >> self.LONG) + step, step)
        count = 1
        while left:
            yield [self._lexeme(self.LONG, which) for which in left[:count]]
            left, count = left[count:], count * 2

    def _lexeme(self, bits: int, which: int) -> str:
        return f"'{self._span(bits, which)}'"

    def _rechecked(self, asked: Asked, hits: list[int], limit: int, order: KeyOrder) -> list[int]:
        recheck, patterns = _recheck(asked)
        if not recheck:
            return hits[:limit]
        found: list[int] = []
        for start in range(0, len(hits), self.RECHECKED):
            found += _column(
                f"SELECT sequence FROM search_document d WHERE sequence"
                f" IN ({_list(hits[start : start + self.RECHECKED])}) AND {recheck}"
                f" ORDER BY sequence {order.name}",
                patterns,
            )
            if len(found) >= limit:
                break
        return found[:limit]

    @contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """Raises TookTooLong when one of the statements within took longer, or all that ask for
        the newest or oldest ALL_TOGETHER as long."""
        until = UNTIL.set(time.monotonic() + self.ALL_TOGETHER * seconds)
        _execute("SELECT set_config('statement_timeout', %s, false)", [f"{seconds * 1000:.0f}"])
        try:
            with transaction.atomic() if connection.in_atomic_block else nullcontext():
                yield
        except OperationalError as error:
            if getattr(error.__cause__, "sqlstate", "") == "57014":  # query_canceled
                raise TookTooLong from error
            raise
        finally:
            UNTIL.reset(until)
            _execute("SELECT set_config('statement_timeout', '0', false)", [])


UNTIL = ContextVar("UNTIL", default=inf)  # on the clock of `time.monotonic`
OTHER_ROWS = f"{TAG}other"  # a tag of what is no record, and has no place in the order of the log


def engine() -> SQLiteEngine | PostgreSQLEngine:
    """That of the database, which holds every document at any moment."""
    engines: dict[str, type[SQLiteEngine | PostgreSQLEngine]] = {
        "sqlite": SQLiteEngine,
        "postgresql": PostgreSQLEngine,
    }
    return engines[connection.vendor]()


def _body(document: Document) -> str:
    return f"{document.text_tokens} {document.tags}"


def _fts5(asked: Asked) -> str:
    parts = [_fts5_clause(clause) for clause in asked.clauses]
    parts += [f"({' OR '.join(_quoted(one) for one in group)})" for group in asked.tags]
    wanted = " AND ".join(parts)
    if not asked.without:
        return wanted
    return f"({wanted}) NOT ({' OR '.join(_quoted(one) for one in asked.without)})"


def _fts5_clause(clause: Clause) -> str:
    phrases = (_quoted(" ".join(word.tokens)) + "*" * word.is_prefix for word in clause.words)
    return f"{'{title} : ' * clause.in_title}({' OR '.join(phrases)})"


def _quoted(tokens: str) -> str:
    return f'"{tokens}"'


def _tsquery(asked: Asked) -> str:
    parts = [
        " | ".join(f"({_tsquery_word(word, clause.in_title)})" for word in clause.words)
        for clause in asked.clauses
    ]
    parts += [" | ".join(f"'{one}'" for one in group) for group in asked.tags]
    parts += [f"!'{one}'" for one in asked.without]
    return " & ".join(f"({part})" for part in parts)


def _tsquery_word(word: Word, in_title: bool) -> str:
    mark = IN_TITLE * in_title
    tokens = dict.fromkeys(word.tokens)
    begins = {token for token in tokens if word.is_prefix and not CHARACTER.fullmatch(token)}
    return " & ".join(f"'{mark}{token}'{':*' * (token in begins)}" for token in tokens)


def _with_single(tokens: list[str]) -> set[str]:
    """With the single characters of Chinese tokens: asked for as beginnings of pairs, a common one
    is thousands of lexemes."""
    characters = {one for token in {*tokens} if HAN_ONLY.fullmatch(token) for one in token}
    return {*tokens} | characters


def _recheck(asked: Asked) -> tuple[str, list[str]]:
    """SQL on a document `d`: whether the tokens of each word stand together. Of a clause whose
    words are one token each, the index has told all."""
    parts, patterns = [], []
    for clause in asked.clauses:
        if not any(word.needs_recheck for word in clause.words):
            continue
        tests = [_stands_in(word, clause.in_title) for word in clause.words]
        parts.append(f"({' OR '.join(sql for sql, _pattern in tests)})")
        patterns += [pattern for _sql, pattern in tests]
    return " AND ".join(parts), patterns


def _stands_in(word: Word, in_title: bool) -> tuple[str, str]:
    if word.needs_recheck and word.is_chinese and not in_title:
        return "d.normalised LIKE %s", f"%{word.text}%"
    # No phrase goes from the title into the text: no word holds what parts them.
    both = f"d.title_tokens || ' {IN_TITLE} ' || d.text_tokens"
    tokens = "d.title_tokens" if in_title else both
    end = "" if word.is_prefix else " "
    return f"(' ' || {tokens} || ' ') LIKE %s", f"% {' '.join(word.tokens)}{end}%"


def _beyond(column: str, order: KeyOrder, key: int | None) -> str:
    return "" if key is None else f"AND {column} {order.is_beyond} {int(key)}"


def _ends(
    keys: tuple[int, int] | None, order: KeyOrder, beyond: int | None
) -> tuple[int, int] | None:
    """The first and the last of these keys in this order, beyond one; None if there are none."""
    if keys is None:
        return None
    oldest, newest = keys
    if order is NEWEST_FIRST:
        start, end = newest if beyond is None else min(newest, beyond), oldest
    else:
        start, end = oldest if beyond is None else max(oldest, beyond), newest
    return (start, end) if (end - start) * order.step >= 0 else None


def _list(sequences: list[int]) -> str:
    return ",".join(str(int(sequence)) for sequence in sequences) or "NULL"


def _execute(sql: str, params: list) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


def _column(sql: str, params: list) -> list:
    return [value for (value,) in _rows(sql, params)]


def _rows(sql: str, params: list | None = None) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()
