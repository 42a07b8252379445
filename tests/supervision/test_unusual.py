"""Each kind of unusual act is what one finds by looking at each entry."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.base.audit.models import Entry
from portal.base.workdays.calendar import Calendar, Day
from portal.supervision.console import unusual
from portal.supervision.console.unusual import LoggedAct, kinds, look, runs, since
from tests.factories import make_move
from tests.people.conftest import act, change, propose
from tests.supervision.conftest import NOW, ago

BEIJING = ZoneInfo("Asia/Shanghai")
MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=BEIJING)
# Tuesday is off by a notice, Saturday is worked.
CALENDAR = Calendar(
    {
        MONDAY.date() + timedelta(days=1): Day(False, "某节", "Some Feast", "national"),
        MONDAY.date() + timedelta(days=5): Day(True, "某节", "Some Feast", "national"),
    },
    frozenset(),
)


def found(acts, bulk=(), start=MONDAY - timedelta(days=30)) -> dict:
    """Acts in the order they happened."""
    newest_first = list(reversed(list(acts)))
    return {k.name: k.cases for k in kinds(newest_first, list(bulk), start, CALENDAR)}


def acts(*rows) -> list[LoggedAct]:
    return [
        LoggedAct(n, moment, action, number, 1, actor=1, actor_name="甲")
        for n, (moment, action, number) in enumerate(rows, 1)
    ]


def test_a_forced_publication_is_shown_with_its_confirmation():
    hour = timedelta(hours=1)
    cases = found(
        acts(
            (MONDAY, "force_published", "1"),
            (MONDAY + hour, "force_published", "2"),
            (MONDAY + 2 * hour, "confirmed", "1"),
            (MONDAY + 3 * hour, "published", "3"),
        )
    )["forced"]

    assert [(case.query["number"], case.what) for case in cases] == [
        ("2", "还没有补充确认"), ("1", "已补充确认"),
    ]  # fmt: skip


def test_the_confirmation_of_an_earlier_version_does_not_count():
    cases = found(
        [
            LoggedAct(1, MONDAY, "force_published", "1", 1),
            LoggedAct(2, MONDAY, "confirmed", "1", 1),
            LoggedAct(3, MONDAY, "force_published", "1", 2),
        ]
    )["forced"]

    assert sorted(case.what for case in cases) == ["已补充确认", "还没有补充确认"]


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (0, "08:00:00", None),
        (0, "07:59:59", "07:59"),
        (0, "18:30:00", None),
        (0, "18:30:01", "18:30"),
        (0, "00:00:00", "00:00"),
        (1, "12:00:00", "某节"),
        (2, "12:00:00", None),
        (5, "12:00:00", None),  # a Saturday that is worked
        (5, "20:00:00", "20:00"),
        (6, "12:00:00", "周末"),
    ],
)
def test_hours_are_those_of_beijing_and_days_those_of_the_calendar(day, clock, expected):
    moment = datetime.fromisoformat(f"{MONDAY.date() + timedelta(days=day)}T{clock}+08:00")

    cases = found(acts((moment, "published", "1")))["hours"]

    assert [case.what for case in cases] == ([expected] if expected else [])


def test_what_the_system_publishes_as_arranged_is_not_out_of_hours():
    night = MONDAY.replace(hour=3)

    assert found([LoggedAct(1, night, "published", "1", actor=None)])["hours"] == []


@pytest.mark.parametrize(
    ("hours", "is_soon"), [(0, True), (71, True), (72, True), (72.1, False), (500, False)]
)
def test_withdrawn_soon_counts_from_the_last_publication(hours, is_soon):
    cases = found(
        acts(
            (MONDAY - timedelta(days=20), "published", "1"),
            (MONDAY, "published", "1"),
            (MONDAY, "published", "2"),
            (MONDAY + timedelta(hours=hours), "withdrawn", "1"),
        )
    )["withdrawn"]

    assert bool(cases) is is_soon


def test_a_publication_just_before_the_period_counts_for_a_withdrawal_in_it(write):
    write(
        [
            {"action": "published", "recorded_at": ago(days=8), "subject_number": "1"},
            {"action": "withdrawn", "recorded_at": ago(days=6), "subject_number": "1"},
        ]
    )

    cases = {k.name: k.cases for k in look(since(7, NOW), CALENDAR).kinds}

    assert len(cases["withdrawn"]) == 1


MINUTES = st.lists(st.integers(0, 60), max_size=60)


@settings(max_examples=200, deadline=None)
@given(minutes=MINUTES, people=st.lists(st.integers(1, 2), min_size=60, max_size=60),
       number=st.integers(2, 6), within=st.integers(0, 12))  # fmt: skip
def test_runs_are_what_every_window_finds(minutes, people, number, within):
    made = [
        LoggedAct(n, MONDAY + timedelta(minutes=minute), "deleted", actor=people[n])
        for n, minute in enumerate(minutes)
    ]
    span = timedelta(minutes=within)

    in_runs = [act for _key, run in runs(made, lambda act: act.actor, number, span) for act in run]

    def is_crowded(act):
        """Whether so many acts of this person fall in a window that holds this one."""
        own = sorted(
            (other for other in made if other.actor == act.actor),
            key=lambda other: (other.recorded_at, other.sequence),
        )
        place = own.index(act)
        return any(
            own[first + number - 1].recorded_at - own[first].recorded_at <= span
            for first in range(max(0, place - number + 1), place + 1)
            if first + number <= len(own)
        )

    assert sorted(in_runs) == sorted(act for act in made if is_crowded(act))
    assert len(in_runs) == len(set(in_runs))


def test_twenty_acts_in_ten_minutes_are_one_case(write, people, signed_in):
    write(
        {"action": "deleted", "recorded_at": ago(minutes=60) + timedelta(seconds=30 * n),
         "actor": people["author"], "actor_name": "作者"}
        for n in range(20)
    )  # fmt: skip
    write(
        {"action": "edited", "recorded_at": ago(minutes=20), "actor": people["colleague"]}
        for n in range(50)
    )
    (case,) = {k.name: k.cases for k in look(since(7, NOW), CALENDAR).kinds}["bulk"]
    assert (case.person, case.what) == ("作者", "20 次操作")

    page = signed_in("supervisor").get(case.url)

    assert [entry.action for entry in page.context["entries"]] == ["deleted"] * 20
    assert page.context["counted"].number == 20


def test_many_looks_at_contacts_are_a_case_and_looks_at_originals_are_none(write, people):
    for action, name in (("contact_read", "author"), ("original_read", "colleague")):
        write(
            {"action": action, "recorded_at": ago(minutes=20), "actor": people[name],
             "actor_name": name}
            for n in range(20)
        )  # fmt: skip
    found = look(since(7, NOW), CALENDAR).kinds
    assert [case.person for kind in found if kind.name == "bulk" for case in kind.cases] == [
        "author"
    ]


def test_refused_sign_ins_are_told_by_name_and_by_address(write):
    write(
        {"action": "sign_in_refused", "recorded_at": ago(hours=20 - n), "address": "192.0.2.8"}
        for n in range(9)
    )
    write(
        {"action": "sign_in_refused", "subject_kind": "user", "subject_number": "7",
         "subject_label": "某人", "recorded_at": ago(minutes=30 - 2 * n), "address": f"10.0.0.{n}"}
        for n in range(5)
    )  # fmt: skip
    write(
        {"action": "sign_in_refused", "subject_kind": "user", "recorded_at": ago(minutes=9 - n),
         "address": "192.0.2.9"}
        for n in range(6)
    )  # fmt: skip

    cases = {k.name: k.cases for k in look(since(7, NOW), CALENDAR).kinds}["refused"]

    assert [(case.person, case.what) for case in cases] == [
        ("", "192.0.2.9 · 6 次"), ("某人", "5 次"),
    ]  # fmt: skip


@pytest.mark.pages
def test_people_who_only_publish_are_not_unusual_but_what_they_force_is(
    new_item, people, signed_in
):
    new_item("published")
    forced = make_move(new_item("draft"), "force_publish", people["publisher"])
    client = signed_in("supervisor")

    def said():
        page = client.get("/admin/audit/entry/")
        return {k.name: [c.what for c in k.cases] for k in page.context["unusual"].kinds}

    assert said()["forced"] == ["还没有补充确认"]
    make_move(forced, "confirm", people["publisher2"])
    assert said()["forced"] == ["已补充确认"]


def test_power_and_accounts_are_told_with_what_changed():
    role = {"role": ["author", "publisher"]}
    rows = [
        ("added", "7", {"role": ["", "author"]}),
        ("changed", "7", {"display_name": ["", "x"]}),
        ("changed", "7", {"is_active": ["True", "False"]}),
        ("password_set", "7", {}),
        ("grant_proposed", "7", role),
        ("grant_confirmed", "7", role),
        ("grant_confirmed", "P01", {"parent": ["S01", "D11"]}),
        ("changed", "7", None),
    ]
    found_ = found(
        LoggedAct(n, MONDAY, action, number, changes=told)
        for n, (action, number, told) in enumerate(rows, 1)
    )

    assert {case.what for case in found_["accounts"]} == {
        "新增 · 角色 无 → 拟稿人", "更改 · 有效 是 → 否", "重设他人密码", "更改",
    }  # fmt: skip
    assert {case.what for case in found_["power"]} == {
        "提请权限变更 · 角色 拟稿人 → 发布人", "确认权限变更 · 角色 拟稿人 → 发布人",
        "确认权限变更 · 上级部门 S01 → D11",
    }  # fmt: skip


def test_what_administrators_do_with_accounts_is_shown_and_leads_to_its_entry(people, signed_in):
    author, administrator = people["author"], people["administrator"]
    change(administrator, author, is_active="")
    grant = propose(administrator, people["reviewer"], role="publisher")
    act(people["superuser"], grant, "confirm")
    change(administrator, people["publisher"], display_name="改了名")

    page = signed_in("supervisor").get(reverse("admin:audit_entry_unusual"))
    kinds_ = {kind.name: kind.cases for kind in page.context["unusual"].kinds}

    assert [case.label for case in kinds_["accounts"]] == ["author先生"]
    assert len(kinds_["power"]) == 2
    for case in [*kinds_["accounts"], *kinds_["power"]]:
        assert case.what in page.content.decode()
        narrowed = signed_in("supervisor").get(case.url).content.decode()
        assert case.label in narrowed


@pytest.mark.pages
def test_each_case_leads_to_the_entries_it_is_about(new_item, people, signed_in):
    forced = make_move(new_item("draft"), "force_publish", people["publisher"])
    make_move(forced, "withdraw", people["publisher"])
    client = signed_in("supervisor")
    client.post("/admin/audit/entry/export/")

    for kind in client.get("/admin/audit/entry/unusual/").context["unusual"].kinds:
        for case in kind.cases:
            page = client.get(case.url)
            assert page.context["form"].messages() == []
            assert page.context["entries"], kind.name
            assert kind.name == "exported" or {e.subject_number for e in page.context["entries"]}


def test_the_period_begins_at_midnight_so_many_days_ago(write):
    start = since(7, NOW)
    write({"action": "exported", "recorded_at": start + timedelta(seconds=n)} for n in (-1, 0, 1))

    cases = {k.name: k.cases for k in look(start, CALENDAR).kinds}["exported"]

    assert len(cases) == 2


@pytest.mark.pages
@pytest.mark.parametrize(("days", "expected"), [("7", 7), ("90", 90), ("8", 30), ("x", 30)])
def test_the_period_is_one_of_three(days, expected, signed_in):
    page = signed_in("supervisor").get(f"/admin/audit/entry/unusual/?days={days}")

    assert page.context["days"] == expected


def test_an_empty_log_has_nothing_unusual(db):
    assert Entry.objects.count() == 0
    assert [kind.cases for kind in look(since(90, NOW), CALENDAR).kinds] == [[]] * 8


def test_where_only_the_newest_were_looked_at_the_page_says_so(
    write, people, signed_in, monkeypatch
):
    monkeypatch.setattr(unusual, "LOOKED_AT", 5)
    write({"action": "exported", "recorded_at": ago(minutes=60 - n)} for n in range(7))

    page = signed_in("supervisor").get("/admin/audit/entry/unusual/")

    assert "只看了最近的 5 次" in page.content.decode()
    cases = {kind.name: kind.cases for kind in page.context["unusual"].kinds}
    assert len(cases["exported"]) == 5


@pytest.mark.pages
def test_the_desk_and_the_log_begin_with_them(new_item, people, signed_in):
    make_move(new_item("draft"), "force_publish", people["publisher"])
    client = signed_in("supervisor")

    for path in ("/admin/", "/admin/audit/entry/"):
        page = client.get(path).content.decode()
        assert page.index("不寻常的操作") < page.index("应急发布")
    assert "不寻常的操作" not in client.get("/admin/audit/entry/?action=published").content.decode()
