"""Personal data that must not slip into a public text.

A resident ID number 公民身份号码 never becomes public, by no path (rule R7). The numbers of mobile
telephones, bank cards and passports may, with a reason, where somebody reviews the text.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from stdnum import luhn
from stdnum.cn import uscc

from portal.base.texts.mobile_numbers import mobile_places
from portal.base.texts.readings import (
    NOT_AN_AMOUNT,
    SPACE,
    Places,
    Reading,
    Span,
    inside_a_code,
    matching,
    readings,
    replace,
)
from portal.base.texts.resident_ids import BORN, old_id_places, resident_id_places

# UnionPay, Visa, Mastercard, JCB and the older cards of Chinese banks: whole, or in fours.
CARD = re.compile(
    rf"(?<![\d.])(?<!\d[\s-])(?=(?:62|60|955[89]|[345]))"
    rf"(?=(\d{{16,19}}{NOT_AN_AMOUNT}"
    rf"|\d{{4}}(?:{SPACE}\d{{4}}){{3}}(?:{SPACE}\d{{1,3}})?{NOT_AN_AMOUNT}(?!{SPACE}\d{{4}}(?!\d))))"
)
PASSPORT = re.compile(
    r"(?<![0-9A-Z])(?=((?:[EG]\s?\d{8}|E[A-HJ-NP-Z]\s?\d{7}|[DSP]E?\s?\d{7,8})(?![0-9A-Z])))"
)
DATED = re.compile(r"[EG](?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
NAMED_PASSPORT = re.compile("护照|PASSPORT|通行证")


@dataclass(frozen=True)
class PersonalDataKind:
    """A kind of number: how many of its signs stay at either end when it is masked."""

    name: str
    label: Promise
    find: Callable[[Reading], Places]
    head: int
    tail: int

    def masked(self, number: str) -> str:
        stars = "*" * (len(number) - self.head - self.tail)
        return number[: self.head] + stars + number[-self.tail :]


@dataclass(frozen=True)
class Hit:
    """A number and the stretches of the source its signs stand in."""

    kind: PersonalDataKind
    number: str
    spans: tuple[Span, ...]

    @property
    def key(self) -> str:
        return key_of(self.kind.name, self.number)

    @property
    def inner(self) -> tuple[Span, ...]:
        """The stretches of what a mask hides."""
        return self.spans[self.kind.head : -self.kind.tail]


@dataclass(frozen=True)
class PersonalFinding:
    """`key` names what was found without telling it; `where` counts the places."""

    kind: str
    label: Promise
    place: str
    masked: str
    key: str = ""
    where: int = 0
    name: str = ""  # of a person, where that is what was found

    @property
    def value(self) -> str:
        return f"{self.where}-{self.key}"


def findings(texts: dict[str, str]) -> list[PersonalFinding]:
    """Look through texts, keyed by the label of the place they stand in."""
    return list(_findings(tuple(texts.items())))


# All texts of a record at once: a move reads them before it takes the lock, and again within.
@lru_cache(maxsize=32)
def _findings(texts: tuple[tuple[str, str], ...]) -> list[PersonalFinding]:
    found = []
    for where, (place, text) in enumerate(texts):
        for kind, number in dict.fromkeys((hit.kind, hit.number) for hit in hits(text)):
            key = key_of(kind.name, number)
            found.append(
                PersonalFinding(kind.name, kind.label, place, kind.masked(number), key, where)
            )
    return found


def split_findings(texts: dict[str, str]) -> list[PersonalFinding]:
    """Resident IDs that begin in one text and end in another, as fields stand side by side."""
    return list(_split_findings(tuple(texts.items())))


@lru_cache(maxsize=32)
def _split_findings(texts: tuple[tuple[str, str], ...]) -> list[PersonalFinding]:
    places = [place for place, _text in texts]
    ends = [one if len(one) < 200 else f"{one[:90]}（省略）{one[-90:]}" for _place, one in texts]
    begins = list(accumulate((len(end) + 1 for end in ends), initial=0))
    found: dict[str, PersonalFinding] = {}
    for hit in hits("\n".join(ends)):
        first, last = (bisect_right(begins, hit.spans[i][0]) - 1 for i in (0, -1))
        if len(hit.number) == 18 and hit.kind.name == "resident_id" and first != last:
            shown = f"{places[first]}”“{places[last]}"
            masked = hit.kind.masked(hit.number)
            found[hit.key] = PersonalFinding(hit.kind.name, hit.kind.label, shown, masked, hit.key)
    return list(found.values())


def refuse_resident_ids(text: str) -> None:
    """A validator for a field that may hold another number of a person. Raises ValidationError."""
    _refuse(finding for finding in findings({"": text}) if finding.kind == "resident_id")


def refuse_personal_data(text: object) -> None:
    """A validator for what becomes public and nobody reviews. Raises ValidationError."""
    _refuse(findings({"": str(text)}))


def _refuse(found: Iterable[PersonalFinding]) -> None:
    for finding in found:
        raise ValidationError(
            _("其中有%(label)s %(masked)s，不得公开，请删除。"), params=vars(finding)
        )


def resident_ids(text: str) -> list[str]:
    """Every valid resident ID number, however it is spaced, hyphenated or wrapped in tags."""
    return _numbers("resident_id", text)


def mobile_numbers(text: str) -> list[str]:
    return _numbers("mobile", text)


def _numbers(kind: str, text: str) -> list[str]:
    return list(dict.fromkeys(hit.number for hit in hits(text) if hit.kind.name == kind))


def hits(text: str) -> list[Hit]:
    """Every number of every kind, in every reading; none that is but a part of a stronger one."""
    found = [hit for reading in readings(text) for hit in _in_reading(reading)]
    taken: set[Span] = set()
    kept = []
    for kind in KINDS:
        of_kind = [hit for hit in found if hit.kind is kind and taken.isdisjoint(hit.spans)]
        taken.update(span for hit in of_kind for span in hit.spans)
        kept += of_kind
    return kept


def key_of(kind: str, number: str) -> str:
    """A name for a finding that does not give the number away."""
    return salted_hmac("portal.base.texts.personal_data", f"{kind} {number}").hexdigest()[:20]


def masked(text: str, kept: Collection[str] = ()) -> str:
    """The text with every number masked but those of these keys."""
    # Again, as what is left beside a masked number can make up another.
    while signs := {span: "*" for hit in hits(text) if hit.key not in kept for span in hit.inner}:
        text = replace(text, signs)
    return text


def _in_reading(reading: Reading) -> Iterator[Hit]:
    for kind in KINDS:
        for number, at in kind.find(reading):
            yield Hit(kind, number, tuple(reading.spans[i] for i in at))


def _is_card(number: str, match: re.Match) -> bool:
    other = len(number) == 18 and (BORN.match(number) or uscc.is_valid(number))
    is_part = inside_a_code(match.string, match.start(), match.end(1))
    return not other and luhn.is_valid(number) and not is_part


def _is_passport(number: str, match: re.Match) -> bool:
    """Those of officials look like many other codes, and some like a date: only where named."""
    before = match.string[max(0, match.start(1) - 20) : match.start(1)]
    plain = number[0] in "EG" and not DATED.match(number)
    return plain or bool(NAMED_PASSPORT.search(before))


# The strongest first: a mobile number seen inside an ID number is a part of that.
KINDS = (
    PersonalDataKind("resident_id", _("身份证号码"), resident_id_places, 4, 4),
    PersonalDataKind("resident_id", _("身份证号码"), old_id_places, 4, 4),
    PersonalDataKind("bank_card", _("银行卡号"), matching(CARD, _is_card), 4, 4),
    PersonalDataKind("mobile", _("手机号码"), mobile_places, 3, 4),
    PersonalDataKind(
        "passport", _("护照号码"), matching(PASSPORT, _is_passport, str.isalnum), 2, 2
    ),
)
