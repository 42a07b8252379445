"""Numbers as official texts write them: 二十, 20 and ２０."""

import re
import unicodedata

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
TENS = {"十": 10, "百": 100, "千": 1000}
N = f"(?:[0-9０-９]{{1,6}}|[{''.join((*DIGITS, *TENS))}]{{1,9}})"
ARTICLE = re.compile(rf"第({N})条")
RANGE = re.compile(rf"第({N})条?[至到]第?({N})条")
MOST = 500  # articles that one range may span


def number_of(text: str) -> int:
    """The number that a run of digits or numerals (`N`) stands for."""
    if unicodedata.normalize("NFKC", text).isdecimal():
        return int(unicodedata.normalize("NFKC", text))
    total, digit = 0, 0
    for sign in text:
        if sign in TENS:
            total, digit = total + (digit or 1) * TENS[sign], 0
        else:
            digit = DIGITS[sign]
    return total + digit


def articles_in(text: str) -> set[int]:
    """The numbers of the articles that a text names, those inside a range too."""
    found = {number_of(one) for one in ARTICLE.findall(text)}
    for first, last in RANGE.findall(text):
        begin, end = number_of(first), number_of(last)
        found |= set(range(begin, min(end, begin + MOST) + 1))
    return found


def by_article(text: str) -> tuple[int, str]:
    """A key that sorts provisions as the law has them."""
    return min(articles_in(text), default=0), text
