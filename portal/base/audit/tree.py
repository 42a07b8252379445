"""The Merkle tree over the log's entries: leaf `sequence - 1` is the entry's `leaf_hash`.

Hashes of complete subtrees are stored in the transaction of the entry that completes them, so any
root and any proof is read from a few rows, whatever the size.
"""

import re
from collections.abc import Iterable

from django.db import connection
from django.db.models import QuerySet

from portal.base.audit import merkle
from portal.base.audit.leaf import leaf_hash
from portal.base.audit.merkle import Position, Range
from portal.base.audit.models import LEVEL_WIDTH, Entry, Node, place

HASH = re.compile("[0-9a-f]{64}")
LEVELS = range(1, LEVEL_WIDTH.bit_length())


# For `log.append()`, which reads and writes the tree in the statements of the entry.


def edge(size: str) -> str:
    """An expression for what `read_edge` takes: the newest leaf of a tree of this size, and the
    nodes among the complete subtrees that it is made of; the next leaf is hashed with these."""
    text = "string_agg(level || ':' || hash, ' ')"
    if connection.vendor == "sqlite":  # as bytes: it keeps whatever it is given
        text = "CAST(group_concat(level || ':' || hash, ' ') AS BLOB)"
    levels = ", ".join(f"({level})" for level in LEVELS)
    return f"""(SELECT {text} FROM (
        SELECT 0 AS level, leaf_hash AS hash FROM {Entry._meta.db_table} WHERE sequence = {size}
        UNION ALL
        SELECT column1, (
            SELECT hash FROM {Node._meta.db_table}
            WHERE place = column1 * {LEVEL_WIDTH} + (({size}) >> column1) - 1
        ) FROM (VALUES {levels}) AS levels WHERE (({size}) >> column1) & 1 = 1
    ) AS edge)"""


def read_edge(size: int, text: str | bytes | None) -> dict[Position, bytes]:
    """The hashes at the right edge of a tree, as far as they are whole."""
    if isinstance(text, bytes):
        text = text.decode(errors="replace")
    found = re.findall(rf"(?<!\S)(\d{{1,2}}):({HASH.pattern})(?!\S)", text or "")
    return {
        Position(int(level), (size >> int(level)) - 1): bytes.fromhex(digest)
        for level, digest in found
    }


def completed_by(entry: Entry, edge: dict[Position, bytes]) -> list[Node]:
    """The nodes that an entry completes, which comes next to this edge."""
    digest, nodes = bytes.fromhex(entry.leaf_hash), []
    for level, index in merkle.completed_by(entry.sequence):
        left = Position(level - 1, 2 * index)
        digest = merkle.node_hash(edge.get(left) or _from_leaves(left), digest)
        nodes.append(Node(place=place(level, index), hash=digest.hex()))
    return nodes


def insert(nodes: list[Node]) -> str:
    """A statement that writes these nodes, given their `parameters`.

    A node that somebody put there before its time stops nobody; `verify_log` names it. The table
    refuses a second one, also to an insert that would ignore conflicts.
    """
    table, rows = Node._meta.db_table, ", ".join(["(%s, %s)"] * len(nodes))
    return f"""INSERT INTO {table} (place, hash)
        SELECT column1, column2 FROM (VALUES {rows}) AS completed
        WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE place = column1)"""


def parameters(nodes: list[Node]) -> list:
    return [value for node in nodes for value in (node.place, node.hash)]


def root(size: int) -> bytes:
    return range_hashes([Range(0, size)])[0]


def consistency_proof(old: int, new: int) -> list[bytes]:
    return range_hashes(merkle.consistency_path(old, new))


def range_hashes(ranges: list[Range]) -> list[bytes]:
    """The hash of each range, in two statements for all of them.

    Raises KeyError if the log holds fewer entries.
    """
    hashes = complete(
        position for leaves in ranges for position in merkle.complete_subtrees(leaves)
    )
    return [merkle.range_hash(leaves, hashes) for leaves in ranges]


def complete(positions: Iterable[Position]) -> dict[Position, bytes]:
    """The hashes at these positions; a node that somebody removed or broke is computed from its
    leaves, so that a damaged tree, which `verify_log` names, stops nobody's work.

    Raises KeyError if the log holds fewer entries.
    """
    positions = [Position(*position) for position in positions]
    hashes = stored(positions)
    for position in positions:
        if position not in hashes:
            hashes[position] = _from_leaves(position)
    return hashes


def _from_leaves(position: Position) -> bytes:
    start, end = (index << position.level for index in (position.index, position.index + 1))
    leaves = row(0, start, end)
    if len(leaves) < end - start:
        leaves = [bytes.fromhex(leaf_hash(entry)) for entry in _entries(start, end)]
    if len(leaves) < end - start:
        raise KeyError(position)
    while len(leaves) > 1:
        pairs = zip(leaves[::2], leaves[1::2], strict=True)
        leaves = [merkle.node_hash(left, right) for left, right in pairs]
    return leaves[0]


def stored(positions: Iterable[Position]) -> dict[Position, bytes]:
    """The hashes at these positions, as far as they are stored."""
    wanted = {place(*position): Position(*position) for position in positions}
    leaves = [position.index + 1 for position in wanted.values() if position.level == 0]
    nodes = [number for number, position in wanted.items() if position.level]
    found: dict[Position, bytes] = {}
    if leaves:
        rows = Entry.objects.order_by().filter(sequence__in=leaves)
        found |= {
            Position(0, sequence - 1): bytes.fromhex(text)
            for sequence, text in rows.values_list("sequence", "leaf_hash")
            if HASH.fullmatch(text)
        }
    if nodes:
        inner = Node.objects.order_by().filter(place__in=nodes)
        found |= {
            wanted[number]: bytes.fromhex(text)
            for number, text in inner.values_list("place", "hash")
            if HASH.fullmatch(text)
        }
    return found


def row(level: int, start: int, end: int) -> list[bytes]:
    """The hashes of one level from index `start` up to `end`, as far as they are stored."""
    if level == 0:
        texts = _entries(start, end).values_list("leaf_hash", flat=True)
    else:
        here = (place(level, start), place(level, end - 1))
        texts = Node.objects.filter(place__range=here).order_by("place")
        texts = texts.values_list("hash", flat=True)
    return [bytes.fromhex(text) for text in texts if HASH.fullmatch(text)]


def _entries(start: int, end: int) -> QuerySet:
    return Entry.objects.filter(sequence__gt=start, sequence__lte=end).order_by("sequence")
