"""What rooms declare, each beside its own code, for others that must not know them.

Every installed app may have a module of a certain name (`portal.apps` names them), which is found
at the start and registers. What is incomplete or declared twice stops the start, and its file and
line are named.
"""

import sys
from types import FrameType
from typing import Any, NoReturn

from django.core.exceptions import ImproperlyConfigured
from django.db.models import TextChoices
from django.utils.functional import Promise


class Registry(dict):
    """Key → what was declared under it, in the order of declaration."""

    def __init__(self, noun: str) -> None:
        super().__init__()
        self.noun = noun
        self.places: dict = {}

    def add(self, key: str, declared: Any, place: str) -> None:
        if key in self:
            before = self.places[key]
            refuse_to_start(place, f"{self.noun} {key!r} was declared before, at {before}")
        self[key], self.places[key] = declared, place


class Words(Registry):
    """Words that a column holds → the sentences that pages show for them."""

    def __init__(self, noun: str, max_length: int) -> None:
        super().__init__(noun)
        self.max_length = max_length

    def register(self, words: type[TextChoices]) -> type[TextChoices]:
        """Decorate the class that holds the words of a room."""
        place = place_of_declaration()
        for word in words:
            if not isinstance(word.label, Promise):
                refuse_to_start(place, f"{self.noun} {word.value!r} has no sentence")
            if len(word.value) > self.max_length:
                why = f"is longer than {self.max_length} characters"
                refuse_to_start(place, f"{self.noun} {word.value!r} {why}")
            self.add(word.value, word.label, place)
        return words

    def choices(self) -> list[tuple[str, Promise]]:
        return list(self.items())


def refuse_to_start(place: str, why: str) -> NoReturn:
    raise ImproperlyConfigured(f"{place}: {why}")


def place_of_declaration() -> str:
    """The file and line that called the caller, past the frame that dataclass makes."""
    frame: FrameType | None = sys._getframe(2)
    while frame and frame.f_code.co_filename == "<string>":
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else "?"
