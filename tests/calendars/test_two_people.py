"""Calendar and limits in the back office: an administrator proposes, another administrator or a
publisher lets it out, supervisors look, others stay out (R13, R14)."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from portal.acts.proposals import propose
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import check_rows
from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.calendar.acts import WORKFLOWS, days
from portal.verification import check_acts
from tests.forms import typed

pages = pytest.mark.pages

ROOMS = {"calendarday": CalendarDay, "calendarnotice": CalendarNotice, "limit": Limit}
NEW = {
    "calendarday": {
        "date": "2026-03-20", "source": "local", "reason_zh": "开斋节", "reason_en": "Eid al-Fitr",
    },
    "calendarnotice": {"source": "local", "year": "2026", "title": "2026年宁夏放假安排"},
    "limit": {
        "code": "reply", "name_zh": "答复", "name_en": "Reply", "number": "5",
        "unit": "working_day", "article": "第五条", "effective_from": "2099-01-01",
    },
}  # fmt: skip
MAY_CHANGE = {"administrator", "superuser"}
MAY_LOOK = MAY_CHANGE | {"supervisor", "publisher"}
EVERYONE = [
    "author", "reviewer", "publisher", "supervisor", "administrator", "superuser",
    "stranger_author",
]  # fmt: skip


def yet_to_come(**fields) -> Limit:
    """A text that is in force from a day far ahead."""
    values = {"name_zh": "甲", "name_en": "A", "article": "第五条", "number": 1, "unit": "month",
              "effective_from": date(2098, 1, 1)}  # fmt: skip
    return Limit.objects.create(**values | fields)


def at(room: str, act: str = "") -> str:
    return f"/admin/workdays/{room}/{act}"


@pytest.mark.parametrize("person", EVERYONE)
@pages
def test_each_person_s_way_into_each_room(signed_in, person):
    client = signed_in(person)
    looks = 200 if person in MAY_LOOK else 403
    changes = 200 if person in MAY_CHANGE else 403

    yet_to_come(code="licence")
    for room, model in ROOMS.items():
        pk = model.objects.order_by("pk").last().pk
        for act in ("", f"{pk}/change/", f"{pk}/history/"):
            assert client.get(at(room, act)).status_code == looks, (room, act)
        assert client.get(at(room, "add/")).status_code == changes, room
    assert client.get(at("calendarday", "import/")).status_code == changes


@pytest.mark.parametrize("person", sorted(set(EVERYONE) - MAY_CHANGE))
@pages
def test_others_change_nothing_by_posting(signed_in, person):
    client = signed_in(person)

    for room, model in ROOMS.items():
        before, pk = model.objects.count(), model.objects.first().pk
        for act in ("add/", f"{pk}/change/", f"{pk}/delete/"):
            posted = client.post(at(room, act), NEW[room] | {"post": "yes"})
            assert posted.status_code == 403, (room, act)
        assert model.objects.count() == before
    assert client.post(at("calendarday", "import/"), {"token": "x"}).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize("act", ["", "add/", "import/"])
@pages
def test_strangers_are_sent_to_the_door(client, act):
    assert "/admin/login/" in client.get(at("calendarday", act)).url


def waiting(client) -> dict[str, list]:
    return {one.name: list(one.rows) for one in client.get("/admin/").context["rules"]}


def act(row, name, person, **given):
    workflow = next(one for one in WORKFLOWS if one.model is type(row))
    row.refresh_from_db()
    return workflow.perform(row, name, actor=person, at=timezone.now(), **given)


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_proposed_counts_once_another_has_let_it_out(room, signed_in, people):
    if room == "calendarnotice":  # half a notice is not registered
        for day, feast in (("2026-03-20", "开斋节"), ("2026-05-27", "古尔邦节")):
            CalendarDay.objects.create(date=day, source="local", reason_zh=feast)
    client, deciders = signed_in("administrator"), signed_in("publisher")
    model, before = ROOMS[room], Entry.objects.count()

    client.post(at(room, "add/"), NEW[room])
    row = model.objects.get(awaits_release=True)
    assert not model.objects.in_use().filter(pk=row.pk).exists()
    with pytest.raises(ActRefused, match="提出更改的人不能自己放行"):
        act(row, "release", people["administrator"])
    assert list(waiting(client).values()) == list(waiting(deciders).values()) == [[row]]
    release = at(room, f"{row.pk}/act/release/")
    assert signed_in("supervisor").get(release).status_code == 403
    deciders.post(release, {"seen_revision": row.revision})
    assert model.objects.in_use().filter(pk=row.pk).exists()
    assert waiting(deciders) == {}

    name = {"calendarnotice": "title", "calendarday": "reason_en"}.get(room, "note")
    change = at(room, f"{row.pk}/change/")
    client.post(change, typed(client, change, **{name: "Changed"}))
    row.refresh_from_db()
    assert (getattr(row, name), row.proposed) == (NEW[room].get(name, ""), {name: "Changed"})
    assert "Changed" in deciders.get(at(room, f"{row.pk}/change/")).content.decode()
    act(row, "release", people["publisher"])
    row.refresh_from_db()
    assert getattr(row, name) == "Changed"

    # What was let out is void, not gone.
    client.post(at(room, f"{row.pk}/delete/"), {"post": "yes"})
    assert model.objects.filter(pk=row.pk).exists()

    entries = list(Entry.objects.filter(action__startswith="calendar_").order_by("sequence"))
    assert [(entry.action, entry.is_public) for entry in entries] == [
        ("calendar_proposed", False), ("calendar_released", True),
        ("calendar_proposed", False), ("calendar_released", True),
    ]  # fmt: skip
    assert Entry.objects.count() > before + 4  # and those who signed in
    assert entries[-1].detail.changes[name][1] == "Changed"
    assert list(check_acts()) == []
    assert list(check_rows()) == []


def test_a_refused_one_is_told_and_may_be_deleted(signed_in, people):
    client = signed_in("administrator")
    client.post(at("calendarday", "add/"), NEW["calendarday"])
    row = CalendarDay.objects.get(awaits_release=True)
    act(row, "refuse", people["publisher"], note="通知里没有这一天")

    assert Notice.objects.get(kind="calendar_refused").recipient == people["administrator"]
    client.post(at("calendarday", f"{row.pk}/delete/"), {"post": "yes"})
    assert not CalendarDay.objects.filter(pk=row.pk).exists()
    assert Entry.objects.first().action == "deleted"


def test_nobody_writes_over_what_another_proposed(signed_in, people):
    row = CalendarDay.objects.get(date="2026-01-01", source="national")
    row.reason_zh = "新年"
    propose(row, days, actor=people["publisher"], changes={})

    client, change = signed_in("administrator"), at("calendarday", f"{row.pk}/change/")
    page = client.post(change, typed(client, change, reason_zh="另一个"))

    assert "publisher先生提出的更改还没有放行" in page.content.decode()
    row.reason_zh = "另一个"
    with pytest.raises(LostRace):
        propose(row, days, actor=people["administrator"], changes={})
    row.refresh_from_db()
    assert row.proposed == {"reason_zh": "新年"}


def test_dates_are_computed_anew_when_a_day_was_let_out_or_made_void(signed_in, client, people):
    address = "/timeliness/calculator/?start=2026-03-02&limit=20&unit=working_day&format=json"

    def due():
        return date.fromisoformat(client.get(address).json()["due_on"])

    first = signed_in("administrator")
    first.post(at("calendarday", "add/"), NEW["calendarday"])
    row = CalendarDay.objects.get(date="2026-03-20", source="local")
    assert due() == date(2026, 3, 30)
    act(row, "release", people["publisher"])
    assert due() == date(2026, 3, 31)

    change = at("calendarday", f"{row.pk}/change/")
    first.post(change, typed(first, change, is_void="on"))
    assert due() == date(2026, 3, 31)
    act(row, "release", people["publisher"])
    assert due() == date(2026, 3, 30)


def test_many_days_are_let_out_together_each_with_its_entry(signed_in, people):
    first, second = signed_in("administrator"), signed_in("publisher")
    for day in ("2026-03-20", "2026-03-23"):
        first.post(at("calendarday", "add/"), NEW["calendarday"] | {"date": day})
    rows = CalendarDay.objects.undecided()
    own = first.get(at("calendarday", f"bulk/release/?ids={rows[0].pk}"))
    assert "提出更改的人不能自己放行" in own.content.decode()

    page = second.get(at("calendarday", f"bulk/release/?ids={rows[0].pk},{rows[1].pk}"))
    assert "2026-03-23" in page.content.decode()
    second.post(at("calendarday", "bulk/release/"), {"row": [f"{row.pk}:0" for row in rows]})

    assert not CalendarDay.objects.undecided().exists()
    assert Entry.objects.filter(action="calendar_released").count() == 2


def test_only_what_never_counted_of_a_limit_becomes_void(signed_in):
    client, row = signed_in("administrator"), yet_to_come(code="reply")
    change = at("limit", f"{row.pk}/change/")
    page = client.post(change, typed(client, change, is_void="on"))
    assert "这个时限没有别的文本，不能作废" in page.content.decode()
    yet_to_come(code="reply", effective_from=date(2097, 1, 1), effective_until=date(2097, 12, 31))
    assert client.post(change, typed(client, change, is_void="on")).status_code == 302
    begun = Limit.objects.get(code="licence")
    page = client.get(at("limit", f"{begun.pk}/change/"))
    assert "is_void" not in page.context["adminform"].form.fields


@pytest.mark.parametrize(
    ("room", "wrong", "said"),
    [
        ("limit", {"number": "0"}, "期限不能是零"),
        ("limit", {"number": "-5"}, "0"),
        ("limit", {"effective_until": "2098-12-31"}, "最后有效日期不能早于施行日期"),
        ("limit", {"effective_from": "2026-02-30"}, "日期"),
        ("limit", {"effective_from": "0000-01-01"}, "日期"),
        ("limit", {"unit": "fortnight"}, "fortnight"),
        ("limit", {"code": "disclosure"}, "起施行的文本同时有效"),
        ("calendarnotice", {"year": "0"}, "年份须在 1900 与 2200 之间"),
        ("calendarnotice", {"year": "9" * 30}, "年份"),
        ("calendarnotice", {}, "日历里还没有 2026 年的“开斋节、古尔邦节”，放假安排不完整"),
        ("calendarnotice", {"year": "2022"}, "这一年的这个放假安排已经登记"),
        ("calendarday", {"is_working": "on"}, "只有周末才能调休上班"),
        ("calendarday", {"date": "2022-07-11"}, "这个来源已经有这一天"),
        ("calendarday", {"date": "2026-02-30"}, "日期"),
    ],
)
@pages
def test_what_cannot_be_is_refused_in_words(signed_in, room, wrong, said):
    before = ROOMS[room].objects.count()

    page = signed_in("administrator").post(at(room, "add/"), NEW[room] | wrong)

    assert page.status_code == 200
    errors = page.context["adminform"].form.errors
    assert said in " ".join(message for messages in errors.values() for message in messages)
    assert ROOMS[room].objects.count() == before


def test_the_next_text_of_a_limit_follows_when_the_earlier_one_has_ended(signed_in, people):
    client, today = signed_in("administrator"), timezone.localdate()
    earlier = Limit.objects.get(code="licence")
    change = at("limit", f"{earlier.pk}/change/")
    client.post(change, typed(client, change, effective_until=today.isoformat()))
    act(earlier, "release", people["publisher"])
    tomorrow = today + timedelta(days=1)

    client.post(
        at("limit", "add/"),
        NEW["limit"] | {"code": "licence", "number": "15", "effective_from": tomorrow.isoformat()},
    )
    assert Limit.objects.in_force("licence", tomorrow) is None
    act(Limit.objects.get(awaits_release=True), "release", people["publisher"])

    assert Limit.objects.in_force("licence", today).number == 20
    assert Limit.objects.in_force("licence", tomorrow).number == 15


def test_a_text_that_was_in_force_is_final_whatever_is_posted(signed_in, people):
    client = signed_in("administrator")
    rows = Limit.objects.filter(code="request_answer").order_by("effective_from")
    before = list(rows.values())
    forged = {"number": "200", "unit": "month", "article": "改", "effective_from": "2001-01-01",
              "effective_until": "2019-01-01", "code": "other", "note": "说明可以改"}  # fmt: skip
    for row in rows:
        change = at("limit", f"{row.pk}/change/")
        client.post(change, typed(client, change) | forged)
        client.post(at("limit", f"{row.pk}/delete/"), {"post": "yes"})
    act(rows[0], "release", people["publisher"])  # of the other nothing could be proposed

    changing = ("revision", "proposed", "proposed_by_id")
    after = [{k: v for k, v in row.items() if k not in changing} for row in rows.values()]
    before = [{k: v for k, v in row.items() if k not in changing} for row in before]
    assert [row.pop("note") for row in after] == ["说明可以改", before[1]["note"]]
    assert after == [{k: v for k, v in row.items() if k != "note"} for row in before]


@pages
def test_no_address_of_the_calendar_breaks(signed_in):
    client = signed_in("administrator")

    for query in ("q=2026", "q=%00", "source=x", "source__exact=local", "p=x"):
        page = client.get(at("calendarday", f"?{query}"), follow=True)
        assert page.status_code in (200, 400), query


@pages
def test_the_list_leads_to_the_import_for_those_who_may(signed_in):
    link = 'href="/admin/workdays/calendarday/import/"'

    assert link in signed_in("administrator").get(at("calendarday")).content.decode()
    assert link not in signed_in("supervisor").get(at("calendarday")).content.decode()
