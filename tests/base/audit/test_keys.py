"""Keys that are lost, damaged or another log's: told in a sentence, and no page breaks."""

import base64
import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from portal.base.audit.checkpoint_verification import check_key, save_checkpoint
from portal.base.audit.models import Entry, Verification
from portal.base.audit.sealing import check_key as check_seal_key
from portal.supervision.tickets.forms import new_stamp
from portal.verification import verify_log
from tests.base.audit.helpers import downloaded
from tests.factories import (
    client_of,
    make_category,
    make_departments,
    make_item,
    make_people,
)

OTHER_KEY = base64.b64encode(b"another log's key, of 32 bytes..").decode()


def told() -> list[str]:
    return [one.msg for one in check_key(["default"])]


def break_file(path, how: str):
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    if how == "a folder":
        path.mkdir()
    elif how != "gone":
        path.write_bytes({"empty": b"", "cut off": b"QUFB\n", "other bytes": b"\xff\xfe\x00"}[how])


BROKEN = ("empty", "cut off", "other bytes", "a folder")


@pytest.mark.pages
def test_a_damaged_log_key_is_told_and_no_page_breaks(signed, settings, tmp_path, new_item, client):
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "log_key"
    item = new_item("published")
    sequence, address = item.published_sequence, item.get_absolute_url()
    for how in BROKEN:
        break_file(settings.LOG_KEY_FILE, how)
        for path in ("checkpoint", "key", "log.zip", f"{sequence}.tlog-proof"):
            answer = client.get(f"/log/{path}")
            assert (answer.status_code, answer.headers["Cache-Control"]) == (503, "no-store"), how
            assert "现在不能签名" in answer.content.decode()
        assert client.get(f"{address}evidence.zip").status_code == 503
        for path in ("/log/", f"/log/{sequence}/", item.verify_url):
            assert client.get(path).status_code == 200, (how, path)
        assert len(told()) == 1
        assert str(settings.LOG_KEY_FILE) in told()[0]
        fault = told()[0].removeprefix("Nothing can be signed: ").removesuffix(".")
        assert f"checkpoint key: {fault}" in verify_log().findings
        with pytest.raises(CommandError, match="log_key"):
            call_command("make_log_key")


def test_the_key_of_another_log_is_told_at_the_start(signed, settings, tmp_path, new_item):
    new_item("draft")
    assert told() == []
    save_checkpoint()
    assert told() == []
    (kept,) = settings.CHECKPOINTS_DIR.iterdir()

    settings.LOG_KEY = OTHER_KEY
    assert told() == [
        "Nothing can be signed: the key here is another than the one that signed the checkpoint "
        f"{kept.name}: restore the log's own from a backup."
    ]
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "log_key"
    assert "the log has no key" in told()[0]  # though it had one
    kept.rename(kept.with_suffix(".away"))
    assert told() == []  # to be made yet

    note, settings.LOG_KEY = kept.with_suffix(".away").read_text(), OTHER_KEY
    run = Verification.objects.create(started_at="2026-01-01T00:00:00Z", size=1, checkpoint=note)
    assert f"of verification {run.pk}" in told()[0]
    Verification.objects.update(checkpoint=note[:-40])  # what is broken names no key
    assert told() == []


def test_without_the_seal_key_everything_is_read_and_nothing_done(
    committed_db, log_key, settings, tmp_path
):
    with transaction.atomic():
        people = make_people(make_departments())
        people["author"].set_password("correct horse battery")
        people["author"].save()
        item = make_item("published", people, category=make_category())
        draft = make_item("review", people, category=item.category)
    author = {"username": "author", "password": "correct horse battery"}
    made = timezone.now() - timedelta(seconds=10)
    report = {"kind": "missing", "text": "示例事项的账目没有公开。", "stamp": new_stamp(made)}
    hotline = {"number": "12348", "purpose_zh": "法律服务", "department": draft.department_id}
    clients = {name: client_of(people[name]) for name in ("reviewer", "administrator")}
    before = Entry.objects.count()
    path = settings.SEAL_KEY_FILE = tmp_path / "seal_key"
    settings.SEAL_KEYS = []
    posts = [
        (clients["reviewer"], f"/admin/disclosures/item/{draft.pk}/move/return/",
         {"seen_revision": draft.revision, "note": "请补充依据"}),
        (clients["administrator"], "/admin/departments/hotline/add/", hotline),
        (Client(), "/admin/login/", author),
        (Client(), "/reports/new/", report),
    ]  # fmt: skip
    for how in ("gone", *BROKEN):
        break_file(path, how)
        assert str(path) in check_seal_key(["default"])[0].msg
        for url in ("/", "/disclosures/", item.get_absolute_url(), item.verify_url, "/log/"):
            assert Client().get(url).status_code == 200, (how, url)
        assert downloaded(Client(), "/log/log.zip")
        assert str(path) in clients["administrator"].get("/admin/").content.decode()
        for client, url, data in posts if how in ("gone", "empty") else ():
            answer = client.post(url, data)
            text = answer.content.decode()
            assert answer.status_code == 503, (how, url)
            assert ("tmp" in text) == url.startswith("/admin/"), (how, url)
            assert "没有保存" in text or "不能办理" in text
        said = io.StringIO()
        with pytest.raises(CommandError):
            call_command("verify_log", stdout=said)
        fault = check_seal_key(["default"])[0].msg.removeprefix("Nothing can be logged: ")
        assert f"seal key: {fault}" in said.getvalue()
    assert Entry.objects.count() == before
