"""Dates and times that people type: the one set of forms that every room reads, in any language.

Read are 2009-12-30, 2009/12/30, 2009.12.30, 2009年12月30日 and 20091230, in full-width signs too;
14:30, 14时30分 and 14点; a date and a time together. The year comes first, always: what could
mean two days is refused with a sentence. Shown back is what the site shows: 2009-12-30, 14:30.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.utils import from_current_timezone, to_current_timezone
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# With the year, month and day, or the hour, minute and second, as their groups in this order.
DATE = r"(?:{}|{}|{})".format(
    r"(\d{4}) ?([-/.]) ?(\d\d?) ?\2 ?(\d\d?)",
    r"(\d{4}) ?年 ?(\d\d?) ?月 ?(\d\d?) ?[日号]",
    r"(\d{4})(\d\d)(\d\d)",
)
TIME = r"(?:{}|{})".format(
    r"(\d\d?):(\d\d)(?::(\d\d))?",
    r"(\d\d?) ?[时点](?: ?(\d\d?) ?分(?: ?(\d\d?) ?秒)?)?",
)
DATES, TIMES = re.compile(DATE, re.ASCII), re.compile(TIME, re.ASCII)
# A day run together with its time would be a row of digits.
DAY_AND_TIME = re.compile(r"(.*?[日号]|[^ T]*)[ T]*(\d\d?(?::| ?[时点]).*)", re.ASCII)
OTHER_SIGNS = str.maketrans({"。": ".", "–": "-", "—": "-", "−": "-", "‐": "-"})
SHOWN = 40  # characters of what was not understood


def read_date(text: str) -> date:
    """Raises ValueError with a sentence for the person who typed it."""
    if found := DATES.fullmatch(_plain(text)):
        parts = [part for part in found.groups() if part and part not in "-/."]
        try:
            return date(*map(int, parts))
        except ValueError as error:
            raise ValueError(_("“%(value)s”不是日历上有的日期，请核对。") % _shown(text)) from error
    raise ValueError(_("“%(value)s”不是日期，请写成 2009-12-30。") % _shown(text))


def read_time(text: str) -> time:
    """Raises ValueError with a sentence for the person who typed it."""
    if found := TIMES.fullmatch(_plain(text)):
        try:
            typed = [int(part) for part in found.groups() if part]
            hour, minute, second = (*typed, 0, 0)[:3]
            return time(hour, minute, second)
        except ValueError:
            pass  # 25:00
    raise ValueError(_("“%(value)s”不是时间，请写成 14:30。") % _shown(text))


def read_datetime(text: str) -> datetime:
    """Raises ValueError with a sentence for the person who typed it."""
    found = DAY_AND_TIME.fullmatch(_plain(text))
    if not found:
        raise ValueError(_("“%(value)s”不是日期和时间，请写成 2009-12-30 14:30。") % _shown(text))
    return datetime.combine(read_date(found[1]), read_time(found[2]))


def _plain(text: str) -> str:
    """Half-width, single spaces, the usual signs."""
    return " ".join(unicodedata.normalize("NFKC", text[:100]).translate(OTHER_SIGNS).split())


def _shown(text: str) -> dict:
    return {"value": text[:SHOWN].strip()}


def time_text(value: time) -> str:
    """Seconds only where there are any, so that opening and saving a form changes nothing."""
    return value.isoformat("seconds" if value.second else "minutes")


if TYPE_CHECKING:
    from django.contrib.admin.options import BaseModelAdmin as _BackOffice
    from django.forms import Field as _Field
else:
    _Field = _BackOffice = object


class _Typed(_Field):
    """What was understood is shown back as the site shows it, what was not as it was typed."""

    default_error_messages: ClassVar = {"invalid": "%(reason)s"}
    read: Callable[[str], Any] = staticmethod(read_date)

    def to_python(self, value: Any) -> Any:
        if not isinstance(value, str):
            return super().to_python(value)
        if not (typed := value.strip()):
            return None
        try:
            return self.read(typed)
        except ValueError as refused:
            message, params = self.error_messages["invalid"], {"reason": str(refused)}
            raise ValidationError(message, code="invalid", params=params) from refused

    def bound_data(self, data: Any, initial: Any) -> Any:
        data = super().bound_data(data, initial)
        try:
            return self.to_python(data)
        except (ValidationError, OverflowError):
            return data


class DateField(_Typed, forms.DateField):
    # No picker: browsers show its day in their own language's way, 12/30/2009.
    widget = forms.DateInput({"placeholder": "2026-01-26"})

    def prepare_value(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value


class TimeField(_Typed, forms.TimeField):
    read = staticmethod(read_time)

    def prepare_value(self, value: Any) -> Any:
        return time_text(value) if isinstance(value, time) else value


class DateTimeField(_Typed, forms.DateTimeField):
    widget = forms.DateTimeInput({"placeholder": "2026-01-26 14:30"})

    @staticmethod
    def read(text: str) -> datetime:
        return from_current_timezone(read_datetime(text))

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, datetime):
            return value
        local = to_current_timezone(value)
        return f"{local.date().isoformat()} {time_text(local.time())}"


class SplitDateTimeField(forms.SplitDateTimeField):
    """A date and a time in two boxes."""

    default_error_messages = {
        "invalid_date": gettext_lazy("请填写日期，如 2026-01-26。"),
        "invalid_time": gettext_lazy("请填写时间，如 14:30。"),
    }

    def __init__(self, **kwargs: Any) -> None:
        forms.MultiValueField.__init__(self, (DateField(), TimeField()), **kwargs)

    def bound_data(self, data: Any, initial: Any) -> Any:
        if self.disabled or not isinstance(data, list | tuple):
            return super().bound_data(data, initial)
        return [
            field.bound_data(part, None) for field, part in zip(self.fields, data, strict=False)
        ]

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, datetime):
            local = to_current_timezone(value)
            value = [local.date(), local.time()]
        if not isinstance(value, list | tuple):
            return value
        return [field.prepare_value(part) for field, part in zip(self.fields, value, strict=False)]


class TypedDates(_BackOffice):
    """A mix-in for the back office and its inlines: days and times of models are read so."""

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if form_class := FORM_CLASSES.get(type(db_field)):
            kwargs["form_class"] = form_class
        return super().formfield_for_dbfield(db_field, request, **kwargs)


FORM_CLASSES = {models.DateField: DateField, models.DateTimeField: SplitDateTimeField}
