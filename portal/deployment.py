"""What a site that others reach must not lack: `check --deploy` names it (`portal.checks`)."""

import stat
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Tags, Warning, register
from django.db import DatabaseError
from django.utils import timezone

from portal.backup.making import newest_at
from portal.base import schema
from portal.base.audit import checkpoints, log
from portal.base.audit.recorded_settings import log_origin
from portal.base.notices import jobs
from portal.base.workdays.models import load_calendar, missing_notices

LOOPBACK = ("127.0.0.1", "::1", "localhost")
BACKUP_TOO_OLD = timedelta(hours=36)
KEY_FILES = ("log_key", "seal_key", "contact_key", "secret_key")


@register(Tags.security, deploy=True)
def site_address(app_configs, **kwargs):
    """System check portal.W006: the address in mails and feeds, after which the log is named, is
    one by which others reach the site."""
    where = urlsplit(settings.SITE_URL)
    if where.scheme == "https" and where.hostname not in LOOPBACK:
        return []
    message = f"SITE_URL is {settings.SITE_URL}: mails, feeds and the log's name lead there."
    hint = "Set it to the site's own https address before the first migrate names the log after it."
    return [Warning(message, hint=hint, id="portal.W006")]


@register(Tags.security, Tags.database, deploy=True)
def log_name(app_configs, databases=None, **kwargs):
    """System check portal.W007: the log is not called after one machine's loopback, for ever."""
    is_named = _is_set_up(databases)
    name = log_origin() if is_named else settings.LOG_ORIGIN
    if name.partition("/")[0] not in LOOPBACK:
        return []
    message = f"The log {'is' if is_named else 'would be'} called {name} for ever."
    hint = "Set SITE_URL, or LOG_ORIGIN, before the first migrate; after it only anew, while empty."
    return [Warning(message, hint=hint, id="portal.W007")]


@register(Tags.security, deploy=True)
def behind_tls(app_configs, **kwargs):
    """System check portal.W008: cookies are secure, and the proxy is believed."""
    if settings.HTTPS:
        return []
    message = "HTTPS is not true: cookies travel in the clear, and every visitor has one address."
    hint = (
        "Set HTTPS=true behind a proxy that ends TLS, and sets Host, X-Forwarded-Proto and "
        "X-Forwarded-For (deploy/nginx/sunshine-portal.conf)."
    )
    return [Warning(message, hint=hint, id="portal.W008")]


@register(Tags.security, deploy=True)
def mail(app_configs, **kwargs):
    """System check portal.W009: mail reaches somebody, from an address that can be answered."""
    lacking = [
        name
        for name, is_lacking in (
            ("EMAIL_HOST", not settings.EMAIL_HOST),
            ("DEFAULT_FROM_EMAIL", settings.DEFAULT_FROM_EMAIL.endswith("@localhost")),
        )
        if is_lacking
    ]
    if not lacking:
        return []
    message = f"No mail reaches anybody: {' and '.join(lacking)} not set."
    hint = f"Until then each mail is a file in {settings.EMAIL_FILE_PATH}."
    return [Warning(message, hint=hint, id="portal.W009")]


@register(Tags.security, Tags.database, deploy=True)
def signing_key(app_configs, databases=None, **kwargs):
    """System check portal.W010: checkpoints of the log are signed. A key that is there and wrong
    is audit.E004."""
    if not _is_set_up(databases):
        return []
    try:
        checkpoints.verifier_key()
    except checkpoints.BadKey:
        return []
    except checkpoints.NoKey:
        hint = "Run manage.py make_log_key, or set LOG_KEY."
        return [Warning("No key signs the log's checkpoints.", hint=hint, id="portal.W010")]
    return []


@register(Tags.security, deploy=True)
def private_folder(app_configs, **kwargs):
    """System check portal.W011: drafts, reports of citizens and keys are the site's alone."""
    open_to_others = list(_open_to_others())
    if not open_to_others:
        return []
    message = f"Others on this machine can read {', '.join(open_to_others)}."
    hint = f"chmod -R go-rwx {settings.VAR_DIR}, and run the site with UMask=0077."
    return [Warning(message, hint=hint, id="portal.W011")]


def _open_to_others() -> Iterator[str]:
    """Below a folder that nobody else may enter, a file's own mode is no matter; a key's is, as it
    is copied elsewhere."""
    if _mode(settings.VAR_DIR) & stat.S_IRWXO:
        yield str(settings.VAR_DIR)
    for name in KEY_FILES:
        path = settings.VAR_DIR / name
        if path.exists() and _mode(path) & (stat.S_IRWXO | stat.S_IRWXG):
            yield str(path)


def _mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@register(Tags.security, Tags.database, deploy=True)
def calendar_of_this_year(app_configs, databases=None, **kwargs):
    """System check portal.W012: dates of this year (in December, of the next too) are certain."""
    if not _is_set_up(databases):
        return []
    missing = missing_notices(timezone.localdate(), load_calendar())
    if not missing:
        return []
    told = ", ".join(f"{source} {year}" for source, year in missing)
    message = f"The notices on days off are missing, so that dates are provisional: {told}."
    hint = "Import each year's notice at /admin/workdays/calendarnotice/; another lets it out."
    return [Warning(message, hint=hint, id="portal.W012")]


@register(Tags.security, Tags.database, deploy=True)
def ticking(app_configs, databases=None, **kwargs):
    """System check portal.W013: `tick` runs each minute. Before there is anything in the log there
    was nothing to do."""
    if not _is_set_up(databases) or not log.newest_sequence():
        return []
    troubles = jobs.troubles(timezone.now())
    if not troubles["is_tick_late"]:
        return []
    since = troubles["ticked_at"]
    said = f"last ran at {since:%Y-%m-%d %H:%M} UTC" if since else "has never run"
    message = f"manage.py tick {said}: nothing falls due, and no mail goes out."
    hint = "Run it each minute (deploy/systemd/sunshine-portal-tick.timer)."
    return [Warning(message, hint=hint, id="portal.W013")]


@register(Tags.security, Tags.database, deploy=True)
def backed_up(app_configs, databases=None, **kwargs):
    """System check portal.W014: there is a backup of yesterday, or later."""
    if not _is_set_up(databases) or not log.newest_sequence():
        return []
    newest = newest_at()
    if newest and abs(timezone.now() - newest) < BACKUP_TOO_OLD:
        return []
    said = f"the newest backup is of {newest:%Y-%m-%d %H:%M} UTC" if newest else "there is none yet"
    message = f"No backup of this day: {said}."
    hint = "Run manage.py backup each night (deploy/systemd/sunshine-portal-backup.timer)."
    return [Warning(message, hint=hint, id="portal.W014")]


def _is_set_up(databases) -> bool:
    """Whether there are tables to ask: `check` may run before the first `migrate`."""
    if "default" not in (databases or []):
        return False
    try:
        return not schema.known() - schema.applied("default")
    except DatabaseError:
        return False
