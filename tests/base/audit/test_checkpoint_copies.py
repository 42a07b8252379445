"""Checkpoints outside of VAR_DIR: a cut tail and a rewrite are found that changed all inside."""

import base64
import io
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import F
from django.test import override_settings
from django.utils import timezone

from portal.base.audit import checkpoint_copies, log, triggers
from portal.base.audit.actions import Action
from portal.base.audit.checkpoint_verification import save_checkpoint
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, Verification
from portal.base.notices.delivery import deliver
from portal.base.notices.models import Notice, Preference
from portal.jobs import verify
from tests.base.audit.helpers import grow_anew, run

OTHER_KEY = base64.b64encode(b"another log's key, of 32 bytes..").decode()


@pytest.fixture
def copies(signed, settings, tmp_path):
    settings.CHECKPOINTS_COPY_DIR = tmp_path / "elsewhere" / "copies"
    return settings.CHECKPOINTS_COPY_DIR


def act(times=1):
    with transaction.atomic():
        for _time in range(times):
            log.append(Action.CHANGED, log.Subject("thing", "1"))


def rewrite_all(settings, *, cut):
    """By whoever owns the database, VAR_DIR and a key: nothing of it speaks against them."""
    triggers.lift(connection)
    Verification.objects.all().delete()
    if cut:
        for table, key in (("entrydetail", "entry_id"), ("entry", "sequence")):
            run(f"DELETE FROM audit_{table} WHERE {key} > 3")
        run("DELETE FROM audit_node")
    else:
        settings.LOG_KEY = OTHER_KEY
    grow_anew(Entry.objects.get(pk=2))
    for path in settings.CHECKPOINTS_DIR.iterdir():
        path.unlink()
    with override_settings(CHECKPOINTS_COPY_DIR=None):
        save_checkpoint()


def found(kept=()) -> list[str]:
    return [str(one) for one in check_log(kept) if one.kind == "checkpoint"]


@pytest.mark.parametrize(
    ("cut", "told"),
    [(True, "the log has shrunk to 3 entries"), (False, "not signed by a key of the log")],
)
def test_a_copy_tells_what_was_rewritten_with_all_in_var(db, copies, settings, cut, told):
    act(5)
    save_checkpoint()
    act(2)
    assert (copies / "5.txt").read_text() == (settings.CHECKPOINTS_DIR / "5.txt").read_text()
    assert found() == []

    rewrite_all(settings, cut=cut)

    assert len(found()) == 1
    assert found()[0].startswith(f"checkpoint {copies}/5.txt: ")
    assert told in found()[0]


def test_a_folder_that_cannot_be_written_is_told_and_stops_nothing(db, copies, caplog):
    assert checkpoint_copies.check_folder() == []
    copies.parent.write_text("a file where a folder should be")
    (problem,) = checkpoint_copies.check_folder()
    assert (problem.id, str(copies) in problem.msg) == ("audit.W002", True)
    act()
    save_checkpoint()
    assert "no copy of the checkpoint could be saved" in caplog.text
    assert found() == []


def test_what_the_log_before_left_is_put_aside(db, copies):
    act()
    save_checkpoint()
    checkpoint_copies.put_aside()
    (aside,) = copies.parent.iterdir()
    assert aside.name.startswith("copies-")
    assert (aside / "1.txt").exists()
    checkpoint_copies.put_aside()  # nothing any more


# By mail.


@pytest.fixture
def watching(people):
    """A supervisor and an administrator who has an address, an author, one who wants no mail, one
    who left."""
    for name in ("supervisor", "administrator", "author", "superuser"):
        people[name].email = f"{name}@example.org"
    people["superuser"].is_active = False
    for name in ("supervisor", "administrator", "author", "superuser"):
        people[name].save()
    Preference.objects.create(user=people["administrator"], not_by_mail=["checkpoint"])
    act(3)
    return people


def a_day_later(monkeypatch):
    """A run's own time is told by the log, and cannot be set back."""
    monkeypatch.setattr("portal.verification.EVERY", timedelta(0))
    Notice.objects.update(queued_at=F("queued_at") - timedelta(days=1))


def verified_and_told() -> str:
    return verify(timezone.now()).rpartition(", ")[2]


def test_who_watches_gets_the_newest_checkpoint_once_a_day(
    watching, signed, settings, tmp_path, monkeypatch
):
    assert verified_and_told() == "2 people told"
    assert verify(timezone.now()) == "the log was verified less than a day ago"
    assert deliver(timezone.now()) == 1
    (message,) = mail.outbox
    assert message.to == ["supervisor@example.org"]
    run_ = Verification.objects.get()
    assert run_.checkpoint in message.body
    assert not Notice.objects.unread(watching["supervisor"]).exists()

    a_day_later(monkeypatch)
    Notice.objects.update(queued_at=timezone.now())  # after which nothing was done
    assert verified_and_told() == "0 people told"
    a_day_later(monkeypatch)
    act()
    assert verified_and_told() == "2 people told"

    file = tmp_path / "mail.txt"
    file.write_bytes(message.message().as_bytes())
    quoted = tmp_path / "quoted.txt"
    quoted.write_text("> " + message.body.replace("\n", "\r\n> "), newline="")
    said = io.StringIO()
    call_command("verify_log", checkpoint=[file, quoted], stdout=said)
    assert "everything fits" in said.getvalue()
    rewrite_all(settings, cut=False)
    settings.LOG_KEY = "A" * 43 + "="
    with pytest.raises(CommandError):
        call_command("verify_log", checkpoint=[file, quoted], stdout=said)
    for path in (file, quoted):
        assert f"checkpoint {path.name}: the log's beginning is not what was" in said.getvalue()


@pytest.mark.pages
def test_a_notice_of_later_than_now_keeps_nobody_from_being_told(watching, signed):
    Notice.objects.create(
        recipient=watching["supervisor"], kind="checkpoint", title="x", path="/",
        queued_at=timezone.now() + timedelta(days=4000),
    )  # fmt: skip
    assert verified_and_told() == "2 people told"


@pytest.mark.pages
def test_a_file_without_a_checkpoint_is_named(db, signed, tmp_path):
    act()
    empty = tmp_path / "empty.txt"
    empty.write_text("Dear all")
    said = io.StringIO()
    with pytest.raises(CommandError, match="differences"):
        call_command("verify_log", checkpoint=[empty], stdout=said)
    assert "checkpoint empty.txt: 检查点格式有误" in said.getvalue()
    with pytest.raises(CommandError, match=r"gone\.txt cannot be read: No such file"):
        call_command("verify_log", checkpoint=[tmp_path / "gone.txt"])


def test_nothing_is_sent_of_a_log_that_does_not_fit(watching, signed):
    with transaction.atomic():
        triggers.lift(connection)
        run("UPDATE audit_entry SET department = 'X' WHERE sequence = 1")
    assert verified_and_told() == "0 people told"
