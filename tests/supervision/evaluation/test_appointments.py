"""The disclosure office appoints supervisors; the log and the public page say so."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import Appointment
from tests.forms import typed
from tests.supervision.evaluation.conftest import appoint, make_round

APPOINTMENTS = "/admin/supervision/appointment/"
TODAY = timezone.localdate()


def day(offset) -> str:
    return (TODAY + timedelta(days=offset)).isoformat()


def entered(**more):
    fields = {
        "name": "丁委员", "sector": "consultative", "account": "",
        "appointed_from": day(0), "appointed_until": day(300),
    }  # fmt: skip
    return fields | more


def test_appointing_is_one_public_act(signed_in, people, client):
    account = people["unappointed"].pk
    done = signed_in("publisher").post(f"{APPOINTMENTS}add/", entered(account=account))
    entry = Entry.objects.first()
    assert done.status_code == 302
    assert (entry.action, entry.is_public) == (Action.APPOINTED, True)
    assert "丁委员" not in entry.subject_number + entry.subject_kind
    assert "丁委员" in client.get("/supervisors/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"appointed_until": day(-1)}, ""),
        ({"name": ""}, "name"),
        ({"sector": "king"}, "sector"),
        ({"appointed_from": "abc"}, "appointed_from"),
        ({"name": "11010519491231002X"}, "name"),
        ({"account": "author"}, "account"),
        ({"account": "supervisor"}, "account"),
    ],
)
def test_what_is_wrong_is_named_at_its_field(wrong, field, signed_in, people):
    if wrong.get("account"):
        wrong = {"account": people[wrong["account"]].pk}
    page = signed_in("publisher").post(f"{APPOINTMENTS}add/", entered(**wrong))
    errors = page.context["adminform"].form.errors
    assert page.status_code == 200
    assert list(errors) == [field or "__all__"]
    assert Appointment.objects.filter(name="丁委员").count() == 0


def test_ending_early_takes_a_day_in_the_term_and_a_reason(signed_in, people):
    appointment = people["supervisor"].appointments.get()
    url, client = f"{APPOINTMENTS}{appointment.pk}/change/", signed_in("publisher")
    fields = entered(
        name=appointment.name,
        account=people["supervisor"].pk,
        appointed_from=appointment.appointed_from,
        appointed_until=appointment.appointed_until,
    )
    for ended_on, reason in ((day(0), ""), ("", "理由"), (day(-90), "理由"), (day(900), "理由")):
        page = client.post(url, fields | {"ended_on": ended_on, "end_reason": reason})
        assert page.status_code == 200, (ended_on, reason)
    done = client.post(url, fields | {"ended_on": day(0), "end_reason": "工作调动"})
    entry = Entry.objects.first()
    assert done.status_code == 302
    assert (entry.action, entry.is_public) == (Action.APPOINTMENT_ENDED, True)
    assert entry.detail.changes["end_reason"] == ["", "工作调动"]
    appointment.refresh_from_db()
    assert not appointment.is_current(TODAY)
    assert appointment.is_current(TODAY - timedelta(days=1))


def test_another_change_is_told_as_a_change(signed_in, people):
    appointment = people["supervisor"].appointments.get()
    fields = entered(
        name="改正的名字",
        account=people["supervisor"].pk,
        appointed_from=appointment.appointed_from,
        appointed_until=appointment.appointed_until,
    )
    signed_in("publisher").post(f"{APPOINTMENTS}{appointment.pk}/change/", fields)
    assert Entry.objects.first().action == LogAction.CHANGED


@pytest.mark.parametrize(
    ("first", "length", "fits"),
    [(-10, 5, False), (336, 10, True), (335, 10, False), (-31, 0, True), (-31, 1, False)],
)
def test_two_terms_of_one_account_never_overlap(first, length, fits, people):
    # The term that is there began 30 days ago and lasts until the 335th day from today.
    try:
        appoint(people["supervisor"], name="又一次", since=-first, days=length)
        assert fits
    except ValidationError:
        assert not fits


def test_after_an_early_end_the_account_can_be_appointed_anew(people):
    Appointment.objects.filter(account=people["supervisor"]).update(
        ended_on=TODAY, end_reason="换届"
    )
    with pytest.raises(ValidationError):
        appoint(people["supervisor"], name="早了一天", since=1)
    assert appoint(people["supervisor"], name="再次受聘", since=0).is_current(TODAY)


def test_people_without_accounts_may_share_their_days(db):
    for name in ("甲", "乙"):
        appoint(name=name)
    assert Appointment.objects.current(TODAY).count() == 2


@pytest.mark.pages
@pytest.mark.parametrize("who", ["author", "reviewer", "administrator", "superuser"])
def test_others_keep_out(who, signed_in, people):
    client = signed_in(who)
    assert client.get(APPOINTMENTS).status_code == 403
    assert client.post(f"{APPOINTMENTS}add/", entered()).status_code == 403
    assert signed_in("supervisor").post(f"{APPOINTMENTS}add/", entered()).status_code == 403


def test_an_account_that_was_appointed_is_not_deleted(people, signed_in):
    person = people["unappointed"]
    appointment = appoint(person, name="无账号")
    done = signed_in("administrator").post(
        f"/admin/departments/user/{person.pk}/delete/", {"post": "yes"}
    )
    appointment.refresh_from_db()
    assert done.status_code == 200
    assert appointment.account == person


def test_what_is_wrong_with_a_field_that_is_read_only_is_said_above_the_form(
    signed_in, people, departments
):
    """The account of whoever has scored stays; a longer term may yet meet another of theirs."""
    first = people["supervisor"].appointments.get()
    appoint(people["supervisor"], name="再聘", since=-400, days=100)
    make_round(departments).sheets.create(
        appointment=first, department=departments["division"], saved_at=timezone.now()
    )
    client, url = signed_in("publisher"), f"{APPOINTMENTS}{first.pk}/change/"

    page = client.post(url, typed(client, url, appointed_until=day(450)))

    assert page.status_code == 200
    assert "两次聘期不能重叠" in page.content.decode()
