"""Contacts: sealed at rest, each look logged, purged in time, never anywhere else."""

from datetime import timedelta
from io import StringIO

import pytest
from cryptography.fernet import Fernet
from django.core.checks.registry import registry
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.utils import timezone

from portal.base import contact_keys
from portal.base.audit.models import Entry
from portal.checks import contact_key
from portal.settings import env_keys
from portal.supervision.tickets import contact
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.models import Ticket
from portal.supervision.tickets.purging import purge
from tests.supervision.tickets.reports import REACH, TEXT

NEW = "/reports/new/"
pytestmark = [pytest.mark.usefixtures("people"), pytest.mark.pages]


def look(client, ticket):
    return client.post(f"/admin/supervision/ticket/{ticket.pk}/contact/")


def looks():
    return Entry.objects.filter(action=Action.CONTACT_READ)


def test_the_database_holds_a_cipher(client, filled):
    client.post(NEW, filled(contact_name=REACH.name, contact_reach=REACH.reach))

    (row,) = Ticket.objects.values()
    assert REACH.name not in str(row)
    assert REACH.reach not in str(row)
    assert contact.unseal(row["contact"]) == REACH


def test_no_contact_is_no_cipher(client, filled):
    client.post(NEW, filled())

    assert Ticket.objects.get().contact == ""


def test_another_key_seals_and_the_old_one_still_opens(settings):
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    settings.CONTACT_KEYS = [old]
    sealed = contact.seal(REACH)
    settings.CONTACT_KEYS = [new, old]

    assert contact.unseal(sealed) == REACH
    settings.CONTACT_KEYS = [old]
    assert contact.unseal(sealed) == REACH
    settings.CONTACT_KEYS = [new]
    with pytest.raises(contact.Unreadable):
        contact.unseal(sealed)


@pytest.fixture
def no_key(settings, tmp_path):
    settings.CONTACT_KEYS = []
    settings.CONTACT_KEY_FILE = tmp_path / "contact_key"


def test_without_a_key_no_contact_is_asked_for(no_key, client, filled):
    page = client.get(NEW)
    assert "contact_reach" not in page.content.decode()
    assert "不收联系方式" in page.content.decode()

    page = client.post(NEW, filled(contact_reach=REACH.reach))

    assert (page.status_code, Ticket.objects.count()) == (422, 0)
    assert TEXT in page.content.decode()
    assert client.post(NEW, filled()).status_code == 302


def test_a_demonstration_makes_a_key_once_for_its_owner_alone(no_key, settings):
    contact_keys.make()
    key = settings.CONTACT_KEY_FILE.read_text()
    contact_keys.make()

    assert settings.CONTACT_KEY_FILE.read_text() == key
    assert settings.CONTACT_KEY_FILE.stat().st_mode & 0o077 == 0
    assert contact.unseal(contact.seal(REACH)) == REACH


def test_a_site_without_a_key_is_told_and_how_to_make_one(no_key, settings):
    (warning,) = contact_key(None)
    assert "make_contact_key" in warning.hint
    assert contact_key in registry.get_checks(include_deployment_checks=True)

    told = [StringIO(), StringIO()]
    for out in told:
        call_command("make_contact_key", stdout=out)

    assert str(settings.CONTACT_KEY_FILE) in told[0].getvalue()
    assert "already" in told[1].getvalue()
    assert contact.unseal(contact.seal(REACH)) == REACH
    assert contact_key(None) == []


def test_a_key_that_is_none_stops_the_start(monkeypatch):
    monkeypatch.setenv("CONTACT_KEY", "too short")
    with pytest.raises(ImproperlyConfigured, match="CONTACT_KEY"):
        env_keys("CONTACT_KEY")


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("author", 200), ("colleague", 200), ("reviewer", 200), ("reviewer2", 200),
        ("publisher", 200), ("supervisor", 403), ("administrator", 403), ("superuser", 403),
        ("stranger_author", 404), ("stranger_reviewer", 404),
    ],
)  # fmt: skip
def test_who_handles_it_may_look_and_each_look_is_logged(who, status, in_state, signed_in):
    ticket, client = in_state("in_hand", contact=REACH), signed_in(who)
    assert REACH.reach not in client.get(ticket.admin_url).content.decode()

    pages = [look(client, ticket) for _turn in range(2)]

    assert [page.status_code for page in pages] == [status] * 2
    assert all((REACH.reach in page.content.decode()) is (status == 200) for page in pages)
    assert looks().count() == 2 * (status == 200)
    for page in pages:
        assert page.headers["Cache-Control"] == "private, no-store"
    for entry in looks():
        assert not entry.is_public
        assert REACH.reach not in str(entry.detail.__dict__)


def test_a_look_is_a_post(in_state, signed_in):
    ticket = in_state("in_hand", contact=REACH)
    address = f"/admin/supervision/ticket/{ticket.pk}/contact/"

    assert signed_in("author").get(address).status_code == 405
    assert not looks().exists()


def test_where_there_is_none_the_page_says_so_and_nothing_is_logged(in_state, signed_in):
    page = look(signed_in("author"), in_state("in_hand"))

    assert page.status_code == 422
    assert not looks().exists()


def test_a_lost_key_is_told_and_breaks_nothing(in_state, signed_in, settings):
    ticket = in_state("in_hand", contact=REACH)
    settings.CONTACT_KEYS = [Fernet.generate_key().decode()]

    page = look(signed_in("author"), ticket)

    assert page.status_code == 422
    assert "密钥" in page.content.decode()


def test_a_contact_is_in_no_page_log_or_notice(in_state, signed_in):
    ticket = in_state("published", contact=REACH)
    for who in ("author", "supervisor"):
        for path in (ticket.admin_url, "/admin/supervision/ticket/?state=all", "/admin/"):
            assert REACH.reach not in signed_in(who).get(path).content.decode()
        history = signed_in(who).get(f"/admin/supervision/ticket/{ticket.pk}/history/")
        assert REACH.reach not in history.content.decode()


# Purging.


def test_contacts_are_purged_half_a_year_after_closing(in_state):
    closed = in_state("closed", contact=REACH)
    still_open = in_state("in_hand", contact=REACH)
    day = timezone.now()
    assert purge(day + timedelta(days=179)) == 0

    assert purge(day + timedelta(days=180)) == 1

    closed.refresh_from_db()
    still_open.refresh_from_db()
    assert closed.contact == ""
    assert still_open.contact
    entry = Entry.objects.select_related("detail").first()
    assert (entry.action, entry.is_public) == (Action.PURGED, False)
    assert entry.detail.changes["count"] == 1
    assert len(entry.detail.changes["digest"]) == 64
    assert purge(day + timedelta(days=181)) == 0
    assert Entry.objects.first() == entry


def test_what_was_answered_and_never_closed_ends_by_itself(in_state):
    in_state("answered", contact=REACH)

    assert purge(timezone.now() + timedelta(days=209)) == 0
    assert purge(timezone.now() + timedelta(days=210)) == 1


@pytest.mark.parametrize("state", ["filed", "in_hand"])
def test_what_is_never_closed_is_kept_two_years_after_its_last_due_date(state, in_state):
    due_on = in_state(state, contact=REACH).due_on
    noon = timezone.localtime().replace(hour=12)
    at = noon + (due_on - noon.date()) + timedelta(days=730)

    assert purge(at - timedelta(days=1)) == 0
    assert purge(at) == 1


def test_many_are_one_entry(in_state):
    for _each in range(3):
        in_state("closed", contact=REACH)
    entries = Entry.objects.count()

    assert purge(timezone.now() + timedelta(days=200)) == 3
    assert Entry.objects.count() == entries + 1


def test_the_tick_purges(in_state):
    at = timezone.now() - timedelta(days=200)
    in_state("closed", contact=REACH, at=at)

    call_command("tick", stdout=StringIO())

    assert Ticket.objects.get().contact == ""
