"""What is typed and not saved waits for whoever typed it, and for nobody else."""

import io
import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Item
from portal.base.audit.models import Entry
from portal.base.departments.models import Hotline
from portal.base.scratch import keeping
from portal.base.scratch.models import Scratch
from portal.base.server import limits
from portal.supervision.models import Demand
from tests.factories import client_of, make_category, make_departments, make_people
from tests.forms import typed
from tests.threads import at_once

pytestmark = pytest.mark.pages

URL = "/admin/scratch/keep/"
KEY = "0123456789abcdef" * 2
TYPED = "刚刚写下的一段话。"


@pytest.fixture
def draft(new_item):
    return new_item("draft", title="一份草稿")


@pytest.fixture
def sending(draft, people):
    """What the script sends of the author's form, with some of it said otherwise."""

    def make(person="author", *, pairs=(("title", TYPED),), files=(), **fields):
        text = json.dumps([pairs, files])
        own = {"person": people[person].pk, "path": draft.admin_url, "key": f"{KEY}.0"}
        return own | {"text": text, "page": draft.admin_url} | fields

    return make


def offered(client, *paths, page="/admin/", key=KEY) -> dict:
    return client.get(URL, {"path": paths, "page": page, "key": key}).json()


def forms(client, path) -> list:
    return [form["pairs"] for form in offered(client, path)["forms"]]


def test_what_is_typed_waits_with_its_form_in_either_language(draft, sending, signed_in):
    client, entries = signed_in("author"), Entry.objects.count()

    told = client.post(URL, sending(files=["附件.pdf"])).json()

    assert told["waits"]
    assert told["at"] == timezone.localtime().strftime("%H:%M")
    (form,) = offered(client, f"/en{draft.admin_url}?x=1")["forms"]
    assert form["pairs"] == [["title", TYPED]]
    assert form["files"] == ["附件.pdf"]
    assert form["words"] == TYPED
    assert Entry.objects.count() == entries
    assert TYPED in client.get("/admin/scratch/").content.decode()


def test_in_english_it_is_the_same_form(draft, sending, signed_in):
    client, url = signed_in("author"), draft.admin_url
    english = f"/en{url}"
    told = client.post(f"/en{URL}", sending(path=english, page=english))
    assert told.status_code == 200

    for language in ("", "/en"):
        page = client.get(f"{language}/admin/scratch/").content.decode()
        assert TYPED in page
        assert f'href="{language}{url}"' in page
    assert forms(client, url) == [[["title", TYPED]]]


def test_nobody_else_is_told_of_it_in_any_role(draft, sending, signed_in, people):
    signed_in("author").post(URL, sending())

    for name in people:
        if name == "author":
            continue
        other = signed_in(name)
        if other.get(URL).status_code == 403:
            continue
        told = offered(other, draft.admin_url, page=draft.admin_url)
        assert (told["forms"], told["row"]) == ([], None), name
        assert TYPED not in other.get("/admin/scratch/").content.decode()
        row = Scratch.objects.get()
        other.post("/admin/scratch/", {"row": row.pk})
        other.post(URL, sending(name, discard="1"))
        assert Scratch.objects.exclude(sealed="").exists(), name


def test_at_rest_it_can_be_read_by_nobody(sending, signed_in, people):
    signed_in("author").post(URL, sending())
    row = Scratch.objects.get()

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM scratch_scratch")
        assert TYPED not in str(cursor.fetchall())
    assert TYPED in keeping.text_of(row)
    row.person = people["administrator"]  # given to another by hand
    assert keeping.text_of(row) == ""


def test_another_person_in_the_same_browser_takes_nothing_over(sending, signed_in):
    told = signed_in("colleague").post(URL, sending("author"))

    assert (told.status_code, told.json()) == (403, {"why": "other person"})
    assert not Scratch.objects.exists()


def test_without_a_session_it_says_so_and_keeps_nothing(sending, client):
    for told in (client.post(URL, sending()), client.get(URL)):
        assert (told.status_code, told.json()) == (403, {"why": "signed out"})
    assert client.get("/admin/scratch/").status_code == 302
    assert not Scratch.objects.exists()


def test_a_refused_token_is_told_apart_and_the_answer_holds_a_new_one(sending, people):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people["author"])

    refused = client.post(URL, sending())
    assert (refused.status_code, refused.json()) == (403, {"why": "token"})

    token = offered(client)["token"]
    assert client.post(URL, sending(csrfmiddlewaretoken=token)).status_code == 200


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"path": "/"}, 400),
        ({"path": "https://elsewhere.example/admin/"}, 400),
        ({"path": "/admin/nowhere/at/all/"}, 400),
        ({"path": "/admin/" + "a" * 400}, 400),
        ({"path": "/reports/new/"}, 400),
        ({"key": ""}, 400),
        ({"key": "../" * 9}, 400),
        ({"text": "x"}, 400),
        ({"text": "[" * 100_000}, 400),
        ({"text": '[[["password1", "geheim"]], []]'}, 400),
        ({"text": "字" * 300_001}, 413),
        ({"text": "x" * limits.FORM_BYTES}, 413),
    ],
    ids=range(12),
)
def test_what_is_no_form_is_not_kept(fields, status, sending, signed_in):
    assert signed_in("author").post(URL, sending(**fields)).status_code == status
    assert not Scratch.objects.exists()


def test_hostile_text_is_text(draft, sending, signed_in):
    hostile = "</textarea><script>x()</script>\ud800\x00"
    client = signed_in("author")
    client.post(URL, sending(pairs=[["title", hostile], ["body", f"<p>a{hostile[:-2]}</p>"]]))

    assert forms(client, draft.admin_url)[0][0] == ["title", hostile[:-2]]
    page = client.get("/admin/scratch/").content.decode()
    assert "<script>x()" not in page
    (form,) = offered(client, draft.admin_url)["forms"]
    assert form["page"] == draft.admin_url


def test_a_page_elsewhere_is_never_led_to(draft, sending, signed_in):
    client = signed_in("author")
    for page in ("https://elsewhere.example/", "javascript:x()", "//elsewhere.example/admin/"):
        client.post(URL, sending(page=page))
        assert offered(client, draft.admin_url)["forms"][0]["page"] == draft.admin_url


def test_saving_ends_it_and_what_was_on_its_way_comes_too_late(draft, sending, signed_in):
    client = signed_in("author")
    client.post(URL, sending())

    form = typed(client, draft.admin_url, title=TYPED, scratch=f"{KEY}.0")
    assert client.post(draft.admin_url, form).status_code == 302

    assert forms(client, draft.admin_url) == [[]]
    assert not client.post(URL, sending()).json()["waits"]
    Scratch.objects.update(kept_at=timezone.now() - timedelta(minutes=5))
    assert not client.post(URL, sending(age=301)).json()["waits"]
    assert client.post(URL, sending(age=0)).json()["waits"]


def test_what_was_refused_still_waits(draft, sending, signed_in):
    client = signed_in("author")
    client.post(URL, sending())

    form = typed(client, draft.admin_url, title="", scratch=f"{KEY}.0")
    page = client.post(draft.admin_url, form)

    assert page.status_code == 200
    assert f'data-key="{KEY}.0"' in page.content.decode()
    assert forms(client, draft.admin_url) == [[["title", TYPED]]]


def test_back_and_saved_again_makes_no_second_record_and_keeps_what_was_typed_since(
    category, signed_in
):
    client, add = signed_in("author"), "/admin/disclosures/item/add/"
    form = typed(client, add, title="新的事项", scratch=f"{KEY}.0")
    first = client.post(add, form)

    anew = typed(client, add, title="又改了名称", scratch=f"{KEY}.0")
    again = client.post(add, anew, follow=True)

    (item,) = Item.objects.all()
    assert first.url == again.redirect_chain[0][0] == item.admin_url
    assert "没有另存一条" in again.content.decode()
    (told,) = offered(client, item.admin_url)["forms"]
    assert ["title", "又改了名称"] in told["pairs"]
    assert "seen_revision" not in dict(told["pairs"])
    (row,) = offered(client, add)["forms"]
    assert (row["pairs"], row["savedAs"]) == ([], item.admin_url)


@pytest.mark.parametrize(
    ("add", "person", "fields", "model"),
    [
        ("/admin/departments/hotline/add/", "administrator", {"number": "0951-5550001"}, Hotline),
        ("/admin/supervision/demand/demand/", "supervisor", {"number": ""}, Demand),
    ],
    ids=["proposal", "begun"],
)
def test_nor_does_any_other_form_that_makes_something(
    add, person, fields, model, signed_in, departments
):
    client = signed_in(person)
    context = client.get(add).context
    form = context["form"] if "form" in context else context["adminform"].form
    data = {field.html_name: field.value() or "" for field in form}
    data |= fields | {
        "department": departments["division"].pk, "subject": "公开栏没有更新", "text": "请更新。",
        "ground": "检查中发现", "purpose_zh": "咨询",
        "due_on": timezone.localdate() + timedelta(days=10),
    }  # fmt: skip

    answers = [client.post(add, data | {"scratch": f"{KEY}.0"}) for _turn in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert model.objects.count() == 1
    assert answers[1].url.endswith(f"/{model.objects.get().pk}/change/")


def test_of_two_at_the_same_moment_one_is_made(committed_db):
    """The second waits for the first, and is led to what it made."""
    with transaction.atomic():
        people = make_people(make_departments())
        make_category()
    clients = [client_of(people["author"]) for _each in range(2)]
    add = "/admin/disclosures/item/add/"
    form = typed(clients[0], add, title="只有一份", scratch=f"{KEY}.0", token="")

    answers = at_once(2, lambda n: clients[n].post(add, form).url)

    (item,) = Item.objects.all()
    assert set(answers) == {item.admin_url}


def test_what_was_refused_is_made_afterwards(category, signed_in):
    client, add = signed_in("author"), "/admin/disclosures/item/add/"
    form = typed(client, add, title="", scratch=f"{KEY}.0")

    assert client.post(add, form).status_code == 200
    assert not Scratch.objects.exists()

    assert client.post(add, form | {"title": "有了名称"}).status_code == 302
    assert Item.objects.count() == 1


def test_acts_and_other_pages_of_the_row_say_that_something_waits(draft, sending, signed_in):
    client = signed_in("author")
    client.post(URL, sending())

    told = offered(client, page=f"/en{draft.admin_url.replace('change', 'move/submit')}")

    assert told["row"]["url"] == draft.admin_url


def test_who_has_lost_the_role_still_finds_every_word(draft, sending, signed_in, people):
    client = signed_in("author")
    client.post(URL, sending())
    type(people["author"]).objects.filter(pk=people["author"].pk).update(role="supervisor")

    assert TYPED in client.get("/admin/scratch/").content.decode()


def test_thrown_away_it_is_gone(draft, sending, signed_in):
    client = signed_in("author")
    client.post(URL, sending())
    client.post(URL, sending(key=f"{KEY}.1"))

    client.post(URL, sending(discard="1"))
    assert len(forms(client, draft.admin_url)) == 1

    client.post("/admin/scratch/", {"row": Scratch.objects.get().pk})
    assert not Scratch.objects.exists()


def test_of_many_opened_forms_the_newest_are_kept(draft, sending, signed_in, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_FORMS", 3)
    client = signed_in("author")

    for turn in range(5):
        client.post(URL, sending(pairs=[["title", str(turn)]], key=f"{turn:032x}"))

    assert forms(client, draft.admin_url) == [[["title", str(turn)]] for turn in (4, 3, 2)]


def test_tick_purges_what_is_old_and_what_is_of_those_who_left(sending, signed_in, people, log_key):
    for name in ("author", "colleague", "author2"):
        if name in people:
            signed_in(name).post(URL, sending(name))
    people["colleague"].is_active = False
    type(people["colleague"]).objects.filter(pk=people["colleague"].pk).update(is_active=False)
    now = timezone.now()

    keeping.purge(now)
    assert not Scratch.objects.filter(person=people["colleague"]).exists()
    assert Scratch.objects.filter(person=people["author"]).exists()

    Scratch.objects.update(kept_at=now - timedelta(days=31))
    call_command("tick", stdout=io.StringIO())
    assert not Scratch.objects.exists()


def test_a_person_who_only_typed_can_still_be_deleted(sending, signed_in, people):
    """Nothing rests on it (R18 keeps those who acted)."""
    keeping.keep(people["colleague"], "/admin/", KEY, "[[], []]", at=timezone.now())

    people["colleague"].delete()

    assert not Scratch.objects.exists()


def test_what_it_costs(draft, sending, signed_in):
    client = signed_in("author")
    client.post(URL, sending())
    for ask, most in ((lambda: client.post(URL, sending()), 8), (lambda: forms(client, "/"), 4)):
        with CaptureQueriesContext(connection) as captured:
            ask()
        assert len(captured) <= most
