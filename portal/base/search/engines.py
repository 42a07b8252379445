"""The full-text index of each database. Only our own tokens ever reach its query syntax."""

import secrets
from collections.abc import Iterator

from django.db import connection

from portal.base.search.models import Document
from portal.base.search.tokens import Word

RANKED = 1000  # ranking costs time for each row: only the newest are ranked


class SQLiteEngine:
    """A contentless FTS5 table; words in the title first, then bm25."""

    create = [
        "CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', tokenize='ascii')"
    ]
    drop = ["DROP TABLE search_index"]
    clear = "INSERT INTO search_index(search_index) VALUES ('delete-all')"

    def put(self, document: Document) -> None:
        _execute(
            "INSERT INTO search_index(rowid, title, body) VALUES (%s, %s, %s)",
            [document.sequence, document.title_tokens, document.text_tokens],
        )

    def remove(self, document: Document) -> None:
        _execute(
            "INSERT INTO search_index(search_index, rowid, title, body)"
            " VALUES ('delete', %s, %s, %s)",
            [document.sequence, document.title_tokens, document.text_tokens],
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
        # Without its size a document breaks the order of every search that finds it.
        return {key: sums[key] for key in sums if key in ranked} | dict.fromkeys(
            ranked - {*sums}, 0
        )

    def sum_of(self, document: Document) -> int:
        columns = (("title", document.title_tokens), ("body", document.text_tokens))
        return sum(
            hash((token, column, place))
            for column, tokens in columns
            for place, token in enumerate(tokens.split())
        )

    def finds(self, document: Document) -> bool:
        """Whether a search that takes the way through `search_index_idx`, which no sum is made of,
        comes to it: by one of its words, so that nobody knows by which."""
        words = f"{document.title_tokens} {document.text_tokens}".split()
        if not words:
            return True
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT 1 FROM search_index WHERE search_index MATCH %s AND rowid = %s",
                [f'"{secrets.choice(words)}"', document.sequence],
            )
            return cursor.fetchone() is not None

    def match(self, words: list[Word]) -> tuple[str, list]:
        """SQL that selects the sequences of the documents holding every word."""
        return "SELECT rowid FROM search_index WHERE search_index MATCH %s", [_fts5(words)]

    def rank(self, words: list[Word], sequences: list[int]) -> list[int]:
        """Order these documents, best first.

        `+rowid`: asked for one row after the other, FTS5 would begin the whole match anew for
        each. The lower bound lets it pass over what is older than all of them.
        """
        in_title, params = _words_in_title(words)
        return _column(
            "SELECT search_index.rowid FROM search_index"
            " CROSS JOIN search_document ON search_document.sequence = search_index.rowid"
            f" WHERE search_index MATCH %s AND search_index.rowid >= {min(sequences, default=0)}"
            f" AND +search_index.rowid IN ({_list(sequences)})"
            f" ORDER BY {in_title} DESC, bm25(search_index, 8.0, 1.0), search_index.rowid DESC",
            [_fts5(words), *params],
        )


class PostgreSQLEngine:
    """tsvectors without positions, and a LIKE on what the pairs alone cannot prove.

    PostgreSQL drops lexemes silently beyond 1 MB of tsvector, so that a long document has
    several parts, which overlap by more than a query is long.
    """

    PART_BYTES = 400_000
    OVERLAP = 1_000  # tokens, of at most 256 bytes

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
                [document.sequence, sorted(set(part))],
            )

    def _parts(self, document: Document) -> Iterator[list[str]]:
        tokens = document.title_tokens.split() + document.text_tokens.split()
        start = size = 0
        for end, token in enumerate(tokens):
            size += len(token.encode())
            if size > self.PART_BYTES:
                yield tokens[start : end + self.OVERLAP]
                start, size = end, len(token.encode())
        yield tokens[start:]

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
        return sum(sum(map(hash, set(part))) for part in self._parts(document))

    def finds(self, document: Document) -> bool:
        return True  # the database itself keeps its index: no SQL alters that

    def remove(self, document: Document) -> None:
        _execute("DELETE FROM search_part WHERE sequence = %s", [document.sequence])

    def match(self, words: list[Word]) -> tuple[str, list]:
        """SQL that selects the sequences of the documents holding every word.

        MATERIALIZED: else the planner may walk the primary key looking for the match.
        """
        one_word = "SELECT sequence FROM search_part WHERE vector @@ %s::tsquery"
        sql = f"WITH hit AS MATERIALIZED ({' INTERSECT '.join([one_word] * len(words))})"
        sql += " SELECT hit.sequence FROM hit"
        params = [_tsquery(word) for word in words]
        rechecked = [word.text for word in words if word.needs_recheck]
        if rechecked:
            sql += " JOIN search_document d ON d.sequence = hit.sequence WHERE "
            sql += " AND ".join(["d.normalised LIKE %s"] * len(rechecked))
            params += [f"%{text}%" for text in rechecked]
        return sql, params

    def rank(self, words: list[Word], sequences: list[int]) -> list[int]:
        """Order these documents, best first: words in the title, then how often in the text."""
        in_title, params = _words_in_title(words)
        times = " + ".join(
            ["(length(normalised) - length(replace(normalised, %s, '')))"] * len(words)
        )
        return _column(
            f"SELECT sequence FROM search_document WHERE sequence IN ({_list(sequences)})"
            f" ORDER BY {in_title} DESC, ({times}) * 1.0 / (length(normalised) + 1) DESC,"
            " sequence DESC",
            [*params, *(word.text for word in words)],
        )


def engine() -> SQLiteEngine | PostgreSQLEngine:
    engines: dict[str, type[SQLiteEngine | PostgreSQLEngine]] = {
        "sqlite": SQLiteEngine,
        "postgresql": PostgreSQLEngine,
    }
    return engines[connection.vendor]()


def _fts5(words: list[Word]) -> str:
    phrases = (f'"{" ".join(word.tokens)}"' + "*" * word.is_prefix for word in words)
    return " AND ".join(phrases)


def _tsquery(word: Word) -> str:
    suffix = ":*" if word.is_prefix else ""
    return " & ".join(f"'{token}'{suffix}" for token in word.tokens)


def _words_in_title(words: list[Word]) -> tuple[str, list]:
    """SQL that counts the words of the query in the title; tokens hold nothing special to LIKE."""
    one_word = "CASE WHEN ' ' || title_tokens || ' ' LIKE %s THEN 1 ELSE 0 END"
    ends = ((" ".join(word.tokens), "" if word.is_prefix else " ") for word in words)
    return " + ".join([one_word] * len(words)), [f"% {tokens}{end}%" for tokens, end in ends]


def _list(sequences: list[int]) -> str:
    return ",".join(str(int(sequence)) for sequence in sequences) or "NULL"


def _execute(sql: str, params: list) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


def _column(sql: str, params: list) -> list:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [value for (value,) in cursor.fetchall()]
