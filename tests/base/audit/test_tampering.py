"""Downloads that were tampered with, and the daily verification.

What is done to the database and the folders is in `tests/site/test_tampering.py`.
"""

import base64
import json
import random
import shutil
import subprocess
import sys
from datetime import timedelta
from functools import partial
from itertools import product

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import override_settings
from django.utils import timezone

from disclosures.models import Item
from portal.base.audit import bundle, log, seal_keys, triggers, verify
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry, EntryDetail, Verification
from portal.base.audit.past_runs import check_past_runs
from portal.base.files import store
from portal.records.record_verification import check_records
from portal.verification import verify_if_time, verify_log
from tests.base.audit.helpers import (
    downloaded,
    findings,
    flipped,
    grow_anew,
    key,
    run,
    unpacked,
    verified,
)  # fmt: skip
from tests.factories import make_move

pytestmark = pytest.mark.pages

# Downloads, checked by the program that strangers run.


# One thing done to a member of a download, given all of them and the names of those like it.
CHANGES = {
    "flip": lambda members, name, chance: members | {name: flipped(members[name], chance)},
    "cut": lambda members, name, chance: members | {name: cut(members[name], chance)},
    "drop": lambda members, name, chance: {one: members[one] for one in members if one != name},
    "swap": lambda members, name, chance: members | swapped(members, name, chance),
    "add": lambda members, name, chance: (
        members | {name: members[name] + chance.choice([b"\n", b" ", b"x", b"\x00"])}
    ),
}


def cut(content, chance):
    return content[: chance.randrange(len(content))]


def swapped(members, name, chance):
    same = [one for one in covered(members) if one.rsplit(".")[-1] == name.rsplit(".")[-1]]
    another = chance.choice(same)
    if members[another] == members[name]:
        return {name: members[name] + b"\n"}
    return {name: members[another], another: members[name]}


def covered(members):
    return [name for name in members if name not in ("README.txt", "verify.py", "key")]


def test_every_change_of_a_download_is_named(site, client, tmp_path, capsys):
    chance = random.Random(2009)
    pack = downloaded(client, f"{site.get_absolute_url()}evidence.zip")
    whole = downloaded(client, "/log/log.zip")
    place = tmp_path / "download"
    for command, members in (("record", pack), ("log", whole)):
        assert verified(command, unpacked(members, place), "--key", key()) == 0
        for name, (act, change) in product(covered(members), CHANGES.items()):
            changed = change(members, name, chance)
            ended = verified(command, unpacked(changed, place), "--key", key())
            said = capsys.readouterr().out
            assert (ended, "×" in said) == (1, True), (act, name)
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
    assert verify_if_time(timezone.now() + timedelta(days=1)) is not None


def copy_of_run(**said) -> None:
    """A row that pretends to be a run."""
    row = Verification.objects.latest("pk")
    row.pk, row.started_at = row.pk + 1000, timezone.now() + timedelta(days=1)
    for name, value in said.items():
        setattr(row, name, value)
    row.save(force_insert=True)


def entry_of_run() -> None:
    """An entry that pretends to be of a run, with valid hashes, of another key."""
    with override_settings(SEAL_KEYS=[base64.b64encode(b"x" * 32).decode()]):
        true = Entry.objects.first().seal_key
        with transaction.atomic():
            run("UPDATE audit_entry SET seal_key = %s", seal_keys.current()[0])
            verify_log()
    run("UPDATE audit_entry SET seal_key = %s", true)


def dated_forward() -> None:
    """The entry of the last run says that it began tomorrow."""
    detail = EntryDetail.objects.latest("pk")
    tomorrow = (timezone.now() + timedelta(days=1)).isoformat()
    changes = json.dumps(detail.changes | {"began": tomorrow})
    run("UPDATE audit_entrydetail SET changes = %s WHERE entry_id = %s", changes, detail.pk)


@pytest.mark.parametrize(
    "forge", [copy_of_run, partial(copy_of_run, finished_at=None), entry_of_run, dated_forward]
)
def test_nothing_that_is_forged_holds_the_verification_back(site, forge):
    verify_if_time(timezone.now())
    tomorrow = timezone.now() + timedelta(days=1)
    with transaction.atomic():
        triggers.lift(connection)
        forge()
    assert verify_if_time(tomorrow) is not None


def test_the_supervisor_does_not_read_what_a_row_pretends(site, signed_in, settings):
    settings.CHECKPOINTS_DIR.rename(settings.CHECKPOINTS_DIR.with_name("away"))
    settings.CHECKPOINTS_DIR.write_text("a file in its place")
    verify_log()
    supervisor = signed_in("supervisor")
    for forge in (
        lambda: Verification.objects.update(found=0, findings=[]),
        lambda: Verification.objects.all().delete(),
        lambda: copy_of_run(found=0, findings=[]),
    ):
        with transaction.atomic():
            forge()
            assert "发现 1 处不符" in supervisor.get("/admin/").content.decode()
            transaction.set_rollback(True)


def test_where_nothing_can_be_logged_it_is_tried_once_a_day(site, settings):
    """Else each tick would begin a run that leaves no entry."""
    settings.SEAL_KEYS = [base64.b64encode(b"x" * 32).decode()]
    assert verify_if_time(timezone.now()).found > 0
    assert verify_if_time(timezone.now()) is None
    assert verify_if_time(timezone.now() + timedelta(days=1)) is not None


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
