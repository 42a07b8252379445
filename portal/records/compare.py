"""What two versions of a record differ in, exact to the character."""

from dataclasses import dataclass, replace
from functools import cached_property

from diff_match_patch import diff_match_patch
from django.db import models

from portal.base.fields import field_of, related_model
from portal.records.models import Record
from portal.records.richtext import lines
from portal.records.texts import field_text

SECONDS = 1.0  # after which the comparisons of two versions may be coarser, all together
LEAST = 0.05  # of them for each
# The number is the same and the version is what is compared.
NOT_COMPARED = ("number", "version")


@dataclass(frozen=True)
class Piece:
    """A stretch of text: in both versions, only in the earlier, or only in the later."""

    text: str
    kind: str  # same, removed, added


@dataclass(frozen=True)
class Difference:
    """One field in two versions."""

    label: str
    before: str
    after: str
    is_long: bool = False
    markup_differs: bool = False
    seconds: float = SECONDS

    @property
    def is_changed(self) -> bool:
        return self.before != self.after or self.markup_differs

    @cached_property
    def pieces(self) -> list[Piece]:
        matcher = diff_match_patch()
        matcher.Diff_Timeout = self.seconds
        found = matcher.diff_main(self.before, self.after)
        matcher.diff_cleanupSemantic(found)
        kinds = {-1: "removed", 0: "same", 1: "added"}
        return [Piece(text, kinds[kind]) for kind, text in found]

    @property
    def before_pieces(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind != "added"]

    @property
    def after_pieces(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind != "removed"]


def differences(earlier: Record, later: Record) -> list[Difference]:
    """Every public field and inline relation that differs, in the order citizens read them."""
    found = [
        _field(name, earlier, later) for name in earlier.public_fields if name not in NOT_COMPARED
    ]
    found += [_inline(name, earlier, later) for name in earlier.public_inlines]
    changed = [difference for difference in found if difference.is_changed]
    seconds = max(LEAST, SECONDS / max(1, len(changed)))
    return [replace(difference, seconds=seconds) for difference in changed]


def _field(name: str, earlier: Record, later: Record) -> Difference:
    field = field_of(type(earlier), name)
    is_rich = name in earlier.rich_text_fields
    return Difference(
        label=str(field.verbose_name),
        before=field_text(earlier, name, lines),
        after=field_text(later, name, lines),
        is_long=is_rich or isinstance(field, models.TextField),
        markup_differs=is_rich and getattr(earlier, name) != getattr(later, name),
    )


def _inline(name: str, earlier: Record, later: Record) -> Difference:
    related = related_model(type(earlier), name)
    fields = earlier.public_inlines[name]
    before, after = ([row.line(fields) for row in getattr(version, name).all()]
                     for version in (earlier, later))  # fmt: skip
    label = str(related._meta.verbose_name_plural)
    return Difference(label, "\n".join(before), "\n".join(after), is_long=True)
