"""What a spreadsheet shows for a stored value, by the format of its cell.

Not every format is known: for one that is not, the answer is that nobody can tell.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

GENERAL = "General"
# What a number of a format means without a code beside it, in a Chinese Excel or WPS.
BUILTIN = {
    0: GENERAL, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    5: '"¥"#,##0;"¥"-#,##0', 6: '"¥"#,##0;"¥"-#,##0',
    7: '"¥"#,##0.00;"¥"-#,##0.00', 8: '"¥"#,##0.00;"¥"-#,##0.00',
    11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "yyyy/m/d h:mm", 27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "m-d-yy",
    31: "yyyy年m月d日", 32: "h时mm分", 33: "h时mm分ss秒", 34: "上午/下午h时mm分",
    35: "上午/下午h时mm分ss秒", 36: "yyyy年m月", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0;-",
    42: '"¥"#,##0;"¥"-#,##0;-',
    43: "#,##0.00;-#,##0.00;-", 44: '"¥"#,##0.00;"¥"-#,##0.00;-', 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月",
    53: "m月d日", 54: "m月d日", 55: "上午/下午h时mm分", 56: "上午/下午h时mm分ss秒",
    57: "yyyy年m月", 58: "m月d日",
}  # fmt: skip
TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_(?P<space>.)|\*.'
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]"
    r"|(?P<general>General|G/通用格式)|(?P<clock>AM/PM|A/P|上午/下午)"
    r"|(?P<scientific>E[+-])|(?P<date>[ymdhsegab]+(?:\.0+)?)|(?P<digits>[0#?][0#?.,]*|\.[0#?]+)"
    r"|(?P<text>@)|(?P<percent>%)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
COLOUR = re.compile(r"(?i)black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[黑蓝青绿红白黄]色?|洋红|颜色\d+")  # fmt: skip # noqa: E501
SECTION = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[]|["\\\[])*', re.DOTALL)
UNTOLD = {"unknown", "scientific", "date", "clock", "text"}
EPOCH, EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
LAST_DAY = 2_958_465


class Shown(NamedTuple):
    text: str
    is_exact: bool = True  # what is stored, no digit lost


class Token(NamedTuple):
    kind: str
    text: str


@dataclass(frozen=True)
class Format:
    """The parts of a format: for positive and other numbers, negative ones, zero, and texts."""

    parts: tuple[tuple[Token, ...], ...]

    @property
    def is_date(self) -> bool:
        return any(token.kind in ("date", "clock") for token in self.parts[0])

    def number(self, value: Decimal) -> Shown | None:
        place = 1 if value < 0 else 2 if value == 0 else 0
        if place < len(self.parts):
            return _number(self.parts[place], abs(value))
        shown = _number(self.parts[0], abs(value))
        return shown and shown._replace(text=("-" if value < 0 else "") + shown.text)

    def date(self, serial: float, *, from_1904: bool) -> str | None:
        """A day, and the time if the format shows it; None if it shows but a part of the day."""
        letters = "".join(token.text.lower() for token in self.parts[0] if token.kind == "date")
        first = 0 if from_1904 else 61  # Excel counts a 29 February 1900
        last = LAST_DAY - 1_462 * from_1904
        if not first <= serial <= last or not _shows_a_day(letters):
            return None
        moment = (EPOCH_1904 if from_1904 else EPOCH) + timedelta(seconds=round(serial * 86_400))
        return moment.strftime("%Y-%m-%d %H:%M" if "h" in letters else "%Y-%m-%d")

    def text(self, value: str) -> str:
        with_text = [part for part in self.parts if any(token.kind == "text" for token in part)]
        if len(self.parts) < 4 and not with_text:
            return value
        part = self.parts[3] if len(self.parts) > 3 else with_text[-1]
        return "".join(value if token.kind == "text" else token.text for token in part)


@lru_cache(maxsize=500)
def format_of(code: str) -> Format:
    return Format(tuple(_tokens(part) for part in _sections(code)))


def _sections(code: str) -> list[str]:
    found, at = [], 0
    while at <= len(code) and (part := SECTION.match(code, at)):
        found.append(part.group())
        at = part.end() + 1
    return found[:4]


def _tokens(part: str) -> tuple[Token, ...]:
    found = []
    for match in TOKEN.finditer(part):
        kind = match.lastgroup
        text = match[kind] if kind else ""
        if kind == "bracket":
            kind, text = _bracket(text)
        if kind == "space":
            kind, text = "literal", " "
        if kind in ("quoted", "escaped", "currency", "other"):
            kind = "literal"
        if kind:
            found.append(Token(kind, text))
    return tuple(found)


def _bracket(text: str) -> tuple[str, str]:
    if COLOUR.fullmatch(text):
        return "", ""
    return ("date", text) if re.fullmatch("(?i)h+|m+|s+", text) else ("unknown", text)


def _shows_a_day(letters: str) -> bool:
    return "d" in letters and "m" in letters and ("y" in letters or "e" in letters)


def _number(part: tuple[Token, ...], value: Decimal) -> Shown | None:
    kinds = [token.kind for token in part]
    if kinds.count("digits") + kinds.count("general") > 1 or kinds.count("percent") > 1:
        return None
    if UNTOLD.intersection(kinds):
        return None
    is_exact, texts = "digits" in kinds or "general" in kinds, []
    for token in part:
        text = token.text
        if token.kind == "general":
            text = plain(value)
        elif token.kind == "digits":
            shown = _digits(text, value.scaleb(2 * kinds.count("percent")))
            if shown is None:
                return None
            text, is_exact = shown
        texts.append(text)
    return Shown("".join(texts).strip(), is_exact)


def _digits(code: str, value: Decimal) -> Shown | None:
    """By zeros, hash signs, a comma between thousands and a point."""
    whole, _point, decimals = code.partition(".")
    if "," in decimals or whole.endswith(",") or "." in decimals or len(decimals) > 9:
        return None
    if "?" in code or len(whole) > 20:
        return None
    rounded = value.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    left, _point, right = f"{rounded:f}".partition(".")
    right = right[: decimals.count("0")] + right[decimals.count("0") :].rstrip("0")
    left = left.lstrip("0").rjust(whole.count("0"), "0")
    if "," in whole:
        left = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", left)
    return Shown(left + (f".{right}" if right else ""), rounded == value)


def plain(value: Decimal) -> str:
    """Without an exponent and without zeros that say nothing."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
