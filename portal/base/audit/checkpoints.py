"""Signed checkpoints of the log, and the tiles and proofs that go with them.

Formats: c2sp.org/signed-note (Ed25519, RFC 8032), c2sp.org/tlog-checkpoint, c2sp.org/tlog-tiles,
c2sp.org/tlog-proof@v1.
"""

import base64
import hashlib
import os
from collections.abc import Iterable
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import connection
from django.utils.translation import gettext_noop

from portal.base import durable
from portal.base.audit import tree
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.audit.recorded_settings import log_origin

ED25519 = b"\x01"  # the signature type of a signed note
SEED_BYTES = 32
KEY_CHANGES = (Action.LOG_KEY_CHANGED.value, Action.LOG_KEY_LOST.value)
TILE_WIDTH = 256
UNSIGNED = gettext_noop("本站的日志现在不能签名：还没有签名密钥，或者密钥不能使用。")


class NoKey(Exception):
    """The log has no key to sign with; `manage.py make_log_key` makes one."""


class BadKey(NoKey):
    """It has one that cannot be used, or not the one that is its own by now."""


def make_key() -> bool:
    """Make the key file; tell whether there was none."""
    seed = base64.b64encode(os.urandom(SEED_BYTES)) + b"\n"
    return durable.create(settings.LOG_KEY_FILE, seed)


def newest() -> str:
    """The signed tree head of the log as it is. Raises NoKey."""
    size, key = standing()
    return checkpoint(size, tree.root(size), key)


def checkpoint(size: int, root: bytes, key: Ed25519PrivateKey) -> str:
    """A signed tree head."""
    return signed_with(key, f"{log_origin()}\n{size}\n{base64_text(root)}\n")


def signed_with(key: Ed25519PrivateKey, text: str) -> str:
    """A signed note of a text that ends in a newline."""
    origin = log_origin()
    signature = _key_id(origin, _public_bytes(key)) + key.sign(text.encode())
    return f"{text}\n— {origin} {base64_text(signature)}\n"


def verifier_key() -> str:
    """The key that checks the signatures, as signed notes write it: name+id+key. Raises NoKey."""
    return public_text(current())


def public_text(key: Ed25519PrivateKey) -> str:
    public, origin = _public_bytes(key), log_origin()
    return f"{origin}+{_key_id(origin, public).hex()}+{base64_text(ED25519 + public)}"


def proof(index: int, path: Iterable[bytes], signed_checkpoint: str) -> str:
    """An inclusion proof that can be checked without this site (c2sp.org/tlog-proof@v1)."""
    lines = ["c2sp.org/tlog-proof@v1", f"index {index}", *map(base64_text, path)]
    return "\n".join([*lines, "", signed_checkpoint])


def tile(level: int, index: int, width: int) -> bytes:
    """The hashes of a tile, 32 bytes each; fewer than `width` if the log does not hold them."""
    start = index * TILE_WIDTH
    return b"".join(tree.row(8 * level, start, start + width))


def base64_text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def current() -> Ed25519PrivateKey:
    """The key that signs. Raises NoKey."""
    return standing()[1]


def standing() -> tuple[int, Ed25519PrivateKey]:
    """The size of the log, and the key that signs it: as the newest change of the key names it,
    else the first. In one statement: every process that knows both keys signs with the next one
    from the commit of the change, and nothing longer with the one before. Raises NoKey."""
    entries = Entry._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"""SELECT MAX(sequence), (SELECT subject_number FROM {entries}
                WHERE action IN (%s, %s) ORDER BY sequence DESC LIMIT 1) FROM {entries}""",
            KEY_CHANGES,
        )
        size, name = cursor.fetchone()
    try:
        keys = known()
    except NoKey as none:
        if isinstance(none, BadKey) or not name:
            raise
        keys = {}
    name = name or next(iter(keys))
    if name not in keys:
        raise BadKey(f"the log is signed with the key {name}, which is not here")
    return size or 0, keys[name]


def known(origin: str = "") -> dict[str, Ed25519PrivateKey]:
    """Every key that is here, by the eight digits of its name, for this log or one that is called
    `origin`. Raises NoKey."""
    texts = settings.LOG_KEY.split(",")
    if not settings.LOG_KEY:
        try:
            texts = settings.LOG_KEY_FILE.read_text(errors="replace").split() or [""]
        except FileNotFoundError as error:
            raise NoKey("the log has no key: run `manage.py make_log_key`") from error
        except OSError as error:
            why = f"the log's key {settings.LOG_KEY_FILE} cannot be read: {error.strerror}"
            raise BadKey(why) from error
    keys, origin = [_read(text.strip()) for text in texts], origin or log_origin()
    return {_key_id(origin, _public_bytes(key)).hex(): key for key in keys}


@lru_cache(maxsize=4)
def _read(text: str) -> Ed25519PrivateKey:
    try:
        seed = base64.b64decode(text, validate=True)
    except ValueError:
        seed = b""
    if len(seed) != SEED_BYTES:
        where = "LOG_KEY" if settings.LOG_KEY else settings.LOG_KEY_FILE
        raise BadKey(f"the log's key is empty or damaged: restore {where} from a backup")
    return Ed25519PrivateKey.from_private_bytes(seed)


def _public_bytes(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def _key_id(origin: str, public: bytes) -> bytes:
    return hashlib.sha256(origin.encode() + b"\n" + ED25519 + public).digest()[:4]
