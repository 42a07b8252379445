"""A citizen's contact, sealed at rest with keys that are kept outside the database.

The first key seals; all of them open, so that a key can be replaced. Without any key no contact
is asked for.
"""

import json
from typing import NamedTuple

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

from portal.base import durable


class Contact(NamedTuple):
    name: str
    reach: str  # a telephone number or an e-mail address


NO_CONTACT = Contact("", "")


class Unreadable(Exception):
    """Sealed with a key that is no longer there."""


def is_offered() -> bool:
    return bool(_keys())


def seal(contact: Contact) -> str:
    """Nothing for nothing. Raises Unreadable if there is no key."""
    if not any(contact):
        return ""
    return _box().encrypt(json.dumps(contact).encode()).decode()


def unseal(sealed: str) -> Contact:
    """Raises Unreadable."""
    try:
        return Contact(*json.loads(_box().decrypt(sealed.encode())))
    except (InvalidToken, ValueError, TypeError) as error:
        raise Unreadable from error


def make_key() -> bool:
    """Make the key file where the environment names no key; tell whether there was none."""
    if settings.CONTACT_KEYS:
        return False
    return durable.create(settings.CONTACT_KEY_FILE, Fernet.generate_key())


def _box() -> MultiFernet:
    keys = _keys()
    if not keys:
        raise Unreadable
    return MultiFernet([Fernet(key) for key in keys])


def _keys() -> list[str]:
    if settings.CONTACT_KEYS:
        return settings.CONTACT_KEYS
    try:
        return settings.CONTACT_KEY_FILE.read_text().split()
    except FileNotFoundError:
        return []
