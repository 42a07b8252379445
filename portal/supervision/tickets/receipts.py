"""What lets a citizen follow a report: a short code, and a secret of which only a hash is kept.

The secret follows from the token of the form, so that a form that is sent twice leads to one and
the same receipt; the token itself is not kept either.
"""

import hashlib
import hmac
import re
import secrets
import unicodedata

from django.urls import register_converter
from django.utils.crypto import salted_hmac

from portal.supervision.tickets.models import CODE, Ticket

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # nothing that reads like something else
SIGNS = 16  # of a secret: 78 bits
NO_SECRET = f"{'0' * 32}${'0' * 64}"  # opened by none; looked at where there is no such code


def new_code() -> str:
    while True:
        signs = "".join(secrets.choice(ALPHABET) for _each in range(8))
        code = f"R-{signs[:4]}-{signs[4:]}"
        if not Ticket.objects.filter(code=code).exists():
            return code


def secret_of(token: str) -> str:
    digest = salted_hmac("tickets.secret", token, algorithm="sha256").digest()
    number, signs = int.from_bytes(digest), []
    for _each in range(SIGNS):
        number, place = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[place])
    return "-".join("".join(signs[at : at + 4]) for at in range(0, SIGNS, 4))


def hash_of_form(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def sealed(secret: str) -> str:
    """A salted hash; the secret is too long to be guessed from it."""
    salt = secrets.token_hex(16)
    return f"{salt}${_digest(salt, secret)}"


def opens(secret_hash: str, typed: str) -> bool:
    """Whether this is the secret; takes as long when it is not."""
    salt, _dollar, digest = secret_hash.partition("$")
    return hmac.compare_digest(_digest(salt, plain_secret(typed)).encode(), digest.encode())


def _digest(salt: str, secret: str) -> str:
    return hmac.new(salt.encode(), plain_secret(secret).encode(), hashlib.sha256).hexdigest()


def plain_secret(typed: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", unicodedata.normalize("NFKC", typed).upper())


def plain_code(typed: str) -> str:
    """The code as it is kept, however it was typed; nothing if it cannot be one."""
    signs = plain_secret(typed)
    code = f"R-{signs[-8:-4]}-{signs[-4:]}"
    return code if signs[:-8] in ("", "R") and re.fullmatch(CODE, code) else ""


class ReceiptConverter:
    """However it was typed; addresses that the site writes have the code as it is kept."""

    regex = f"(?i:{CODE})"

    def to_python(self, value):
        return value.upper()

    def to_url(self, value):
        return value


register_converter(ReceiptConverter, "receipt")
