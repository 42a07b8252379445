"""Numbers of mobile telephones in a text that was read, however they are written.

They have no check digit. So one that is cut up oddly is seen only beside a word such as 手机.
"""

import re

from portal.base.texts.look_alikes import LETTERS
from portal.base.texts.readings import (
    CUT,
    NOT_AN_AMOUNT,
    SPACE,
    WRITTEN_DAY,
    Places,
    Reading,
    inside_a_code,
    matching,
)

# After the number of a list: “1.13800138000”; what follows a dot is no number otherwise.
BEGINS = r"(?<!\d)(?:(?<!\d\.)|(?<=^[1-9]\.)|(?<=[\s¶][1-9]\.))"
WITHIN = r"(?>(?:[^\w¶]|_){0,8})"
MOBILE = re.compile(
    rf"(?:{BEGINS}(?:(?:(?:00)?86|0){SPACE}?)?|(?<=(?<!\d)1[3-9]\d{{9}}))"
    rf"(?=(1[3-9]\d(?:{SPACE}?\d){{8}}(?:(?=1[3-9]\d{{9}}(?!\d))|{NOT_AN_AMOUNT})"
    rf"|1[3-9]\d[)\]】〕]\s?\d{{4}}{SPACE}?\d{{4}}{NOT_AN_AMOUNT}"
    rf"|1[3-9]\d(?P<cut>{CUT})\d{{4}}(?P=cut)\d{{4}}{NOT_AN_AMOUNT}"
    rf"|1(?P<each>\s{{1,3}}|{CUT})[3-9](?:(?P=each)\d){{9}}(?!(?P=each)\d){NOT_AN_AMOUNT}))"
)
LABEL = r"(?:手机|电话|联系|微信|TEL|PHONE|MOBILE|WECHAT)\D{0,12}?"
NAMED = re.compile(
    rf"{LABEL}(?:(?:(?:00)?86|0)[\s-]?)?(?:(?<!\d)|(?<=86)|(?<=86[\s-])|(?<=(?<!\d)0))(?=("
    rf"1{WITHIN}[3-9](?:{WITHIN}\d){{9}}(?!{WITHIN}\d)"
    r"|1(?P<cell>[\s¶]{1,12})[3-9](?:(?P=cell)\d){9}(?!(?P=cell)\d)"
    r"|1[3-9]\d(?P<word>[^\W\d]{1,2})\d{4}(?P=word)\d{4}(?!\d)))"
)
TIME = re.compile(r"\d:\d\d(?!\d)")
MOST_LETTERS, MOST_KINDS = 7, 3  # that stand for digits in one number
LETTER = re.compile(f"[{''.join(map(chr, LETTERS))}]")


def mobile_places(reading: Reading) -> Places:
    for find in FINDERS:
        for number, at in find(reading):
            letters = LETTER.findall("".join(reading.text[i] for i in at))
            if len(letters) <= MOST_LETTERS and len(set(letters)) <= MOST_KINDS:
                yield number, at


def _is_mobile(number: str, match: re.Match) -> bool:
    """A row of small figures is none."""
    gaps = len(re.findall(SPACE, match[1]))
    text, start, end = match.string, match.start(), match.end(1)
    start -= 11 if text[start - 1 : start].isdecimal() else 0  # another one, written together
    end += 11 if text[end : end + 1].isdecimal() else 0
    is_whole = not (match["each"] and _follows_a_digit(match))
    is_cut_well = bool(match["cut"] or match["each"]) or gaps <= 3
    if WRITTEN_DAY.search(match[1]) or not (is_whole and is_cut_well):
        return False
    return not inside_a_code(text, start, end)


def _follows_a_digit(match: re.Match) -> bool:
    """With the same gap as within the number."""
    text, start = match.string, match.start(1) - len(match["each"])
    return text.endswith(match["each"], 0, match.start(1)) and text[start - 1 : start].isdecimal()


def _is_named(number: str, match: re.Match) -> bool:
    """Hours and days beside the name of a telephone are none."""
    is_other = TIME.search(match[1]) or WRITTEN_DAY.search(match[1])
    return not is_other and not inside_a_code(match.string, match.start(1), match.end(1))


FINDERS = (matching(MOBILE, _is_mobile), matching(NAMED, _is_named))
