"""Whether a database is as the models of this version are, told by its migrations."""

from collections.abc import Callable, Iterable
from functools import lru_cache, wraps
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

OURS = ("portal.", "disclosures", "approvals")

Migration = tuple[str, str]  # the app's label, its name
Check = Callable[..., list[CheckMessage]]


@lru_cache(maxsize=1)
def known() -> set[Migration]:
    return _of_ours(MigrationLoader(None).disk_migrations)


def applied(alias: str) -> set[Migration]:
    return _of_ours(MigrationRecorder(connections[alias]).applied_migrations())


def _of_ours(migrations: Iterable[Migration]) -> set[Migration]:
    ours = {app.label for app in apps.get_app_configs() if app.name.startswith(OURS)}
    return {(label, name) for label, name in migrations if label in ours}


def of_current(check: Check) -> Check:
    """This system check, for databases that are as the models are: `migrate` runs it before as well
    and would break off where a table or a column is still to come."""

    @wraps(check)
    def checked(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
        current = [alias for alias in databases or [] if applied(alias) == known()]
        return check(databases=current, **kwargs) if current else []

    return checked
