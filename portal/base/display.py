"""How a reader wants pages shown: large text, high contrast. Kept in cookies, without script."""

from typing import NamedTuple

from django.http import HttpRequest

CHOICES = {"text": ("normal", "large"), "contrast": ("normal", "high")}
KEPT_FOR = 365 * 24 * 60 * 60  # seconds


class Display(NamedTuple):
    text: str
    contrast: str


def display_of(request: HttpRequest) -> Display:
    """What the cookies say; whatever else they hold counts as the normal display."""
    return Display(**{name: _known(name, request.COOKIES.get(name)) for name in CHOICES})


def _known(name: str, value: str | None) -> str:
    return value if value in CHOICES[name] else CHOICES[name][0]
