"""Due soon to the author, overdue to reviewer and publisher, once each, one digest a person."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.desk import room
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.reminders import remind
from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarNotice, load_calendar
from tests.factories import lists_of, waive

pytestmark = pytest.mark.pages


@pytest.fixture
def told(people):
    """Remind, and tell who was told what: user name → kinds."""

    def run(days=0):
        before = Notice.objects.count()
        remind(timezone.now() + timedelta(days=days))
        found = {}
        for notice in Notice.objects.order_by("pk")[before:]:
            found.setdefault(notice.recipient.username, []).append(notice.kind)
        return found

    return run


def test_its_department_s_authors_are_told_what_is_due_soon(owe, told):
    owe(due_in=5)

    assert told() == {"author": ["due_soon"], "colleague": ["due_soon"]}
    assert told() == {}


def test_whoever_took_it_on_is_told_alone(owe, act, people, told):
    act(owe(due_in=5), "assign", "author", person=people["author"])

    assert told() == {"author": ["due_soon"]}


def test_what_is_due_later_is_told_when_it_is_soon(owe, told):
    owe(due_in=20)

    assert told() == {}
    assert told(days=13)["author"] == ["due_soon"]


def test_reviewers_and_publishers_are_told_what_is_overdue_once(owe, told):
    owe(due_in=2)
    told()

    assert told(days=3) == {
        "reviewer": ["overdue"], "reviewer2": ["overdue"],
        "publisher": ["overdue"], "publisher2": ["overdue"],
    }  # fmt: skip
    assert told(days=4) == {}


def test_many_make_one_digest(owe, told, people):
    for n in range(25):
        owe(code=f"R{n}", due_in=5)

    assert told()["author"] == ["due_soon"]
    notice = Notice.objects.filter(recipient=people["author"]).get()
    assert "25" in notice.title
    assert len(notice.note.splitlines()) == 21
    assert notice.path == "/admin/disclosures/obligation/?state=due"


def test_nobody_is_told_of_what_is_settled_waived_or_long_past(owe, act, new_item, told, people):
    act(owe(code="A1", due_in=3), "settle", "author", number=new_item("published").number)
    waive(owe(code="B1", due_in=3), people)
    owe(code="C1", due_in=-60)

    Notice.objects.all().delete()
    assert told() == {}


def test_those_who_left_are_told_nothing(owe, told, people):
    people["colleague"].is_active = False
    people["colleague"].save()
    owe(due_in=5)

    assert told() == {"author": ["due_soon"]}


def test_tick_sends_the_digest_by_mail(owe, people):
    people["author"].email = "author@example.org"
    people["author"].save()
    owe(due_in=5)

    call_command("tick")

    (message,) = [one for one in mail.outbox if one.to == ["author@example.org"]]
    assert "公开义务即将到期" in message.subject
    assert "罪犯伙食账目" in message.body
    assert "/admin/disclosures/obligation/?state=due" in message.body


DESKS = {
    "author": {"to_review": 0, "mine_overdue": 1, "mine_soon": 1, "to_assign": 1},
    # What their own unit declares nil somebody outside it publishes; it is overdue until then.
    "reviewer": {"nil_to_publish": 0, "subjects": 0, "overdue": 3, "to_assign": 1},
    "publisher": {"nil_to_publish": 1, "subjects": 0, "overdue": 2, "to_assign": 1},
    "stranger_author": {"to_review": 0, "mine_overdue": 0, "mine_soon": 0, "to_assign": 0},
}


@pytest.mark.parametrize("who", DESKS)
def test_the_desk_lists_what_waits_for_each(who, owe, act, people, signed_in):
    act(owe(code="A1", due_in=-4), "assign", "author", person=people["author"])
    act(owe(code="B1", due_in=4), "assign", "author", person=people["author"])
    owe(code="C1", due_in=6)
    nil = owe(code="D1", due_in=-2, ended=True)
    act(nil, "assign", "colleague", person=people["colleague"])
    act(nil, "propose_nil", "colleague", note="没有")
    late = owe(code="E1", due_in=-3)
    act(late, "assign", "colleague", person=people["colleague"])

    page = signed_in(who).get("/admin/")

    assert {row.name: row.count for row in page.context["obligations"]} == DESKS[who]


@pytest.mark.parametrize(("day", "warned"), [("2026-11-30", False), ("2026-12-01", True)])
def test_the_desk_warns_of_a_missing_notice_from_december_on(
    day, warned, people, signed_in, monkeypatch
):
    from datetime import date

    from portal import desk

    for source in ("national", "local"):
        CalendarNotice.objects.get_or_create(source=source, year=2026, defaults={"title": "试"})

    def told(who, day):
        lists = {name: [] for name in ("obligations", "waivers", "channels", "catalogue")}
        found = desk.of_timeliness(lists, people[who], day, load_calendar())
        return found.get("notices_missing")

    assert bool(told("administrator", date.fromisoformat(day))) == warned
    assert told("author", date(2026, 12, 1)) is None


def test_standing_matters_ask_to_be_looked_at_again(owe, act, new_item, people):
    obligation = owe(term="long_term", frequency="", review_months=6)
    act(obligation, "settle", "author", number=new_item("published").number)
    today = timezone.localdate()

    def asked(days):
        day, author = today + timedelta(days=days), people["author"]
        lists = lists_of(room(author, day), author, day)
        return [row for one in lists if one.name == "to_review" for row in one.rows]

    assert asked(150) == []
    assert asked(190) == [obligation]
    requirement = obligation.requirement
    requirement.review_months = 12
    requirement.save()
    issue(requirement, today)
    assert asked(190) == []
    assert asked(370) == [obligation]
    act(obligation, "review", "author")
    assert Obligation.objects.get().reviewed_on == today
