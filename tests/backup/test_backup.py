"""What is saved while people go on publishing is whole, and comes back so; what is not is told
before anything is touched."""

import contextlib
import resource
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections, transaction
from django.utils import timezone

from portal import deployment
from portal.backup import databases, making, manifest
from portal.base.audit import log
from portal.base.files import store
from tests.base.files import samples
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_people,
    seal_what_was_made,
)
from tests.processes import database_address, manage

VENDORS = {"sqlite": "postgresql", "postgresql": "sqlite"}


@pytest.fixture
def site(committed_db, log_key, settings, tmp_path):
    """One with people, and folders of its own, where processes find it too."""
    settings.VAR_DIR = tmp_path / "var"
    settings.FILES_DIR = settings.VAR_DIR / "files"
    settings.CHECKPOINTS_DIR = settings.VAR_DIR / "checkpoints"
    settings.FILES_DIR.mkdir(parents=True)
    with transaction.atomic():
        people = make_people(make_departments())
        people["category"] = make_category()
        seal_what_was_made()
    return people


def publish(people, number: int):
    """As somebody does meanwhile, each with a file nobody else has."""
    category = people["category"]
    by = {name: person for name, person in people.items() if name != "category"}
    file = samples.pdf(f"Meeting {number}")
    with transaction.atomic():
        make_item("published", by, file=file, category=category, title=f"会议纪要第{number}号")


@contextlib.contextmanager
def new_database(tmp_path: Path, name: str):
    """The address of one in which there is nothing at all."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path / name}.sqlite3"
        return
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    try:
        yield database_address().rpartition("/")[0] + f"/{name}"
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def run(settings, var: Path, *command: str, **environment: str) -> tuple[str, str, int]:
    keys = {"LOG_KEY": settings.LOG_KEY, "LOG_ORIGIN": settings.LOG_ORIGIN}
    process = manage(var, *command, CHECKPOINTS_COPY_DIR=str(var / "copies"), **keys | environment)
    said, faults = process.communicate(timeout=120)
    return said, faults, process.returncode


def test_a_backup_while_others_publish_is_restored_and_fits(site, settings, tmp_path):
    place = tmp_path / "backups"
    publish(site, 0)
    first = run(settings, settings.VAR_DIR, "backup", str(place))
    assert first[2] == 0, first
    assert "everything fits" in first[0]
    keys = {"LOG_KEY": settings.LOG_KEY, "LOG_ORIGIN": settings.LOG_ORIGIN}
    copies = str(settings.VAR_DIR / "copies")
    publish(site, 1)
    saving = manage(settings.VAR_DIR, "backup", str(place), CHECKPOINTS_COPY_DIR=copies, **keys)
    number = 2
    while saving.poll() is None:
        publish(site, number)
        number += 1
        time.sleep(0.05)  # SQLite lets whoever comes first write, and is fair to nobody
    said, faults = saving.communicate()
    assert saving.returncode == 0, said + faults
    assert number > 3

    older, newer = manifest.all_in(place)
    told = manifest.read(newer)
    assert manifest.read(older).log_size < told.log_size <= log.newest_sequence()
    names = set(manifest.names_in(newer))
    assert {*manifest.names_in(older)} < names
    assert all(making.path_in(place, name).exists() for name in names)
    secret = settings.LOG_KEY.encode()
    assert not any(secret in path.read_bytes() for path in newer.iterdir() if path.is_file())
    assert place.stat().st_mode & 0o077 == 0

    with new_database(tmp_path, "restored") as address:
        back = run(settings, tmp_path / "back", "restore", str(place), DATABASE_URL=address)
        assert back[2] == 0, back
        assert f"{told.log_size} entries, and everything fits" in back[0]
        again = run(settings, tmp_path / "back", "restore", str(place), DATABASE_URL=address)
        assert (again[2], "is not empty" in again[1]) == (1, True)
        goes_on = run(settings, tmp_path / "back", "tick", DATABASE_URL=address)
        assert goes_on[2] == 0, goes_on
    kept = {path.name for path in (tmp_path / "back" / "files").glob("??/*")}
    assert kept == names


@pytest.fixture
def saved(log_key, settings, tmp_path, db):
    """A backup of an empty site, which may be restored into itself."""
    settings.VAR_DIR = tmp_path / "var"
    settings.FILES_DIR = settings.VAR_DIR / "files"
    settings.CHECKPOINTS_DIR = settings.VAR_DIR / "checkpoints"
    settings.VAR_DIR.mkdir()
    folder = tmp_path / "backups" / "20260301T000000Z"
    (folder / manifest.CHECKPOINTS).mkdir(parents=True)
    (folder / "database").write_bytes(b"of the site")
    name = "a" * 64
    (folder / manifest.NAMES).write_text(f"{name}\n")
    blob = making.path_in(folder.parent, name)
    blob.parent.mkdir(parents=True)
    blob.write_bytes(b"what it says")
    write(folder)
    return folder


def write(folder: Path, **differs):
    values = {
        "made_at": "2026-03-01T00:00:00+00:00", "release": "1", "vendor": connection.vendor,
        "database": "database", "database_bytes": (folder / "database").stat().st_size,
        "database_sha256": manifest.digest(folder / "database"),
        "names_sha256": manifest.digest(folder / manifest.NAMES), "origin": "portal.example/log",
        "log_size": 7, "keys": {"seal": [], "log": [], "contact": []}, "migrations": [],
        "missing": [],
    }  # fmt: skip
    told = manifest.Manifest(**values | differs)
    (folder / manifest.NAME).write_text(told.text())


def refused(folder: Path, *arguments: str) -> str:
    with pytest.raises(CommandError) as error:
        call_command("restore", str(folder), *arguments)
    return str(error.value)


def test_what_cannot_be_restored_says_why_and_changes_nothing(saved, settings):
    write(saved, vendor=VENDORS[connection.vendor])
    assert "then use copy_database" in refused(saved)
    write(saved, migrations=["audit.9999_of_tomorrow"])
    assert "another version of the portal made it (audit.9999_of_tomorrow" in refused(saved)
    write(saved, keys={"seal": ["00000000"], "log": ["11111111"], "contact": ["22222222"]})
    said = refused(saved)
    for kind, file in (("seal", "seal_key"), ("log", "log_key"), ("contact", "contact_key")):
        assert f"wrong key: the site had the {kind} key" in said
        assert str(settings.VAR_DIR / file) in said
    write(saved)
    (saved / "database").write_bytes(b"of the")
    assert "truncated: " in refused(saved)
    (saved / "database").write_bytes(b"of the sitE")
    assert "damaged: " in refused(saved)
    (saved / "database").write_bytes(b"of the site")
    assert "is not what its name says" in refused(saved.parent)
    making.path_in(saved.parent, "a" * 64).unlink()
    assert "truncated: " in refused(saved)
    (saved / manifest.NAMES).write_text("")
    assert "files.txt is not what it was" in refused(saved)
    assert "there is no finished backup nothing" in refused(saved.parent, "--at", "nothing")
    (saved / manifest.NAME).write_text('{"format": 2}')
    assert "of another version" in refused(saved)
    (saved / manifest.NAME).unlink()
    assert "no finished backup" in refused(saved.parent)
    assert not list(settings.FILES_DIR.glob("??/*"))
    assert databases.is_unused()


@pytest.mark.django_db
def test_an_installation_that_is_used_is_left_alone(saved):
    seal_what_was_made()
    assert "this installation is not empty" in refused(saved)


def test_a_full_disk_leaves_earlier_backups_as_they_were(site, settings, tmp_path):
    place = tmp_path / "backups"
    publish(site, 0)
    call_command("backup", str(place))
    before = sorted(place.rglob("*"))
    publish(site, 1)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limit[1]))
    try:
        with pytest.raises(CommandError) as error:
            call_command("backup", str(place))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert "there is no room left" in str(error.value)
    assert [path for path in before if not path.exists()] == []
    assert len(manifest.all_in(place)) == 1
    assert list(place.glob("new-*")) == []


def test_a_file_that_the_site_lost_is_named(site, settings, tmp_path):
    publish(site, 0)
    name = min(making.kept_blobs())
    store.path(name).unlink()
    with pytest.raises(CommandError, match=f"files that are not in FILES_DIR.*{name}"):
        call_command("backup", str(tmp_path / "backups"))
    (folder,) = manifest.all_in(tmp_path / "backups")
    assert manifest.read(folder).missing == [name]


def test_the_oldest_go_with_the_files_that_no_other_names(site, settings, tmp_path):
    place = tmp_path / "backups"
    publish(site, 0)
    for day in (1, 2, 3):
        making.make(place, datetime(2026, 3, day, tzinfo=UTC), keep=2)
    stray = making.path_in(place, "b" * 64)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"of a backup that is gone")
    made = making.make(place, datetime(2026, 3, 4, tzinfo=UTC), keep=2)
    assert [folder.name[:8] for folder in manifest.all_in(place)] == ["20260303", "20260304"]
    assert (made.copied, stray.exists()) == (0, False)
    with making._alone(place), pytest.raises(manifest.BackupRefused, match="another backup"):
        making.make(place, timezone.now(), keep=2)


@pytest.mark.django_db
def test_a_site_without_a_fresh_backup_is_named(settings, tmp_path):
    settings.VAR_DIR = tmp_path

    def told() -> list[str]:
        return [one.id for one in deployment.backed_up(None, databases=["default"])]

    assert told() == []  # nothing is there to be saved
    seal_what_was_made()
    assert told() == ["portal.W014"]
    making.mark(datetime(2026, 3, 1, tzinfo=UTC))
    assert told() == ["portal.W014"]
    making.mark(timezone.now())
    assert told() == []


def test_the_connections_are_as_they_were(site, tmp_path):
    making.make(tmp_path / "backups", timezone.now(), keep=1)
    assert set(connections) == {"default"}
    assert shutil.which("pg_dump") or connection.vendor == "sqlite"
