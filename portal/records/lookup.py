import inspect
import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache

from django.apps import apps

from portal.base.registry import refuse_to_start
from portal.records.models import Record


@cache
def record_kinds() -> dict[str, type[Record]]:
    """Kind → its model. The log and the search have the kind in their columns, and the names of
    its pages begin with it."""
    return kinds_of(model for model in apps.get_models() if issubclass(model, Record))


def kinds_of(models: Iterable[type[Record]]) -> dict[str, type[Record]]:
    """Raises ImproperlyConfigured if two are of one kind, or of one that has no name."""
    kinds: dict[str, type[Record]] = {}
    for model in models:
        kind = model.kind_name()
        if not re.fullmatch("[a-z_]{1,20}", kind):
            refuse_to_start(_place_of(model), f"{kind!r} does not name a kind of record")
        if before := kinds.get(kind):
            why = f"kind of record {kind!r} was declared before, at {_place_of(before)}"
            refuse_to_start(_place_of(model), why)
        kinds[kind] = model
    return kinds


def _place_of(model: type[Record]) -> str:
    return f"{inspect.getsourcefile(model)}:{inspect.getsourcelines(model)[1]}"


def record_models() -> list[type[Record]]:
    return list(record_kinds().values())


def lookup(number: str) -> Record | None:
    """The newest version of the record with this number, whatever its kind and status."""
    for model in record_models():
        newest = model.objects.filter(number=number).order_by("-version").first()
        if newest is not None:
            return newest
    return None


def public_at_address(kind: str, address: str, at: datetime) -> Record | None:
    """What citizens read now at this address of a kind of record, such as a law by its key."""
    return public_at_addresses(kind, {address}, at).get(address)


def public_at_addresses(kind: str, addresses: set[str], at: datetime) -> dict[str, Record]:
    """The same of many addresses, in one statement."""
    model, asked = record_kinds().get(kind), addresses - {""}
    if not (model and asked):
        return {}
    rows = model.objects.public(at).filter(**{f"{model.address_field}__in": asked})
    return {row.address: row for row in rows.select_related("department")}
