"""What a row, a log or a signature relies on is there after a power cut.

A disk may forget what no `fsync` has confirmed: the bytes of a file, and its name in its folder.
Each act is done, then everything unconfirmed is forgotten.
"""

import os
import stat
from pathlib import Path

import pytest

from portal import settings as site
from portal.base import contact_keys, durable
from portal.base.audit import checkpoint_verification, checkpoints
from portal.base.files import store


class Disk:
    """Follows the calls of the operating system, and forgets like a disk without power."""

    def __init__(self, monkeypatch):
        self.names: set[Path] = set()  # new, and in no folder that was confirmed
        self.whole: set[int] = set()  # the files whose bytes are confirmed
        for name in ("link", "replace", "mkdir", "fsync"):
            self._follow(monkeypatch, name, getattr(os, name))

    def _follow(self, monkeypatch, name, call):
        def followed(*args, **kwargs):
            result = call(*args, **kwargs)
            self._note(name, *args)
            return result

        monkeypatch.setattr(os, name, followed)

    def _note(self, name, *args):
        if name != "fsync":
            self.names.add(Path(args[0 if name == "mkdir" else 1]))
            return
        status = os.fstat(args[0])
        if stat.S_ISDIR(status.st_mode):
            folder = Path(os.readlink(f"/proc/self/fd/{args[0]}"))
            self.names = {path for path in self.names if path.parent != folder}
        else:
            self.whole.add(status.st_ino)

    def keeps(self, path: Path) -> bool:
        named = not self.names.intersection([path, *path.parents])
        return named and path.stat().st_ino in self.whole


@pytest.fixture
def disk(monkeypatch, tmp_path):
    return Disk(monkeypatch)


def test_a_blob_that_a_row_may_name_is_there(disk, settings, tmp_path):
    settings.FILES_DIR = tmp_path / "new" / "files"

    assert all(disk.keeps(store.path(store.put(content))) for content in (b"one", b"two"))


def test_a_blob_that_another_has_just_put_is_there_too(disk, settings, tmp_path):
    """The other may not have come to confirm its name."""
    settings.FILES_DIR = tmp_path / "files"
    place = store.path(store.put(b"same"))
    disk.names.add(place)

    assert disk.keeps(store.path(store.put(b"same")))


def test_keys_are_there(disk, settings, tmp_path, monkeypatch):
    settings.LOG_KEY_FILE = tmp_path / "log_key"
    settings.CONTACT_KEYS, settings.CONTACT_KEY_FILE = [], tmp_path / "contact_key"
    monkeypatch.setattr(site, "VAR_DIR", tmp_path)

    assert (checkpoints.make_key(), contact_keys.make()) == (True, True)
    assert (checkpoints.make_key(), contact_keys.make()) == (False, False)
    secret = site.kept_secret("secret_key")

    assert site.kept_secret("secret_key") == secret
    for name in ("log_key", "contact_key", "secret_key"):
        assert disk.keeps(tmp_path / name)
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_saved_checkpoint_is_there(disk, settings, tmp_path, db, log_key):
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"

    checkpoint_verification.save_checkpoint()

    (kept,) = settings.CHECKPOINTS_DIR.iterdir()
    assert disk.keeps(kept)


def test_what_is_written_takes_the_place_of_what_was_there(disk, tmp_path):
    path = tmp_path / "mark"
    for content in (b"old", b"new"):
        durable.write(path, content)

    assert path.read_bytes() == b"new"
    assert disk.keeps(path)
    assert list(tmp_path.iterdir()) == [path]
