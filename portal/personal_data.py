"""Personal data that must not slip into a public text.

A resident ID number 公民身份号码 (GB 11643-1999: 17 digits and an ISO 7064 MOD 11-2 check
character) never becomes public, by no path (rule R7). A mobile number may, with a reason.
"""

import re
import unicodedata
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from stdnum.iso7064 import mod_11_2

# What may stand between two digits of one number: a reader takes it for a gap.
GAP = r"[\W_]{0,3}"
# Look-aheads, so that digits standing before a number cannot swallow it.
RESIDENT_ID = re.compile(rf"(?<!\d)(?=(\d(?:{GAP}\d){{16}}{GAP}[\dX](?!\d)))")
LOOK_LIKE_X = str.maketrans("\u0425\u0445\u03a7\u03c7", "XXXX")  # Cyrillic and Greek
UNSEEN = {"Cc", "Cf", "Mn", "Me"}  # controls, formats and marks: they print nothing of their own
BORN = re.compile(r"\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
MOBILE = re.compile(r"(?<!\d)(?=(1[3-9]\d(?:[ -]?\d){8}(?!\d)))")


@dataclass(frozen=True)
class Finding:
    kind: str
    label: str
    place: str
    masked: str


def findings(texts: dict[str, str]) -> list[Finding]:
    """Look through texts, keyed by the label of the place they stand in."""
    found = []
    for place, text in texts.items():
        for number in resident_ids(text):
            found.append(Finding("resident_id", _("身份证号码"), place, _masked_id(number)))
        for number in mobile_numbers(text):
            masked = f"{number[:3]}****{number[-4:]}"
            found.append(Finding("mobile", _("手机号码"), place, masked))
    return found


def refuse_resident_ids(text: str):
    """A validator for every other text that a public page shows. Raises ValidationError."""
    if numbers := resident_ids(text):
        shown = {"masked": _masked_id(numbers[0])}
        raise ValidationError(_("含有身份证号码 %(masked)s，不得公开。"), params=shown)


def resident_ids(text: str) -> list[str]:
    """Every valid resident ID number, however it is spaced, hyphenated or wrapped in tags."""
    candidates = (re.sub(r"[^\dX]", "", match) for match in _matches(RESIDENT_ID, text))
    return [number for number in candidates if BORN.match(number) and mod_11_2.is_valid(number)]


def mobile_numbers(text: str) -> list[str]:
    return [re.sub(r"\D", "", match) for match in _matches(MOBILE, text)]


def _masked_id(number: str) -> str:
    return f"{number[:4]}**********{number[-4:]}"


def _matches(pattern: re.Pattern, text: str) -> list[str]:
    """Matches in the text as read, with the tags cut out (they may split a number), and with
    the escapes of link addresses undone."""
    ways = (unescape(text), unescape(strip_tags(text)), unquote(text))
    return list(dict.fromkeys(match for way in ways for match in pattern.findall(_normal(way))))


def _normal(text: str) -> str:
    """As a reader sees it: one form of each character and digit, nothing unseen, one blank for
    many."""
    seen = (
        str(unicodedata.decimal(c, c))
        for c in unicodedata.normalize("NFKC", text)
        if c.isspace() or unicodedata.category(c) not in UNSEEN
    )
    return " ".join("".join(seen).translate(LOOK_LIKE_X).split()).upper()
