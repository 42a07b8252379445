"""A key that is changed or lost: nobody has to believe it, and nothing is called tampering."""

import base64

import pytest
from django.contrib.auth.hashers import make_password
from django.core.management import CommandError, call_command
from django.db import transaction

from portal.base.audit import checkpoints, key_changes, log, seal_keys, sealing, seals, triggers
from portal.base.audit.actions import Action
from portal.base.audit.checkpoint_verification import check_key, kept_in, save_checkpoint
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, EntryDetail, Seal, Verification
from portal.base.audit.seal_verification import check_rows
from portal.base.departments.models import Department, Role, User
from portal.verification import verify_log
from tests.base.audit.helpers import downloaded, findings, key, run, unpacked, verified
from tests.factories import make_departments, make_people
from tests.migrated import SEAL_KEY
from tests.processes import manage

OTHER = base64.b64encode(b"k" * 32).decode()


@pytest.fixture
def key_file(signed, settings, tmp_path):
    """A key that signs, in its file."""
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "log_key"
    checkpoints.make_key()
    return settings.LOG_KEY_FILE


@pytest.fixture
def two(people):
    second = User.objects.create(username="second", display_name="李", role=Role.ADMINISTRATOR)
    return [people["administrator"], second]


def act():
    with transaction.atomic():
        return log.append(Action.CHANGED, log.Subject("thing", "1"))


def told(kind: str) -> list[str]:
    return [one for one in map(str, check_log()) if one.startswith(kind)]


# The key that signs.


def test_strangers_follow_the_key_that_they_noted_down(
    db, key_file, new_item, client, tmp_path, capsys
):
    item, first, old = new_item("published"), key(), tmp_path / "old.txt"
    old.write_text(save_checkpoint())
    url = f"/disclosures/{item.number}/evidence.zip"
    earlier = unpacked(downloaded(client, url), tmp_path / "earlier")

    one = key_changes.change_log_key(reason="每年更换")
    second = key()
    two = key_changes.change_log_key(reason="又过了一年")
    act()
    save_checkpoint()

    assert len({first, second, key()}) == 3
    assert findings() == []
    members = downloaded(client, "/log/log.zip")
    whole = unpacked(members, tmp_path / "log")
    for noted in (first, second, key()):
        assert verified("log", whole, old, "--key", noted) == 0
    assert verified("log", whole) == 0
    said = capsys.readouterr().out
    assert f"entry {one.pk} changed the key, and the old one signed that" in said
    assert f"第 {two.pk} 条起换用新密钥，旧密钥已签名认可" in said
    pack = unpacked(downloaded(client, url), tmp_path / "pack")
    for noted in (first, second, key()):
        assert verified("record", pack, "--key", noted) == 0
    assert verified("record", earlier, "--key", first) == 0  # it carries its own

    # Whoever has an old key signs nothing any more, and no note goes or comes unseen.
    texts = [base64.b64decode(line) for line in key_file.read_text().split()]
    assert len(texts) == 3
    note = members[f"keys/{one.pk}.note"]
    for name, content, fault in [
        ("checkpoint", signed_with_the_first(members["checkpoint"].decode()), "had replaced"),
        (f"keys/{one.pk}.note", None, "is none of this log's"),
        (f"keys/{two.pk}.note", None, "not signed by this key"),
        (f"keys/{one.pk}.note", note.replace(b"old-key", b"lost-key"), "not signed by this key"),
        (f"keys/{one.pk + 1}.note", note, "stands in a wrong place"),
    ]:
        changed = {name: content, **{k: v for k, v in members.items() if k != name}}
        changed = {k: v for k, v in changed.items() if v is not None}
        assert verified("log", unpacked(changed, tmp_path / "bad"), "--key", first) == 1, name
        assert fault in capsys.readouterr().out, name


def signed_with_the_first(note: str) -> bytes:
    text, signing = note.partition("\n\n")[0] + "\n", next(iter(checkpoints.known().values()))
    return checkpoints.signed_with(signing, text).encode()


def test_a_lost_key_is_for_the_stranger_to_judge(db, key_file, new_item, two, client, tmp_path):
    new_item("published")
    assert verify_log().found == 0
    first, old = key(), tmp_path / "old.txt"
    old.write_text(checkpoints.newest())
    key_file.unlink()

    with pytest.raises(CommandError, match="is gone, and the log was signed with it"):
        call_command("make_log_key")
    with pytest.raises(key_changes.KeyRefused, match="let two administrators"):
        key_changes.change_log_key(reason="磁盘损坏")
    entry = key_changes.change_log_key(reason="磁盘损坏", by=two)

    assert (entry.action, entry.is_public) == ("log_key_lost", True)
    assert [str(person) in entry.detail.actor_name for person in two] == [True, True]
    assert verify_log().found == 0  # also the checkpoint that the lost key has signed
    whole = unpacked(downloaded(client, "/log/log.zip"), tmp_path / "log")
    assert verified("log", whole, old, "--key", key()) == 0
    assert verified("log", whole, old, "--key", first) == 1
    assert verified("log", whole) == 1
    with pytest.raises(key_changes.KeyRefused, match="is here"):
        key_changes.change_log_key(reason="再来一次", by=two)
    with pytest.raises(CommandError, match="changed a key"):
        call_command("forget", str(entry.pk), reason="依申请")


def test_another_key_in_its_place_is_told_once(db, key_file, settings, people):
    act()
    assert [verify_log().found, verify_log().found] == [0, 0]
    settings.LOG_KEY = OTHER
    found = [one for one in findings() if one.startswith("checkpoint")]
    assert len(found) == 1
    assert "(and 1 more): fits, but is signed by another key than the log's" in found[0]

    settings.LOG_KEY = f"{key_file.read_text().strip()},{OTHER}"
    assert findings() == []
    key_changes.change_log_key(reason="换成环境变量里的第二把")
    assert findings() == []
    settings.LOG_KEY = OTHER
    assert findings() == []
    settings.LOG_KEY = key_file.read_text().strip()
    with pytest.raises(checkpoints.BadKey, match="which is not here") as gone:
        checkpoints.newest()
    assert verify_log().findings == [f"checkpoint key: {gone.value}"]  # and nothing else


def test_checkpoints_of_earlier_keys_verify_wherever_they_are_kept(
    db, key_file, settings, people, tmp_path
):
    settings.CHECKPOINTS_COPY_DIR = tmp_path / "copies"
    act()
    mailed = save_checkpoint()
    (settings.CHECKPOINTS_DIR / "1.txt").unlink()
    key_changes.change_log_key(reason="每年更换")
    late = signed_with_the_first(checkpoints.newest())  # by who still has the old key
    act()
    save_checkpoint()
    assert [path.name for path in sorted(settings.CHECKPOINTS_COPY_DIR.iterdir())] == [
        "1.txt", "3.txt",
    ]  # fmt: skip
    (tmp_path / "mail.txt").write_text(f"请保存：\n\n{mailed}")
    assert list(check_log(kept_in(tmp_path / "mail.txt"))) == []

    (tmp_path / "late.txt").write_bytes(late)
    (finding,) = check_log(kept_in(tmp_path / "late.txt"))
    assert str(finding).startswith("checkpoint late.txt: ")
    assert "signed by a key that entry 2 had replaced" in str(finding)


# At the start.


def faults() -> list[str]:
    return [one.msg for one in check_key(["default"])]


def test_a_change_of_the_key_is_no_foreign_key(db, key_file, settings, people):
    act()
    save_checkpoint()
    first = key_file.read_text().strip()
    entry = key_changes.change_log_key(reason="每年更换")
    assert faults() == []
    save_checkpoint()
    assert faults() == []

    both, missing = key_file.read_text(), "which is not here."
    key_file.write_text(f"{first}\n")  # restored from a backup of before
    assert faults() == [
        f"Nothing can be signed: the log is signed with the key {entry.subject_number}, {missing}"
    ]
    key_file.write_text(f"{both}QUJD\n")
    assert "damaged" in faults()[0]
    key_file.unlink()
    assert missing in faults()[0]
    for path in settings.CHECKPOINTS_DIR.iterdir():
        path.unlink()
    assert missing in faults()[0]  # the log itself says that it has one


def test_a_key_of_a_lost_epoch_is_no_foreign_key(db, key_file, two):
    act()
    save_checkpoint()
    key_file.unlink()
    key_changes.change_log_key(reason="磁盘损坏", by=two)
    assert faults() == []
    save_checkpoint()
    assert faults() == []


def test_an_older_database_is_not_told_as_a_foreign_key(db, key_file, settings, people):
    act()
    with transaction.atomic():
        key_changes.change_log_key(reason="每年更换")
        save_checkpoint()
        transaction.set_rollback(True)  # as a backup has it
    assert faults() == []  # the shrunken log is for `verify_log` to tell
    key_file.write_text(f"{OTHER}\n")
    assert "is another than the one that signed the checkpoint 2.txt" in faults()[0]


def test_a_next_key_that_stands_first_signs_nothing_unseen(db, key_file, settings, people):
    act()
    save_checkpoint()
    settings.LOG_KEY = f"{OTHER},{key_file.read_text().strip()}"
    assert "is another than the one that signed the checkpoint 1.txt" in faults()[0]


# The key that seals.


def test_the_next_key_seals_from_its_entry_on(db, settings, people):
    seal_what_is_there()
    old, new = SEAL_KEY, OTHER
    settings.SEAL_KEYS = [old]
    with pytest.raises(key_changes.KeyRefused, match="openssl rand"):
        key_changes.change_seal_key(reason="每年更换")
    settings.SEAL_KEYS = [new, old]  # in any order: the log says which
    first = seal_keys.key_id(seal_keys.read(old))
    assert act().seal_key == first
    named = key_changes.change_seal_key(reason="每年更换")
    assert (named.seal_key, act().seal_key) == (first, named.subject_number)
    Department.objects.create(code="K1", name_zh="留下", kind="division")
    act()

    assert [*check_rows(), *check_log()] == []
    assert (log.newest_entry().seal_fault(), sealing.check_key(["default"])) == ("", [])
    settings.SEAL_KEYS = [old]
    with pytest.raises(seal_keys.SealKeyRefused, match=named.subject_number):
        act()
    assert named.subject_number in log.newest_entry().seal_fault()
    assert log.newest_entry().seal_fault() in sealing.check_key(["default"])[0].msg
    settings.SEAL_KEYS = [new]  # the old one was thrown away: told once, and no tampering
    assert act().seal_key == named.subject_number
    assert [str(one).partition(" ")[2] for one in (*check_rows(), *told("entry"))] == [
        f"of {Seal.objects.filter(entry__lte=named.pk).count()} rows: cannot be compared: sealed "
        f"with the key {first}, which is not known here",
        f"1-{named.pk}: cannot be compared: sealed with the key {first}, which is not known here",
    ]
    triggers.lift(log.connection)
    run("UPDATE audit_entry SET action = 'changed' WHERE sequence = %s", named.pk)
    settings.SEAL_KEYS = [old, new]
    assert f"entry {named.pk + 1}: sealed with the key {named.subject_number}, and no act" in str(
        told("entry")
    )


def seal_what_is_there():
    with transaction.atomic():
        log.append(Action.SYSTEM_RUN, log.Subject("test"))


def test_a_lost_key_begins_an_epoch(db, settings, two):
    seal_what_is_there()
    kept = Department.objects.create(code="K1", name_zh="留下", kind="division")
    gone = Department.objects.create(code="K2", name_zh="撤销", kind="division")
    act()
    row = gone.pk
    gone.delete()
    lost = act().seal_key
    settings.SEAL_KEYS = [OTHER]
    with pytest.raises(key_changes.KeyRefused, match="let two administrators"):
        key_changes.change_seal_key(reason="文件被删")

    entry = key_changes.change_seal_key(reason="文件被删", by=two)
    act()

    assert (entry.action, entry.is_public) == ("seal_key_lost", True)
    assert entry.detail.changes == {"lost": lost, "by": [person.pk for person in two]}
    assert list(check_rows()) == []
    remarks = list(check_log())
    assert [(str(one), one.is_remark) for one in remarks] == [
        (
            f"entry 1-{entry.pk - 1}: cannot be compared: sealed with the key {lost}, which was "
            f"lost at entry {entry.pk}",
            True,
        )
    ]
    result = verify_log()
    assert (result.found, result.findings) == (0, [str(remarks[0])])
    triggers.lift(log.connection)
    run("UPDATE departments_department SET code = 'K3' WHERE id = %s", kept.pk)
    run("UPDATE departments_department SET id = %s WHERE id = %s", row, kept.pk)
    assert [str(one) for one in check_rows()] == [
        f"row departments.department {kept.pk}: gone, and no act deleted it since entry {entry.pk}",
        f"row departments.department {row}: no act made it: entry {entry.pk} sealed every row anew"
        ", and not this one",
    ]


def test_nobody_begins_an_epoch_with_a_key_of_their_own(db, settings, two):
    seal_what_is_there()
    settings.SEAL_KEYS = [OTHER]
    entry = key_changes.change_seal_key(reason="伪造的", by=two)

    settings.SEAL_KEYS = [SEAL_KEY]

    assert [str(one) for one in check_log()] == [
        f"entry {entry.pk}: cannot be compared: sealed with the key {entry.seal_key}, which is not "
        "known here"
    ]
    with pytest.raises(seal_keys.SealKeyRefused):
        act()


def test_a_run_that_ended_before_its_entry_changes_nothing(db, settings, people, tmp_path):
    settings.SEAL_KEYS, settings.SEAL_KEY_FILE = [], tmp_path / "seal_key"
    settings.SEAL_KEY_FILE.write_text(f"{SEAL_KEY}\n{OTHER}\n")  # as it leaves the file
    seal_what_is_there()
    assert [*check_rows(), *check_log()] == []

    entry = key_changes.change_seal_key(reason="再运行一次")

    assert entry.subject_number == seal_keys.key_id(b"k" * 32)
    assert len(settings.SEAL_KEY_FILE.read_text().split()) == 2
    third = key_changes.change_seal_key(reason="又一年")
    assert len(settings.SEAL_KEY_FILE.read_text().split()) == 3
    assert settings.SEAL_KEY_FILE.stat().st_mode & 0o077 == 0
    assert (third.seal_key, act().seal_key) == (entry.subject_number, third.subject_number)
    assert [*check_rows(), *check_log()] == []


# In processes of their own.


def test_processes_change_at_the_commit(committed_db, settings, tmp_path):
    """One changes the key, and then loses it; another has been running all along."""
    with transaction.atomic():
        people = make_people(make_departments())
        second = User.objects.create(username="second", display_name="李", role=Role.ADMINISTRATOR)
        for person in (people["administrator"], second):
            person.password = make_password("the right one 1", hasher="pbkdf2_sha256")
            person.save()
        log.append(Action.SYSTEM_RUN, log.Subject("test"))
    (tmp_path / "seal_key").write_text(f"{SEAL_KEY}\n")
    settings.SEAL_KEYS, settings.SEAL_KEY_FILE = [], tmp_path / "seal_key"
    called = ("change_key", "seal", "--reason", "换钥匙")

    def change(*more, typed=""):
        process = manage(tmp_path, *called, *more, SEAL_KEY="")
        out, error = process.communicate(typed)
        return process.returncode, out + error

    assert change()[0] == 0
    entry = act()
    assert entry.seal_key == Entry.objects.get(action="seal_key_changed").subject_number
    settings.SEAL_KEYS = [SEAL_KEY]  # one that was not told of the next key
    with pytest.raises(seal_keys.SealKeyRefused):
        act()

    settings.SEAL_KEYS = []
    settings.SEAL_KEY_FILE.write_text("QUJD\n")  # damaged
    by = ("--by", "administrator", "--by", "second")
    assert "let two administrators answer" in change()[1]
    assert "two administrators are needed" in change("--by", "second", "--by", "second")[1]
    wrong = change(*by, typed="the right one 1\nanother\n")
    assert (wrong[0], "second is no administrator, or the password is wrong" in wrong[1]) == (1, 1)
    assert Entry.objects.filter(action="seal_key_lost").count() == 0
    assert change(*by, typed="the right one 1\nthe right one 1\n")[0] == 0

    assert act().seal_key == Entry.objects.get(action="seal_key_lost").subject_number
    assert list(check_rows()) == []
    assert [one.is_remark for one in check_log()] == [True, True]
    assert [path.read_text() for path in tmp_path.glob("seal_key.*")] == ["QUJD\n"]


# An older database.


def test_an_older_state_beside_newer_checkpoints(db, signed, settings, people):
    seal_what_is_there()
    save_checkpoint()
    size = log.newest_sequence()
    with transaction.atomic():
        Department.objects.create(code="K1", name_zh="留下", kind="division")
        act()
        save_checkpoint()
        act()
        save_checkpoint()
        transaction.set_rollback(True)  # as a backup has it

    found = [str(one) for one in check_log()]
    assert len(found) == 1
    assert found[0].startswith(
        f"checkpoint {size + 2}.txt (and 1 more): the log has shrunk to {size} entries, the last of"
    )
    assert found[0].endswith(
        f"has {size + 2}: an older state of the database was restored, or the end was cut off with "
        "every trace"
    )
    assert list(check_rows()) == []
    for _time in range(3):
        act()
    assert {str(one).partition(": ")[2] for one in check_log()} == {
        "the log's beginning is not what was signed: it was rewritten, or an older state, "
        f"restored, went on: up to entry {size} it is"
    }


def test_an_end_that_was_cut_off_leaves_traces(db, signed, people):
    seal_what_is_there()
    Department.objects.create(code="K1", name_zh="留下", kind="division")
    last = act()
    save_checkpoint()
    triggers.lift(log.connection)
    run("DELETE FROM audit_entrydetail WHERE entry_id = %s", last.pk)
    run("DELETE FROM audit_entry WHERE sequence = %s", last.pk)

    assert f"has {last.pk}: the end was cut off, and left traces" in str(told("checkpoint"))
    assert (EntryDetail.objects.count(), Verification.objects.count()) == (last.pk - 1, 0)
    assert seals.kind_of(Department) in str([str(one) for one in check_rows()])
