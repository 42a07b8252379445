"""Migrations that change what is sealed of rows: what a column is called, or what stands in it.

    operations = resealed("app.Model", migrations.RenameField(…), migrations.RunPython(…))

A column that is added and begins empty needs none of this. Any sealed column that a migration
renames, removes, fills or converts does: otherwise every row of the model is told as altered. The
rows are sealed anew by one entry of the log, a run of the system; before, each must be as it was
sealed, so that a migration never seals what somebody changed past the portal.
"""

from itertools import islice
from typing import Any

from django.apps import apps as installed
from django.core.management.base import CommandError
from django.db import migrations, models
from django.db.migrations.operations.base import Operation
from django.utils.translation import gettext as _

from portal.base.audit import log, seals
from portal.base.audit.actions import Action
from portal.base.audit.seal_verification import differing

NAMED = 10  # rows that a refusal names


def resealed(label: str, *operations: Operation) -> list[Operation]:
    """These operations, between a look whether the model's rows are as they were sealed and an
    entry that seals them anew."""

    def look(apps: Any, schema_editor: Any) -> None:
        refuse_altered(_model(apps, label))

    def seal(apps: Any, schema_editor: Any) -> None:
        seal_anew(_model(apps, label))

    return [
        migrations.RunPython(look, seal),
        *operations,
        migrations.RunPython(seal, look),
    ]


def _model(apps: Any, label: str) -> type[models.Model]:
    """As the migrations know it there: they do not keep what is not sealed of it."""
    model = apps.get_model(label)
    model.unsealed_fields = getattr(installed.get_model(label), "unsealed_fields", ())
    return model


def refuse_altered(model: type[models.Model]) -> None:
    """Raises CommandError if a row is not as it was sealed."""
    found = differing(model, list(model._base_manager.order_by("pk").values_list("pk", flat=True)))
    told = [f"{seals.kind_of(model)} {row}: {text}" for row, text in islice(found.items(), NAMED)]
    if found:
        message = "Nothing was changed: rows are not as they were sealed, and are not sealed anew"
        raise CommandError(f"{message}: {'; '.join(told)}")


def seal_anew(model: type[models.Model]) -> None:
    count = model._base_manager.count()
    if not count:
        return
    seals.touch_all([model])
    kind = seals.kind_of(model)
    with log.in_its_language():
        system, note = _("系统"), _("升级改变了封存的内容；升级前已核对原来的封存。")
    log.append(
        Action.SYSTEM_RUN,
        log.Subject("migration", kind),
        actor_name=system,
        note=note,
        changes={"resealed": count},
    )
