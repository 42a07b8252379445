"""Every text of a version that the public would read, and where it stands (R16)."""

from functools import cache
from typing import Any, NamedTuple

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from portal.base.fields import field_of
from portal.records.canonical import plain
from portal.records.models import Record


class TextPlace(NamedTuple):
    """Where a public text stands: a field of the version or of a row that belongs to it."""

    row: models.Model
    field: str
    prefix: str = ""  # of the row's form, as the log knows it

    @property
    def text(self) -> str:
        """What is read there: of a link, what the other row is called, and its code."""
        value = getattr(self.row, self.field)
        if isinstance(value, models.Model):
            return f"{value} {plain(value)}"
        return "" if value is None else str(value)

    @property
    def is_link(self) -> bool:
        return self.row._meta.get_field(self.field).is_relation

    @property
    def can_be_masked(self) -> bool:
        """In a draft, by its author. A code, a number or a choice would not be one any more."""
        field = self.row._meta.get_field(self.field)
        is_text = isinstance(field, models.CharField | models.TextField) and not field.choices
        return is_text and field.editable and self.field not in getattr(self.row, "codes", ())


def public_texts(record: Record) -> dict[str, str]:
    """Keyed by the label of its place."""
    parts = _parts(record)
    texts = [(label, place.text) for label, place in _places(record, parts).items()]
    for rows in parts.values():
        for row in rows:
            texts += row.texts_inside().items()
    return _told_apart(texts)


def text_places(record: Record) -> dict[str, TextPlace]:
    """Where those texts stand that are fields, keyed by the same labels."""
    return _places(record, _parts(record))


def _parts(record: Record) -> dict[str, list]:
    """The inline rows of each relation, read once for all that is asked of them."""
    return {
        name: list(getattr(record, name).all()) if record.pk else []
        for name in record.public_inlines
    }


def _places(record: Record, parts: dict[str, list]) -> dict[str, TextPlace]:
    found = [
        (str(field_of(type(record), name).verbose_name), TextPlace(record, name))
        for name in _scanned(type(record), record.public_fields)
    ]
    for relation, fields in record.public_inlines.items():
        for order, row in enumerate(parts[relation]):
            for name in _scanned(row._meta.model, fields):
                label = _("%(row)s %(order)s（%(field)s）") % {
                    "row": capfirst(row._meta.verbose_name),
                    "order": order + 1,
                    "field": field_of(type(row), name).verbose_name,
                }
                found.append((label, TextPlace(row, name, f"{relation}-{order}")))
    return _told_apart(found)


@cache
def _scanned(model: type[models.Model], names: tuple[str, ...]) -> list[str]:
    """All but what holds neither words nor a long number."""
    fields = (field_of(model, name) for name in names)
    harmless = (models.BooleanField, models.DateField)
    computed = getattr(model, "computed", ())
    return [
        one.name for one in fields if not isinstance(one, harmless) and one.name not in computed
    ]


def _told_apart(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Under labels of their own: of two with the same label neither goes unread."""
    labelled: dict[str, Any] = {}
    for label, value in pairs:
        counted = label
        while counted in labelled:
            counted = f"{label} [{1 + sum(one.startswith(label) for one in labelled)}]"
        labelled[counted] = value
    return labelled
