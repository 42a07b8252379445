"""What somebody may mean by what they typed.

The query alone is understood, never the index: what is stored depends on no dictionary. First its
words as they stand; then each as it may be written otherwise, or as the office calls it; then its
words as a dictionary of Chinese parts them, without those that only ask.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from portal.base.search.tokens import HAN, QUERY_WORDS, RUN, Word, normalise, words

# Words that ask, join or point, and tell nothing of what is sought.
STOP_WORDS = frozenset(
    (Path(__file__).parent / "stop_words.txt").read_text(encoding="utf-8").split()
)
DIGITS = "〇一二三四五六七八九"
HAN_NUMBER = "[〇零一二两三四五六七八九十百千]+"
COUNTED = "[条款项号章节部件类期批届年月日个周天季]"
NUMBER = re.compile(rf"(?:\d{{1,4}}|{HAN_NUMBER})(?={COUNTED})|{HAN_NUMBER[:-1]}{{2,}}")
UNIT = re.compile(rf"第?(?:\d{{1,4}}|{HAN_NUMBER})(?:个?工作日|[条款项号章节期批届年月日]|季度)")
LONGEST = 200  # characters of a query
STEMS = re.compile("(?<=[a-z]{4})s$")  # of English words in the plural
STEM = re.compile("[a-z]{4,}")
MOST_FORMS = 6  # ways in which one word is sought
LONGEST_PART = 12  # characters of an everyday word


@dataclass(frozen=True)
class Meant:
    """One part of a query, with all the words that say it."""

    text: str
    forms: tuple[Word, ...]


@dataclass(frozen=True)
class Understood:
    words: list[Word]  # as they stand
    otherwise: list[Meant]  # the same, each in every way of writing; nothing if there is no other
    parts: list[Meant]  # as a dictionary parts them

    @property
    def means_more(self) -> bool:
        return [part.text for part in self.parts] != [word.text for word in self.words]


def understand(query: str, everyday: Mapping[str, Iterable[str]]) -> Understood:
    """`everyday`: from words as people say them to those that the site uses, normalised."""
    query = query[:LONGEST]
    plain = words(query)
    otherwise = [_meant(word.text, everyday) for word in plain]
    if [meant.forms for meant in otherwise] == [(word,) for word in plain]:
        otherwise = []
    return Understood(plain, otherwise, _parts(query, everyday))


def _parts(query: str, everyday: Mapping[str, Iterable[str]]) -> list[Meant]:
    texts = list(_split(simplified(normalise(query)), everyday))
    telling = [STEMS.sub("", text) for text in texts if text not in STOP_WORDS]
    long = [text for text in telling if len(text) > 1 or text in everyday]
    chosen = list(dict.fromkeys(long or telling or texts))[:QUERY_WORDS]
    return [meant for text in chosen if (meant := _meant(text, everyday)).forms]


def _split(text: str, everyday: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Everyday words first, the longest at each place; what stands between them as the dictionary
    parts it."""
    start = place = 0
    while place < len(text):
        longest = next(
            (
                text[place : place + size]
                for size in range(min(LONGEST_PART, len(text) - place), 0, -1)
                if _stands_alone(text[place : place + size], everyday)
            ),
            "",
        )
        longest = longest or _unit_at(text, place)
        if longest:
            yield from _segments(text[start:place])
            yield longest
            start = place = place + len(longest)
        else:
            place += 1
    yield from _segments(text[start:])


def _stands_alone(text: str, everyday: Mapping[str, Iterable[str]]) -> bool:
    """Whether no dictionary is asked: everyday words, and longer ones that only ask."""
    return text in everyday or (len(text) > 2 and text in STOP_WORDS)


def _unit_at(text: str, place: int) -> str:
    """A number with what it counts, such as 第四十七条 or 2009年, which no dictionary parts."""
    found = UNIT.match(text, place) if not text[place - 1 : place].isdigit() else None
    return found.group() if found else ""


def _segments(text: str) -> Iterator[str]:
    for run in RUN.finditer(text):
        if run["han"]:
            yield from _dictionary().cut(run.group())
        else:
            yield run.group()


def _meant(text: str, everyday: Mapping[str, Iterable[str]]) -> Meant:
    """The text, and how else it is written or called."""
    ways = [text, *written(text), *everyday.get(simplified(text), ())]
    forms = [_as_one(way) for way in dict.fromkeys(ways)]
    return Meant(text, tuple(dict.fromkeys(form for form in forms if form))[:MOST_FORMS])


def _as_one(text: str) -> Word | None:
    found = words(text)
    if len(found) != 1:
        return None
    # Of English words whatever begins so: lawyer, lawyers.
    return replace(found[0], is_prefix=True) if STEM.fullmatch(text) else found[0]


def written(text: str) -> Iterator[str]:
    """The same text in simplified characters, and with its numbers in the other figures."""
    plain = simplified(text)
    if plain != text:
        yield plain
    for way in (_turned, _two):
        turned = NUMBER.sub(way, plain)
        if turned != plain:
            yield turned


def _turned(found: re.Match) -> str:
    """47 for 四十七, 四十七 for 47, 二〇〇九 for 2009."""
    number = found.group()
    if not number.isdigit():
        return str(_value(number))
    year = "".join(DIGITS[int(one)] for one in number)
    return year if len(number) == 4 else _han(int(number))


def _two(found: re.Match) -> str:
    """两个 is written 二个 in laws."""
    return found.group().replace("两", "二")


def _han(value: int) -> str:
    """Below 1,000, as articles of laws are counted."""
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    text = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += "十" if tens == 1 and not hundreds else f"{DIGITS[tens]}十"
    elif hundreds and ones:
        text += "零"
    return text + (DIGITS[ones] if ones or not value else "")


def _value(text: str) -> int:
    digits = text.replace("零", "〇").replace("两", "二")
    if all(one in DIGITS for one in digits):
        return int("".join(str(DIGITS.index(one)) for one in digits))
    total = current = 0
    for one in digits:
        if one in DIGITS:
            current = DIGITS.index(one)
        else:
            total += (current or 1) * {"十": 10, "百": 100, "千": 1000}[one]
            current = 0
    return total + current


def simplified(text: str) -> str:
    """Of traditional characters the simplified ones; of everything else itself."""
    return _converter().convert(text) if re.search(f"[{HAN}]", text) else text


# Loaded by the first query that needs them: 33 MB and 6 MB.


@cache
def _dictionary() -> Any:
    import rjieba

    return rjieba


@cache
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("t2s")
