"""What no act of ours can have written is named, and stops neither the verification nor an act."""

import contextlib
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from disclosures.models import Item, ItemFile
from portal.base.audit import key_changes, log, tree, triggers
from portal.base.audit.actions import Action
from portal.base.audit.checkpoint_verification import save_checkpoint
from portal.base.audit.models import ClockMark, Entry, EntryDetail, Node, Verification, place
from portal.base.audit.seal_verification import check_rows
from portal.base.files import store
from portal.base.search.models import Document
from portal.verification import verify_if_time, verify_log
from tests.base.audit.helpers import findings, grow_anew, run


@pytest.fixture
def unguarded(site):
    """The site in a database that lets everything pass."""
    is_sqlite = connection.vendor == "sqlite"
    with transaction.atomic():
        triggers.lift(connection)
        if is_sqlite:
            run("PRAGMA defer_foreign_keys = ON")
            run("PRAGMA ignore_check_constraints = ON")
        else:
            run("SET CONSTRAINTS ALL DEFERRED")
        yield site
        if is_sqlite:
            run("PRAGMA ignore_check_constraints = OFF")
        transaction.set_rollback(True)


BYTES, NO_TEXT = "X'ff'", "CAST(X'ff' AS TEXT)"
ODD = [
    *[("recorded_at", value) for value in ("'garbage'", "''", BYTES, "'2026-99-99 00:00:00'")],
    *[("subject_number", value) for value in (BYTES, NO_TEXT)],
    *[("leaf_hash", value) for value in (BYTES, "''", NO_TEXT)],
    *[("salt", value) for value in (BYTES, "'zz'")],
    *[(column, BYTES) for column in ("subject_label", "detail_hash", "content_hash")],
    ("subject_version", "'x'"),
]
ODD_DETAIL = [
    (column, value)
    for column in ("changes", "note", "salt", "actor_name")
    for value in (BYTES, NO_TEXT)
]
ODD_RECORD = [
    ("title", BYTES), ("title", NO_TEXT), ("department_id", "99"), ("check_sheet", BYTES),
    ("public_until", "'0'"), ("first_published_on", "'zz'"), ("closed_at", "'zz'"),
    ("published_at", "'2026-99-99 00:00:00'"),
]  # fmt: skip

if connection.vendor == "postgresql":  # it keeps to the types of its columns
    ODD = ODD_DETAIL = ODD_RECORD = []


@contextlib.contextmanager
def undone():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def test_an_entry_that_cannot_be_read_is_named_and_the_rest_is_looked_at(unguarded):
    entry = Entry.objects.filter(is_public=False).last()
    run("UPDATE disclosures_item SET title = 'x' WHERE id = %s", unguarded.pk)
    for column, value in ODD:
        with undone():
            run(f"UPDATE audit_entry SET {column} = {value} WHERE sequence = %s", entry.pk)
            done = verify_log()
        found = done.findings
        # The label is covered by the detail.
        named = tuple(f"{kind} {entry.pk}: " for kind in ("entry", "detail"))
        assert [text for text in found if text.startswith(named)], (column, value)
        assert [text for text in found if unguarded.number in text], (column, value)
        assert not [text for text in found if text.startswith("check ")], (column, value, found)
        assert done.finished_at


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "written", ["replace(recorded_at, ' ', 'T')", "recorded_at || '+00:00'", "recorded_at || '0'"]
)
def test_a_time_that_is_written_otherwise_is_named(unguarded, written):
    entry = Entry.objects.first()
    run(f"UPDATE audit_entry SET recorded_at = {written} WHERE sequence = %s", entry.pk)

    assert Entry.objects.first().recorded_at == entry.recorded_at
    assert findings() == [f"entry {entry.pk}: altered: its time is not written as ours are"]


def test_a_detail_that_cannot_be_read_is_named(unguarded):
    for column, value in ODD_DETAIL:
        with undone():
            run(f"UPDATE audit_entrydetail SET {column} = {value} WHERE entry_id = 3")
            found = findings()
        assert [text for text in found if text.startswith("detail 3: ")], (column, value)


@pytest.mark.sqlite
def test_a_key_that_is_there_twice_convinces_nobody(unguarded, settings):
    """Python reads the last one, which is hashed, SQLite the first."""
    verify_log()
    known = key_changes.public_key()
    twice = """'{"key": "forged", ' || substr(changes, 2)"""
    run(f"UPDATE audit_entrydetail SET changes = {twice} WHERE entry_id = %s",
        log.newest_sequence())  # fmt: skip
    assert findings() == []
    settings.LOG_KEY = ""
    assert key_changes.public_key() == known


def test_a_record_that_cannot_be_read_is_named(unguarded):
    names = (f"{unguarded.number} v{unguarded.version}", f"item {unguarded.pk}")
    for column, value in ODD_RECORD:
        with undone():
            run(f"UPDATE disclosures_item SET {column} = {value} WHERE id = %s", unguarded.pk)
            found = [*findings(), *map(str, check_rows({"disclosures.item"}))]
        assert [text for text in found for name in names if name in text], (column, value)


def test_a_check_that_breaks_off_is_a_finding_and_the_run_ends(site, settings):
    settings.CHECKPOINTS_DIR.rename(settings.CHECKPOINTS_DIR.with_name("away"))
    settings.CHECKPOINTS_DIR.write_text("a file in its place")

    done = verify_log()

    assert done.finished_at
    assert done.found == 1
    assert "check checkpoint: could not be finished" in done.findings[0]
    assert Verification.objects.get().found == 1


def test_a_log_that_cannot_be_appended_to_still_gets_its_result(unguarded):
    run("DELETE FROM audit_entrydetail WHERE entry_id <= 8")
    run("DELETE FROM audit_entry WHERE sequence <= 8")
    run("DELETE FROM audit_node")
    done = verify_log()
    assert done.finished_at
    assert any(text.startswith("entry 1: missing") for text in done.findings)


def test_what_differs_behind_a_gap_is_named_too(unguarded):
    newest = log.newest_sequence()
    run("DELETE FROM audit_entrydetail WHERE entry_id = 3")
    run("DELETE FROM audit_entry WHERE sequence = 3")
    run("UPDATE audit_entry SET department = 'X' WHERE sequence = %s", newest)
    run("UPDATE audit_entrydetail SET note = 'X' WHERE entry_id = %s", newest - 1)
    found = findings()
    assert "entry 3: missing: the next one is 4" in found
    assert f"entry {newest}: altered: it does not match its leaf hash" in found
    assert f"detail {newest - 1}: altered: it does not match its entry" in found


def test_what_stands_before_the_log_is_named(unguarded):
    for model, key in ((Entry, "sequence"), (EntryDetail, "entry_id")):
        others = [field.column for field in model._meta.concrete_fields if field.column != key]
        table, names = model._meta.db_table, ", ".join(others)
        run(f"INSERT INTO {table} ({key}, {names}) SELECT -1, {names} FROM {table} WHERE {key} = 1")
    assert "entry -1: stands before the first one" in findings()
    run("DELETE FROM audit_entry WHERE sequence = -1")
    assert "detail -1: belongs to no entry" in findings()


def test_a_title_with_control_characters_forges_no_line_of_the_findings(unguarded):
    run("UPDATE disclosures_item SET status = 'superseded', number = %s WHERE id = %s",
        "x\n\x1b[2Kfine", unguarded.pk)  # fmt: skip
    assert not [text for text in findings() if not text.isprintable()]


# The tree.


def grow(count):
    with transaction.atomic():
        for _number in range(count):
            log.append(Action.CHANGED, log.Subject("thing", "1"))


@pytest.mark.parametrize("digest", ["zz", "00", ""])
def test_broken_nodes_stop_nobody_and_are_named(unguarded, client, digest):
    root = tree.root(log.newest_sequence())
    run("UPDATE audit_node SET hash = %s", digest)
    assert tree.root(log.newest_sequence()) == root
    grow(8)
    for page in ("/log/", "/log/checkpoint", unguarded.verify_url):
        assert client.get(page).status_code == 200
    assert "node 1/0: altered: it does not match the entries" in findings()


@pytest.mark.sqlite
@pytest.mark.parametrize("digest", [BYTES, NO_TEXT])
def test_nodes_that_are_no_text_stop_nobody(unguarded, digest):
    run(f"UPDATE audit_node SET hash = {digest}")
    entry = Entry.objects.first()
    run(f"UPDATE audit_entry SET recorded_at = {digest} WHERE sequence = %s", entry.pk)
    grow(8)
    assert log.newest_sequence() == entry.pk + 8


def test_a_broken_leaf_hash_stops_nobody(unguarded):
    run("UPDATE audit_entry SET leaf_hash = 'zz' WHERE sequence = %s", log.newest_sequence())
    grow(8)
    assert len(tree.root(log.newest_sequence())) == 32


def test_a_node_forged_ahead_of_its_time_stops_nobody_and_is_named(site):
    newest = log.newest_sequence()
    ahead = place(1, newest // 2 + newest % 2)
    run("INSERT INTO audit_node (place, hash) VALUES (%s, %s)", ahead, "0" * 64)
    node = f"node {Node(place=ahead)}"
    assert f"{node}: belongs to no entry" in findings()
    grow(4)
    assert f"{node}: altered: it does not match the entries" in findings()


# Files and saved checkpoints.


def test_a_file_that_cannot_be_read_is_named(site):
    blob = store.path(ItemFile.objects.first().sha256)
    blob.unlink()
    blob.mkdir()
    assert [text for text in findings() if blob.name in text and "cannot be read" in text]


@pytest.mark.parametrize("content", [b"", b"a\n" + b"9" * 5000 + b"\nx\n", bytes(range(256)), None])
def test_what_is_no_checkpoint_is_named(site, settings, content):
    odd = settings.CHECKPOINTS_DIR / "odd.txt"
    if content is None:
        odd.mkdir()
    else:
        odd.write_bytes(content)
    assert [text for text in findings() if text.startswith("checkpoint odd.txt: ")]


def test_who_rewrites_history_has_to_remove_more_than_files(site, settings):
    verify_log()
    triggers.lift(connection)
    for path in settings.CHECKPOINTS_DIR.iterdir():
        path.unlink()
    grow_anew(Entry.objects.get(pk=5))
    run = Verification.objects.get()
    found = findings()
    assert f"checkpoint {run.size}.txt: gone, and a verification saved it" in found
    assert (
        f"checkpoint of verification {run.pk}: the log's beginning is not what was signed: it was "
        "rewritten"
    ) in found


def test_a_checkpoint_is_kept_whole_or_not_at_all(site, settings):
    kept = settings.CHECKPOINTS_DIR / f"{log.newest_sequence()}.txt"
    kept.unlink(missing_ok=True)
    (settings.CHECKPOINTS_DIR / "new-1").write_text("half of o")  # as a crash leaves it
    assert findings() == []
    save_checkpoint()
    assert findings() == []
    assert kept.exists()


# The search rows.


def test_a_search_row_without_a_version_is_named(site):
    run("UPDATE search_document SET kind = 'nothing' WHERE number = %s", site.number)
    found = findings()
    assert [text for text in found if text.startswith(f"search {site.number}: row ")]
    withdrawn = Item.objects.get(status="withdrawn")
    Document.objects.filter(number=site.number).update(number=withdrawn.number, kind="item")
    assert [text for text in findings() if text.startswith(f"search {withdrawn.number}: row ")]


# The run and what the back office says of it.


def test_a_run_that_never_finished_is_told(site, signed_in):
    supervisor = signed_in("supervisor")
    begun = Verification.objects.create(started_at=timezone.now(), size=1)
    for page in ("/admin/", "/admin/audit/entry/"):
        assert "没有完成" not in supervisor.get(page).content.decode()
    begun.started_at -= timedelta(hours=2)
    begun.save()
    for page in ("/admin/", "/admin/audit/entry/"):
        assert "开始的核验没有完成" in supervisor.get(page).content.decode()


def test_a_clock_that_was_wrong_once_stops_no_verification(site, monkeypatch):
    """The log waits where it is until the clock catches up; the day of a run goes on."""
    later = timezone.now() + timedelta(days=20)
    ClockMark.objects.all().delete()
    with monkeypatch.context() as wrong:
        wrong.setattr(timezone, "now", lambda: later)
        assert verify_if_time(later) is not None
    log.confirm_clock(note="时钟曾经超前")
    assert verify_if_time(timezone.now()) is not None
    assert log.newest_entry().recorded_at >= later
    assert verify_if_time(timezone.now()) is None
