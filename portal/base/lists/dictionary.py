"""数据字典: what the columns of a public list hold, for whoever takes its rows along.

The types are those of Table Schema 2 (datapackage.org), as JSON has them: a decimal is text there,
for hashes are made of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models

from portal.base.fields import field_of

Code = tuple[str, str]  # in JSON, and what it means
Kinds = type[models.Field] | tuple[type[models.Field], ...]
TYPES: list[tuple[Kinds, str]] = [
    (models.BooleanField, "boolean"),
    (models.IntegerField, "integer"),
    (models.DateTimeField, "datetime"),
    (models.DateField, "date"),
    ((models.CharField, models.TextField, models.DecimalField, models.ForeignKey), "string"),
]


@dataclass(frozen=True)
class Column:
    key: str  # in JSON
    label: str  # in CSV and XLSX
    type: str
    choices: Any = ()
    rows: Any = None  # the model whose codes it holds
    columns: list["Column"] = field(default_factory=list)  # of the rows that an array holds

    def codes(self) -> list[Code]:
        """What JSON has in the place of words, and what each means, in the reader's language."""
        if self.rows is None:
            return [(str(code), str(label)) for code, label in self.choices]
        name = self.rows.code_field
        # Not those that wait for a second person (R13).
        manager = self.rows.objects
        rows = manager.in_use() if hasattr(manager, "in_use") else manager.all()
        return [(getattr(row, name), str(row)) for row in rows.order_by(name)]


def flat(columns: Iterable[Column]) -> Iterator[tuple[str, Column]]:
    """Each with its full key, and so those of the rows that it holds."""
    for one in columns:
        yield one.key, one
        for part in one.columns:
            yield f"{one.key}.{part.key}", part


def column(model: type[models.Model], key: str, label: str) -> Column:
    """The one that shows this field of the model; of one that is computed nothing is known."""
    try:
        shown: Any = field_of(model, key)
    except FieldDoesNotExist:
        return Column(key, label, "any")
    type = next((name for kinds, name in TYPES if isinstance(shown, kinds)), "any")
    if isinstance(shown, models.ForeignKey) and hasattr(shown.related_model, "code_field"):
        return Column(key, label, type, rows=shown.related_model)
    # A text may hold several codes, of the options of its field.
    several = getattr(shown, "options", None)
    return Column(key, label, type, several.choices if several else shown.choices or ())
