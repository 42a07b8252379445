"""The back office of reports: lists, filters, the desk, and each button for whom it is."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.supervision.tickets.models import Ticket
from tests.supervision.tickets.reports import ANSWER, REACH, TEXT

pytestmark = pytest.mark.pages

LIST = "/admin/supervision/ticket/"


def address(ticket, act):
    return f"{LIST}{ticket.pk}/act/{act}/"


def offered(client, ticket) -> set[str]:
    page = client.get(ticket.admin_url)
    return {act.name for act, _url in page.context["offers"]}


def test_a_clerk_receives_answers_and_closes(in_state, signed_in):
    ticket, client = in_state("filed"), signed_in("author")
    assert "还没有人打开" in client.get(ticket.admin_url).content.decode()

    page = client.post(address(ticket, "receive"), {"seen_revision": 0})
    assert (page.status_code, page.url) == (302, ticket.admin_url)
    assert client.get(address(ticket, "answer")).status_code == 200
    page = client.post(address(ticket, "answer"), {"seen_revision": 1, "answer": ANSWER})
    assert page.status_code == 302
    assert Ticket.objects.get().state == "drafted"
    page = signed_in("reviewer").post(address(ticket, "release"), {"seen_revision": 2})
    assert page.status_code == 302
    page = client.post(address(ticket, "close"), {"seen_revision": 3, "note": ""})

    assert page.status_code == 302
    assert Ticket.objects.get().state == "closed"


@pytest.mark.parametrize(
    ("name", "state", "given"),
    [("receive", "filed", {}), ("answer", "in_hand", {"answer": ANSWER})],
)
def test_a_double_click_is_one_act_and_no_error(name, state, given, in_state, signed_in):
    ticket, client = in_state(state), signed_in("author")
    given = given | {"seen_revision": ticket.revision}
    entries = Entry.objects.count()

    pages = [client.post(address(ticket, name), given) for _turn in range(2)]

    assert [(page.status_code, page.url) for page in pages] == [(302, ticket.admin_url)] * 2
    assert Entry.objects.count() == entries + 1


def test_another_answer_after_the_answer_is_refused(in_state, signed_in):
    ticket, client = in_state("answered"), signed_in("author")

    page = client.post(
        address(ticket, "answer"), {"seen_revision": ticket.revision, "answer": "另一个答复"}
    )

    assert page.status_code == 422
    assert "另一个答复" in page.content.decode()


def test_the_office_publishes_with_the_texts_to_rewrite_filled_in(in_state, signed_in):
    ticket, client = in_state("answered"), signed_in("publisher")
    form = client.get(address(ticket, "propose_publication")).content.decode()
    assert TEXT in form
    assert ANSWER in form

    page = client.post(
        address(ticket, "propose_publication"),
        {"seen_revision": ticket.revision, "question": "问题", "answer": "答复"},
    )

    assert page.status_code == 302
    assert not Ticket.objects.published().exists()
    page = signed_in("publisher2").post(
        address(ticket, "publish"), {"seen_revision": ticket.revision + 1}
    )
    assert page.status_code == 302
    assert Ticket.objects.published().get().public_answer == "答复"


def test_a_refused_act_keeps_what_was_typed(in_state, signed_in):
    ticket, client = in_state("in_hand"), signed_in("author")

    page = client.post(
        address(ticket, "answer"), {"seen_revision": ticket.revision, "answer": "请拨 13900001111"}
    )

    assert page.status_code == 422
    assert "13900001111" in page.content.decode()
    assert "请勾选确认" in page.content.decode()


def test_whoever_was_slower_is_told_and_loses_nothing(in_state, act, signed_in, people):
    ticket, client = in_state("in_hand"), signed_in("author")
    act(
        ticket,
        "assign",
        "reviewer",
        person=people["colleague"],
    )
    act(ticket, "assign", "reviewer", person=ticket.owner)

    page = client.post(
        address(ticket, "answer"), {"seen_revision": ticket.revision, "answer": ANSWER}
    )

    assert page.status_code == 409
    assert ANSWER in page.content.decode()
    again = client.post(
        address(ticket, "answer"),
        {"seen_revision": page.context["form"]["seen_revision"].value(), "answer": ANSWER},
    )
    assert again.status_code == 302


OFFERS = {
    "filed": {
        "author": {"receive"}, "reviewer": {"receive", "assign"},
        "publisher": {"receive", "hand_on", "assign"}, "supervisor": set(),
    },
    "in_hand": {
        "author": {"answer", "hand_on", "decline"}, "colleague": set(), "reviewer": {"assign"},
        "publisher": {"hand_on", "assign", "decline"}, "supervisor": set(),
    },
    "drafted": {
        "author": {"recall"}, "colleague": set(), "reviewer": {"release", "send_back"},
        "reviewer2": {"release", "send_back"}, "publisher": {"release", "send_back"},
        "supervisor": set(),
    },
    "declined": {
        "author": {"recall"}, "colleague": set(), "reviewer": {"send_back"},
        "reviewer2": {"release_declined", "send_back"},
        "publisher": {"release_declined", "send_back"}, "supervisor": set(),
    },
    "answered": {
        "author": {"close"}, "reviewer": set(), "publisher": {"close", "propose_publication"},
        "supervisor": set(),
    },
    "proposed": {
        "author": {"close"}, "colleague": set(), "reviewer": {"publish", "send_back_publication"},
        "publisher": {"close", "send_back_publication"},
        "publisher2": {"close", "publish", "send_back_publication"}, "supervisor": set(),
    },
    "published": {
        "author": {"close"}, "reviewer": set(), "publisher": {"close", "unpublish"},
        "supervisor": set(),
    },
}  # fmt: skip


@pytest.mark.parametrize("state", OFFERS)
def test_each_person_is_offered_what_they_may_do(state, in_state, signed_in):
    ticket = in_state(state)
    found = {who: offered(signed_in(who), ticket) for who in OFFERS[state]}
    assert found == OFFERS[state]


HANDLERS = ["author", "colleague", "reviewer", "reviewer2", "publisher"]


@pytest.mark.parametrize("who", HANDLERS)
def test_whoever_could_take_it_reads_no_word_before(who, in_state, signed_in):
    ticket, client = in_state("filed", contact=REACH), signed_in(who)
    paths = [LIST, ticket.admin_url, "/admin/"]
    paths += [address(ticket, act) for act in ("receive", "hand_on", "assign", "close", "answer")]
    for path in paths:
        page = client.get(path)
        assert page.status_code in (200, 403)
        assert TEXT[:6] not in page.content.decode(), path
    assert "打开并承办" in client.get(ticket.admin_url).content.decode()
    assert "/contact/" not in client.get(ticket.admin_url).content.decode()
    assert client.post(f"{LIST}{ticket.pk}/contact/").status_code == 422
    assert Ticket.objects.get().owner is None

    client.post(address(ticket, "receive"), {"seen_revision": 0})

    assert TEXT in client.get(ticket.admin_url).content.decode()
    assert TEXT[:6] in client.get(LIST).content.decode()
    assert Ticket.objects.get().first_contact.username == who


def test_what_one_person_opened_the_others_may_read(in_state, signed_in):
    ticket = in_state("in_hand")

    assert TEXT in signed_in("colleague").get(ticket.admin_url).content.decode()


def test_supervisors_read_what_nobody_opened(in_state, signed_in):
    ticket, client = in_state("filed"), signed_in("supervisor")

    assert TEXT in client.get(ticket.admin_url).content.decode()
    assert TEXT[:6] in client.get(LIST).content.decode()


def test_the_supervisor_reads_everything_but_the_contact(in_state, signed_in):
    ticket = in_state("in_hand", contact=REACH)

    text = signed_in("supervisor").get(ticket.admin_url).content.decode()

    assert TEXT in text
    assert "只有办理人员能看" in text
    assert "/contact/" not in text


@pytest.mark.parametrize("who", ["administrator", "superuser"])
def test_who_administers_sees_nothing(who, in_state, signed_in):
    ticket, client = in_state("filed"), signed_in(who)

    assert client.get(LIST).status_code == 403
    assert client.get(ticket.admin_url).status_code == 403
    assert ticket.code not in client.get("/admin/").content.decode()


@pytest.mark.parametrize("who", ["stranger_author", "stranger_reviewer"])
def test_another_branch_finds_nothing(who, in_state, signed_in):
    ticket, client = in_state("filed"), signed_in(who)

    for path in (LIST, f"{LIST}?q={ticket.code}", f"{LIST}?state=all", "/admin/"):
        assert ticket.admin_url not in client.get(path).content.decode()
    for path in (ticket.admin_url, address(ticket, "receive"), f"{LIST}{ticket.pk}/history/"):
        assert client.get(path).status_code == 404
    assert client.post(address(ticket, "receive"), {"seen_revision": 0}).status_code == 404


def test_reports_of_no_department_are_the_office_s_alone(report, signed_in):
    ticket = report(about="/")

    assert ticket.code in signed_in("publisher").get(LIST).content.decode()
    assert ticket.code not in signed_in("author").get(LIST).content.decode()
    assert signed_in("author").get(ticket.admin_url).status_code == 404


def listed(client, query="") -> set[str]:
    return {row.code for row in client.get(LIST + query).context["cl"].result_list}


def test_the_list_is_filtered(in_state, report, signed_in):
    long_ago = timezone.now() - timedelta(days=90)
    filed, mine = in_state("filed", kind="wrong"), in_state("in_hand")
    overdue, closed = in_state("filed", at=long_ago), in_state("closed")
    office = report(about="/")
    client = signed_in("publisher")

    every = {filed.code, mine.code, overdue.code, office.code}
    assert listed(client) == every
    assert listed(client, "?state=all") == every | {closed.code}
    assert listed(client, "?state=closed") == {closed.code}
    assert listed(client, "?kind__exact=wrong") == {filed.code}
    assert listed(client, "?handled=overdue") == {overdue.code}
    assert listed(client, "?department=office") == {office.code}
    assert listed(client, "?department=D11") == every - {office.code}
    assert listed(client, f"?q={closed.code}") == {closed.code}
    assert listed(signed_in("author"), "?handled=mine") == {mine.code}


@pytest.mark.parametrize("query", ["state=x", "handled=x", "department=x", "q=%00", "p=x"])
def test_no_filter_breaks(query, signed_in):
    assert signed_in("publisher").get(f"{LIST}?{query}", follow=True).status_code == 200


@pytest.mark.parametrize("key", ["x", "²", "99999999999999999999999", "%00"])
def test_no_address_breaks(key, signed_in):
    assert signed_in("author").get(f"{LIST}{key}/change/", follow=True).status_code in (200, 404)
    assert signed_in("author").get(f"{LIST}1/act/nonsense/").status_code == 404


def queries(client, path) -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_lists_and_desk_cost_the_same_for_many(in_state, signed_in):
    clients = {who: signed_in(who) for who in ("author", "publisher")}
    in_state("filed")
    for client in clients.values():
        client.get(LIST)
    few = {who: (queries(one, LIST), queries(one, "/admin/")) for who, one in clients.items()}
    for _each in range(12):
        in_state("filed")
        in_state("in_hand")

    many = {who: (queries(one, LIST), queries(one, "/admin/")) for who, one in clients.items()}

    assert many == few
    assert all(of_list <= 11 and of_desk <= 20 for of_list, of_desk in many.values()), many


def sections(client) -> dict[str, set]:
    found = client.get("/admin/").context["tickets"]
    return {one.name.removeprefix("tickets_"): {row.code for row in one.rows} for one in found}


def test_each_desk_lists_what_waits_for_this_person(in_state, report, signed_in):
    long_ago = timezone.now() - timedelta(days=90)
    filed, mine = in_state("filed"), in_state("in_hand")
    overdue, answered = in_state("in_hand", at=long_ago), in_state("answered")
    in_state("answered", consents=False)
    office = report(about="/")
    drafted, declined, proposed = map(in_state, ("drafted", "declined", "proposed"))

    assert sections(signed_in("author")) == {
        "mine": {mine.code, overdue.code, drafted.code, declined.code}, "to_receive": {filed.code},
        "to_state": set(),
    }  # fmt: skip
    assert sections(signed_in("reviewer")) == {
        "mine": set(), "to_receive": {filed.code}, "overdue": {overdue.code},
        "to_release": {drafted.code}, "publication": {proposed.code}, "to_state": set(),
    }  # fmt: skip
    assert sections(signed_in("publisher")) == {
        "mine": set(), "to_receive": {office.code}, "overdue": {overdue.code},
        "to_publish": {answered.code}, "to_release": {drafted.code, declined.code},
        "publication": set(), "to_state": set(),
    }  # fmt: skip
    assert sections(signed_in("publisher2"))["publication"] == {proposed.code}
    assert sections(signed_in("reviewer2"))["to_release"] == {drafted.code, declined.code}
    nothing = {"mine": set(), "to_receive": set(), "to_state": set()}
    assert sections(signed_in("stranger_author")) == nothing
    for who in ("supervisor", "administrator", "superuser"):
        assert sections(signed_in(who)) == {}


def test_another_answer_of_the_same_person_is_given_back_not_dropped(in_state, signed_in):
    ticket, client = in_state("in_hand"), signed_in("author")
    url = address(ticket, "answer")
    form = {"seen_revision": ticket.revision}
    client.post(url, form | {"answer": "第一次答复。"})

    page = client.post(url, form | {"answer": "想得更清楚的第二次答复。"})

    assert page.status_code == 409
    assert "想得更清楚的第二次答复。" in page.content.decode()
