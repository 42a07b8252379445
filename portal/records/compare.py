"""What two versions of a record differ in, block by block and exact to the character."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from portal.base.fields import field_of, related_model
from portal.records.blocks import Block, Cell, of_lines, of_rich_text
from portal.records.models import Record
from portal.records.texts import field_text

SECONDS = 1.0  # after which the comparisons of two versions may be coarser, all together
LEAST = 0.05  # of them for each
# The number is the same and the version is what is compared.
NOT_COMPARED = ("number", "version")
MOST_PAIRED = 400  # blocks of one side times those of the other, to look for those that are alike
ALIKE = 0.3  # of the pairs of characters of the shorter
TAGS = {"removed": "del", "added": "ins"}


class Piece(NamedTuple):
    """A stretch of text: in both versions, only in the earlier, or only in the later."""

    text: str
    kind: str  # same, removed, added


class ShownCell(NamedTuple):
    cell: Cell
    pieces: list[Piece]

    @property
    def marked(self) -> SafeString:
        return mark_safe("".join(map(_marked, self.pieces)))  # noqa: S308 (each is escaped)


class Line(NamedTuple):
    """A block as it is shown."""

    block: Block
    cells: list[ShownCell]


@dataclass
class Group:
    """Lines that follow each other in one list or table, or in none."""

    holder: str
    lines: list[Line]


class Places(NamedTuple):
    stands: set[str]
    begins: set[str]


@dataclass(frozen=True)
class Pair:
    """A block in both versions, or in one of them."""

    before: Block | None
    after: Block | None
    cells: list[list[Piece]]

    def places(self) -> Places:
        """In which versions it stands, and in which of them it begins a list or table."""
        found = {"before": self.before, "after": self.after}
        sides = {side: block for side, block in found.items() if block is not None}
        return Places({*sides}, {side for side, block in sides.items() if block.begins})


@dataclass(frozen=True)
class Difference:
    """One field in two versions, as blocks."""

    label: str
    before_blocks: list[Block]
    after_blocks: list[Block]
    markup_differs: bool = False
    seconds: float = SECONDS

    @property
    def before(self) -> str:
        return _text(self.before_blocks)

    @property
    def after(self) -> str:
        return _text(self.after_blocks)

    @property
    def is_changed(self) -> bool:
        return self.before != self.after or self.markup_differs

    @property
    def is_in_words(self) -> bool:
        """Whether more than the format differs."""
        return self.before != self.after

    @cached_property
    def pairs(self) -> list[Pair]:
        until = time.monotonic() + self.seconds
        aligned = _aligned(self.before_blocks, self.after_blocks, self.seconds)
        return [_pair(before, after, until) for before, after in aligned]

    @property
    def earlier(self) -> list[Group]:
        return _grouped(_side(self.pairs, "before", "added"))

    @property
    def later(self) -> list[Group]:
        return _grouped(_side(self.pairs, "after", "removed"))

    @property
    def in_one(self) -> list[Group]:
        """Both versions as one text. A cell takes one row: there may be others in between."""
        return _grouped(
            (pair.places(), _line(_with_all_cells(pair), pair.cells)) for pair in self.pairs
        )


def differences(earlier: Record, later: Record) -> list[Difference]:
    """Every public field and inline relation that differs, in the order citizens read them."""
    found = [
        of_field(name, earlier, later) for name in earlier.public_fields if name not in NOT_COMPARED
    ]
    found += [_inline(name, earlier, later) for name in earlier.public_inlines]
    changed = [difference for difference in found if difference.is_changed]
    seconds = max(LEAST, SECONDS / max(1, len(changed)))
    return [replace(difference, seconds=seconds) for difference in changed]


def pieces(before: str, after: str, seconds: float = SECONDS) -> list[Piece]:
    """Two texts as what they share and what only one of them has."""
    if before == after:
        return [Piece(before, "same")] if before else []
    if seconds <= 0:
        return [Piece(*one) for one in ((before, "removed"), (after, "added")) if one[0]]
    matcher = diff_match_patch()
    matcher.Diff_Timeout = seconds
    found = matcher.diff_main(before, after)
    matcher.diff_cleanupSemantic(found)
    kinds = {-1: "removed", 0: "same", 1: "added"}
    return [Piece(text, kinds[kind]) for kind, text in found]


def of_field(name: str, earlier: Record, later: Record) -> Difference:
    field = field_of(type(earlier), name)
    label = str(field.verbose_name)
    if name in earlier.rich_text_fields:
        before, after = getattr(earlier, name), getattr(later, name)
        return Difference(label, of_rich_text(before), of_rich_text(after), before != after)
    before, after = (field_text(version, name) for version in (earlier, later))
    return Difference(label, of_lines(before), of_lines(after))


def _inline(name: str, earlier: Record, later: Record) -> Difference:
    related = related_model(type(earlier), name)
    fields = earlier.public_inlines[name]
    before, after = ("\n".join(row.line(fields) for row in getattr(version, name).all())
                     for version in (earlier, later))  # fmt: skip
    label = str(related._meta.verbose_name_plural)
    return Difference(label, of_lines(before, "li", "ul"), of_lines(after, "li", "ul"))


def _text(blocks: list[Block]) -> str:
    return "\n".join(block.text for block in blocks)


def _aligned(
    before: list[Block], after: list[Block], seconds: float
) -> Iterator[tuple[Block | None, Block | None]]:
    """The blocks of both in order, those beside each other that are the same or alike. Each block
    is compared as one character, so that this takes no longer than a comparison of texts."""
    signs: dict[tuple, str] = {}
    texts = ["".join(_sign(block, signs) for block in blocks) for blocks in (before, after)]
    matcher = diff_match_patch()
    matcher.Diff_Timeout = seconds
    old, new = iter(before), iter(after)
    removed: list[Block] = []
    added: list[Block] = []
    for kind, run in matcher.diff_main(*texts, checklines=False):
        if kind == -1:
            removed += [next(old) for _one in run]
        elif kind == 1:
            added += [next(new) for _one in run]
        else:
            yield from _beside(removed, added)
            removed, added = [], []
            yield from ((next(old), next(new)) for _one in run)
    yield from _beside(removed, added)


def _sign(block: Block, signs: dict[tuple, str]) -> str:
    number = len(signs) + 1
    return signs.setdefault(block.key, chr(number if number < 0xD800 else number + 0x800))


def _beside(
    removed: list[Block], added: list[Block]
) -> Iterator[tuple[Block | None, Block | None]]:
    """What was taken out beside what was put in for it. Too many are taken one after the other."""
    is_short = len(removed) * len(added) <= MOST_PAIRED
    place = 0
    for block in removed:
        last = len(added) if is_short else min(place + 1, len(added))
        fits = (n for n in range(place, last) if _is_like(block, added[n], is_short=is_short))
        found = next(fits, None)
        if found is None:
            yield block, None
            continue
        yield from ((None, one) for one in added[place:found])
        yield block, added[found]
        place = found + 1
    yield from ((None, one) for one in added[place:])


def _is_like(one: Block, other: Block, *, is_short: bool) -> bool:
    if one.kind != other.kind or not is_short:
        return one.kind == other.kind
    mine, theirs = _pairs_of_characters(one.text), _pairs_of_characters(other.text)
    return len(mine & theirs) >= ALIKE * min(len(mine), len(theirs))


def _pairs_of_characters(text: str) -> set[str]:
    return {text[n : n + 2] for n in range(max(1, len(text) - 1))}


def _pair(before: Block | None, after: Block | None, until: float) -> Pair:
    cells = zip_longest(before.cells if before else (), after.cells if after else ())
    return Pair(
        before,
        after,
        [
            pieces(one.text if one else "", other.text if other else "", until - time.monotonic())
            for one, other in cells
        ],
    )


def _side(pairs: list[Pair], side: str, left_out: str) -> Iterator[tuple[Places, Line]]:
    for pair in pairs:
        block: Block | None = getattr(pair, side)
        if block is not None:
            own = pair.cells[: len(block.cells)]
            shown = [[piece for piece in cell if piece.kind != left_out] for cell in own]
            yield Places({side}, {side} if block.begins else set()), _line(block, shown)


def _with_all_cells(pair: Pair) -> Block:
    """The block of a pair, of a row with the cells that either version has."""
    before, after = pair.before or pair.after, pair.after or pair.before
    if before is None or after is None:
        raise ValueError("a pair of nothing")
    cells = (*after.cells, *before.cells[len(after.cells) :])
    return replace(after, cells=tuple(cell._replace(rows=1) for cell in cells))


def _line(block: Block, cells: list[list[Piece]]) -> Line:
    return Line(block, [ShownCell(*one) for one in zip(block.cells, cells, strict=True)])


def _grouped(lines: Iterable[tuple[Places, Line]]) -> list[Group]:
    """A list or table ends where another begins of the same version."""
    groups: list[Group] = []
    seen: set[str] = set()
    for places, line in lines:
        goes_on = groups and groups[-1].holder == line.block.holder
        if not goes_on or seen & places.begins:
            groups.append(Group(line.block.holder, []))
            seen = set()
        groups[-1].lines.append(line)
        seen |= places.stands
    return groups


def _marked(piece: Piece) -> str:
    tag, text = TAGS.get(piece.kind), escape(piece.text)
    return f"<{tag}>{text}</{tag}>" if tag else text
