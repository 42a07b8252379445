"""What complains of a unit is on no desk of that unit: it is heard, and decides nothing (R14)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Role, User
from portal.base.notices.models import Notice
from portal.supervision.tickets import receipts
from portal.supervision.tickets.acts import LOOKS, tickets
from portal.supervision.tickets.models import Ticket
from portal.supervision.tickets.reminders import remind
from tests.factories import client_of
from tests.supervision.tickets.reports import ANSWER, SPAM, TEXT

pytestmark = pytest.mark.pages

LIST = "/admin/supervision/ticket/"
OF_THE_UNIT = ["author", "colleague", "reviewer"]
HEARING, STATEMENT = "请说明账目为什么没有公开。", "经办人员调整，正在补报。"
DECIDING = {name for name, act in tickets.acts.items() if act.roles} - {"state", *LOOKS}


def address(ticket, act):
    return f"{LIST}{ticket.pk}/act/{act}/"


def post(client, ticket, act, **answers):
    ticket.refresh_from_db()
    return client.post(address(ticket, act), answers | {"seen_revision": ticket.revision})


def person(username, role, department) -> User:
    return User.objects.create(
        username=username, display_name=username, role=role, department=department, is_staff=True
    )


@pytest.fixture
def complaint(report, act):
    """About the division: filed, in_hand of the publisher, heard, drafted by the publisher."""

    def make(state="filed", **fields):
        ticket = report(**({"kind": "complaint"} | fields))
        if state == "filed":
            return ticket
        ticket = act(ticket, "receive", "publisher")
        if state == "in_hand":
            return ticket
        ticket = act(ticket, "hear", "publisher", hearing=HEARING)
        if state == "drafted":
            return act(ticket, "answer", "publisher", answer=ANSWER)
        return ticket

    return make


def sees(client, ticket) -> set[str]:
    """Which pages tell of it."""
    paths = {"list": LIST, "all": f"{LIST}?state=all", "search": f"{LIST}?q={ticket.code}"}
    lists = client.get("/admin/").context["tickets"]
    found = {"desk"} if any(ticket in one.rows for one in lists) else set()
    return found | {
        name
        for name, path in paths.items()
        if ticket.admin_url in client.get(path).content.decode()
    }


@pytest.mark.parametrize("kind", ["complaint", "missing", "late"])
def test_it_goes_to_the_office_and_the_unit_sees_nothing(kind, complaint, signed_in):
    ticket = complaint(kind=kind)
    assert (ticket.department, ticket.unit.code) == (None, "D11")

    for who in (*OF_THE_UNIT, "reviewer2", "stranger_author"):
        client = signed_in(who)
        assert sees(client, ticket) == set(), who
        assert client.get(ticket.admin_url).status_code == 404
        assert post(client, ticket, "receive").status_code == 404
    assert sees(signed_in("publisher"), ticket) == {"list", "all", "search", "desk"}
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_filed")}
    assert told == {"publisher", "publisher2"}


@pytest.mark.parametrize("kind", ["wrong", "hard_to_use", "suggestion", "consultation"])
def test_what_is_no_complaint_goes_to_who_answers_for_the_page(kind, report):
    ticket = report(kind=kind)
    assert (ticket.department.code, ticket.unit) == ("D11", None)


def test_a_complaint_of_no_unit_is_the_office_s(report, signed_in):
    ticket = report(kind="complaint", about="/")
    assert (ticket.department, ticket.unit) == (None, None)
    assert post(signed_in("publisher"), ticket, "receive").status_code == 302


# Act × person, for a complaint of the division in the publisher's hands; 404: not even seen.
OFFERS = {
    "in_hand": {
        "author": 404, "colleague": 404, "reviewer": 404, "reviewer2": 404,
        "publisher": {"answer", "hand_on", "decline", "assign", "hear"},
        "publisher2": {"hand_on", "decline", "assign"},
        "supervisor": set(), "stranger_author": 404, "administrator": 403,
    },
    "heard": {
        "author": {"state"}, "colleague": {"state"}, "reviewer": {"state"}, "reviewer2": 404,
        "publisher": {"answer", "hand_on", "decline", "assign"},
        "publisher2": {"hand_on", "decline", "assign"},
        "supervisor": set(), "stranger_author": 404, "administrator": 403,
    },
    "drafted": {
        "author": {"state"}, "colleague": {"state"}, "reviewer": {"state"}, "reviewer2": 404,
        "publisher": {"recall"}, "publisher2": {"release", "send_back"},
        "supervisor": set(), "stranger_author": 404, "administrator": 403,
    },
}  # fmt: skip


@pytest.mark.parametrize("state", OFFERS)
def test_each_person_is_offered_what_they_may_do(state, complaint, signed_in):
    ticket, found = complaint(state), {}
    for who in OFFERS[state]:
        page = signed_in(who).get(ticket.admin_url)
        is_shown = page.status_code == 200
        offers = page.context["offers"] if is_shown else ()
        found[who] = {act.name for act, _url in offers} if is_shown else page.status_code
    assert found == OFFERS[state]


@pytest.mark.parametrize("who", OF_THE_UNIT)
@pytest.mark.parametrize("state", ["heard", "drafted"])
def test_the_unit_is_refused_every_deciding_act(state, who, complaint, signed_in, people):
    ticket = complaint(state)
    User.objects.filter(username=who).update(role=Role.PUBLISHER)  # in whatever role
    people[who].refresh_from_db()
    client, before = signed_in(who), Ticket.objects.values().get()

    for name in sorted(DECIDING - {"refer"}):
        page = post(client, ticket, name, answer="由我答复", **SPAM)
        text = page.content.decode()
        assert page.status_code == 403, name
        assert "投诉的是您所在的部门" in text or "只有" in text, name
    assert "投诉的是您所在的部门" in post(client, ticket, "release").content.decode()
    assert client.post(f"{LIST}{ticket.pk}/contact/").status_code == 403
    assert Ticket.objects.values().get() == before


def test_the_unit_is_heard_without_a_word_of_the_report(complaint, signed_in):
    ticket = complaint("in_hand", token="mine")
    publisher, author = signed_in("publisher"), signed_in("author")
    assert post(publisher, ticket, "hear", hearing=" ").status_code == 422
    assert post(publisher, ticket, "hear", hearing=HEARING).status_code == 302
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_heard")}
    assert told == set(OF_THE_UNIT)

    assert sees(author, ticket) == {"list", "all", "search", "desk"}
    for path in (ticket.admin_url, address(ticket, "state"), LIST, "/admin/"):
        text = author.get(path).content.decode()
        assert TEXT[:6] not in text, path
    assert HEARING in author.get(ticket.admin_url).content.decode()
    assert post(author, ticket, "state", statement="长" * 2001).status_code == 422
    assert post(author, ticket, "state", statement=STATEMENT).status_code == 302
    assert post(signed_in("colleague"), ticket, "state", statement="另一个说法").status_code == 422
    assert "desk" not in sees(author, ticket)

    assert STATEMENT in publisher.get(ticket.admin_url).content.decode()
    told = Notice.objects.get(kind="ticket_stated")
    assert told.recipient.username == "publisher"
    publisher.post("/reports/follow/", {"code": ticket.code, "secret": receipts.secret_of("mine")})
    assert STATEMENT not in publisher.get(f"/reports/{ticket.code}/").content.decode()
    kept = Entry.objects.filter(action__in=["stated", "hearing_asked"])
    assert not any(entry.is_public for entry in kept)
    assert STATEMENT not in str([entry.detail.__dict__ for entry in kept])


def test_whoever_is_not_asked_states_nothing(complaint, act):
    ticket = complaint("in_hand")
    for who in (*OF_THE_UNIT, "publisher2", "reviewer2"):
        with pytest.raises(ActRefused):
            act(ticket, "state", who, statement=STATEMENT)
    ticket = act(ticket, "hear", "publisher", hearing=HEARING)
    for who in ("publisher2", "reviewer2", "stranger_author", "supervisor"):
        with pytest.raises(ActRefused):
            act(ticket, "state", who, statement=STATEMENT)


def test_it_cannot_be_handed_to_the_unit_nor_below_it(complaint, act, departments, people):
    ticket = complaint("in_hand", about="/departments/S01/")
    choices = client_of(people["publisher"]).get(address(ticket, "hand_on")).context["form"]["to"]
    assert {"S01", "P01"}.isdisjoint(dict(choices.field.choices))
    for name in ("bureau", "prison"):
        with pytest.raises(ActRefused, match="不能移交给被投诉"):
            act(ticket, "hand_on", "publisher", department=departments[name], note="归它管")
    with pytest.raises(ActRefused, match="不能是被投诉"):
        act(ticket, "assign", "publisher", person=_moved(people["publisher2"], "S01"))
    moved = act(ticket, "hand_on", "publisher", department=departments["root"], note="由厅里办")
    assert act(moved, "receive", "reviewer2").owner.username == "reviewer2"


def _moved(person, code):
    person.department = Department.objects.get(code=code)
    person.save()
    return person


def test_those_below_the_unit_are_of_it_and_so_is_a_publisher_there(complaint, act, people):
    ticket = complaint(about="/departments/S01/")
    below = person("warden", Role.PUBLISHER, Department.objects.get(code="P01"))
    _moved(people["publisher2"], "S01")
    for client in (client_of(below), client_of(people["publisher2"])):
        assert sees(client, ticket) == set()
        assert client.get(ticket.admin_url).status_code == 404
    people["warden"] = below
    for who in ("warden", "publisher2"):
        with pytest.raises(ActRefused, match="投诉的是您所在的部门"):
            act(ticket, "receive", who)
    act(ticket, "receive", "publisher")


def test_whoever_succeeded_an_abolished_unit_is_of_it(complaint, act, departments, signed_in):
    departments["division"].successor = departments["bureau"]
    departments["division"].active_until = "2020-01-01"
    departments["division"].save()
    ticket = complaint("in_hand")

    with pytest.raises(ActRefused, match="不能移交给被投诉"):
        act(ticket, "hand_on", "publisher", department=departments["bureau"], note="归它管")
    act(ticket, "hear", "publisher", hearing=HEARING)
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_heard")}
    assert told == {*OF_THE_UNIT, "stranger_author", "stranger_reviewer"}
    assert sees(signed_in("stranger_author"), ticket) == {"list", "all", "search", "desk"}
    assert post(signed_in("stranger_author"), ticket, "receive").status_code == 403
    assert post(signed_in("stranger_author"), ticket, "state", statement="x" * 9).status_code == 302


# The office itself.


@pytest.fixture
def office(departments, people):
    """The publishers' own department, below the root."""
    own = Department.objects.create(
        code="D01", name_zh="办公室", kind="division", parent=departments["root"],
        is_disclosure_office=True,
    )  # fmt: skip
    for name in ("publisher", "publisher2"):
        _moved(people[name], "D01")
    return own


@pytest.fixture
def discipline(departments, people):
    """A discipline office with an author and a reviewer."""
    own = Department.objects.create(
        code="D19", name_zh="纪检组", kind="division", parent=departments["root"],
        is_discipline_office=True,
    )  # fmt: skip
    people["inspector"] = person("inspector", Role.AUTHOR, own)
    people["inspector2"] = person("inspector2", Role.REVIEWER, own)
    return own


def test_of_the_office_it_goes_to_the_department_above(office, report, signed_in, act):
    ticket = report(kind="complaint", about="/departments/D01/")
    assert (ticket.department.code, ticket.unit.code) == ("ROOT", "D01")
    assert sees(signed_in("publisher"), ticket) == set()
    act(ticket, "receive", "reviewer2")
    with pytest.raises(ActRefused, match="信息公开工作机构"):
        act(Ticket.objects.get(), "hand_on", "reviewer2", to_office=True, note="归它管")


def test_of_the_office_it_goes_to_the_discipline_office_first(office, discipline, report, act):
    ticket = report(kind="complaint", about="/departments/D01/")
    assert ticket.department == discipline
    ticket = act(ticket, "receive", "inspector")
    ticket = act(ticket, "answer", "inspector", answer=ANSWER)
    for who in ("publisher", "publisher2", "inspector"):
        with pytest.raises(ActRefused):
            act(ticket, "release", who)
    assert act(ticket, "release", "inspector2").state == "answered"


def test_of_the_discipline_office_it_does_not_go_there(discipline, report, people):
    ticket = report(kind="complaint", about="/departments/D19/")
    assert ticket.department is None
    assert sees(client_of(people["inspector"]), ticket) == set()


def test_the_discipline_office_is_of_no_unit_above_it(discipline, report, act):
    ticket = report(kind="complaint", about="/departments/ROOT/")
    assert ticket.department == discipline
    act(ticket, "receive", "inspector")


def test_where_nobody_is_left_it_is_taken_in_and_stands_with_the_supervisor(
    client, filled, signed_in, people, act, request
):
    page = client.post("/reports/new/", filled(kind="complaint", about="/departments/ROOT/"))
    assert page.status_code == 302
    ticket = Ticket.objects.get()
    assert ticket.department is None
    for who in ("publisher", "reviewer2", "author"):
        assert sees(signed_in(who), ticket) == set(), who
        with pytest.raises(ActRefused):
            act(ticket, "receive", who)
    supervisor = signed_in("supervisor")
    unassigned = f"{LIST}?handled=unassigned"
    assert ticket.admin_url in supervisor.get(unassigned).content.decode()
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_unassigned")}
    assert told == {"supervisor"}
    remind(timezone.now() + timedelta(days=60))
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_overdue")}
    assert told == {"supervisor"}
    assert post(supervisor, ticket, "refer", to="ROOT", note="请办").status_code == 422
    discipline = request.getfixturevalue("discipline")
    assert post(supervisor, ticket, "refer", to="", note="请办").status_code == 422
    assert post(supervisor, ticket, "refer", to="D19", note="").status_code == 422

    assert post(supervisor, ticket, "refer", to="D19", note="请办").status_code == 302

    ticket.refresh_from_db()
    assert ticket.department == discipline
    assert ticket.admin_url not in supervisor.get(unassigned).content.decode()
    act(ticket, "receive", "inspector")


def test_of_the_top_those_decide_who_are_not_its_own_staff(office, report, signed_in, act):
    ticket = report(kind="complaint", about="/departments/ROOT/")
    assert (ticket.department, ticket.unit.code) == (None, "ROOT")
    assert sees(signed_in("reviewer2"), ticket) == set()
    assert act(ticket, "receive", "publisher").owner.username == "publisher"


def test_a_supervisor_refers_nothing_that_somebody_may_take(complaint, signed_in):
    ticket, supervisor = complaint(), signed_in("supervisor")
    assert post(supervisor, ticket, "refer", to="S01", note="请办").status_code == 422
    assert "refer" not in supervisor.get(ticket.admin_url).content.decode()


def test_nobody_of_the_unit_is_reminded_of_it(complaint):
    ticket = complaint("in_hand")
    late = timezone.now() + timedelta(days=60)
    remind(late)
    told = {one.recipient.username for one in Notice.objects.filter(kind="ticket_overdue")}
    assert told == {"publisher", "publisher2"}
    assert ticket.is_overdue(timezone.localdate(late))


def test_a_discipline_office_is_marked_by_the_administrator(signed_in, departments):
    page = signed_in("administrator").get(
        f"/admin/departments/department/{departments['bureau'].pk}/change/"
    )
    assert 'name="is_discipline_office"' in page.content.decode()


# A department that the citizen chose.


def test_a_complaint_of_a_chosen_department_is_kept_from_it(client, filled, people):
    form = client.get("/reports/new/?kind=complaint").content.decode()
    assert 'name="department"' in form

    client.post("/reports/new/", filled(kind="complaint", about="", department="D11"))

    ticket = Ticket.objects.get()
    assert ticket.unit == people["author"].department
    assert ticket.department is None  # the disclosure office
    assert ticket.about_path == "/departments/D11/"


def test_a_question_goes_to_the_department_that_was_chosen(client, filled, people):
    client.post("/reports/new/", filled(kind="consultation", about="/hotlines/", department="D11"))

    assert Ticket.objects.get().department == people["author"].department


def test_whoever_answers_for_the_page_is_not_chosen(client, filled, people):
    about = "/departments/D11/"
    assert 'name="department"' not in client.get(f"/reports/new/?about={about}").content.decode()

    client.post("/reports/new/", filled(kind="complaint", about=about, department="ROOT"))

    assert Ticket.objects.get().unit == people["author"].department


def test_a_choice_stays_and_one_that_does_not_exist_is_refused(client, filled, people):
    again = client.post("/reports/new/", filled(about="", text="", department="D11"))
    assert '<option value="D11" selected>' in again.content.decode()

    page = client.post("/reports/new/", filled(about="", department="nobody"))

    assert page.status_code == 422
    assert "没有这个部门，请重新选择。" in page.content.decode()
