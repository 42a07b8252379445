"""What somebody typed comes back with every answer that could not take it."""

import re
from html import unescape

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from tests.factories import client_of
from tests.forms import typed

pytestmark = pytest.mark.pages

BODY = "<p>罚款<strong>三千元</strong>。</p>"
ORIGIN = {"Origin": "http://testserver"}


@pytest.fixture
def draft(new_item):
    return new_item("draft", title="一份草稿")


@pytest.fixture
def sent(draft, signed_in) -> dict[str, str]:
    """The author's form of the draft, with another title and another text."""
    return typed(signed_in("author"), draft.admin_url, title="改过的名称", body=BODY)


def fields_of(page: str) -> dict[str, str]:
    """The hidden fields of the form that sends everything once more."""
    found = re.findall(r'<textarea name="([^"]+)" hidden>\n(.*?)</textarea>', page, re.S)
    return {name: unescape(value) for name, value in found}


def test_a_session_that_ended_loses_nothing(draft, sent, people):
    client, url = client_of(people["author"]), draft.admin_url
    Session.objects.all().delete()

    asked = client.post(url, sent)
    assert asked.status_code == 403
    page = asked.content.decode()
    assert "改过的名称" in page
    assert "罚款<strong>三千元</strong>" in page

    people["author"].set_password("a long password 1")
    people["author"].save()
    sign_in = {"username": "author", "password": "wrong", "next": url, **fields_of(page)}
    refused = client.post(reverse("admin:login"), sign_in)
    assert fields_of(refused.content.decode()) == fields_of(page)

    signed_in = client.post(reverse("admin:login"), sign_in | {"password": "a long password 1"})
    sent_again = fields_of(signed_in.content.decode())
    assert sent_again["body"] == BODY
    assert f'action="{url}"' in signed_in.content.decode()

    client.post(url, sent_again)
    draft.refresh_from_db()
    assert (draft.title, draft.body) == ("改过的名称", BODY)


def test_too_many_wrong_passwords_keep_what_goes_along(people, client):
    kept = '[[["title", "改过的名称"]], []]'
    wrong = {"username": "author", "password": "x", "next": "/admin/disclosures/item/add/"}
    answers = [client.post("/admin/login/", wrong | {"kept": kept}) for _turn in range(6)]

    assert [answer.status_code for answer in answers] == [200] * 4 + [429] * 2
    for answer in answers:
        page = answer.content.decode()
        assert fields_of(page) == {"kept": kept}
        assert "改过的名称</div>" in page
    assert "15 分钟后在这里再试" in page
    assert "15 分钟后再试" in client.post("/admin/login/", wrong).content.decode()


def test_a_refused_token_gives_everything_back_and_takes_it_the_second_time(draft, sent, people):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people["author"])
    refused = client.post(draft.admin_url, sent, headers=ORIGIN)
    assert refused.status_code == 403
    page = refused.content.decode()
    token = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[-1]

    client.post(draft.admin_url, fields_of(page) | {"csrfmiddlewaretoken": token}, headers=ORIGIN)
    draft.refresh_from_db()
    assert draft.title == "改过的名称"


def test_a_sign_in_whose_token_was_refused_keeps_what_goes_along(people):
    client = Client(enforce_csrf_checks=True)
    sent = {
        "username": "author",
        "password": "x",
        "next": "/admin/",
        "kept": '[[["note", "甲"]], []]',
    }
    page = client.post(reverse("admin:login"), sent, headers=ORIGIN).content.decode()
    assert fields_of(page)["kept"] == sent["kept"]


@pytest.mark.parametrize("kept", ['[[["note", "\\ud800"]], []]', "[" * 200_000, "{}", "[[1], 2]"])
def test_what_goes_along_with_a_sign_in_may_be_anything(kept, client, db):
    sent = {"username": "author", "password": "x", "next": "/admin/", "kept": kept}
    assert client.post(reverse("admin:login"), sent).status_code == 200


def test_what_another_site_may_have_sent_is_shown_but_not_offered_to_be_sent_again(
    draft, sent, people
):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people["author"])
    for headers in ({"Origin": "http://elsewhere.example"}, {}):
        page = client.post(draft.admin_url, sent, headers=headers).content.decode()
        assert "改过的名称" in page
        assert fields_of(page) == {}


def test_a_draft_that_was_discarded_meanwhile_gives_the_text_back(draft, sent, signed_in):
    draft.delete()
    response = signed_in("author").post(draft.admin_url, sent)
    assert response.status_code == 404
    assert "改过的名称" in response.content.decode()


def test_a_right_that_was_lost_meanwhile_gives_the_text_back(draft, sent, signed_in):
    response = signed_in("supervisor").post(draft.admin_url, sent)
    assert response.status_code == 403
    assert "改过的名称" in response.content.decode()


def test_passwords_are_never_given_back(people, signed_in):
    client = signed_in("administrator")
    Session.objects.all().delete()
    url = reverse("admin:auth_user_password_change", args=[people["author"].pk])
    sent = {"password1": "a secret of mine", "password2": "a secret of mine"}
    response = client.post(url, sent, follow=True)
    assert "a secret of mine" not in response.content.decode()


def test_hostile_text_comes_back_as_text(draft, sent, people):
    client = client_of(people["author"])
    Session.objects.all().delete()
    hostile = {"title": "</textarea><script>x()</script>", "body": "<p>a<script>x()</script></p>"}
    page = client.post(draft.admin_url, sent | hostile).content.decode()
    assert "<script>x()" not in page
    assert hostile["title"] in fields_of(page)["kept"]


def test_what_came_too_late_keeps_its_words(new_item, signed_in):
    item = new_item("review")
    url = reverse("admin:disclosures_item_move", args=[item.pk, "return"])
    late = {"seen_revision": item.revision, "note": "请补充依据。"}
    signed_in("reviewer2").post(url, {"seen_revision": item.revision, "note": "请改标题。"})
    response = signed_in("reviewer").post(url, late)
    assert response.status_code == 409
    assert "请补充依据。" in response.content.decode()
    assert "reviewer2先生已于" in response.content.decode()


def test_a_second_click_is_not_a_race_that_was_lost(new_item, signed_in):
    item = new_item("review")
    url = reverse("admin:disclosures_item_move", args=[item.pk, "return"])
    sent = {"seen_revision": item.revision, "note": "请补充依据。"}
    client = signed_in("reviewer")
    client.post(url, sent)
    assert client.post(url, sent).status_code == 302
