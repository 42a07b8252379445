"""What people see of demands: in the back office by scope, in public nothing before the end."""

import json
from datetime import date

import pytest
from django.utils import timezone

from disclosures.timeliness.issuing import issue
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.supervision.demands.acts import perform
from portal.supervision.demands.models import Demand
from tests.factories import make_move, make_requirement
from tests.supervision.demands.made import (
    ANSWER,
    GROUND,
    SUBJECT,
    TEXT,
    closed_demand,
    demand_on,
    overdue_demand,
    take,
)
from tests.supervision.tickets.reports import make_report

ADMIN = "/admin/supervision/demand/"
WORDS = (TEXT, GROUND, ANSWER, SUBJECT, "没有说明原因", "不再需要")


def text_of(client, url) -> str:
    return client.get(url).content.decode()


@pytest.mark.parametrize(
    "way",
    [(), ("answer",), ("answer", "release"), ("answer", "release", "ask_anew")],
)
def test_before_it_is_closed_the_public_reads_that_a_unit_is_late_and_nothing_else(
    people, client, way
):
    demand = take(overdue_demand(people, days=4), people, *way)

    assert "督办逾期未答复" in text_of(client, "/timeliness/")
    assert client.get(demand.get_absolute_url()).status_code == 404
    assert client.get("/demands/").context["page"].paginator.count == 0
    pages = ["/timeliness/", "/demands/", "/log/", "/departments/D11/", "/en/demands/"]
    pages += [f"/demands/export.{form}" for form in ("csv", "json")]
    pages += [f"/log/{one}/" for one in Entry.objects.values_list("sequence", flat=True)]
    for url in pages:
        answer = client.get(url)
        body = answer.getvalue().decode()
        assert not any(word in body for word in WORDS), url


@pytest.mark.pages
def test_the_board_names_the_unit_and_the_days(people, client):
    demand = overdue_demand(people, days=4)
    days = (timezone.localdate() - demand.due_on).days
    page = text_of(client, "/timeliness/")
    assert "1 项督办逾期未答复" in page
    assert f"逾期 {days} 天" in page
    assert "律师工作处" in page
    assert "督办逾期未答复" not in text_of(client, "/timeliness/?kind=duty"), "of the whole alone"


@pytest.mark.pages
def test_withdrawn_when_overdue_that_and_why_stay_public_and_no_word_of_it(people, client):
    of_a_duty = overdue_demand(people, days=4)
    take(demand_on(people, subject="按时撤回的"), people, "withdraw")
    answered_late = take(overdue_demand(people, subject="晚答的"), people, "answer", "release")
    for one in (of_a_duty, answered_late):
        take(one, people, "withdraw")
    of_a_duty.refresh_from_db()
    days = (of_a_duty.withdrawn_on - of_a_duty.due_on).days

    listed = client.get("/demands/?standing=withdrawn").context["page"].object_list
    assert {one.pk for one in listed} == {of_a_duty.pk, answered_late.pk}
    for page in (text_of(client, "/demands/"), text_of(client, of_a_duty.get_absolute_url())):
        for told in ("逾期后撤回", f"逾期 {days} 天", "事情已经解决，不必再答复"):
            assert told in page
    rows = json.loads(client.get("/demands/export.json?order=earliest").getvalue())["records"]
    assert [(row["withdrawal_ground"], row["text"], row["answer"]) for row in rows] == [
        ("settled", "", "")
    ] * 2
    assert "撤回督办" in text_of(client, of_a_duty.get_absolute_url()), "the log's entry"
    pages = [one.get_absolute_url() for one in (of_a_duty, answered_late)]
    pages += ["/demands/", "/demands/export.csv", "/log/", "/en/demands/", "/departments/D11/"]
    for url in pages:
        body = client.get(url).getvalue().decode()
        assert not any(word in body for word in (*WORDS, "晚答的", "按时撤回的")), url


def test_a_demand_is_withdrawn_for_a_reason_that_is_chosen(people):
    demand = demand_on(people)
    with pytest.raises(ActRefused, match="请选择撤回的原因"):
        perform(demand, "withdraw", actor=people["supervisor"], at=timezone.now(), note="不再需要")


def test_closed_it_stands_in_the_register_with_both_texts_and_the_days(people, client):
    late = take(
        overdue_demand(people, days=4), people, "answer", "release", "ask_anew", "answer",
        "release", "close",
    )  # fmt: skip
    on_time = closed_demand(people, subject="第二件")

    page = text_of(client, "/demands/")
    assert TEXT in page
    assert client.get("/demands/?standing=late").context["page"].paginator.count == 1
    assert client.get("/demands/?department=S01").context["page"].paginator.count == 0
    one = text_of(client, late.get_absolute_url())
    for told in (TEXT, GROUND, ANSWER, SUBJECT, "逾期答复", "第 2 次答复"):
        assert told in one
    assert "没有说明原因" not in one, "nobody else has looked at why it was sent back"
    assert "按时答复" in text_of(client, on_time.get_absolute_url())
    rows = json.loads(client.get("/demands/export.json?order=earliest").getvalue())["records"]
    assert [row["standing"] for row in rows] == ["late", "on_time"]
    assert [row["turns"] for row in rows] == [2, 1]
    assert rows[0]["days_late"] >= 4
    assert rows[0]["answer"] == ANSWER
    table = client.get("/demands/export.csv").getvalue().decode()
    assert ANSWER in table
    assert client.get("/demands/export.xlsx").status_code == 200


def test_what_it_is_about_is_named_only_as_citizens_may_know_it(people, client, new_item):
    record, hidden = new_item("published", title="会议记录"), new_item("draft", title="未公开的")
    ticket = make_report(kind="complaint", about="/departments/S01/")
    shown = closed_demand(people, record_number=record.number)
    of_hidden = closed_demand(people, record_number=hidden.number)
    of_ticket = closed_demand(people, ticket=ticket)

    assert "会议记录" in text_of(client, shown.get_absolute_url())
    page = text_of(client, of_hidden.get_absolute_url())
    assert "未公开的" not in page
    assert hidden.number not in page
    page = text_of(client, of_ticket.get_absolute_url())
    assert "投诉" in page
    assert ticket.code not in page
    make_move(record, "withdraw", people["publisher"], withhold_title=True)
    assert "会议记录" not in text_of(client, shown.get_absolute_url())
    assert "会议记录" not in text_of(client, "/demands/")


def test_from_the_overdue_duty_to_the_register_through_the_pages(
    people, departments, signed_in, client
):
    rule = make_requirement(departments)
    issue(rule, date(2026, 4, 10))
    duty = rule.obligations.earliest("due_on")
    supervisor = signed_in("supervisor")
    desk = text_of(supervisor, "/admin/")
    assert duty.admin_url in desk
    assert f"{ADMIN}demand/" in desk
    address = f"{ADMIN}demand/obligation/{duty.pk}/"
    assert address in text_of(supervisor, duty.admin_url)
    assert address not in text_of(signed_in("publisher"), duty.admin_url)
    empty = supervisor.post(address, {})
    assert empty.status_code == 422
    assert "请填写“督办要求”" in empty.content.decode()
    form = supervisor.get(address).context["form"]
    given = {"text": TEXT, "ground": GROUND, "due_on": form["due_on"].value()}

    assert supervisor.post(address, given).status_code == 302

    demand = Demand.objects.get()
    assert (demand.obligation, demand.department) == (duty, duty.department)
    for who, act, data in (
        ("author", "answer", {"answer": ANSWER}),
        ("reviewer", "release", {}),
        ("publisher", "close", {}),
    ):
        person = signed_in(who)
        assert demand.admin_url in text_of(person, "/admin/"), who
        demand.refresh_from_db()
        url = f"{ADMIN}{demand.pk}/act/{act}/"
        assert person.get(url).status_code == 200
        asked = data | {"seen_revision": demand.revision}
        assert person.post(url, asked).status_code == 302, act
    assert TEXT in text_of(client, f"/demands/{demand.pk}/")
    assert supervisor.post(address, given).status_code == 302, "closed, it can be demanded anew"


@pytest.mark.pages
def test_a_report_is_demanded_from_its_page(people, signed_in):
    ticket = make_report()
    supervisor = signed_in("supervisor")
    address = f"{ADMIN}demand/ticket/{ticket.pk}/"
    assert address in text_of(supervisor, ticket.admin_url)
    given = {"text": TEXT, "ground": GROUND, "due_on": "2026-13-01"}
    assert supervisor.post(address, given).status_code == 422
    given["due_on"] = supervisor.get(address).context["form"]["due_on"].value()
    assert supervisor.post(address, given).status_code == 302
    assert Demand.objects.get().ticket == ticket


@pytest.mark.pages
def test_overdue_it_stands_on_the_desks_of_the_unit_and_of_the_supervisors(people, signed_in):
    demand = overdue_demand(people)
    for who in ("author", "reviewer", "supervisor"):
        page = text_of(signed_in(who), "/admin/")
        assert "督办逾期未答复" in page, who
        assert demand.admin_url in page
    assert demand.admin_url not in text_of(signed_in("stranger_author"), "/admin/")


@pytest.mark.pages
def test_strangers_see_nothing_of_it_in_the_back_office(people, signed_in):
    demand = demand_on(people)
    seen = {"stranger_author": 404, "administrator": 403, "supervisor": 200, "author": 200}
    for who, status in seen.items():
        assert signed_in(who).get(f"{ADMIN}{demand.pk}/change/").status_code == status
    for who in ("author", "publisher", "administrator"):
        for page in ("demand/", f"demand/ticket/{make_report().pk}/"):
            assert signed_in(who).get(ADMIN + page).status_code == 403


@pytest.mark.parametrize("asked", ["abc", "9" * 30, "督办", "1"])
def test_the_list_is_searched_by_number_and_by_words(people, signed_in, asked):
    demand_on(people)
    page = signed_in("supervisor").get(ADMIN, {"q": asked})
    assert page.status_code == 200
