from collections.abc import Iterable

from django.utils.functional import Promise


class Lacking(str):
    """A reason that knows where in the row's form it is mended: the anchor of a field or of a
    list of rows."""

    __slots__ = ("anchor",)
    anchor: str

    @classmethod
    def in_field(cls, name: str, reason: str | Promise) -> "Lacking":
        return cls._at(f"id_{name}", reason)

    @classmethod
    def in_rows(cls, relation: str, reason: str | Promise) -> "Lacking":
        return cls._at(f"{relation}-group", reason)

    @classmethod
    def _at(cls, anchor: str, reason: str | Promise) -> "Lacking":
        lacking = cls(str(reason))
        lacking.anchor = anchor
        return lacking


def told(reasons: Iterable[str | Promise]) -> list[str]:
    """In the language of the moment; what knows its place still does."""
    return [one if isinstance(one, str) else str(one) for one in reasons]


class ActRefused(Exception):
    """The act was refused; `reasons` holds every one, each a sentence for the person."""

    def __init__(self, reasons: Iterable[str | Promise]) -> None:
        self.reasons = told(reasons)
        super().__init__(" ".join(self.reasons))


class LostRace(ActRefused):
    """Somebody else was faster; nothing was changed."""
