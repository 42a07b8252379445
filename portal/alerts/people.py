"""What is kept of a subscriber, and what is not."""

import secrets
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.crypto import salted_hmac
from django.utils.encoding import punycode
from django.utils.translation import gettext_lazy as _

from portal.base import contact_keys
from portal.supervision.tickets import receipts

LONGEST = 254  # of an address that mail can be sent to
INVALID = _("请填一个普通的邮箱地址，如 name@example.org。")


class Person(NamedTuple):
    address: str
    secret: str


def new_code() -> str:
    return "".join(secrets.choice(receipts.ALPHABET) for _each in range(12))


def new_secret() -> str:
    return receipts.secret_of(secrets.token_hex(16))


def plain_address(typed: str) -> str:
    """One address as mail is sent to it. Raises ValidationError."""
    name, _at, host = typed.strip().rpartition("@")
    try:
        address = f"{name}@{punycode(host).lower()}"
        validate_email(address)
    except (UnicodeError, ValidationError) as error:
        raise ValidationError(INVALID) from error
    is_inside = "." not in host or host.startswith("[")  # of the server itself, or its network
    if '"' in address or is_inside or len(address) > LONGEST:
        raise ValidationError(INVALID)
    return address


def hash_of(address: str) -> str:
    """By which the same address is known again; its key is not in the database."""
    return salted_hmac("alerts.address", address.lower(), algorithm="sha256").hexdigest()


def seal(person: Person) -> str:
    """Raises contact_keys.Unreadable if there is no key."""
    return contact_keys.seal(person)


def unseal(sealed: str) -> Person:
    """Raises contact_keys.Unreadable."""
    return Person(*contact_keys.unseal(sealed))
