"""What the text in a cell means for a field of the model."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from django.db import models
from django.utils import translation
from django.utils.translation import gettext as _

from approvals.models.catalogue import CodesField

SEPARATORS = re.compile(r"[;；、,，\n]")
LANGUAGES = ("zh-hans", "en")
YES = {"y", "yes", "true", "1", "是", "有"}
NO = {"n", "no", "false", "0", "否", "无"}
DATES = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日")
# Words for codes that other tables use.
OTHER_WORDS = {
    "justice_department_any_level": "any",
    "county (warning) / prefecture (fine)": "county_and_prefecture",
    "ministry": "national",
    "confiscation": "confiscate",
    "calendar_day": "day",
}


class CellRefused(ValueError):
    """The text means nothing that the field could hold."""


def value_of(field: models.Field, text: str):
    """The text as a value of the field. Raises CellRefused."""
    if isinstance(field, CodesField):
        parts = [part.strip() for part in SEPARATORS.split(text)]
        codes = [_code(part, field.options.choices) for part in parts if part]
        order = field.options.values
        return ";".join(sorted(set(codes), key=order.index))
    if field.choices:
        return _code(text, field.choices) if text else ""
    if isinstance(field, models.BooleanField):
        return _boolean(text)
    if isinstance(field, models.DateField):
        return _date(text)
    if isinstance(field, models.DecimalField):
        return _decimal(text)
    if isinstance(field, models.IntegerField):
        return _integer(text)
    return text


def _code(text: str, choices) -> str:
    """A code by itself or by its label, in either language."""
    wanted = OTHER_WORDS.get(text.strip().casefold(), text.strip().casefold())
    for code, _label in choices:
        if code == wanted:
            return code
    for language in LANGUAGES:
        with translation.override(language):
            for code, label in choices:
                if str(label).casefold() == wanted:
                    return code
    raise CellRefused(_("没有“%(value)s”这个选项。") % {"value": text})


def _boolean(text: str) -> bool | None:
    word = text.casefold()
    if not word:
        return None
    if word in YES or word in NO:
        return word in YES
    raise CellRefused(_("“%(value)s”不是“是”或“否”。") % {"value": text})


def _date(text: str) -> date | None:
    if not text:
        return None
    for form in DATES:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise CellRefused(_("“%(value)s”不是日期，请写成 2009-12-30。") % {"value": text})


def _integer(text: str) -> int | None:
    number = _decimal(text)
    if number is None:
        return None
    if number != int(number) or number < 0:
        raise CellRefused(_("“%(value)s”不是零或正整数。") % {"value": text})
    return int(number)


def _decimal(text: str) -> Decimal | None:
    plain = text.replace(",", "").replace("，", "")
    if not plain:
        return None
    try:
        number = Decimal(plain)
    except InvalidOperation as error:
        raise CellRefused(_("“%(value)s”不是数字。") % {"value": text}) from error
    if not number.is_finite() or abs(number) >= Decimal(10) ** 9:
        raise CellRefused(_("“%(value)s”超出了范围。") % {"value": text})
    return number
