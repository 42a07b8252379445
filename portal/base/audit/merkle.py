"""Merkle trees of RFC 6962, section 2.1, over SHA-256: which hashes a root or a proof is made of.

A tree is kept as the hashes of its complete subtrees. `Position(level, index)` names the one over
the leaves from `index · 2^level` up to the next; level 0 is the leaves themselves. A range of
leaves `(start, end)` is one that RFC 6962 splits off: its start is a multiple of the largest power
of two that is not longer than it. Sizes and indexes count leaves from 0.
"""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

EMPTY_ROOT = hashlib.sha256(b"").digest()


class Position(NamedTuple):
    level: int
    index: int  # type: ignore[assignment]  # a tuple has a method of this name


class Range(NamedTuple):
    start: int
    end: int


def leaf_hash(data: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def completed_by(size: int) -> list[Position]:
    """The subtrees above the leaves that the last leaf of a tree of this size completes."""
    return [
        Position(level, (size >> level) - 1)
        for level in range(1, size.bit_length())
        if size % (1 << level) == 0
    ]


def complete_subtrees(leaves: Range) -> list[Position]:
    """The fewest complete subtrees that cover a range, from left to right."""
    found, start = [], leaves.start
    while start < leaves.end:
        level = (leaves.end - start).bit_length() - 1
        found.append(Position(level, start >> level))
        start += 1 << level
    return found


def range_hash(leaves: Range, hashes: Mapping[Position, bytes]) -> bytes:
    """MTH of a range, from the hashes of its complete subtrees."""
    if leaves.start == leaves.end:
        return EMPTY_ROOT
    *earlier, result = [hashes[position] for position in complete_subtrees(leaves)]
    for left in reversed(earlier):
        result = node_hash(left, result)
    return result


def inclusion_path(index: int, size: int) -> list[Range]:
    """The ranges whose hashes prove a leaf in a tree, from the leaf up (section 2.1.1).

    Raises ValueError if the tree has no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")
    path, start, end = [], 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(Range(middle, end))
            end = middle
        else:
            path.append(Range(start, middle))
            start = middle
    return path[::-1]


def consistency_path(old: int, new: int) -> list[Range]:
    """The ranges whose hashes prove that a tree begins with an older one (section 2.1.2).

    Raises ValueError if the older one is empty or the larger one.
    """
    if not 0 < old <= new:
        raise ValueError(f"no proof leads from a tree of {old} leaves to one of {new}")
    path, start, end = [], 0, new
    while old < end:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(Range(middle, end))
            end = middle
        else:
            path.append(Range(start, middle))
            start = middle
    if start:
        path.append(Range(start, end))
    return path[::-1]


def _split(length: int) -> int:
    """The largest power of two below a length of at least 2."""
    return 1 << (length - 1).bit_length() - 1
