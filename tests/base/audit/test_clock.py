"""The log's time never goes back: a clock that was set stops the log until it is right again, or
confirmed.

No test can set the clock of the machine. What it said before is moved instead, by as much the
other way.
"""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.db.models import F, QuerySet
from django.test import Client
from django.utils import timezone

from portal.base.audit import clock, log, seal_keys, seals, tree, verify
from portal.base.audit.actions import Action
from portal.base.audit.bundle import whole_log
from portal.base.audit.clock import ClockRefused, Reading
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import ClockMark, Entry, EntryDetail, Node
from portal.base.departments.models import User
from tests.factories import client_of, make_category, make_departments, make_item, make_people

THING = log.Subject("thing", "1")
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
CLOCK = "/admin/clock/"


def act() -> Entry:
    with transaction.atomic():
        return log.append(Action.CHANGED, THING)


def set_clock(by: timedelta):
    """As if the machine's clock had been set ahead (or back) since it last was looked at."""
    assert ClockMark.objects.update(wall=F("wall") - by) == 1


def entry_at(moment) -> Entry:
    """An entry of another time, as a clock that was wrong has left it."""
    entry = Entry(
        sequence=log.newest_sequence() + 1, recorded_at=moment, action="changed",
        subject_kind="thing", salt="00" * 32,
    )  # fmt: skip
    entry.seal_key, key = seal_keys.current()
    entry.seals = seals.seal_touched(key, entry.sequence)
    detail = EntryDetail(entry=entry, salt="00" * 32)
    entry.detail_hash = detail_hash(entry, detail)
    entry.leaf_hash = leaf_hash(entry)
    entry.mac = seals.entry_mac(key, entry.leaf_hash)
    entry.save_base(force_insert=True)
    detail.save_base(force_insert=True)
    if nodes := tree.completed_by(entry, {}):
        QuerySet(Node).bulk_create(nodes)
    return entry


# What the clocks say: by how much the clock is ahead of what is expected since the machine
# started, or nothing after a start; by how much it is ahead of the log; whether that is refused.
NOW = timezone.now()
CASES = [
    (0 * SECOND, DAY, False),
    (0 * SECOND, 300 * DAY, False),  # confirmed since
    (0 * SECOND, -SECOND, False),
    (-4 * SECOND, -4 * SECOND, False),  # a small step of a time server
    (-6 * SECOND, DAY, True),
    (-DAY, -DAY, True),
    (9 * 60 * SECOND, DAY, False),
    (11 * 60 * SECOND, DAY, True),
    (DAY, DAY, True),
    (0 * SECOND, -19 * 60 * SECOND, False),  # another machine, within what is allowed to each
    (0 * SECOND, -DAY, True),
    (None, DAY, False),
    (None, -4 * SECOND, False),
    (None, -6 * SECOND, True),
    (None, 30 * DAY, False),
    (None, 32 * DAY, True),
]


@pytest.mark.parametrize(("ahead", "after", "is_refused"), CASES)
def test_what_is_refused(ahead, after, is_refused):
    now = Reading("boot", timedelta(hours=50), NOW)
    mark = None
    if ahead is not None:
        wall = NOW - timedelta(hours=30) - ahead
        mark = ClockMark(boot="boot", ticks=20 * 3600 * 10**6, wall=wall)

    assert bool(clock._fault(now, mark, NOW - after)) is is_refused


@pytest.mark.parametrize(("asleep", "is_refused"), [(3, False), (30, False), (32, True)])
def test_a_sleep_is_believed_for_a_month(asleep, is_refused):
    """Both clocks have its length from the battery clock, which may have leapt."""
    mark = ClockMark(boot="boot", ticks=0, wall=NOW - asleep * DAY)
    now = Reading("boot", asleep * DAY, NOW)

    assert bool(clock._fault(now, mark, mark.wall)) is is_refused
    waiting = ClockMark(boot="boot", ticks=0, wall=mark.wall, log_time=mark.wall)
    assert bool(clock._fault(now, waiting, mark.wall)) is is_refused


def test_the_first_entry_of_a_log_needs_no_other(db):
    before = timezone.now()
    assert before <= act().recorded_at <= timezone.now()


@pytest.mark.parametrize("by", [-DAY, DAY])
def test_nothing_is_logged_by_a_clock_that_was_set(db, by):
    act()
    set_clock(by)

    with pytest.raises(ClockRefused, match="按开机以来的时间推算"):
        act()

    set_clock(-by)
    assert act().sequence == 2


def test_an_entry_never_lies_before_the_last_one(db):
    act()
    last = entry_at(timezone.now() + 3 * SECOND)

    assert act().recorded_at == last.recorded_at
    assert list(check_log()) == []


def test_a_demonstration_that_goes_on_after_months_confirms_the_clock_and_says_so(
    db, settings, tmp_path, capsys
):
    settings.VAR_DIR, settings.DEMO_MARK = tmp_path, tmp_path / "demo"
    settings.LOG_KEY_FILE = tmp_path / "log_key"
    settings.DEMO_MARK.touch()
    User.objects.create_user("admin")
    entry_at(timezone.now() - 60 * DAY)

    call_command("demo")

    assert "Entry 2 of the log confirms the clock." in capsys.readouterr().out
    confirmed = Entry.objects.select_related("detail").get(sequence=2)
    assert (confirmed.action, confirmed.detail.actor) == ("clock_confirmed", None)
    assert "没有人核对过时钟" in confirmed.detail.note
    assert Entry.objects.first().action == "password_changed"  # the file with the old one is gone
    call_command("demo")
    assert log.newest_sequence() == 3


# In the back office and on the site, with real commits.


@pytest.fixture
def office(committed_db):
    return make_people(make_departments())


def test_nothing_is_done_and_everybody_is_told(office):
    with transaction.atomic():
        item = make_item("review", office, category=make_category())
    reviewer = client_of(office["reviewer"])
    before = Entry.objects.count()
    set_clock(-DAY)
    asked = {"seen_revision": item.revision, "note": "请补充"}

    answer = reviewer.post(f"/admin/disclosures/item/{item.pk}/move/return/", asked)

    assert answer.status_code == 503
    assert "校准服务器的时钟" in answer.content.decode()
    assert "请补充" in answer.content.decode()
    item.refresh_from_db()
    assert (item.status, Entry.objects.count()) == ("review", before)


def test_reading_goes_on(office, log_key):
    soon = timezone.now() + timedelta(minutes=5)
    with transaction.atomic():
        item = make_item("published", office, category=make_category(), public_until=soon)
    type(item).objects.update(public_until=timezone.now() - SECOND)  # due, and not written
    set_clock(-DAY)

    for path in ("/", "/disclosures/", "/log/", "/log/checkpoint"):
        assert Client().get(path).status_code == 200, path


def test_who_signs_in_without_an_entry_is_not_in(office):
    author = User.objects.get(username="author")
    author.set_password("correct horse battery")
    author.save()
    act()
    set_clock(-DAY)
    client = Client()

    form = {"username": "author", "password": "correct horse battery"}
    answer = client.post("/admin/login/", form)
    assert answer.status_code == 503
    assert "manage.py confirm_clock --reason" in answer.content.decode()
    assert CLOCK not in answer.content.decode()  # nobody gets there
    assert client.get("/admin/").status_code == 302

    set_clock(DAY)
    assert client.post("/admin/login/", form).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_the_administrator_confirms_and_answers_for_it(office):
    administrator = client_of(office["administrator"])
    assert "时钟没有异常" in administrator.get(CLOCK).content.decode()
    set_clock(DAY)
    assert "时钟不可信" in administrator.get("/admin/").content.decode()

    assert administrator.post(CLOCK, {"reason": " "}).status_code == 422
    answer = administrator.post(CLOCK, {"reason": "更换了主板电池，已与授时中心核对"})

    assert answer.status_code == 302
    entry = Entry.objects.select_related("detail").first()
    assert (entry.action, entry.detail.actor) == ("clock_confirmed", office["administrator"])
    assert entry.detail.note == "更换了主板电池，已与授时中心核对"
    assert entry.detail.changes["fault"].startswith("现在显示")
    assert act().sequence == entry.sequence + 1
    administrator.post(CLOCK, {"reason": "再来一次"})
    assert Entry.objects.filter(action="clock_confirmed").count() == 1


def test_a_log_that_ran_ahead_waits_for_the_clock(db, log_key):
    """What a clock of tomorrow wrote stays; time stands still until it is tomorrow."""
    act()
    ahead = entry_at(timezone.now() + DAY)
    with pytest.raises(ClockRefused, match="早于日志最近一条的时间"):
        act()

    call_command("confirm_clock", reason="昨天时钟快了一天", verbosity=0)

    assert {act().recorded_at, act().recorded_at} == {ahead.recorded_at}
    assert list(check_log()) == []
    with pytest.raises(CommandError):
        call_command("confirm_clock", reason="再来一次", verbosity=0)


def test_times_that_fall_are_found(db, log_key, tmp_path, capsys):
    act()
    entry_at(timezone.now() - DAY)
    entry_at(timezone.now())
    pack = tmp_path / "log.zip"
    pack.write_bytes(b"".join(whole_log()))

    assert [str(finding) for finding in check_log()] == ["entry 2: earlier than the one before it"]
    assert verify.main(["log", str(pack)]) == 1
    assert "第 2 条的时间早于前一条" in capsys.readouterr().out
