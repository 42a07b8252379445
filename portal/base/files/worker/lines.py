"""What pages say: their lines put together again where the width of the page broke them.

A reader's program tells one line after another and nothing of paragraphs. A line that was broken
is about as wide as the next one: a heading, the end of a paragraph or a row of a table is shorter,
or ends like one.
"""

import re
import unicodedata
from itertools import pairwise

MOST_KEPT = 200_000  # characters of a document
SENTENCE_ENDS = tuple("。！？；：!?;:.…")
CLOSING = "”’」』）)》】\"'"  # they may follow the end of a sentence
WIDE = "WF"  # of two places: Chinese characters and signs
LEAST = 0.75  # of the next line's width
# What a line begins with that stands for itself: 第三条　…, 一、…, （二）…, 1. …
ITEM = re.compile(
    r"第[〇零一二三四五六七八九十百千\d]+[章节条]\s"
    r"|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、．]|\.\s)|[•●■□◆○▪·]"
)
# Cells side by side: words of Chinese with a gap between, or a figure at the end.
ROW = re.compile(r"[\u3400-\u9fff]\s+[\u3400-\u9fff]|\s[-+]?[\d.,]+%?$")
HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u2010]\n(?=[^\W\d_])")


def joined(text: str) -> str:
    """Chinese lines without a space; others end with a line, which parts words like a space."""
    lines = [line.strip() for line in HYPHENATED.sub("", text).split("\n")]
    lines = [line for line in lines if line]
    parts: list[str] = []
    for line, following in pairwise([*lines, ""]):
        parts += [line, "" if _goes_on(line, following) else "\n"]
    return "".join(parts).strip()


def _goes_on(line: str, following: str) -> bool:
    if not following or not (_is_wide(line[-1]) or _is_wide(following[0])):
        return False
    if line.rstrip(CLOSING).endswith(SENTENCE_ENDS) or ITEM.match(following):
        return False
    if ROW.search(line) or ROW.search(following):
        return False
    return _width(line) >= LEAST * _width(following)


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in WIDE


def _width(line: str) -> int:
    return sum(2 if _is_wide(sign) else 1 for sign in line)


def bounded(said: list[str]) -> dict:
    """As much of it as is searched, and whether that is all; the page that is cut is the last."""
    left, parts = MOST_KEPT, []
    for text in said:
        if left == 0:
            break
        parts.append(text[:left])
        left -= len(parts[-1])
    return {"page_texts": parts, "is_cut": "".join(parts) != "".join(said)}
