"""Titles by how they sound: by the first letters of their syllables, or by whole syllables."""

import os
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice, product

from portal.base.search.tokens import code_of, normalise

LONGEST = 40  # letters
MOST_READINGS = 8  # of letters that can be parted in several ways: xian, xi an

# Of phrases it knows more readings, in 57 MB instead of 14, which a newer version may change.
os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")


def initials(title: str) -> str:
    """The first letters of its syllables in pinyin, and all other letters and digits."""
    from pypinyin import Style, lazy_pinyin

    return code_of("".join(lazy_pinyin(normalise(title), style=Style.FIRST_LETTER)))


def spelled(title: str) -> str:
    """Its syllables in pinyin, with v for ü, and all other letters and digits."""
    from pypinyin import lazy_pinyin

    return code_of("".join(lazy_pinyin(normalise(title))))


def spellings(text: str) -> list[str]:
    """The same in each way in which its characters are read."""
    from pypinyin import Style, pinyin

    read = pinyin(normalise(text), style=Style.NORMAL, heteronym=True)
    return [code_of("".join(way)) for way in islice(product(*read), MOST_READINGS)]


def initials_of_spelled(letters: str) -> list[str]:
    """The first letters of the syllables that these letters spell; nothing if they spell none."""
    return list(dict.fromkeys(islice(_readings(letters), MOST_READINGS)))


def _readings(letters: str) -> Iterator[str]:
    if len(letters) > LONGEST:
        return
    if not letters:
        yield ""
    for size in range(min(len(letters), 6), 0, -1):
        if letters[:size] in _syllables():
            yield from (letters[0] + rest for rest in _readings(letters[size:]))


@cache
def _syllables() -> frozenset[str]:
    from pypinyin.pinyin_dict import pinyin_dict

    readings = {one for some in pinyin_dict.values() for one in some.split(",")}
    marked = (unicodedata.normalize("NFD", one).replace("u\u0308", "v") for one in readings)
    plain = ("".join(filter(str.isascii, one)) for one in marked)
    return frozenset(one for one in plain if len(one) > 1 or one in "aeo")
