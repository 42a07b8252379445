"""A citizen's contact, sealed at rest with the keys of `portal.base.contact_keys`."""

from typing import NamedTuple

from portal.base import contact_keys
from portal.base.contact_keys import Unreadable as Unreadable  # raised by both, known by this name


class Contact(NamedTuple):
    name: str
    reach: str  # a telephone number or an e-mail address


NO_CONTACT = Contact("", "")


def is_offered() -> bool:
    return contact_keys.are_there()


def seal(contact: Contact) -> str:
    """Nothing for nothing. Raises Unreadable if there is no key."""
    return contact_keys.seal(contact) if any(contact) else ""


def unseal(sealed: str) -> Contact:
    """Raises Unreadable."""
    texts = contact_keys.unseal(sealed)
    try:
        return Contact(*texts)
    except TypeError as error:
        raise Unreadable from error
