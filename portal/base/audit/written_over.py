"""Rows that an act writes over though they are not as they were sealed.

The act seals them anew, which would hide what somebody did past the portal: so each row is held
against its seal before it is written. What differs stands in the detail of the act's entry, and
every verification from then on names it. The act goes on: nobody should be able to stop the work of
others by altering a row.
"""

from collections.abc import Iterable

from django.db import connection, models

from portal.base.audit import seal_keys, seals
from portal.base.audit.findings import UNREADABLE
from portal.base.audit.sealed_values import read_rows


def look(model: type[models.Model], keys: Iterable[int]) -> None:
    """Before these rows are written. Those that this transaction wrote already were looked at."""
    if not connection.in_atomic_block:
        return
    touched = seals.touched()
    fresh = sorted(set(keys) - touched.rows.get(model, set()))
    for some in seals.batches(fresh):
        touched.altered |= _not_fitting(model, some)


def _not_fitting(model: type[models.Model], keys: list[int]) -> dict[str, str]:
    """Those whose newest seal no known key makes of what they say, and those that are there without
    any: no act made them, and none is to seal them as if one had."""
    kind, found = seals.kind_of(model), {}
    try:
        known = list(seal_keys.known().values())
        said = dict(read_rows(model, keys))
    except seal_keys.SealKeyRefused:
        return {}  # nothing can be logged either
    except UNREADABLE:
        return {f"{kind} {row}": "it held what the portal does not write" for row in keys}
    lines = seals.newest(kind, keys)
    for row in sorted(said.keys() - {line.row for line in lines}):
        found[f"{kind} {row}"] = "no act made it: it had no seal"
    for line in lines:
        if not any(_fits(key, kind, line, said.get(line.row)) for key in known):
            since = f"entry {line.entry}" if line.entry else "the portal was set up"
            found[f"{kind} {line.row}"] = f"altered since {since}"
    return found


def _fits(key: bytes, kind: str, line: seals.SealLine, said: str | None) -> bool:
    try:
        return seals.row_mac(key, line.salt, line.entry, kind, line.row, said) == line.mac
    except UNREADABLE:  # the seal itself holds what the portal does not write
        return False
