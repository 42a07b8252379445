"""What somebody may mean by what they typed.

The query alone is understood, never the index: what is stored depends on no dictionary. First its
words as they stand; then each as it may be written otherwise, or as the office calls it; then its
words as a dictionary of Chinese parts them, without those that only ask.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from portal.base.search.pinyin import spelled, spellings
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
HAN_ONLY = re.compile(f"[{HAN}]+")
SPELLED = re.compile("[a-z]{5,}")  # syllables in pinyin
LONGEST_UNIT = 5  # characters of what the office calls it, which a query is not parted within
LONG_WORD = 4  # characters, which may sound a little otherwise
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
    said = _Said(everyday)
    plain = words(query)
    otherwise = [said.meant(word.text) for word in plain]
    if [meant.forms for meant in otherwise] == [(word,) for word in plain]:
        otherwise = []
    return Understood(plain, otherwise, said.parts(query))


class _Said:
    """What is said by a query, for a site that knows these words."""

    def __init__(self, everyday: Mapping[str, Iterable[str]]) -> None:
        self.everyday = everyday
        self.known = {*everyday, *chain.from_iterable(everyday.values())}
        self.units = {one for one in self.known if one in everyday or len(one) <= LONGEST_UNIT}

    def parts(self, query: str) -> list[Meant]:
        texts = list(self._split(simplified(normalise(query))))
        telling = [STEMS.sub("", text) for text in texts if text not in STOP_WORDS]
        long = [text for text in telling if len(text) > 1 or text.isdigit() or text in self.known]
        chosen = list(dict.fromkeys(long or telling or texts))[:QUERY_WORDS]
        return [meant for text in chosen if (meant := self.meant(text)).forms]

    def meant(self, text: str) -> Meant:
        """The text, and how else it is written or called."""
        plain = simplified(text)
        slips = () if plain in self.known else self._slip_of(plain)
        called = (self.everyday.get(one, ()) for one in (plain, *slips))
        ways = dict.fromkeys([text, *written(text), *slips, *chain.from_iterable(called)])
        forms = dict.fromkeys(form for form in map(_as_one, ways) if form)
        return Meant(text, tuple(forms)[:MOST_FORMS])

    def _split(self, text: str) -> Iterator[str]:
        """Words that the site knows first, the longest at each place; what stands between them as
        the dictionary parts it."""
        ends = _ends(text)
        start = place = 0
        while place < len(text):
            found = self._known_at(text, place, ends) or _unit_at(text, place)
            if found:
                yield from _segments(text[start:place])
                yield found
                start = place = place + len(found)
            else:
                place += 1
        yield from _segments(text[start:])

    def _known_at(self, text: str, place: int, ends: set[int]) -> str:
        """The longest word here; one of two characters, of letters or that is a slip begins and
        ends where one does that the dictionary knows."""
        sizes = range(min(LONGEST_PART, len(text) - place), 0, -1)
        pieces = [text[place : place + size] for size in sizes]
        whole = [piece for piece in pieces if {place, place + len(piece)} <= ends]
        known = (
            piece
            for piece in pieces
            if self._stands_alone(piece)
            and (piece in whole or (len(piece) > 2 and self._may_cut(text, place, piece)))
        )
        return next(known, "") or next((one for one in whole if self._slip_of(one)), "")

    def _may_cut(self, text: str, place: int, piece: str) -> bool:
        """Whether it may end within a word of the dictionary: where it does not cut another one of
        the site that is as long."""
        end = place + len(piece)
        longer = (text[start : start + len(piece) + 1] for start in range(place + 1, end))
        return bool(HAN_ONLY.fullmatch(piece)) and self.units.isdisjoint(longer)

    def _stands_alone(self, text: str) -> bool:
        """Whether no dictionary is asked: also of longer ones that only ask."""
        return text in self.units or (len(text) > 2 and text in STOP_WORDS)

    def _slip_of(self, text: str) -> tuple[str, ...]:
        """Words of the site that sound just so, or long ones nearly so; nothing of a word that the
        dictionary knows."""
        if not HAN_ONLY.fullmatch(text):
            return self.alike.get(text, ()) if SPELLED.fullmatch(text) else ()
        if len(text) < 2 or len([*_dictionary().cut(text)]) < 2:
            return ()
        ways = spellings(text)
        if len(text) >= LONG_WORD:
            ways += _with_gaps(spelled(text))
        return next((self.alike[way] for way in ways if way in self.alike), ())

    @cached_property
    def alike(self) -> Mapping[str, tuple[str, ...]]:
        return _alike(frozenset(self.known))


@lru_cache(maxsize=2)
def _alike(known: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Words by how they are spelled in pinyin; long ones also without one of the letters."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(known):
        if len(word) > 1 and HAN_ONLY.fullmatch(word):
            sound = spelled(word)
            for way in (sound, *(_with_gaps(sound) if len(word) >= LONG_WORD else ())):
                found[way] = (*found.get(way, ()), word)
    return found


def _with_gaps(letters: str) -> list[str]:
    return [f"{letters[:place]}?{letters[place + 1 :]}" for place in range(len(letters))]


def _ends(text: str) -> set[int]:
    """Where words begin and end, as the dictionary parts them."""
    ends = {0, len(text)}
    for run in RUN.finditer(text):
        place = run.start()
        for segment in _segments(run.group()):
            ends |= {place, place + len(segment)}
            place += len(segment)
    return ends


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
