"""The newest public act is the validator of the public site; nothing personal is kept (R10)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from disclosures.models import Item
from tests.factories import make_move, next_version

PATHS = ["/", "/disclosures/", "/departments/", "/hotlines/", "/en/", "/disclosures/?q=律师"]


def etag(path="/disclosures/"):
    return Client().get(path).headers["ETag"]


@pytest.mark.parametrize("path", PATHS)
def test_an_unchanged_page_is_not_sent_again(path, new_item, client):
    new_item("published")
    first = client.get(path)

    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})

    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert first.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("form", ["W/{}", '"other", {}', "*"])
def test_every_form_of_the_condition_is_understood(form, new_item, client):
    new_item("published")
    tag = client.get("/").headers["ETag"]

    assert client.get("/", headers={"If-None-Match": form.format(tag)}).status_code == 304


def test_every_public_act_changes_the_tag(new_item, people, signed_in):
    tags = [etag()]
    item = new_item("published")
    tags.append(etag())
    second = next_version(item, people, title="第二版")
    tags.append(etag())
    make_move(second, "withdraw", people["publisher"])
    tags.append(etag())
    hotline = {"number": "12348", "purpose_zh": "服务", "department": item.department_id}
    signed_in("administrator").post("/admin/departments/hotline/add/", hotline)
    tags.append(etag())

    assert len(set(tags)) == len(tags)


def test_internal_acts_do_not(new_item):
    new_item("published")
    tag = etag()

    new_item("draft")
    new_item("approved")
    new_item("published", audience="internal")

    assert etag() == tag


def test_each_language_and_query_has_its_own(new_item):
    new_item("published")

    assert len({etag(path) for path in PATHS}) == len(PATHS)


def test_staff_and_strangers_never_see_each_others_pages(new_item, signed_in):
    item = new_item("published", audience="internal", title="内网部署")
    page, citizen = f"/disclosures/{item.number}/", Client()
    for path in ("/", "/disclosures/"):
        citizen.get(path)  # warms the cache
    staff = signed_in("stranger_author")

    for path in ("/", "/disclosures/", page):
        answer = staff.get(path)
        assert "内网部署" in answer.content.decode()
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert "ETag" not in answer.headers
    for path in ("/", "/disclosures/"):
        assert "内网部署" not in citizen.get(path).content.decode()
        assert "stranger_author" not in citizen.get(path).content.decode()
    assert citizen.get(page).status_code == 404
    tag = citizen.get("/").headers["ETag"]
    assert staff.get("/", headers={"If-None-Match": tag}).status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_no_kept_page_holds_a_token_or_a_nonce(path, new_item):
    new_item("published")
    answer = Client().get(path)

    assert "csrfmiddlewaretoken" not in answer.content.decode()
    assert "nonce" not in answer.content.decode()
    assert not answer.cookies
    assert "nonce" not in answer.headers["Content-Security-Policy"]


def test_the_back_office_is_never_kept(signed_in, people):
    assert signed_in("author").get("/admin/").headers["Cache-Control"] == "private, no-store"
    assert "no-store" in Client().get("/admin/login/").headers["Cache-Control"]


def test_a_kept_page_ends_with_the_next_due_time(new_item, people):
    item = new_item("approved", title="到时公开")
    later = timezone.now() + timedelta(hours=1)
    make_move(item, "schedule", people["publisher"], publish_at=later)
    citizen = Client()
    assert "到时公开" not in citizen.get("/disclosures/").content.decode()
    tag = citizen.get("/disclosures/").headers["ETag"]

    Item.objects.filter(pk=item.pk).update(publish_at=timezone.now() - timedelta(seconds=1))

    answer = citizen.get("/disclosures/", headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert "到时公开" in answer.content.decode()
