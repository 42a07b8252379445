from collections.abc import Iterable

from django.utils.functional import Promise


class ActRefused(Exception):
    """The act was refused; `reasons` holds every one, each a sentence for the person."""

    def __init__(self, reasons: Iterable[str | Promise]) -> None:
        self.reasons = [str(reason) for reason in reasons]
        super().__init__(" ".join(self.reasons))


class LostRace(ActRefused):
    """Somebody else was faster; nothing was changed."""
