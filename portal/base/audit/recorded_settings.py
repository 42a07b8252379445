"""Settings that public figures, numbers and proofs depend on, as they were when the portal was set
up; each is a sealed row, and changes by a public act.

A room names its own in `recorded_settings` of its AppConfig. The first `migrate` records them.

The site goes by the setting that is in force, recorded or not: a figure must not mix two, and only
who runs the server sets them. Until somebody answers for a change (`manage.py record_settings`),
`verify_log`, and with it the console, and the system check name it. LOG_ORIGIN alone is read from
its row: the log keeps its name for ever, whatever address the site has.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from django.db import connection, models, transaction
from django.utils.translation import gettext_lazy as _

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.models import Seal
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.schema import of_current

ORIGIN = "LOG_ORIGIN"


class RecordedSetting(Sealed):
    name = models.CharField(_("名称"), max_length=60, unique=True)
    value = models.TextField(_("值"), blank=True)

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("登记的设置")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class Difference(NamedTuple):
    name: str
    recorded: str | None  # None if it never was
    here: str
    since: int  # the entry that recorded it, 0 for the setting up

    def __str__(self) -> str:
        if self.recorded is None:
            return f"is {self.here or 'not set'} here, and was never recorded"
        since = f"entry {self.since}" if self.since else "the portal was set up"
        return f"is {self.here or 'not set'} here, and {self.recorded or 'not set'} since {since}"


def declared() -> list[str]:
    found = [getattr(app, "recorded_settings", ()) for app in apps.get_app_configs()]
    return [name for names in found for name in names]


def in_force(name: str) -> str:
    value = getattr(settings, name)
    return ",".join(value) if isinstance(value, list) else str("" if value is None else value)


def log_origin() -> str:
    """The name of the log; that of the settings until it is recorded."""
    try:
        return _recorded_origin(str(connection.settings_dict["NAME"]))
    except RecordedSetting.DoesNotExist:
        return settings.LOG_ORIGIN


@lru_cache(maxsize=8)
def _recorded_origin(database: str) -> str:
    """Read once: every proof asks for it, and it never changes."""
    return RecordedSetting.objects.values_list("value", flat=True).get(name=ORIGIN)


def differences() -> list[Difference]:
    rows = {row.name: row for row in RecordedSetting.objects.all()}
    return [
        Difference(name, row.value if row else None, in_force(name), _since(row) if row else 0)
        for name in declared()
        if (row := rows.get(name)) is None or (name != ORIGIN and row.value != in_force(name))
    ]


def _since(row: RecordedSetting) -> int:
    lines = Seal.objects.filter(kind=RecordedSetting._meta.label_lower, row=row.pk)
    return lines.order_by("-entry").values_list("entry", flat=True).first() or 0


def new() -> list[Difference]:
    return [one for one in differences() if one.recorded is None]


def keep(found: Iterable[Difference]) -> None:
    for one in found:
        kept = RecordedSetting.objects.filter(name=one.name).first()
        row = kept or RecordedSetting(name=one.name)
        row.value = one.here
        row.save()


@transaction.atomic
def record(which: Callable[[], list[Difference]], *, note: str) -> list[Difference]:
    """They are meant, says who answers for it: a public act each, whose leaf tells the value."""
    log.take_turn()
    found = which()
    for one in found:
        keep([one])
        subject = log.Subject("recordedsetting", f"{one.name}={one.here}"[:150], label=one.name)
        changes = {"value": [one.recorded or "", one.here]}
        log.append(Action.SETTING_RECORDED, subject, note=note, changes=changes, is_public=True)
    return found


@of_current
def check_settings(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System checks audit.W001: a setting is as it was recorded; audit.E005: the environment does
    not give the log another name than it has."""
    hint = "Set it back, or run manage.py record_settings --note with the reason."
    found: list[CheckMessage] = [
        Warning(f"The setting {one.name} {one}.", hint=hint, id="audit.W001")
        for one in differences()
    ]
    given, origin = settings.LOG_ORIGIN_GIVEN, log_origin()
    if given and given != origin:
        text = f"LOG_ORIGIN is {given}, but the log has been called {origin} from its beginning."
        hint = "Take the variable out of the environment: a log keeps its name."
        found.append(Error(text, hint=hint, id="audit.E005"))
    return found
