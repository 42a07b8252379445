"""Calendar and limits in the back office: administrators change, supervisors look, others stay
out; each change is one public entry of the log."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from tests.forms import typed

pytestmark = pytest.mark.pages

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
MAY_LOOK = MAY_CHANGE | {"supervisor"}
EVERYONE = [
    "author", "reviewer", "publisher", "supervisor", "administrator", "superuser",
    "stranger_author",
]  # fmt: skip


def yet_to_come(**fields) -> Limit:
    """A text that is in force from a day far ahead."""
    values = {"name_zh": "甲", "number": 1, "unit": "month", "effective_from": date(2098, 1, 1)}
    return Limit.objects.create(**values | fields)


def at(room: str, act: str = "") -> str:
    return f"/admin/workdays/{room}/{act}"


@pytest.mark.parametrize("person", EVERYONE)
def test_each_person_s_way_into_each_room(signed_in, person):
    client = signed_in(person)
    looks = 200 if person in MAY_LOOK else 403
    changes = 200 if person in MAY_CHANGE else 403

    yet_to_come(code="licence")
    for room, model in ROOMS.items():
        pk = model.objects.order_by("pk").last().pk
        for act in ("", f"{pk}/change/", f"{pk}/history/"):
            assert client.get(at(room, act)).status_code == looks, (room, act)
        for act in ("add/", f"{pk}/delete/"):
            assert client.get(at(room, act)).status_code == changes, (room, act)
    assert client.get(at("calendarday", "import/")).status_code == changes


@pytest.mark.parametrize("person", sorted(set(EVERYONE) - MAY_CHANGE))
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
def test_strangers_are_sent_to_the_door(client, act):
    assert "/admin/login/" in client.get(at("calendarday", act)).url


@pytest.mark.parametrize("room", ROOMS)
def test_an_addition_a_change_and_a_deletion_are_one_public_entry_each(signed_in, room):
    client, model = signed_in("administrator"), ROOMS[room]
    if room == "limit":  # the last text of a limit is not deleted
        yet_to_come(code=NEW[room]["code"], effective_until=date(2098, 12, 31))
    if room == "calendarnotice":  # half a notice is not registered
        for day, feast in (("2026-03-20", "开斋节"), ("2026-05-27", "古尔邦节")):
            CalendarDay.objects.create(date=day, source="local", reason_zh=feast)
    before = Entry.objects.count()

    client.post(at(room, "add/"), NEW[room])
    row = model.objects.order_by("pk").last()
    name = "title" if room == "calendarnotice" else "reason_en" if room == "calendarday" else "note"
    change = at(room, f"{row.pk}/change/")
    client.post(change, typed(client, change, **{name: "Changed"}))
    client.post(at(room, f"{row.pk}/delete/"), {"post": "yes"})

    entries = list(Entry.objects.order_by("sequence")[before:])
    assert [entry.action for entry in entries] == ["added", "changed", "deleted"]
    assert all(entry.is_public for entry in entries)
    assert entries[1].detail.changes[name][1] == "Changed"
    assert not model.objects.filter(pk=row.pk).exists()


def test_a_change_of_the_calendar_shows_on_the_next_request(signed_in, client):
    address = "/timeliness/calculator/?start=2026-03-02&limit=20&unit=working_day"
    before = client.get(address).context["due"].due_on

    signed_in("administrator").post(at("calendarday", "add/"), NEW["calendarday"])

    assert before == date(2026, 3, 30)
    assert client.get(address).context["due"].due_on == date(2026, 3, 31)


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
def test_what_cannot_be_is_refused_in_words(signed_in, room, wrong, said):
    before = ROOMS[room].objects.count()

    page = signed_in("administrator").post(at(room, "add/"), NEW[room] | wrong)

    assert page.status_code == 200
    errors = page.context["adminform"].form.errors
    assert said in " ".join(message for messages in errors.values() for message in messages)
    assert ROOMS[room].objects.count() == before


def test_the_next_text_of_a_limit_follows_when_the_earlier_one_has_ended(signed_in):
    client, today = signed_in("administrator"), timezone.localdate()
    earlier = Limit.objects.get(code="licence")
    change = at("limit", f"{earlier.pk}/change/")
    client.post(change, typed(client, change, effective_until=today.isoformat()))
    tomorrow = today + timedelta(days=1)

    client.post(
        at("limit", "add/"),
        NEW["limit"] | {"code": "licence", "number": "15", "effective_from": tomorrow.isoformat()},
    )

    assert Limit.objects.in_force("licence", today).number == 20
    assert Limit.objects.in_force("licence", tomorrow).number == 15


def test_a_text_that_was_in_force_is_final_whatever_is_posted(signed_in):
    client = signed_in("administrator")
    rows = Limit.objects.filter(code="request_answer").order_by("effective_from")
    before = list(rows.values())
    forged = {"number": "200", "unit": "month", "article": "改", "effective_from": "2001-01-01",
              "effective_until": "2019-01-01", "code": "other", "note": "说明可以改"}  # fmt: skip
    for row in rows:
        change = at("limit", f"{row.pk}/change/")
        client.post(change, typed(client, change) | forged)
        assert client.post(at("limit", f"{row.pk}/delete/"), {"post": "yes"}).status_code == 403

    after = list(rows.values())
    assert [row.pop("note") for row in after] == ["说明可以改", before[1]["note"]]
    assert after == [{k: v for k, v in row.items() if k != "note"} for row in before]


def test_no_address_of_the_calendar_breaks(signed_in):
    client = signed_in("administrator")

    for query in ("q=2026", "q=%00", "source=x", "source__exact=local", "p=x"):
        page = client.get(at("calendarday", f"?{query}"), follow=True)
        assert page.status_code in (200, 400), query


def test_the_list_leads_to_the_import_for_those_who_may(signed_in):
    link = 'href="/admin/workdays/calendarday/import/"'

    assert link in signed_in("administrator").get(at("calendarday")).content.decode()
    assert link not in signed_in("supervisor").get(at("calendarday")).content.decode()
