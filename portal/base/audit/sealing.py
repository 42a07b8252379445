"""When the portal is set up: the settings that are recorded, the key of the seals, and the seals
of what came with it."""

import logging
from collections.abc import Iterable
from typing import Any

from django.apps import AppConfig, apps
from django.core.checks import CheckMessage, Error
from django.db import connections
from django.utils.translation import gettext as _

from portal.base.audit import log, recorded_settings, seal_keys, seals
from portal.base.audit.models import Entry, Seal
from portal.base.audit.recorded_settings import RecordedSetting
from portal.base.audit.refused import LogRefused
from portal.base.audit.sealed import sealed_models
from portal.base.schema import of_current

logger = logging.getLogger(__name__)
NEEDED = {one._meta.db_table for one in (Entry, Seal, RecordedSetting)}


def seal_after_migrate(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Beside a log without an entry; later every change has one, also a setting that a release
    begins to record. After the last app, when all of them have put their rows there."""
    if sender is not [one for one in apps.get_app_configs() if one.models_module][-1]:
        return
    tables = connections[using].introspection.table_names()
    if not NEEDED.issubset(tables):
        return
    if log.newest_sequence():
        _record_new_settings()
        return
    recorded_settings.keep(recorded_settings.new())
    seal_keys.make_key()
    _name, key = seal_keys.current()
    seals.seal_shipped(key, [one for one in sealed_models() if one._meta.db_table in tables])


def _record_new_settings() -> None:
    """Not where nothing can be logged: the system check names them, until it can."""
    try:
        with log.in_its_language():
            recorded_settings.record(recorded_settings.new, note=_("系统升级，按当时的设置登记。"))
    except LogRefused as refused:
        logger.warning("the settings could not be recorded: %s", refused)


@of_current
def check_key(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System check audit.E003: the key that the log is sealed with is here."""
    for alias in databases or []:
        entries = Entry.objects.using(alias)
        newest = entries.only("action", "subject_number", "seal_key").first()
        if newest and (why := seal_keys.fault(newest.seal_key_next)):
            return [Error(f"Nothing can be logged: {why}", id="audit.E003")]
    return []
