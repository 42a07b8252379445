"""The keys, kept outside the database, with which contacts of citizens are sealed at rest.

The first key seals; all of them open, so that a key can be replaced. Without any key no contact
is asked for.
"""

import hashlib
import json
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

from portal.base import durable


class Unreadable(Exception):
    """Sealed with a key that is no longer there."""


def are_there() -> bool:
    return bool(_keys())


def names() -> list[str]:
    """Each named without telling it: four bytes of SHA-256 over "contact key" and the key."""
    return [hashlib.sha256(f"contact key{key}".encode()).hexdigest()[:8] for key in _keys()]


def seal(texts: Sequence[str]) -> str:
    """Raises Unreadable if there is no key."""
    return _box().encrypt(json.dumps(texts).encode()).decode()


def unseal(sealed: str) -> list[str]:
    """Raises Unreadable."""
    try:
        return list(json.loads(_box().decrypt(sealed.encode())))
    except (InvalidToken, ValueError, TypeError) as error:
        raise Unreadable from error


def make() -> bool:
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
