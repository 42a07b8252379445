"""Sessions whose key shows that we have handed it out, so that the web server's loop can tell it
from one that a stranger made up without asking the database.

Nobody has a session before signing in. Whether one still lasts is asked where the request is read.
"""

from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import VALID_KEY_CHARS
from django.http.cookie import parse_cookie
from django.utils.crypto import constant_time_compare, get_random_string, salted_hmac

SECRET, SEAL = 24, 16  # characters: 40 is what a key may have


class SessionStore(db.SessionStore):
    def _get_new_session_key(self) -> str:
        while self.exists(key := new_key()):
            pass
        return key


def new_key() -> str:
    secret = get_random_string(SECRET, VALID_KEY_CHARS)
    return secret + _seal(secret)


def is_ours(cookies: str) -> bool:
    """Whether this header `Cookie` holds the key of a session that somebody has had."""
    key = parse_cookie(cookies).get(settings.SESSION_COOKIE_NAME, "")
    return len(key) == SECRET + SEAL and constant_time_compare(key[SECRET:], _seal(key[:SECRET]))


def _seal(secret: str) -> str:
    return salted_hmac("portal.base.sessions", secret, algorithm="sha256").hexdigest()[:SEAL]
