"""Characters that no text here needs and that files, feeds and mails cannot hold.

Controls (but for tab and the ends of lines), marks that turn the direction of writing, halves of
surrogate pairs, tags (they spell words and numbers), and what Unicode keeps from ever being a
character. Nobody sees one of them.
"""

import re
from typing import Any

_PLANES = range(0, 0x110000, 0x10000)
_LAST_TWO = "".join(chr(plane | 0xFFFE) + chr(plane | 0xFFFF) for plane in _PLANES)
UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    f"\U000e0000-\U000e007f{_LAST_TWO}]"
)
# What Word and old systems break a line with: the words before and after it stay two.
BREAK = re.compile("[\x0b\x0c\x85]")


def fit(text: str) -> str:
    """The text without them."""
    return BREAK.sub(" ", UNFIT.sub("", text))


def is_fit(text: str) -> bool:
    return not UNFIT.search(text) and not BREAK.search(text)


def all_fit(value: Any) -> Any:
    """The same of every text inside lists and dictionaries."""
    if isinstance(value, str):
        return fit(value)
    if isinstance(value, dict):
        return {all_fit(key): all_fit(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [all_fit(one) for one in value]
    return value
