"""Index numbers 索引号: `<prefix>/<year>-<5 digits>`, given once, never reused, gaps allowed."""

import re
from collections.abc import Iterator

from django.conf import settings
from django.db import models, transaction
from django.urls import register_converter
from django.utils.translation import gettext_lazy as _

from portal.base.audit.actions import Action
from portal.base.audit.models import Entry

PATTERN = r"[0-9A-Z]{4,18}/[0-9]{4}-[0-9]{5}"


class NumberCounter(models.Model):
    """The last serial given in a year, for all kinds of records together."""

    unsealed_because = "a counter, which `verify_log` holds against the numbers of the log"

    year = models.PositiveIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        app_label = "publishing"
        verbose_name = _("索引号计数")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class NumberConverter:
    regex = PATTERN

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        if not re.fullmatch(PATTERN, value):
            raise ValueError(f"not an index number: {value!r}")
        return value


class CodeConverter:
    """Codes of a catalogue, such as XK-01."""

    regex = r"[A-Z0-9][A-Z0-9_-]{1,39}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class VersionConverter:
    regex = r"[1-9][0-9]{0,3}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class Sha256Converter:
    regex = r"[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(CodeConverter, "code")
register_converter(NumberConverter, "number")
register_converter(VersionConverter, "version")
register_converter(Sha256Converter, "sha256")


def counters_amiss() -> Iterator[tuple[int, str]]:
    """Years whose counter, or its row, which somebody deleted, would give a number again or leave
    some out, and how. Whatever is given has an entry in the same transaction."""
    counters, prefixes = dict(NumberCounter.objects.values_list("year", "last")), _prefixes()
    for year in sorted({*counters, *_years_of_the_log()}):
        given = [last for prefix in prefixes if (last := _last_given(prefix, year))]
        counted, last = counters.get(year, 0), max(given, key=_serial, default="")
        own = _last_given(settings.INDEX_NUMBER_PREFIX, year)
        if own and counted < _serial(own):
            yield year, f"set back: {own} was given, and would be again"
        elif counted > _serial(last):
            yield year, f"set forward to {counted}: the last that was given is {last or 'none'}"


def _last_given(prefix: str, year: int) -> str:
    """By the log. What has another form is no number of a record, and the last one by far."""
    begin = f"{prefix}/{year}-"
    given = Entry.objects.filter(subject_number__gt=begin, subject_number__lte=f"{begin}99999")
    last = given.order_by("-subject_number").values_list("subject_number", flat=True).first()
    return last or ""


def _serial(number: str) -> int:
    return int(number[-5:]) if re.fullmatch(PATTERN, number) else 0


def _prefixes() -> set[str]:
    """This one and those before it, which counted on with the same counter."""
    changed = Entry.objects.filter(
        action=Action.SETTING_RECORDED, subject_number__startswith="INDEX_NUMBER_PREFIX="
    )
    told = [getattr(one, "detail", None) for one in changed.select_related("detail")]
    before = {str(value) for one in told if one for value in one.changes.get("value", ())}
    return {settings.INDEX_NUMBER_PREFIX, *before}


def _years_of_the_log() -> Iterator[int]:
    begin = f"{settings.INDEX_NUMBER_PREFIX}/"
    given = Entry.objects.filter(subject_number__gt=begin, subject_number__lt=f"{begin}:")
    numbers = given.order_by("-subject_number").values_list("subject_number", flat=True)
    while number := numbers.first():
        year = number[len(begin) :][:4]
        if re.fullmatch("[0-9]{4}", year):
            yield int(year)
        numbers = numbers.filter(subject_number__lt=begin + year)


def next_number(year: int) -> str:
    """Take the year's next number. Raises OverflowError after 99,999 in one year."""
    (number,) = take_numbers(year, 1)
    return number


def take_numbers(year: int, count: int) -> list[str]:
    """Take the year's next numbers. Raises OverflowError after 99,999 in one year."""
    if not count:
        return []
    with transaction.atomic():
        NumberCounter.objects.get_or_create(year=year)
        counter = NumberCounter.objects.select_for_update().get(year=year)
        first = counter.last + 1
        counter.last += count
        if counter.last > 99_999:
            raise OverflowError(f"all index numbers of {year} are used")
        counter.save(update_fields=["last"])
    numbers = range(first, counter.last + 1)
    return [f"{settings.INDEX_NUMBER_PREFIX}/{year}-{number:05d}" for number in numbers]
