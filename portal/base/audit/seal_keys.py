"""The key of the seals: kept outside the database, and not the one that signs the log.

Of several, comma separated in SEAL_KEY or one a line in its file, the log says which one seals: an
act names the next one (`key_changes`). Until there is an entry it is the first. Without the
variable it is the file that `migrate` makes beside a log that has no entry yet.
"""

import base64
import binascii
import hashlib
import os

from django.conf import settings
from django.utils.translation import gettext as _

from portal.base import durable
from portal.base.audit.refused import LogRefused

KEY_BYTES = 32


class SealKeyRefused(LogRefused):
    """There is no key to seal with, or not the one that the log is sealed with."""


def read(text: str) -> bytes:
    """Raises ValueError."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except binascii.Error as error:
        raise ValueError("a seal key is Base64") from error
    if len(key) != KEY_BYTES:
        raise ValueError(f"a seal key has {KEY_BYTES} bytes, not {len(key)}")
    return key


def key_id(key: bytes) -> str:
    """Names a key without telling it: four bytes of SHA-256 over "seal key" and the key, as hex."""
    return hashlib.sha256(b"seal key" + key).hexdigest()[:8]


def known() -> dict[str, bytes]:
    """Every key by its name. Raises SealKeyRefused."""
    texts = settings.SEAL_KEYS
    if not texts:
        try:
            texts = settings.SEAL_KEY_FILE.read_text(errors="replace").split() or [""]
        except FileNotFoundError as error:
            raise SealKeyRefused(
                _("找不到封存密钥 %(path)s。请恢复这个文件，或者设置 SEAL_KEY。")
                % {"path": settings.SEAL_KEY_FILE}
            ) from error
        except OSError as error:
            raise SealKeyRefused(
                _("封存密钥 %(path)s 读不出来：%(reason)s。")
                % {"path": settings.SEAL_KEY_FILE, "reason": error.strerror}
            ) from error
    try:
        return {key_id(key): key for key in map(read, texts)}
    except ValueError as error:
        raise SealKeyRefused(
            _("封存密钥 %(path)s 不完整或者已损坏，请用备份恢复。")
            % {"path": settings.SEAL_KEY_FILE}
        ) from error


def current() -> tuple[str, bytes]:
    """The name of the first key, with which a log begins, and the key. Raises SealKeyRefused."""
    return next(iter(known().items()))


def fault(name: str) -> str:
    """Why a log that goes on with the key of this name cannot, as a sentence; nothing if it can."""
    try:
        going_on(known(), name)
    except SealKeyRefused as refused:
        return str(refused)
    return ""


def going_on(keys: dict[str, bytes], name: str) -> tuple[str, bytes]:
    """Of these keys the one with which the log goes on, by the name that its newest entry gives
    (`Entry.seal_key_next`), empty before there is an entry. Raises SealKeyRefused."""
    name = name or next(iter(keys))
    if name not in keys:
        raise SealKeyRefused(
            _("日志用密钥 %(log)s 封存，这里用的是密钥 %(here)s；请换回原来的密钥。")
            % {"log": name, "here": ", ".join(keys)}
        )
    return name, keys[name]


def make_key() -> bool:
    """Make the key file unless there is a key; tell whether one was made."""
    if settings.SEAL_KEYS:
        return False
    return durable.create(settings.SEAL_KEY_FILE, base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
