from datetime import datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base.fields import field_of
from portal.records.richtext import plain_text


def field_text(row: models.Model, name: str) -> str:
    """A field as a citizen reads it: labels for codes, names for links, no tags."""
    value = getattr(row, name)
    if value is None:
        return ""
    if name in getattr(row, "rich_text_fields", ()):
        return plain_text(value)
    field = field_of(type(row), name)
    if hasattr(field, "text"):  # a field that knows how its values are read
        return field.text(value)
    if isinstance(value, bool):
        return _("是") if value else _("否")
    if field.choices:
        return str(getattr(row, f"get_{name}_display")())
    if isinstance(value, datetime):
        return timezone.localtime(value).strftime("%Y-%m-%d %H:%M")
    return str(value).replace("\r\n", "\n")
