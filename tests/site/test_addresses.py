"""Behind a proxy that ends TLS the log, the sign-in lock and the count of reports see persons."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.base.addresses import address_of
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.supervision.tickets.forms import new_stamp
from portal.supervision.tickets.models import Attempt

PROXY = {"REMOTE_ADDR": "10.0.0.1"}


def from_(address, **more):
    return Client(headers={"X-Forwarded-For": address}, **PROXY, **more)


@pytest.fixture
def behind_a_proxy(settings):
    settings.HTTPS = True


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ("203.0.113.5", "203.0.113.5"), ("1.1.1.1, 203.0.113.5", "203.0.113.5"),
        ("1.1.1.1,2001:db8::1 ", "2001:db8::1"), ("", "10.0.0.1"), ("unknown", "10.0.0.1"),
        ("203.0.113.5, x", "10.0.0.1"),
    ],
)  # fmt: skip
def test_the_address_is_what_the_proxy_adds(forwarded, address, rf, behind_a_proxy):
    assert address_of(rf.get("/", headers={"X-Forwarded-For": forwarded}, **PROXY)) == address


def test_without_a_proxy_the_header_is_anybody_s(rf):
    assert address_of(rf.get("/", headers={"X-Forwarded-For": "1.1.1.1"}, **PROXY)) == "10.0.0.1"


def test_the_log_notes_the_person_s_address(people, behind_a_proxy):
    client = from_("203.0.113.7")
    client.post("/admin/login/", {"username": "author", "password": "wrong"})

    entry = Entry.objects.select_related("detail").get(action=Action.SIGN_IN_REFUSED)

    assert entry.detail.address == "203.0.113.7"


@pytest.mark.pages
def test_one_person_s_wrong_passwords_lock_out_nobody_behind_the_same_proxy(people, behind_a_proxy):
    people["author"].set_password("a good long one")
    people["author"].save()
    wrong, right = ({"username": "author", "password": x} for x in ("wrong", "a good long one"))
    for _turn in range(6):
        from_("203.0.113.7").post("/admin/login/", wrong)

    assert from_("203.0.113.7").post("/admin/login/", right).status_code == 429
    assert from_("203.0.113.8").post("/admin/login/", right).status_code == 302


def test_reports_are_counted_by_the_person_s_address(people, behind_a_proxy):
    for number in range(3):
        stamp = new_stamp(timezone.now() - timedelta(seconds=10))
        form = {"stamp": stamp, "kind": "wrong", "text": f"第{number}件"}
        assert from_(f"203.0.113.{number}").post("/reports/new/", form).status_code == 302

    assert Attempt.objects.values("who").distinct().count() == 3
