"""Scratch: what somebody types into a form of the back office is kept while they type, for them
alone, until they save it or throw it away.

It is no act and leaves no entry (the one exception to R6), is in no list, search, export or seal,
and at rest is encrypted with a key of its person.
"""

import re
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from portal.base.scratch.models import Scratch

FIELD = "scratch"  # of each form, with its key
KEY = re.compile(r"[0-9a-f]{32}(\.\d{1,2})?")
MOST_BYTES = 900_000  # of one form
MOST_FORMS = 50  # of one person; the oldest go first
MOST_SAVED = 500  # forms of a person that are known as saved
KEPT_FOR = timedelta(days=30)
KNOWN_AS_SAVED_FOR = timedelta(days=7)
# What was on its way while the form itself was saved comes after it.
COMES_LATE = timedelta(seconds=10)
SAVED = (302, 303)


def path_of(address: str) -> str:
    """The same form in any language."""
    return re.sub(r"^/en(?=/admin/)", "", re.split(r"[?#]", address, maxsplit=1)[0])


def of(person: Any) -> QuerySet[Scratch]:
    """What this person has not saved, newest first."""
    return Scratch.objects.filter(person=person).exclude(sealed="")


def text_of(row: Scratch) -> str:
    """What was typed; nothing if the site's secret is another one by now."""
    try:
        return _box(row.person_id).decrypt(row.sealed.encode()).decode()
    except InvalidToken:
        return ""


def keep(
    person: Any,
    path: str,
    key: str,
    text: str,
    *,
    at: datetime,
    age: timedelta = timedelta(),
    page: str = "",
    base: str = "",
) -> bool:
    """Whether it waits to be saved now: not what was typed, so long ago, before the form was."""
    own = Scratch.objects.filter(person=person)
    with transaction.atomic():
        row, is_new = own.select_for_update().get_or_create(
            path=path, key=key, defaults={"person": person, "kept_at": at}
        )
        if row.saved_as and at - age - row.kept_at < COMES_LATE:
            return False
        row.page, row.base, row.kept_at = page[:1000], base[:20] or row.base, at
        row.sealed = _box(person.pk).encrypt(text.encode()).decode()
        row.save()
        if is_new:
            _drop_beyond(of(person), MOST_FORMS)
    return True


def note_saved(person: Any, path: str, key: str, address: str, at: datetime) -> None:
    """What was kept of this form is no longer needed."""
    values = {"sealed": "", "saved_as": address[:1000], "kept_at": at}
    Scratch.objects.update_or_create(person=person, path=path, key=key, defaults=values)
    _drop_beyond(Scratch.objects.filter(person=person, sealed=""), MOST_SAVED)


def _drop_beyond(rows: QuerySet[Scratch], most: int) -> None:
    """The oldest, some at a time."""
    beyond = list(rows.values_list("pk", flat=True)[most : most + 100])
    if beyond:
        Scratch.objects.filter(pk__in=beyond).delete()


def purge(at: datetime) -> int:
    old = Q(kept_at__lt=at - KEPT_FOR)
    saved = Q(sealed="", kept_at__lt=at - KNOWN_AS_SAVED_FOR)
    return Scratch.objects.filter(old | saved | Q(person__is_active=False)).delete()[0]


def key_in(request: HttpRequest, *names: str) -> str:
    """The key of the opened form that was sent; nothing if it has none."""
    keys = (request.POST.get(name, "") for name in names)
    return next((key for key in keys if KEY.fullmatch(key)), "")


def _box(person: int) -> Fernet:
    secret = salted_hmac("portal.base.scratch", str(person), algorithm="sha256").digest()
    return Fernet(urlsafe_b64encode(secret))
