"""A thousand tamperings, each found and named; an untouched log stays without a word."""

import base64
import json
import random
import shutil
import subprocess
import sys
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.utils import timezone

from disclosures.models import Item, ItemFile
from portal.base.audit import bundle, log, triggers, verify
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry, EntryDetail, Node, Verification, place
from portal.base.audit.past_runs import check_past_runs
from portal.base.files import store
from portal.base.search.models import Document
from portal.records.record_verification import check_records
from portal.verification import verify_if_time, verify_log
from tests.base.audit.helpers import (
    downloaded,
    findings,
    flipped,
    grow_anew,
    key,
    rewrite,
    run,
    unpacked,
    verified,
)  # fmt: skip
from tests.factories import make_move

TIMES = 600  # on the database; the rest on downloads
PACKED = 400


def columns(model, *left_out):
    return [field.column for field in model._meta.concrete_fields if field.column not in left_out]


def other(value, chance):
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice([1, -1, 7])
    if isinstance(value, str):
        if value:  # as long as it was: PostgreSQL keeps to the length of a column
            at = chance.randrange(len(value))
            return value[:at] + ("0" if value[at] != "0" else "1") + value[at + 1 :]
        return f"{value}x"
    return None


# Tamperings: each does one thing by SQL or in the file system and returns what must be named.


def altered_entry(chance):
    # The label and the choice of what is public are covered by the detail and the leaf.
    entry = chance.choice(list(Entry.objects.all()))
    kept = ["salt"] if entry.is_public else []  # only an internal one has a salt
    column = chance.choice(columns(Entry, "sequence", "recorded_at", *kept))
    old = getattr(entry, column)
    new = other(old, chance)
    if new is None:
        new = 99
    if column == "subject_version" and old is None:
        new = 3
    run(f"UPDATE audit_entry SET {column} = %s WHERE sequence = %s", new, entry.pk)
    return str(entry.pk)


def entry_at_another_time(chance):
    entry = chance.choice(list(Entry.objects.all()))
    moment = timezone.now() if entry.recorded_at < timezone.now() else None
    run("UPDATE audit_entry SET recorded_at = %s WHERE sequence = %s", moment, entry.pk)
    return str(entry.pk)


def altered_detail(chance):
    detail = chance.choice(list(EntryDetail.objects.all()))
    column = chance.choice(["note", "actor_name", "address", "salt", "actor_id", "changes"])
    new = other(getattr(detail, column), chance)
    if column == "changes":
        new = json.dumps(detail.changes | {"another": 1})
    elif new is None:
        new = 99
    run(f"UPDATE audit_entrydetail SET {column} = %s WHERE entry_id = %s", new, detail.pk)
    return str(detail.pk)


def deleted_detail(chance):
    detail = chance.choice(list(EntryDetail.objects.all()))
    run("DELETE FROM audit_entrydetail WHERE entry_id = %s", detail.pk)
    return str(detail.pk)


def deleted_entry(chance):
    entry = chance.choice(list(Entry.objects.all()))
    run("DELETE FROM audit_entrydetail WHERE entry_id = %s", entry.pk)
    run("DELETE FROM audit_entry WHERE sequence = %s", entry.pk)
    last = Entry.objects.first().pk
    return "the log has shrunk" if entry.pk > last else str(entry.pk)


def deleted_and_closed_up(chance):
    """The ones behind it are numbered anew, as if it had never been."""
    newest = Entry.objects.first().pk
    gone = chance.randrange(1, newest)
    run("DELETE FROM audit_entrydetail WHERE entry_id = %s", gone)
    run("DELETE FROM audit_entry WHERE sequence = %s", gone)
    for sequence in range(gone + 1, newest + 1):
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = %s", -1, sequence)
        run("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", sequence - 1, sequence)
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = %s", sequence - 1, -1)
    return str(gone)


def inserted_entry(chance):
    names = columns(Entry, "sequence")
    newest = Entry.objects.first().pk
    copied = chance.randrange(1, newest + 1)
    run(
        f"INSERT INTO audit_entry (sequence, {', '.join(names)}) "
        f"SELECT {newest + 1}, {', '.join(names)} FROM audit_entry WHERE sequence = {copied}"
    )
    return str(newest + 1)


def swapped_entries(chance):
    one, two = chance.sample(list(Entry.objects.values_list("pk", flat=True)), 2)
    for source, target in ((one, -1), (two, one), (-1, two)):
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = %s", -2, source)
        run("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", target, source)
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = %s", target, -2)
    return str(one)


def rewritten_leaf(chance):
    """An entry changed together with its leaf hash, so that it fits itself."""
    rewrite(chance.choice(list(Entry.objects.all())))
    return "node"


def rewritten_history(chance):
    """All of it done anew behind the change: only a checkpoint kept elsewhere can tell."""
    grow_anew(chance.choice(list(Entry.objects.all())))
    return "not what was signed"


def altered_node(chance):
    node = chance.choice(list(Node.objects.all()))
    run("UPDATE audit_node SET hash = %s WHERE place = %s", other(node.hash, chance), node.pk)
    return f"node {node}"


def deleted_node(chance):
    node = chance.choice(list(Node.objects.all()))
    run("DELETE FROM audit_node WHERE place = %s", node.pk)
    return f"node {node}"


def inserted_node(chance):
    run("INSERT INTO audit_node (place, hash) VALUES (%s, %s)", place(9, chance.randrange(9)), "0")
    return "node 9/"


SHOWN = ["title", "summary", "body", "legal_basis", "kind", "change_note", "audience", "stage"]


def altered_record(chance):
    item = chance.choice(list(Item.objects.exclude(status__in=["draft", "review", "approved"])))
    column = chance.choice(SHOWN)
    new = other(getattr(item, column), chance)
    run(f"UPDATE disclosures_item SET {column} = %s WHERE id = %s", new, item.pk)
    return f"{item.number} v{item.version}"


def another_status(chance):
    item = chance.choice(list(Item.objects.exclude(status__in=["draft", "review", "approved"])))
    others = [name for name in ("superseded", "withdrawn", "ended") if name != item.status]
    new = chance.choice(others)
    run("UPDATE disclosures_item SET status = %s WHERE id = %s", new, item.pk)
    return f"{item.number} v{item.version}"


DATES = ["published_at", "shown_on", "first_published_on", "public_until", "closed_at"]


def another_date(chance):
    item = chance.choice(list(Item.objects.filter(status__in=["published", "withdrawn"])))
    column = chance.choice(DATES)
    is_day = column in ("shown_on", "first_published_on")
    new = "2009-01-01" if is_day else "2009-01-01 00:00:00+00:00"
    run(f"UPDATE disclosures_item SET {column} = %s WHERE id = %s", new, item.pk)
    return f"{item.number} v{item.version}"


# What moves set, and a page shows.
MOVED = [
    "withdrawal_reason", "force_reason", "republishes", "title_withheld", "to_be_confirmed",
    "published_by_id", "closed_by_id",
]  # fmt: skip


def another_circumstance(chance):
    item = chance.choice(list(Item.objects.filter(status__in=["published", "withdrawn"])))
    column = chance.choice(MOVED)
    new = other(getattr(item, column), chance)
    if new is None:
        new = item.created_by_id
    run(f"UPDATE disclosures_item SET {column} = %s WHERE id = %s", new, item.pk)
    return f"{item.number} v{item.version}"


def altered_search_row(chance):
    document = chance.choice(list(Document.objects.all()))
    column = chance.choice(["sequence", "title", "text", "number", "kind", "department"])
    new = other(getattr(document, column), chance)
    if column == "sequence":
        new = 900_000
    run(f"UPDATE search_document SET {column} = %s WHERE sequence = %s", new, document.pk)
    return f"search {document.number}"


def deleted_search_row(chance):
    document = chance.choice(list(Document.objects.all()))
    run("DELETE FROM search_document WHERE sequence = %s", document.pk)
    return f"search {document.number}"


def file_with_another_preview(chance):
    file = ItemFile.objects.first()
    column = chance.choice(["thumbnail_sha256", "text", "pages", "width", "height"])
    new = {"thumbnail_sha256": file.original_sha256, "text": "别的文字"}.get(column, 99)
    run(f"UPDATE disclosures_itemfile SET {column} = %s WHERE id = %s", new, file.pk)
    return f"record {file.record.number}"


def published_without_an_act(chance):
    item = Item.objects.get(status="review")
    run("UPDATE disclosures_item SET status = 'published' WHERE id = %s", item.pk)
    return f"{item.number} v{item.version}"


def vanished_record(chance):
    item = chance.choice(list(Item.objects.filter(status__in=["withdrawn", "superseded"])))
    run("UPDATE disclosures_item SET number = %s WHERE id = %s", f"{item.number}0"[-18:], item.pk)
    return f"{item.number} v{item.version}"


def altered_file_row(chance):
    file = ItemFile.objects.first()
    column = chance.choice(["title", "sha256", "original_sha256", "file_name"])
    new = other(getattr(file, column), chance)
    run(f"UPDATE disclosures_itemfile SET {column} = %s WHERE id = %s", new, file.pk)
    return file.record.number


def altered_inline(chance):
    run("UPDATE approvals_material SET name = %s", f"别的材料{chance.random()}")
    return "v1"


ON_THE_DATABASE = [
    altered_entry, altered_entry, altered_entry, entry_at_another_time, altered_detail,
    altered_detail, deleted_detail, deleted_entry, deleted_and_closed_up, inserted_entry,
    swapped_entries, rewritten_leaf, rewritten_history, altered_node, deleted_node, inserted_node,
    altered_record, altered_record, altered_record, another_status, another_date, another_date,
    another_circumstance, another_circumstance, altered_search_row, deleted_search_row,
    file_with_another_preview,
    published_without_an_act, vanished_record, altered_file_row, altered_inline,
]  # fmt: skip


def noting(statements):
    """Keep which columns are changed: what is changed by SQL, without its values."""

    def execute(run_, sql, params, many, context):
        if sql.startswith(("UPDATE", "INSERT", "DELETE")):
            statements.append(sql)
        return run_(sql, params, many, context)

    return execute


def test_every_tampering_with_the_database_is_named(site):
    assert findings() == []
    chance, checked_whole = random.Random(2009), set()
    acts = {str(pk): action for pk, action in Entry.objects.values_list("pk", "action")}
    with transaction.atomic():
        triggers.lift(connection)
        if connection.vendor == "sqlite":
            run("PRAGMA defer_foreign_keys = ON")
        else:
            run("SET CONSTRAINTS ALL DEFERRED")
        for number in range(TIMES):
            tamper = ON_THE_DATABASE[number % len(ON_THE_DATABASE)]
            statements = []
            with transaction.atomic():
                with connection.execute_wrapper(noting(statements)):
                    named = tamper(chance)
                # To the end for each column of each act: what one check names breaks off no other.
                if (done := (*statements, acts.get(named))) in checked_whole:
                    found = findings(until=named)
                else:
                    checked_whole.add(done)
                    found = findings()
                transaction.set_rollback(True)
            assert any(named in text for text in found), (number, tamper.__name__, named, found)
        assert findings() == []
        transaction.set_rollback(True)


def test_files_and_saved_checkpoints_are_watched(site, settings):
    chance = random.Random(2009)
    blobs = [path for path in settings.FILES_DIR.glob("??/*") if path.is_file()]
    saved = next(settings.CHECKPOINTS_DIR.glob("*.txt"))
    for path in [*blobs, saved]:
        path.chmod(0o600)
        kept = path.read_bytes()
        for change in (kept[:-1], kept + b"x", flipped(kept, chance), b""):
            path.write_bytes(change)
            assert any(path.name in text for text in findings()), path
        path.write_bytes(kept)
    for path in blobs:
        shutil.move(path, f"{path}.away")
        assert any(path.name in text and "missing" in text for text in findings())
        shutil.move(f"{path}.away", path)
    assert findings() == []


# Downloads, checked by the program that strangers run.


def changed_download(members, chance):
    """One thing done to a download; the name of what was done, for the report of a failure."""
    covered = [name for name in members if name not in ("README.txt", "verify.py", "key")]
    name = chance.choice(covered)
    act = chance.choice(["flip", "cut", "drop", "swap", "add"])
    changed = dict(members)
    if act == "flip":
        changed[name] = flipped(members[name], chance)
    elif act == "cut":
        changed[name] = members[name][: chance.randrange(len(members[name]))]
    elif act == "drop":
        del changed[name]
    elif act == "swap":
        same = [other for other in covered if other.rsplit(".")[-1] == name.rsplit(".")[-1]]
        another = chance.choice(same)
        if members[another] == members[name]:
            changed[name] = members[name] + b"\n"
        else:
            changed[name], changed[another] = members[another], members[name]
    else:
        changed[name] = members[name] + chance.choice([b"\n", b" ", b"x", b"\x00"])
    return f"{act} {name}", changed


def test_every_change_of_a_download_is_named(site, client, tmp_path, capsys):
    chance = random.Random(2009)
    pack = downloaded(client, f"{site.get_absolute_url()}evidence.zip")
    whole = downloaded(client, "/log/log.zip")
    place = tmp_path / "download"
    for command, members in (("record", pack), ("log", whole)):
        assert verified(command, unpacked(members, place), "--key", key()) == 0
        for _time in range(PACKED // 2):
            done, changed = changed_download(members, chance)
            ended = verified(command, unpacked(changed, place), "--key", key())
            said = capsys.readouterr().out
            assert (ended, "×" in said) == (1, True), done
        assert verified(command, unpacked(members, place), "--key", key()) == 0


def test_a_forger_with_another_key_convinces_nobody_who_noted_the_key_down(
    site, client, settings, tmp_path
):
    noted = key()
    settings.LOG_KEY = base64.b64encode(b"x" * 32).decode()
    forged = downloaded(client, "/log/log.zip")
    folder = unpacked(forged, tmp_path / "forged")
    assert verified("log", folder, "--key", noted) == 1
    assert verified("log", folder) == 0  # it only says whose key it used


def test_a_saved_checkpoint_holds_the_log_to_its_beginning(site, client, settings, tmp_path):
    saved = next(settings.CHECKPOINTS_DIR.glob("*.txt"))
    with transaction.atomic():
        for _number in range(30):
            log.append(Action.CHANGED, log.Subject("thing", "1"))
    grown = downloaded(client, "/log/log.zip")
    assert verified("log", unpacked(grown, tmp_path / "a"), saved, "--key", key()) == 0

    with transaction.atomic():
        triggers.lift(connection)
        grow_anew(Entry.objects.get(pk=5))
        rewritten = downloaded(client, "/log/log.zip")
        transaction.set_rollback(True)
    assert verified("log", unpacked(rewritten, tmp_path / "b"), "--key", key()) == 0
    assert verified("log", unpacked(rewritten, tmp_path / "b"), saved, "--key", key()) == 1


def test_two_checkpoints_and_the_proof_between_them(site, client, settings, tmp_path):
    old = next(settings.CHECKPOINTS_DIR.glob("*.txt"))
    with transaction.atomic():
        for _number in range(30):
            log.append(Action.CHANGED, log.Subject("thing", "1"))
    new, proof = tmp_path / "new.txt", tmp_path / "proof.txt"
    new.write_bytes(client.get("/log/checkpoint").content)
    size = int(old.stem)
    proof.write_bytes(client.get(f"/log/consistency/{size}/{size + 30}").content)

    assert verified("consistency", old, new, proof, "--key", key()) == 0
    assert verified("consistency", new, old, proof, "--key", key()) == 1
    assert verified("consistency", old, new, proof) == 1  # no key, no trust
    proof.write_text("\n".join(proof.read_text().split("\n")[1:]))
    assert verified("consistency", old, new, proof, "--key", key()) == 1


def test_a_file_at_hand_is_known_or_not(site, client, tmp_path):
    pack = unpacked(downloaded(client, f"{site.get_absolute_url()}evidence.zip"), tmp_path / "p")
    file = site.files.get()
    mine = tmp_path / "mine.pdf"
    shutil.copy(store.path(file.sha256), mine)
    assert verified("file", mine, pack, "--key", key()) == 0
    mine.chmod(0o600)
    mine.write_bytes(mine.read_bytes() + b"x")
    assert verified("file", mine, pack, "--key", key()) == 1
    assert verified("file", tmp_path / "none.pdf", pack, "--key", key()) == 2


def test_it_runs_alone_with_the_standard_library(site, client, tmp_path):
    unpacked(downloaded(client, f"{site.get_absolute_url()}evidence.zip"), tmp_path / "pack")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py", "record", "."],
        cwd=tmp_path / "pack", capture_output=True, text=True, env={"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all is well" in done.stdout


def test_what_is_no_download_is_refused(signed, tmp_path, db):
    nothing = tmp_path / "x.zip"
    nothing.write_bytes(b"PK nonsense")
    for command in ("record", "log"):
        assert verified(command, nothing) == 1
        assert verified(command, tmp_path / "not there") == 2


# What is left of a number that was taken down.


def test_a_number_that_was_taken_down_is_proved_without_its_content(site, client, tmp_path):
    withdrawn = Item.objects.get(status="withdrawn")
    pack = downloaded(client, f"/disclosures/{withdrawn.number}/evidence.zip")
    assert not [name for name in pack if name.startswith(("versions/", "files/"))]
    assert verified("record", unpacked(pack, tmp_path / "p"), "--key", key()) == 0
    page = client.get(withdrawn.verify_url)
    assert page.status_code == 200
    assert withdrawn.body not in page.content.decode()


@pytest.mark.parametrize("status", ["draft", "review", "approved"])
def test_what_was_never_public_is_proved_to_nobody(signed, status, new_item, signed_in, client):
    item = new_item(status)
    for reader in (client, signed_in("author")):
        for page in ("verify/", "evidence.zip", "versions/1/content.json"):
            assert reader.get(f"/disclosures/{item.number}/{page}").status_code == 404


def test_an_internal_record_has_no_public_proof(site, signed_in, client):
    internal = Item.objects.get(audience="internal")
    for reader in (client, signed_in("author")):
        for page in ("verify/", "evidence.zip"):
            assert reader.get(f"/disclosures/{internal.number}/{page}").status_code == 404
    content = f"/disclosures/{internal.number}/versions/1/content.json"
    assert client.get(content).status_code == 404
    assert signed_in("author").get(content).status_code == 200


def test_the_content_is_what_was_hashed(site, client):
    for version in Item.objects.filter(number=site.number):
        response = client.get(f"/disclosures/{site.number}/versions/{version.version}/content.json")
        assert verify.sha256(response.content).hex() == version.content_hash
    assert (
        bundle.leaf_bytes(Entry.objects.get(pk=site.published_sequence))
        .decode()
        .count(site.content_hash)
        == 1
    )


# The command and the daily run.


def test_a_run_is_kept_logged_and_saves_its_checkpoint(site, settings, capsys):
    before = log.newest_sequence()
    call_command("verify_log")
    run_ = Verification.objects.get()
    assert (run_.found, run_.findings, run_.size) == (0, [], before)
    entry = Entry.objects.first()
    assert (entry.pk, entry.action, entry.is_public) == (before + 1, "system_run", False)
    assert entry.detail.changes["found"] == 0
    assert "everything fits" in capsys.readouterr().out
    assert (settings.CHECKPOINTS_DIR / f"{before}.txt").exists()


def test_a_run_that_finds_something_fails_and_names_it(site, settings, capsys):
    with transaction.atomic():
        triggers.lift(connection)
        run("UPDATE audit_entry SET department = 'X' WHERE sequence = 2")
        saved = set(settings.CHECKPOINTS_DIR.iterdir())
        with pytest.raises(CommandError, match="differences"):
            call_command("verify_log")
        transaction.set_rollback(True)
    assert "entry 2: altered" in capsys.readouterr().out
    assert set(settings.CHECKPOINTS_DIR.iterdir()) == saved


def test_the_supervisor_reads_the_last_result(site, signed_in):
    supervisor = signed_in("supervisor")
    pages = ("/admin/", "/admin/audit/entry/")
    for page in pages:
        assert "还没有核验过" in supervisor.get(page).content.decode()
    verify_log()
    for page in pages:
        assert "内容和附件与日志一致" in supervisor.get(page).content.decode()
    Verification.objects.update(found=1, findings=["entry 2: altered"])
    for page in pages:
        text = supervisor.get(page).content.decode()
        assert "发现 1 处不符" in text
        assert "entry 2: altered" in text


def test_what_an_earlier_run_found_stays_as_it_was(site):
    """The row of a run is not sealed: its entry tells what it found."""
    verify_log()
    assert list(check_past_runs()) == []
    with transaction.atomic():
        Verification.objects.update(found=3)
        assert [one.text for one in check_past_runs()] == [
            "altered: no entry says that it found this",
            "is not there any more: it found 0",
        ]
        transaction.set_rollback(True)
    Verification.objects.all().delete()
    assert [one.text for one in check_past_runs()] == ["is not there any more: it found 0"]


def test_tick_verifies_once_a_day(site):
    first = verify_if_time(timezone.now())
    assert first.found == 0
    assert verify_if_time(timezone.now()) is None
    Verification.objects.update(started_at=timezone.now() - timedelta(days=1))
    assert verify_if_time(timezone.now()) is not None


def test_no_second_run_begins_while_one_goes_on(site, signed_in):
    Verification.objects.create(started_at=timezone.now(), size=1)
    assert verify_if_time(timezone.now()) is None
    assert "还没有核验过" in signed_in("supervisor").get("/admin/").content.decode()


def test_a_move_made_while_it_looks_is_no_tampering(site, people):
    """Between the first look at the log and the one at the records, something is withdrawn."""
    item = Item.objects.filter(status="published").first()
    withdrawn = []

    def meanwhile(execute, sql, params, many, context):
        if not withdrawn and sql.startswith("SELECT") and 'FROM "disclosures_item"' in sql:
            withdrawn.append(item.pk)
            make_move(item, "withdraw", people["publisher"])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(meanwhile):
        assert list(check_records()) == []
    assert withdrawn


def test_without_a_key_it_still_compares_what_it_can(site, settings, tmp_path):
    for path in settings.CHECKPOINTS_DIR.iterdir():
        path.unlink()
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "none"
    assert (verify_log().found, verify_log().checkpoint) == (0, "")


def test_forgetting_a_detail_is_no_tampering(site):
    call_command("forget", "2", reason="依申请删除", verbosity=0)
    assert findings() == []
