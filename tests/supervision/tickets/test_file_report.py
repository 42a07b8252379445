"""A citizen files a report: what is taken in, what is not, and nothing typed is lost."""

import html
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.base.notices.models import Notice
from portal.base.workdays.models import load_calendar
from portal.supervision.tickets import rate_limits, receipts
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.forms import new_stamp, read_stamp
from portal.supervision.tickets.models import Attempt, Question, Ticket, TicketKind
from tests.supervision.tickets.reports import TEXT

NEW = "/reports/new/"
pytestmark = [pytest.mark.usefixtures("people"), pytest.mark.pages]


def refused(page, status=422) -> str:
    """The page of a refusal, with what was typed still in it."""
    text = html.unescape(page.content.decode())
    assert page.status_code == status
    assert TEXT in text
    assert "no-store" in page.headers["Cache-Control"]
    assert not Ticket.objects.exists()
    assert not Entry.objects.filter(action=Action.FILED).exists()
    return text


def test_anybody_files_a_report_and_gets_a_receipt(client, filled):
    page = client.post(NEW, filled())

    ticket = Ticket.objects.get()
    assert (page.status_code, page.url) == (302, "/reports/receipt/")
    assert (ticket.kind, ticket.state, ticket.department.code) == ("hard_to_use", "filed", "D11")
    assert Question.objects.get().text == TEXT
    receipt = client.get(page.url).content.decode()
    assert ticket.code in receipt
    assert f"{ticket.due_on}" in receipt


def test_filing_is_one_internal_entry_without_a_word_of_it(client, filled):
    before = Entry.objects.count()
    client.post(NEW, filled(contact_name="王群众", contact_reach="13900001111"))

    (entry,) = Entry.objects.all()[: Entry.objects.count() - before]
    ticket = Ticket.objects.get()
    assert (entry.action, entry.is_public) == (Action.FILED, False)
    assert (entry.subject_kind, entry.subject_number) == ("ticket", str(ticket.pk))
    assert entry.department == "D11"
    told = f"{entry.__dict__} {entry.detail.__dict__}"
    for secret in (TEXT, "王群众", "13900001111", ticket.code):
        assert secret not in told


def test_the_department_s_people_are_told_without_a_word_of_it(client, filled):
    client.post(NEW, filled())

    told = {notice.recipient.username for notice in Notice.objects.all()}
    assert told == {"author", "colleague", "reviewer"}
    assert all(TEXT[:6] not in f"{one.title}{one.note}" for one in Notice.objects.all())


def test_what_is_about_no_department_goes_to_the_disclosure_office(client, filled):
    client.post(NEW, filled(about="/hotlines/"))

    ticket = Ticket.objects.get()
    assert (ticket.department, ticket.about_path) == (None, "/hotlines/")
    assert {one.recipient.username for one in Notice.objects.all()} == {"publisher", "publisher2"}


def test_where_nobody_works_the_disclosure_office_is_told_and_receives(client, filled, signed_in):
    User.objects.filter(role__in=["author", "reviewer"]).update(is_active=False)

    client.post(NEW, filled())

    assert {one.recipient.username for one in Notice.objects.all()} == {"publisher", "publisher2"}
    desk = signed_in("publisher").get("/admin/").context["tickets"]
    to_receive = next(one for one in desk if one.name == "tickets_to_receive")
    assert [row.pk for row in to_receive.rows] == [Ticket.objects.get().pk]


@pytest.mark.parametrize(
    ("kind", "days"), [("consultation", 5), ("wrong", 5), ("complaint", 15), ("late", 15)]
)
def test_the_answer_is_due_by_the_rule_of_its_kind(kind, days, client, filled):
    client.post(NEW, filled(kind=kind))

    question = Question.objects.get()
    assert (question.limit_number, question.limit_unit) == (days, "working_day")
    assert question.limit_basis == "本机关规定，可由管理员修改"
    due_on = load_calendar().working_day_after(question.asked_on, days)
    assert question.due_on == question.ticket.due_on == due_on


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_form_shows_what_it_is_about_and_every_kind(prefix, client):
    page = client.get(f"{prefix}{NEW}?about={prefix}/departments/D11/&kind=wrong")

    text = page.content.decode()
    name = "Lawyers Division" if prefix else "律师工作处"
    assert f'<a href="{prefix}/departments/D11/">{name}</a>' in text
    assert text.count('type="radio"') == len(TicketKind)
    (chosen,) = re.findall(r"<input[^>]*checked[^>]*>", text)
    assert 'value="wrong"' in chosen
    assert "no-store" in page.headers["Cache-Control"]
    assert page.headers["X-Robots-Tag"] == "noindex"


def test_without_a_kind_or_with_too_few_words_it_says_so(client, filled):
    refused(client.post(NEW, filled(kind="nonsense")))
    page = client.post(NEW, filled(text="x"))

    assert (page.status_code, Ticket.objects.count()) == (422, 0)
    assert "至少 2 个字" in page.content.decode()


def test_a_hundred_kilobytes_are_too_long_and_come_back(client, filled):
    long = "长" * 100_000

    page = client.post(NEW, filled(text=long))

    assert page.status_code == 422
    assert long in page.content.decode()
    assert "最多 2000 字" in page.content.decode()


def test_two_thousand_characters_over_many_lines_are_not(client, filled):
    client.post(NEW, filled(text="一行\r\n" * 666 + "末"))

    assert len(Question.objects.get().text) == 1999


@pytest.mark.parametrize("name", ["text", "contact_name", "kind", "stamp", "website"])
def test_bytes_that_are_no_text_are_refused(name, client, filled):
    page = client.post(NEW, filled(**{name: "a\x00b"}))

    assert page.status_code == 422
    assert page.context["form"].errors
    assert not Ticket.objects.exists()


def test_markup_is_shown_as_text(client, filled, signed_in):
    script = "<script>alert(1)</script> 请看"
    page = client.post(NEW, filled(text=script, kind=""))
    assert "<script>alert" not in page.content.decode()
    assert "&lt;script&gt;alert" in page.content.decode()
    client.post(NEW, filled(text=script))

    ticket = Ticket.objects.get()
    page = signed_in("supervisor").get(ticket.admin_url).content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_machine_that_fills_in_everything_gets_its_page_back(client, filled):
    text = refused(client.post(NEW, filled(website="https://example.org")))

    assert "应当留空" in text
    assert not Attempt.objects.exists()


def test_a_form_sent_at_once_is_no_person_s(client, filled):
    text = refused(client.post(NEW, filled(made=timezone.now())))
    assert "太快" in text


@pytest.mark.parametrize("wrong", [{"kind": ""}, {"text": ""}, {"website": "x"}])
def test_a_quick_correction_is_not_too_fast(wrong, client, filled):
    form = filled()
    page = client.post(NEW, form | wrong)
    assert page.status_code == 422

    again = client.post(NEW, form | {"stamp": page.context["form"]["stamp"].value()})

    assert again.status_code == 302


def test_who_was_too_fast_is_not_made_to_wait_anew(client, filled):
    form = filled(made=timezone.now())

    page = client.post(NEW, form)

    assert page.context["form"]["stamp"].value() == form["stamp"]


def test_a_form_of_yesterday_comes_back_filled_in_and_can_be_sent(client, filled):
    page = client.post(NEW, filled(made=timezone.now() - timedelta(hours=25)))
    assert "超过一天" in refused(page)

    again = page.context["form"].data["stamp"]

    token, made = read_stamp(again)
    assert token
    assert timezone.now().timestamp() - made < 60


@pytest.mark.parametrize("stamp", ["", "x", "a:1:b", "abc:99999999999:zzzz", "律" * 50])
def test_a_stamp_of_one_s_own_making_is_refused(stamp, client, filled):
    assert "被改动过" in refused(client.post(NEW, filled(stamp=stamp)))


def test_without_the_csrf_token_nothing_is_filed_and_nothing_lost(filled):
    client = Client(enforce_csrf_checks=True)
    form = filled(contact_reach="13900001111", consents="on")

    page = client.post(NEW, form)

    text = refused(page, 403)
    assert "13900001111" in text
    assert "再提交一次" in text
    assert page.context["about"].department.code == "D11"
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)[1]
    assert client.post(NEW, form | {"csrfmiddlewaretoken": token}).status_code == 302
    assert Ticket.objects.count() == 1


def test_other_forms_without_the_token_say_what_to_do():
    page = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "author"})

    assert page.status_code == 403
    assert "刷新后重新提交" in page.content.decode()


@pytest.mark.parametrize(
    ("suspicious", "kind"),
    [
        ({"website": "x"}, "应当留空的填了内容"),
        ({"made": "now"}, "提交得太快"),
    ],
)
def test_what_no_person_does_is_one_entry_a_minute_of_its_kind(suspicious, kind, client, filled):
    for _turn in range(3):
        form = dict(suspicious)
        if "made" in form:
            form["made"] = timezone.now()
        client.post(f"/en{NEW}", filled(**form))
    client.post(NEW, filled(text="x"))

    (entry,) = Entry.objects.filter(action=Action.FILING_REFUSED).select_related("detail")
    assert (entry.subject_label, entry.is_public) == (kind, False)
    assert entry.detail.address == "127.0.0.1"
    assert TEXT not in f"{entry.__dict__} {entry.detail.__dict__}"


# Twice.


def test_the_same_form_sent_twice_is_one_report_and_one_receipt(client, filled):
    form = filled()
    secrets = []
    for _turn in range(2):
        page = client.post(NEW, form)
        secrets.append(client.get(page.url).context["secret"])

    assert Ticket.objects.count() == 1
    assert secrets[0] == secrets[1]
    assert Attempt.objects.count() == 1
    assert Entry.objects.filter(action=Action.FILED).count() == 1


def test_other_words_in_a_form_that_was_used_are_not_lost(client, filled):
    form = filled()
    client.post(NEW, form)

    page = client.post(NEW, form | {"text": "另一件事"})

    assert page.status_code == 409
    assert "另一件事" in page.content.decode()
    assert Ticket.objects.count() == 1
    later = new_stamp(timezone.now() - timedelta(seconds=10))
    client.post(NEW, form | {"text": "另一件事", "stamp": later})
    assert Ticket.objects.count() == 2


@pytest.mark.parametrize(
    "added",
    [
        {"contact_reach": "13900001111"}, {"contact_name": "王群众"}, {"consents": "on"},
        {"about": "/departments/S01/"}, {"kind": "wrong"},
    ],
)  # fmt: skip
def test_what_is_added_after_going_back_is_not_dropped(added, client, filled):
    form = filled()
    client.post(NEW, form)

    page = client.post(NEW, form | added)

    assert page.status_code == 409
    shown = page.context["form"]
    assert {name: shown[name].value() for name in added} == {
        name: True if name == "consents" else value for name, value in added.items()
    }
    stamp = shown["stamp"].value()
    assert stamp != form["stamp"]
    assert client.post(NEW, form | added).status_code == 409
    assert Ticket.objects.count() == 1


def test_sent_twice_with_contact_and_consent_is_one_report(client, filled):
    form = filled(contact_reach="13900001111", consents="on")

    assert [client.post(NEW, form).status_code for _turn in range(2)] == [302, 302]
    assert Ticket.objects.count() == 1


# Floods.


def test_more_than_twenty_within_an_hour_are_refused_and_one_entry_says_so(client, filled):
    for _each in range(20):
        assert client.post(NEW, filled()).status_code == 302
    Ticket.objects.all().delete()
    filed = Entry.objects.filter(action=Action.FILED).count()

    for _each in range(3):
        page = client.post(NEW, filled())
        assert page.status_code == 429
        assert TEXT in page.content.decode()
        assert 3500 < int(page.headers["Retry-After"]) <= 3600

    assert Ticket.objects.count() == 0
    assert Entry.objects.filter(action=Action.FILED).count() == filed
    (entry,) = Entry.objects.filter(action=Action.FLOOD_REFUSED)
    assert entry.detail.address == "127.0.0.1"
    assert not entry.is_public


def test_another_address_is_not_affected(client, filled):
    for _each in range(21):
        page = client.post(NEW, filled())
    assert page.status_code == 429

    assert client.post(NEW, filled(), REMOTE_ADDR="192.0.2.9").status_code == 302


def test_a_hundred_a_day_are_the_most():
    at = timezone.now()
    for hour in range(5):
        for _each in range(20):
            rate_limits.count_filing("192.0.2.1", at + timedelta(hours=hour * 2))

    with pytest.raises(rate_limits.RateLimited) as flood:
        rate_limits.count_filing("192.0.2.1", at + timedelta(hours=20))
    assert flood.value.seconds == 4 * 60 * 60
    rate_limits.count_filing("192.0.2.1", at + timedelta(hours=30))


def test_midnight_does_not_begin_the_count_anew():
    late = timezone.localtime().replace(hour=23, minute=50)
    for _each in range(20):
        rate_limits.count_filing("192.0.2.1", late)

    with pytest.raises(rate_limits.RateLimited):
        rate_limits.count_filing("192.0.2.1", late + timedelta(minutes=30))


def test_no_address_is_kept_outside_the_log(client, filled):
    client.post(NEW, filled(), REMOTE_ADDR="203.0.113.77")

    assert "203.0.113.77" not in str(list(Attempt.objects.values()) + list(Ticket.objects.values()))
    today, tomorrow = (
        rate_limits._hash("203.0.113.77", timezone.now() + timedelta(days=n)) for n in (0, 1)
    )
    assert Attempt.objects.get().who == today != tomorrow


def test_one_household_s_ipv6_addresses_count_as_one():
    at = timezone.now()
    for number in range(20):
        rate_limits.count_filing(f"2001:db8:1:2::{number}", at)

    with pytest.raises(rate_limits.RateLimited):
        rate_limits.count_filing("2001:db8:1:2:ffff::1", at)
    rate_limits.count_filing("2001:db8:1:3::1", at)


def test_counts_are_forgotten_after_two_days(client, filled):
    client.post(NEW, filled())

    assert rate_limits.sweep(timezone.now() + timedelta(days=1)) == 0
    assert rate_limits.sweep(timezone.now() + timedelta(days=3)) == 1


def test_codes_and_secrets_are_hard_to_misread():
    secret = receipts.secret_of("token")
    assert secret == receipts.secret_of("token") != receipts.secret_of("other")
    assert not set(secret + receipts.new_code()) & set("01ILOU") - {"R"}


def test_what_is_refused_is_summed_up_with_the_focus_and_leads_to_each_field(client, filled):
    page = client.post("/reports/new/", filled(text="", kind="")).content.decode()
    summary = page.split('role="alert"')[1].split("</ul>")[0]

    assert " autofocus>" in summary
    for address in re.findall(r'href="#([^"]+)"', summary):
        assert f'id="{address}"' in page
    assert {"#id_kind_0", "#id_text"} == set(re.findall(r'href="([^"]+)"', summary))
