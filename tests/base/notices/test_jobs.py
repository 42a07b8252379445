"""`manage.py tick`: one job that fails keeps no other from running, and the desks tell of it."""

import io
import os
import re
import resource
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from portal.base.audit.models import Entry, Verification
from portal.base.notices import jobs
from portal.base.notices.models import Job, Notice
from portal.records.due import DueChangesFailed, make_due_changes
from tests import migrated
from tests.factories import make_move

BASE_DIR = Path(__file__).resolve().parents[3]
HERE, JOBS = re.escape(__file__), re.escape(jobs.__file__)


def tick() -> str:
    said = io.StringIO()
    call_command("tick", stdout=said)
    return said.getvalue()


def desk(client) -> str:
    cache.clear()
    return client.get("/admin/").content.decode()


ORDER = [
    "due", "obligations", "reminders", "ticket_reminders", "demand_reminders", "contacts", "floods",
    "missed_words", "notice_boards",
    "mail", "alert_requests", "file_texts", "files", "exports", "scratch", "guides", "search",
    "search_server", "datasets", "verification", "alerts",
]  # fmt: skip


def test_the_jobs_of_all_rooms_run_in_the_order_they_state():
    assert [job.name for job in jobs.in_order()] == ORDER


@pytest.mark.parametrize(
    ("name", "label", "order", "why"),
    [
        ("mail", "发送", 75, rf"was declared before, at {JOBS}:\d+"),
        ("post", "发送", 70, "job 'mail' has the same order"),
        ("post", "", 75, "name and label are needed"),
        ("", "发送", 75, "name and label are needed"),
    ],
)
def test_a_job_that_cannot_be_meant_is_named_with_its_place(name, label, order, why):
    with pytest.raises(ImproperlyConfigured, match=rf"{HERE}:\d+: job '{name}':? {why}"):

        @jobs.register(name, label, order=order)
        def nothing(now):
            return ""

    assert [job.name for job in jobs.in_order()] == ORDER


def test_a_clash_in_any_app_stops_the_start(tmp_path):
    room = tmp_path / "clashing"
    room.mkdir()
    (room / "__init__.py").touch()
    (room / "jobs.py").write_text(
        "from portal.base.notices import jobs\n\n"
        "@jobs.register('mail', '发送', order=75)\ndef send(now): return ''\n"
    )
    (tmp_path / "clashing_settings.py").write_text(
        "from portal.settings import *\nINSTALLED_APPS += ['clashing']\n"
    )
    env = {"PYTHONPATH": str(tmp_path), "DJANGO_SETTINGS_MODULE": "clashing_settings"}
    process = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=BASE_DIR, env=os.environ | env, capture_output=True, text=True,
    )  # fmt: skip

    assert process.returncode != 0
    assert f"{room}/jobs.py:3: job 'mail' was declared before" in process.stderr


def test_a_job_that_fails_keeps_no_other_from_running(settings, tmp_path, log_key, signed_in):
    settings.FILES_DIR, settings.CHECKPOINTS_DIR = tmp_path / "files", tmp_path / "checkpoints"
    settings.FILES_DIR.write_text("a file where a folder should be")

    with pytest.raises(CommandError, match="files"):
        tick()

    assert Verification.objects.get().finished_at
    failed = Job.objects.get(name="files")
    assert "NotADirectoryError" in failed.failure
    assert failed.succeeded_at is None
    assert set(Job.objects.filter(failure="").values_list("name", flat=True)) == set(ORDER) - {
        "files"
    }
    for person in ("administrator", "supervisor"):
        assert "“清除无用的文件”失败，还没有成功过" in desk(signed_in(person))

    settings.FILES_DIR.unlink()
    tick()
    assert "失败" not in desk(signed_in("administrator"))


@pytest.mark.parametrize("page", ["", "audit/entry/"])
def test_a_verification_of_long_ago_says_nothing_of_today(
    page, settings, tmp_path, log_key, signed_in, monkeypatch
):
    settings.FILES_DIR, settings.CHECKPOINTS_DIR = tmp_path / "files", tmp_path / "checkpoints"
    tick()
    supervisor = signed_in("supervisor")
    assert "现在不知道" not in supervisor.get(f"/admin/{page}").content.decode()

    monkeypatch.setattr("portal.base.audit.verification_runs.TOO_OLD", timedelta(0))
    Job.objects.update(ran_at=timezone.now() - timedelta(days=10))
    cache.clear()
    # Who pretends that it was verified since convinces nobody.
    Verification.objects.create(started_at=timezone.now(), finished_at=timezone.now(), size=9)

    shown = supervisor.get(f"/admin/{page}").content.decode()
    assert "此后的日志是否被改动过，现在不知道" in shown
    if not page:
        assert "应当每分钟一次" in shown
        assert "定时任务上次运行是" in desk(signed_in("administrator"))


def test_duties_that_nobody_brought_up_to_date_are_not_called_todays(signed_in, client):
    pages = {"/timeliness/": client, "/admin/": signed_in("author")}
    job = Job.objects.create(name="obligations", ran_at=timezone.now(), succeeded_at=timezone.now())

    def warned():
        cache.clear()
        shown = [one.get(page).content.decode() for page, one in pages.items()]
        return ["起没有更新" in text for text in shown]

    assert warned() == [False, False]
    Job.objects.filter(pk=job.pk).update(succeeded_at=timezone.now() - timedelta(days=3))
    assert warned() == [True, True]


def test_a_run_of_later_than_now_is_no_run(new_item, signed_in):
    """Whoever owns the database could keep the desks quiet for ever by writing one."""
    new_item("published")
    now, later = timezone.now(), timezone.now() + timedelta(days=4000)
    Job.objects.create(name="obligations", ran_at=later, succeeded_at=later)
    assert jobs.late_duties(now) is None  # the log began just now
    assert jobs.late_duties(now + timedelta(days=3)) is not None
    assert "定时任务上次运行是" in desk(signed_in("administrator"))


@pytest.mark.pages
@pytest.mark.django_db
def test_a_board_that_is_kept_says_it_as_soon_as_it_is_so_and_no_longer(client):
    shown, now = [], timezone.now()
    for ran_at in (now, now - timedelta(days=3), now):
        jobs.run("obligations", lambda at: "done", ran_at)
        shown.append("起没有更新" in client.get("/timeliness/").content.decode())

    assert shown == [False, True, False]


@pytest.mark.django_db
@pytest.mark.parametrize("ran", [[], ["due", "obligations"]], ids=["no job", "in vain"])
def test_where_duties_were_never_brought_up_to_date_it_counts_since_the_log_began(new_item, ran):
    new_item("published")
    for failed in ran:
        jobs.run(failed, lambda at: 1 // 0, timezone.now())

    assert jobs.late_duties(timezone.now() + timedelta(days=1)) is None
    began = Entry.objects.order_by("sequence")[0].recorded_at
    assert jobs.late_duties(timezone.now() + timedelta(days=3)) == began


@pytest.mark.pages
def test_where_no_tick_ever_ran_the_desk_says_so(signed_in):
    assert "定时任务还没有运行过" in desk(signed_in("administrator"))
    assert "定时任务" not in desk(signed_in("author"))


def test_mail_that_waits_too_long_is_told(people, signed_in):
    long_ago = timezone.now() - timedelta(hours=2)
    notice = Notice.objects.create(
        recipient=people["author"], kind="returned", title="退回", path="/", queued_at=long_ago
    )
    assert "没有发出" not in desk(signed_in("administrator"))  # not to be sent at all

    Notice.objects.filter(pk=notice.pk).update(next_attempt_at=long_ago)

    assert "有 1 封邮件没有发出" in desk(signed_in("administrator"))


@pytest.mark.sqlite
def test_a_due_change_that_breaks_off_keeps_no_other_away(new_item, people, client):
    soon = timezone.now() + timedelta(hours=1)
    items = [new_item("approved", title=title) for title in ("坏的", "好的")]
    for item in items:
        make_move(item, "schedule", people["publisher"], publish_at=soon)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TRIGGER broken BEFORE UPDATE ON disclosures_item WHEN OLD.title = '坏的' "
            "BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END"
        )

    with pytest.raises(DueChangesFailed, match=items[0].number):
        make_due_changes(soon + timedelta(minutes=1))

    for item in items:
        item.refresh_from_db()
    assert [item.status for item in items] == ["approved", "published"]


# The verification, where nothing can be written.


@pytest.mark.pages
def test_a_verification_whose_checkpoint_cannot_be_kept_is_kept(db, settings, tmp_path, log_key):
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"
    settings.CHECKPOINTS_DIR.write_text("a file where a folder should be")

    with pytest.raises(CommandError):
        call_command("verify_log", stdout=io.StringIO())

    (finding,) = Verification.objects.get().findings
    assert finding.startswith("check checkpoint: could not be finished")


@pytest.mark.sqlite
def test_it_prints_its_result_on_a_database_that_is_read_only(committed_db, log_key):
    said = io.StringIO()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only = ON")
    try:
        with pytest.raises(CommandError, match="1 differences in a log of 0 entries"):
            call_command("verify_log", stdout=said)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA query_only = OFF")

    assert "could not be stored" in said.getvalue()


@pytest.mark.sqlite
def test_it_prints_its_result_on_a_full_disk(tmp_path, request):
    database = tmp_path / "portal.sqlite3"
    migrated.copy_to(database, request.config.cache.mkdir("migrated"))
    (tmp_path / "secret_key").write_text("secret")
    env = os.environ | {"VAR_DIR": str(tmp_path), "DATABASE_URL": f"sqlite:///{database}"}
    with sqlite3.connect(database) as server:  # as the site has it open
        server.execute("PRAGMA journal_mode=WAL")
        server.execute("SELECT COUNT(*) FROM audit_entry").fetchone()
        done = subprocess.run(
            [sys.executable, "manage.py", "verify_log"],
            cwd=BASE_DIR, env=env | {"DJANGO_SETTINGS_MODULE": "portal.settings"},
            capture_output=True, text=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        )  # fmt: skip
    server.close()

    assert "could not be stored" in done.stdout, done.stderr
    assert "differences in a log of 0 entries" in done.stderr
