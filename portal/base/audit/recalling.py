"""What an altered row said before, where that can be told.

What the log names, and values of which there are few, are tried in place of what stands there, one
field at a time, until the row fits its seal again: so what is told is sure. Else it is told what
the entry that sealed the row says otherwise.
"""

import secrets
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from portal.base.audit import seals
from portal.base.audit.findings import UNREADABLE
from portal.base.audit.leaf import canonical, canonical_text, utc_text
from portal.base.audit.models import Entry, Seal
from portal.base.audit.sealed_values import plain, sealed_fields

MOST_TRIED = 10_000
MOST_ENTRIES = 50  # the newest that sealed the row
MOST_KEYS = 1_000  # that a link may lead to
DAYS = 400  # on both sides of a date
UPTO = 1_000  # of a number
SHOWN = 60  # characters
SECRET = ("password", "secret_hash", "form_hash")

Changes = dict[str, Any]


def what_it_said(model: type[models.Model], row: int, said: dict[str, Any], key: bytes) -> str:
    """A clause for the finding; an empty one where nothing can be told."""
    lines = Seal.objects.filter(kind=seals.kind_of(model), row=row).order_by("-entry")
    seal, *_earlier = made = list(lines[:MOST_ENTRIES])
    numbers = [one.entry for one in made]
    entries = list(Entry.objects.filter(pk__in=numbers).select_related("detail"))
    trial = _Trial(key, seal, said)
    for field, value in islice(_values(model, said, entries), MOST_TRIED):
        if trial.fits(field.attname, value):
            return _clause(model, field, value, said, "was")
    return _by_the_log(model, said, seal, entries)


class _Trial:
    """Whether the row fits its seal with another value in one field. All but that value is written
    once for each field, not for each of the thousands that are tried."""

    def __init__(self, key: bytes, seal: Seal, said: dict[str, Any]) -> None:
        self._key, self._seal, self._said = key, seal, said
        self._mark = secrets.token_hex(16)  # stands for the value
        self._around: dict[str, list[bytes]] = {}

    def fits(self, name: str, value: Any) -> bool:
        if value is None:
            message = self._message({key: one for key, one in self._said.items() if key != name})
            return seals.mac_of(self._key, message) == self._seal.mac
        if name not in self._around:
            marked = self._message(self._said | {name: self._mark})
            self._around[name] = marked.split(canonical(self._mark))
        message = canonical(value).join(self._around[name])
        return seals.mac_of(self._key, message) == self._seal.mac

    def _message(self, said: dict[str, Any]) -> bytes:
        seal = self._seal
        text = canonical_text(said)
        return seals.row_message(seal.salt, seal.entry, seal.kind, seal.row, text)


def _values(
    model: type[models.Model], said: dict[str, Any], entries: list[Entry]
) -> Iterator[tuple[models.Field, Any]]:
    """What is likeliest first; None stands for a field that was empty."""
    fields = sealed_fields(model)
    for entry in entries:
        for field in fields:
            for value in _logged(field, _changes(entry)):
                yield field, value
    yield from ((field, None) for field in fields)
    for field in fields:
        for value in _few(field, said.get(field.attname), entries):
            yield field, value


def _few(field: models.Field, present: Any, entries: list[Entry]) -> Iterator[Any]:
    if field.is_relation:
        links: Any = field.related_model
        yield from links._base_manager.order_by("pk").values_list("pk", flat=True)[:MOST_KEYS]
    elif field.choices:
        yield from (value for value, _label in field.flatchoices)
    elif isinstance(field, models.BooleanField):
        yield from (True, False)
    elif isinstance(field, models.DateTimeField):
        yield from (utc_text(entry.recorded_at) for entry in entries)
    elif isinstance(field, models.DateField):
        yield from _days(present, entries)
    elif isinstance(field, models.IntegerField):
        yield from (entry.sequence for entry in entries)
        yield from range(UPTO)


def _days(present: Any, entries: list[Entry]) -> Iterator[str]:
    around = [entry.recorded_at.date() for entry in entries[:1]]
    if isinstance(present, str):
        around.insert(0, date.fromisoformat(present))
    for days in range(DAYS):
        for day in around:
            yield (day - timedelta(days)).isoformat()
            yield (day + timedelta(days)).isoformat()


# What the entries say.


def _changes(entry: Entry) -> Changes:
    changes = entry.detail.changes if hasattr(entry, "detail") else None
    if not isinstance(changes, dict):
        return {}
    fields = changes.get("fields")
    return changes | fields if isinstance(fields, dict) else changes


def _logged(field: models.Field, changes: Changes) -> list[Any]:
    """The new value that an entry names, then the old one, as they are sealed."""
    if field.name not in changes:
        return []
    value = changes[field.name]
    values = value[::-1] if isinstance(value, list) and len(value) == 2 else [value]
    return [_sealed(field, one) for one in values]


def _sealed(field: models.Field, value: Any) -> Any:
    if value == "":
        return None
    try:
        return plain(field.to_python(value))
    except (ValidationError, *UNREADABLE):
        return value


def _by_the_log(
    model: type[models.Model], said: dict[str, Any], seal: Seal, entries: list[Entry]
) -> str:
    """Where the entry is of this row alone, what it was changed to is what was sealed."""
    entry = next((one for one in entries if one.pk == seal.entry), None)
    alone = Seal.objects.filter(entry=seal.entry, kind=seal.kind).count() == 1
    if entry is None or not alone or entry.subject_kind != model._meta.model_name:
        return ""
    for field in sealed_fields(model):
        if field.is_relation or isinstance(field, models.DateTimeField):
            continue  # named there in other words
        for value in _logged(field, _changes(entry))[:1]:
            if (value or None) != said.get(field.attname):
                return _clause(model, field, value, said, f"was by entry {entry.pk}")
    return ""


def _clause(
    model: type[models.Model], field: models.Field, value: Any, said: dict[str, Any], was: str
) -> str:
    if field.name in (*SECRET, *getattr(model, "personal_fields", ())):
        return f": its {field.name} is another"
    return f": its {field.name} {was} {_shown(value)} and is {_shown(said.get(field.attname))}"


def _shown(value: Any) -> str:
    text = "empty" if value is None else str(value) or "an empty text"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
