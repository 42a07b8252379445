"""Where a unit's duties change, its notice board is replaced: told by its author with a picture,
looked at by somebody outside the unit, and nothing else meets the duty."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from disclosures.models import ChannelRegistration, Item, Obligation
from disclosures.timeliness.issuing import issue_all
from disclosures.timeliness.verification import check_obligations
from portal.base.departments.models import User
from portal.verification import check_acts
from tests.base.files import samples
from tests.factories import make_item, make_profile, make_requirement, next_version

CHANNELS = "/admin/disclosures/channelregistration"
DUTIES = "/admin/disclosures/obligation"


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def profile(people):
    return make_profile("published", people)


@pytest.fixture
def duty(departments, people, profile, today):
    make_requirement(
        departments, department=departments["root"], owing=["division"], code="NOTICE-BOARD",
        title_zh="更换公开橱窗", kind=Item.Kind.DUTY, term=Item.Term.AS_NEEDED, frequency="",
        limit_number=5, caused_by="duties_changed", valid_from=today - timedelta(days=30),
    )  # fmt: skip
    next_version(profile, people, duties="指导监督律师工作", change_note="职责有调整")
    issue_all(today)
    return Obligation.objects.get()


def register(client, number, **given):
    scan = SimpleUploadedFile("公开栏.pdf", samples.pdf("The board"))
    usual = {"channel": "notice_board", "used_on": timezone.localdate(), "detail": "一层大厅"}
    return client.post(f"{CHANNELS}/register/{number}/", usual | {"scan": scan} | given)


def press(client, address, **answers):
    """An act of a page, with what its form asks."""
    page = client.get(address)
    form = page.context.get("form")
    seen = {one.html_name: one.value() for one in form.hidden_fields()} if form else {}
    return client.post(address, seen | answers)


def decide(client, row, name, **answers):
    return press(client, f"{CHANNELS}/{row.pk}/act/{name}/", **answers)


def settle(client, duty, fact):
    return press(client, f"{DUTIES}/{duty.pk}/act/settle_by_fact/", fact=fact.pk)


@pytest.fixture
def fact(duty, signed_in):
    assert register(signed_in("author"), duty.cause_number).status_code == 302
    row = ChannelRegistration.objects.get()
    assert decide(signed_in("reviewer2"), row, "confirm").status_code == 302
    return row


def state(duty, today):
    return Obligation.objects.with_state(today).get(pk=duty.pk).state


@pytest.mark.pages
def test_from_the_open_duty_to_a_fact_that_citizens_see(duty, client, signed_in, today):
    author = signed_in("author")
    page = author.get(duty.admin_url).content.decode()
    way = f"{CHANNELS}/register/{duty.cause_number}/?channel=notice_board"
    assert f'href="{way}"' in page
    assert 'value="notice_board" selected' in author.get(way).content.decode()
    assert register(author, duty.cause_number).status_code == 302
    row = ChannelRegistration.objects.get()
    assert decide(signed_in("reviewer2"), row, "confirm").status_code == 302
    assert settle(author, duty, row).status_code == 302

    duty.refresh_from_db()
    assert (duty.shown_by, duty.disclosed_on, state(duty, today)) == (row, today, "on_time")
    row.refresh_from_db()
    for address in (duty.get_absolute_url(), "/departments/D11/", "/profiles/D11/"):
        shown = client.get(address).content.decode()
        assert "一层大厅" in shown, address
        assert row.get_absolute_url() in shown, address
    assert client.get(row.get_absolute_url()).status_code == 200
    assert list(check_acts()) == []
    assert list(check_obligations()) == []


def test_the_profile_s_own_page_leads_there_and_says_so_to_authors_alone(profile, signed_in):
    way = f"{CHANNELS}/register/{profile.number}/"
    assert way in signed_in("author").get(profile.admin_url).content.decode()
    assert way not in signed_in("reviewer").get(profile.admin_url).content.decode()


def test_no_record_meets_it(duty, people, category, signed_in, today):
    item = make_item("published", people, category=category, title="橱窗已更换", kind="duty")
    address = f"{DUTIES}/{duty.pk}/act/settle/"
    for number in (item.number, duty.cause_number):
        page = press(signed_in("author"), address, number=number)
        assert (page.status_code, "政务公开栏" in page.content.decode()) == (422, True)
    assert state(duty, today) == "due"


def test_a_fact_meets_no_duty_that_a_record_meets(duty, fact, departments, signed_in, today):
    make_requirement(departments, valid_from=today - timedelta(days=400))
    issue_all(today)
    other = Obligation.objects.exclude(pk=duty.pk).first()
    assert settle(signed_in("author"), other, fact).status_code == 422
    page = signed_in("author").get(f"{DUTIES}/{other.pk}/act/settle_by_fact/").content.decode()
    assert "用已发布的信息履行" in page


def test_nobody_of_the_unit_looks_at_what_its_own_duty_is_met_by(duty, people, signed_in, today):
    register(signed_in("author"), duty.cause_number)
    row = ChannelRegistration.objects.get()
    title = "登记的公开形式，待核对"
    assert title not in signed_in("reviewer").get("/admin/").content.decode()
    page = signed_in("reviewer").post(f"{CHANNELS}/{row.pk}/act/confirm/", {"seen_revision": 0})
    assert (page.status_code, "该部门以外的人" in page.content.decode()) == (403, True)
    assert title in signed_in("reviewer2").get("/admin/").content.decode()
    assert settle(signed_in("author"), duty, row).status_code == 422

    # Somebody who looked at it and has come to the unit since, as it now is.
    decide(signed_in("reviewer2"), row, "confirm")
    User.objects.filter(pk=people["reviewer2"].pk).update(department=duty.department)
    page = settle(signed_in("author"), duty, row).content.decode()
    assert "须由该部门以外的人核对" in page
    assert state(duty, today) == "due"


def test_other_channels_and_earlier_days_do_not_meet_it(duty, signed_in, today):
    author, yesterday = signed_in("author"), today - timedelta(days=1)
    register(author, duty.cause_number, channel="newspaper", detail="示例报")
    register(author, duty.cause_number, used_on=yesterday)
    newspaper, early = ChannelRegistration.objects.order_by("channel")
    decide(signed_in("reviewer2"), newspaper, "confirm")
    decide(signed_in("reviewer2"), early, "confirm")
    found = [settle(author, duty, row) for row in ChannelRegistration.objects.all()]
    assert [page.status_code for page in found] == [422, 422]
    assert any("早于变化公布的日期" in page.content.decode() for page in found)
    assert state(duty, today) == "due"


@pytest.mark.pages
def test_taken_down_it_no_longer_meets_the_duty(duty, fact, client, signed_in, today):
    settle(signed_in("author"), duty, fact)
    assert state(duty, today) == "on_time"
    decide(signed_in("publisher"), fact, "withdraw", ground="wrong")
    assert state(duty, today) == "due"
    page = client.get(duty.get_absolute_url()).content.decode()
    assert "登记已经撤下" in page
    assert fact.get_absolute_url() not in client.get("/departments/D11/").content.decode()
    assert settle(signed_in("author"), duty, fact).status_code == 422


@pytest.mark.pages
def test_of_a_profile_that_only_staff_read_nobody_else_is_told(people, client, signed_in):
    internal = make_profile("published", people, audience="internal")
    register(signed_in("author"), internal.number)
    row = ChannelRegistration.objects.get()
    decide(signed_in("reviewer2"), row, "confirm")
    assert "一层大厅" not in client.get("/departments/D11/").content.decode()
    assert client.get(row.get_absolute_url()).status_code == 404
    assert "一层大厅" in signed_in("author").get("/departments/D11/").content.decode()


def test_a_day_that_the_fact_does_not_tell_is_named(duty, fact, signed_in, today):
    settle(signed_in("author"), duty, fact)
    Obligation.objects.filter(pk=duty.pk).update(disclosed_on=today - timedelta(days=3))
    assert "by the fact not" in str(list(check_obligations()))
