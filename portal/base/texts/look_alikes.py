"""What a reader takes for a digit or for the X of a resident ID number: one list for every kind of
number. Capitals, as a reading has them, unless it says otherwise."""

import re
import unicodedata


class _Numerals(dict):
    """One digit for each numeral of one character: 三, 叁, 〢, Ⅲ and ❸ are a 3."""

    def __missing__(self, code: int) -> str:
        value = unicodedata.numeric(chr(code), -1)
        self[code] = str(int(value)) if value in range(10) else chr(code)
        return self[code]


def is_mark(character: str) -> bool:
    """A numeral that also counts lists and notes: of “①13800138000” it is no part."""
    is_numeral = unicodedata.category(character) in {"No", "Nl"}
    return is_numeral and unicodedata.numeric(character) in range(10)


# The circles that people type for the numeral 〇, and the digits as they are said.
CIRCLES = str.maketrans(dict.fromkeys("○◯◌⚪⭕⭘\u110b", "0"))
SPOKEN = str.maketrans("两兩么洞拐勾", "221079")
NUMERALS = _Numerals(CIRCLES | SPOKEN)
# Latin, then Greek and Cyrillic, then others.
LETTERS = str.maketrans(
    "OILZSBDQUGØ" "\u039f\u0399\u0396\u0392" "\u041e\u0406\u0405\u0417\u0412\u0427\u042d" "Ʒ\u0555",
    "01125800060" "0128" "0153843" "30",
)  # fmt: skip
# Read so only where that makes a number: a bar is a gap as well, and small letters look like
# another digit than their capitals.
OTHERWISE = str.maketrans("|｜¦丨ǀ∣│┃❘❙!！bбgq", "1111111111116699")
_OTHER = "".join(map(chr, OTHERWISE))
SEEN_OTHERWISE = re.compile(rf"\d[{_OTHER}]|[{_OTHER}]\d")
LOOK_LIKE_X = str.maketrans("\u0425\u0445\u03a7\u03c7", "XXXX")  # Cyrillic and Greek
CROSSES = (
    "X\u00d7\u2573\u2613\u2715\u2716\u2717\u2718\u274c\u2a09\u2a2f\U0001f167\U0001f187\U0001f5d9"
    "\u1e8a\u1e8c\u3024\u3405\u4e42\u30e1叉十拾"
)

_LETTER = "".join(map(chr, LETTERS))
_NO_WORD_BEFORE, _NO_WORD_AFTER = rf"(?<![A-Z{_LETTER}])", r"(?![A-Z])"
# Letters amid digits, and beside them where no word begins or ends: in “Tel139” none.
_AMID = re.compile(
    rf"(?:{_NO_WORD_BEFORE}[{_LETTER}]++)?\d(?:[{_LETTER}]*\d)*(?:[{_LETTER}]++{_NO_WORD_AFTER})?"
    rf"|{_NO_WORD_BEFORE}(?<!\d)[{_LETTER}](?![A-Z{_LETTER}\d])"
)


def with_digits_for_letters(text: str) -> str:
    """Where letters stand with digits, not in words: the text may be written for a reader."""
    return _AMID.sub(lambda found: found[0].translate(LETTERS), text)
