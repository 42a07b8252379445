"""How a reader wants pages shown: large text, high contrast. Kept in cookies, without script."""

from collections.abc import Mapping
from typing import NamedTuple

from django.http import HttpRequest

CHOICES = {"text": ("normal", "large"), "contrast": ("normal", "high")}
KEPT_FOR = 365 * 24 * 60 * 60  # seconds


class Display(NamedTuple):
    text: str
    contrast: str


def display_of(request: HttpRequest) -> Display:
    return display_of_cookies(request.COOKIES)


def display_of_cookies(cookies: Mapping[str, str]) -> Display:
    """What they say; whatever else they hold counts as the normal display."""
    return Display(**{name: _known(name, cookies.get(name)) for name in CHOICES})


def _known(name: str, value: str | None) -> str:
    return value if value in CHOICES[name] else CHOICES[name][0]
