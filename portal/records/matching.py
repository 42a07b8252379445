"""Which records hold every word of what somebody in the back office typed.

For what no index of the search holds, since it is not published: a few open versions are read
whole, the many closed ones by what they are called.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import DateTimeField, Func, Q, TextField
from django.utils import timezone, translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.base.dates import read_date
from portal.base.departments.models import User
from portal.base.search.index import LANGUAGE
from portal.base.search.tokens import QUERY_WORDS
from portal.records.models import Record
from portal.records.querysets import RecordQuerySet
from portal.records.searching import text_fields
from portal.records.states import CLOSED, OPEN, Status

SHORTEST = 2  # characters of a word that names a person or a state
MOST_PEOPLE = 20  # whom one word names; one that names more names nobody
MONTH = re.compile(r"(\d{4}) ?(?:年|[-/.](?=\d)) ?(?:(\d\d?) ?月?)?", re.ASCII)
DAY_OF_ANY_YEAR = re.compile(r"(\d\d?) ?月(?: ?(\d\d?) ?[日号])?", re.ASCII)
QUOTES = "\"'“”"  # around a word, and no part of it
# A number of a document is written with these, and typed with others.
BRACKETS = str.maketrans("[]【】()", "〔〕〔〕〔〕")
NONE = Q(pk__in=())
STATES: list[tuple[str | Promise, Q]] = [
    *((status.label, Q(status=status)) for status in (*OPEN, *CLOSED)),
    (_("已定时"), Q(status=Status.APPROVED, publish_at__isnull=False)),
]


@dataclass(frozen=True)
class Word:
    """One word: as text in any of a few ways of writing, as a name, as a time."""

    text: str
    people: tuple[int, ...] = ()  # keys of those who are called so
    span: tuple[date, date] | None = field(init=False)  # the first and the last day

    def __post_init__(self) -> None:
        object.__setattr__(self, "span", _span(self.text))

    def within(self, column: str) -> Q:
        plain = unicodedata.normalize("NFKC", self.text)
        ways = dict.fromkeys((self.text, plain, plain.translate(BRACKETS)))
        return _any(Q(**{f"{column}__icontains": way}) for way in ways)

    def as_state(self) -> Q:
        if len(self.text) < SHORTEST:
            return NONE
        return _any(test for label, test in STATES if self._is_in(label))

    def _is_in(self, label: str | Promise) -> bool:
        """In the reader's language, or as the office writes it."""
        with translation.override(LANGUAGE):
            of_the_office = str(label)
        return any(self.text.casefold() in one.casefold() for one in (str(label), of_the_office))

    def at_times(self, *columns: str) -> Q:
        if self.span:
            zone = timezone.get_current_timezone()
            first = datetime.combine(self.span[0], time.min, zone)
            end = datetime.combine(self.span[1] + timedelta(days=1), time.min, zone)
            return _any(Q(**{f"{name}__gte": first, f"{name}__lt": end}) for name in columns)
        if found := DAY_OF_ANY_YEAR.fullmatch(self.text):
            parts = zip(("month", "day"), found.groups(), strict=True)
            asked = {part: int(number) for part, number in parts if number}
            return _any(
                Q(**{f"{name}__{part}": number for part, number in asked.items()})
                for name in columns
            )
        return NONE


def words_of(query: str) -> list[Word]:
    """In one statement, for the names of people."""
    typed = dict.fromkeys(text.strip(QUOTES) for text in query.split())
    texts = [text for text in typed if text][:QUERY_WORDS]
    names = [text for text in texts if len(text) >= SHORTEST]
    called = _any(Q(display_name__icontains=x) | Q(username__icontains=x) for x in names)
    rows = list(User.objects.filter(called).values_list("pk", "display_name", "username"))
    found = {
        text: tuple(pk for pk, *own in rows if any(text.casefold() in x.casefold() for x in own))
        for text in names
    }
    return [
        Word(text, people if len(people := found.get(text, ())) <= MOST_PEOPLE else ())
        for text in texts
    ]


def matching(rows: RecordQuerySet, words: list[Word]) -> RecordQuerySet:
    """The versions that are not published and hold every word."""
    if not words:
        return rows.none()
    model = rows.model
    # As one text each: PostgreSQL plans for every column that is asked as long as it seeks.
    called = ("title", "number", model.address_field)
    says = (*called, *text_fields(model), "department__name_zh", "department__name_en")
    is_open, is_closed = Q(status__in=OPEN), Q(status__in=CLOSED)
    for word in words:
        is_state = word.as_state()
        is_open &= word.within("says") | is_state | _at_a_time(model, word) | _by(model, word)
        is_closed &= word.within("called") | is_state
    rows = rows.alias(called=OneText(*dict.fromkeys(called)), says=OneText(*dict.fromkeys(says)))
    return rows.filter(is_open | is_closed, status__in=(*OPEN, *CLOSED))


class OneText(Func):
    """Several columns as one text, with a line between them, which no word holds. None of them may
    be null. Django's own `Concat` nests them, which takes both it and the database long."""

    template = "(%(expressions)s)"
    arg_joiner = " || '\n' || "
    output_field = TextField()


def _at_a_time(model: type[Record], word: Word) -> Q:
    """At which one of its moves was made, or is to be."""
    columns = model._meta.get_fields()
    return word.at_times(
        *(one.name for one in columns if isinstance(one, DateTimeField) and not one.editable)
    )


def _by(model: type[Record], word: Word) -> Q:
    """By somebody who acted on it or wrote in it."""
    if not word.people:
        return NONE
    columns = model._meta.get_fields()
    acted = [one.name for one in columns if one.many_to_one and one.related_model is User]
    through: Any = model.writers.through
    wrote = through.objects.filter(user__in=word.people)
    versions = wrote.values(model.writers.field.m2m_column_name())
    return _any(Q(**{f"{name}__in": word.people}) for name in acted) | Q(pk__in=versions)


def _span(text: str) -> tuple[date, date] | None:
    """The days of 2026-11-25, 2026年11月 or 2026年."""
    try:
        day = read_date(text)
    except ValueError:
        return _month_or_year(text)
    return (day, day) if day.year < date.max.year else None


def _month_or_year(text: str) -> tuple[date, date] | None:
    found = MONTH.fullmatch(unicodedata.normalize("NFKC", text))
    if not found:
        return None
    year, month = int(found[1]), int(found[2] or 0)
    if not 1 <= year < date.max.year or month > 12:
        return None
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def _any(tests: Iterable[Q]) -> Q:
    """Nothing where there are none."""
    return reduce(or_, tests, NONE)
