"""Erasure of personal data: an act that empties the `personal_fields` of rows and nothing else, and
destroys the salts of what they said before (see `seals`). Its entry says of which kind, and seals
each of those rows.

A row that is not as it was sealed is left: emptied and sealed anew, it would tell nobody any more
that somebody had changed it. `verify_log` names it.
"""

import hashlib
import logging
from typing import Any

from django.db import models, transaction

from portal.base.audit import log, seals
from portal.base.audit.seal_verification import differing
from portal.base.audit.sealed import Sealed
from portal.base.audit.sealed_values import read_rows, values_in

logger = logging.getLogger(__name__)


class ForgottenTooMuch(Exception):
    """Something else in these rows would change; nothing was forgotten."""


@transaction.atomic
def forget(rows: models.QuerySet, action: str, subject: log.Subject, **said: Any) -> int:
    """In how many of these rows it was forgotten; one entry, with their number and digest.
    Raises ForgottenTooMuch."""
    model: type[Sealed] = rows.model
    asked = sorted(rows.select_for_update().values_list("pk", flat=True))
    altered = differing(model, asked)
    keys = [key for key in asked if key not in altered]
    if altered:
        logger.error("%s that were altered are left: %s", seals.kind_of(model), sorted(altered))
    if not keys:
        return 0
    for start in range(0, len(keys), seals.BATCH):
        _empty(model, keys[start : start + seals.BATCH])
    changes = {
        "kind": seals.kind_of(model),
        "fields": list(model.personal_fields),
        "count": len(keys),
        "digest": hashlib.sha256(",".join(map(str, keys)).encode()).hexdigest(),
    }
    entry = log.append(action, subject, changes=changes, **said)
    seals.forget(model, keys, entry.sequence)
    return len(keys)


def _empty(model: type[Sealed], keys: list[int]) -> None:
    kept = _kept(model, keys)
    fields = [model._meta.get_field(name) for name in model.personal_fields]
    model._default_manager.filter(pk__in=keys).update(
        **{field.name: None if field.null else "" for field in fields}
    )
    if _kept(model, keys) != kept:
        raise ForgottenTooMuch(seals.kind_of(model))


def _kept(model: type[Sealed], keys: list[int]) -> list[tuple[int, dict]]:
    return [
        (key, {name: one for name, one in values.items() if name not in model.personal_fields})
        for key, said in read_rows(model, keys)
        for values in [values_in(said)]
    ]
