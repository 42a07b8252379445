"""When the portal is set up: the key of the seals, and the seals of what came with it."""

from collections.abc import Iterable
from typing import Any

from django.apps import AppConfig, apps
from django.core.checks import CheckMessage, Error
from django.db import connections

from portal.base.audit import log, seal_keys, seals
from portal.base.audit.models import Entry, Seal
from portal.base.audit.sealed import sealed_models


def seal_after_migrate(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Beside a log without an entry; later every change has one. After the last app, when all of
    them have put their rows there."""
    if sender is not [one for one in apps.get_app_configs() if one.models_module][-1]:
        return
    tables = connections[using].introspection.table_names()
    if not {Entry._meta.db_table, Seal._meta.db_table} <= set(tables):
        return
    if log.newest_sequence():
        return
    seal_keys.make_key()
    _name, key = seal_keys.current()
    seals.seal_shipped(key, [one for one in sealed_models() if one._meta.db_table in tables])


def check_key(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System check audit.E003: the key that the log is sealed with is here."""
    for alias in databases or []:
        if Entry._meta.db_table not in connections[alias].introspection.table_names():
            continue
        sealed_with = Entry.objects.using(alias).values_list("seal_key", flat=True).first()
        try:
            if sealed_with is not None:
                seal_keys.refuse_another(sealed_with, seal_keys.current()[0])
        except seal_keys.SealKeyRefused as refused:
            return [Error(f"Nothing can be logged: {refused}", id="audit.E003")]
    return []
