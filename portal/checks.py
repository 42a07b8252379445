import re
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register

from portal.base import contact_keys, schema
from portal.base.departments.scope import administrators
from portal.base.search import server
from portal.identity.models import Identity
from portal.records.numbers import PATTERN

SEARCH_SECONDS = 5.0


@register()
def index_number_prefix(app_configs, **kwargs):
    """System check portal.E001: numbers under this prefix are found at their own URL."""
    if re.fullmatch(PATTERN, f"{settings.INDEX_NUMBER_PREFIX}/2026-00001"):
        return []
    message = "INDEX_NUMBER_PREFIX must be 4 to 18 capital letters and digits."
    return [Error(message, id="portal.E001")]


@register(Tags.security, deploy=True)
def contact_key(app_configs, **kwargs):
    """System check portal.W001: citizens can leave a contact, which is sealed with a key."""
    if contact_keys.are_there():
        return []
    message = "No key seals citizens' contacts, so reports are taken without any."
    hint = "Run manage.py make_contact_key, or set CONTACT_KEY."
    return [Warning(message, hint=hint, id="portal.W001")]


@register(Tags.security, Tags.database, deploy=True)
def two_administrators(app_configs, databases=None, **kwargs):
    """System check portal.W002: what gives somebody more power one administrator proposes and
    another confirms, so that there have to be two."""
    if "default" not in (databases or []) or schema.known() - schema.applied("default"):
        return []
    if administrators().count() > 1:
        return []
    message = "There are fewer than two active administrators, so no power can be confirmed."
    hint = "Run manage.py createsuperuser until there are two."
    return [Warning(message, hint=hint, id="portal.W002")]


@register(Tags.security, Tags.database, deploy=True)
def site_identity(app_configs, databases=None, **kwargs):
    """System check portal.W005: every page of a government site says who runs it."""
    if "default" not in (databases or []) or schema.known() - schema.applied("default"):
        return []
    if Identity.objects.released().exists():
        return []
    message = "Nobody has released the site's identity: pages do not say who runs the site."
    hint = "Propose it as one administrator, at /admin/identity/identity/; another releases it."
    return [Warning(message, hint=hint, id="portal.W005")]


@register(Tags.security, deploy=True)
def search_server(app_configs, **kwargs):
    """System checks portal.W003, W004: nobody listens to what is asked of the search server, and it
    answers."""
    where = urlsplit(settings.SEARCH_URL)
    if not where.hostname:
        return []
    found = []
    if where.scheme != "https" and where.hostname not in ("localhost", "127.0.0.1"):
        message = "SEARCH_URL is no https address: searches and the password travel in the clear."
        found.append(Warning(message, id="portal.W003"))
    try:
        with server.connected(SEARCH_SECONDS) as there:
            there.version()
    except server.Unavailable as error:
        message = f"The search server does not answer, so that the database does: {error}"
        found.append(Warning(message, id="portal.W004"))
    return found


@register(Tags.database)
def another_version(app_configs, databases=None, **kwargs):
    """System check portal.E002: the migrations of the database are all known here. What is not
    stopped here migrates without a word, and fails at the first column that differs."""
    faults = []
    for alias in databases or []:
        unknown = sorted(schema.applied(alias) - schema.known())
        if unknown:
            named = ", ".join(f"{app} {name}" for app, name in unknown[:5])
            message = f"Another version of the portal made the database {alias!r}: {named} …"
            hint = (
                "Run it with the version that made it. A database from before the first release "
                "cannot be taken over: set up a new one."
            )
            faults.append(Error(message, hint=hint, id="portal.E002"))
    return faults
