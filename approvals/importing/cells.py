"""What the text in a cell means for a field of the model."""

import re
from decimal import Decimal, InvalidOperation

from django.db import models
from django.utils import translation
from django.utils.translation import gettext as _

from approvals.models.catalogue import CodesField
from portal.base.lists.tables import CellRefused, boolean_of, date_of

SEPARATORS = re.compile(r"[;；、,，\n]")
LANGUAGES = ("zh-hans", "en")
# Words for codes that other tables use.
OTHER_WORDS = {
    "justice_department_any_level": "any",
    "county (warning) / prefecture (fine)": "county_and_prefecture",
    "ministry": "national",
    "confiscation": "confiscate",
    "calendar_day": "day",
}


def value_of(field: models.Field, text: str):
    """The text as a value of the field. Raises CellRefused."""
    if isinstance(field, CodesField):
        parts = (part.strip() for part in SEPARATORS.split(text))
        once = {part.casefold(): part for part in parts if part}
        codes = [_code(part, field.options.choices) for part in once.values()]
        order = field.options.values
        return ";".join(sorted(set(codes), key=order.index))
    if field.choices:
        return _code(text, field.choices) if text else ""
    if isinstance(field, models.BooleanField):
        return boolean_of(text)
    if isinstance(field, models.DateField):
        return date_of(text)
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
