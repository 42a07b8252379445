"""The newest public act is the validator of the public site; nothing personal is kept (R10)."""

from datetime import timedelta
from itertools import pairwise

import pytest
from django.test import Client
from django.utils import timezone

from disclosures.headings import categories
from disclosures.models import Category, Item
from portal.acts.proposals import propose
from tests.factories import make_move, next_version
from tests.forms import typed

pytestmark = pytest.mark.pages

PATHS = ["/", "/disclosures/", "/departments/", "/hotlines/", "/en/", "/disclosures/?q=律师",
         "/search/?q=律师"]  # fmt: skip


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
    category = Category.objects.get()
    category.label_zh = "新的名称"
    propose(category, categories, actor=people["administrator"], changes={})
    assert etag() == tags[-1], "nobody let it out yet"
    categories.perform(category, "release", actor=people["publisher"], at=timezone.now())
    tags.append(etag())

    assert all(earlier != later for earlier, later in pairwise(tags))


def test_a_tag_that_is_out_of_date_brings_the_new_page(new_item):
    new_item("published")
    tag = etag()
    new_item("published", title="新的一件")

    answer = Client().get("/disclosures/", headers={"If-None-Match": tag})

    assert answer.status_code == 200
    assert answer.headers["ETag"] != tag
    assert "新的一件" in answer.content.decode()


def test_internal_acts_do_not(new_item, people, signed_in):
    item = new_item("published")
    tag = etag()

    new_item("draft")
    new_item("approved")
    new_item("review", audience="internal")
    closed = new_item("published", audience="internal")
    next_version(closed, people)
    next_version(item, people, status="approved", title="未公开的第二版")
    make_move(new_item("review"), "return", people["reviewer"])
    person = {"username": "author", "password": "wrong"}
    Client().post("/admin/login/", person)
    signed_in("supervisor").post("/admin/audit/entry/export/")
    make_move(closed.versions().last(), "withdraw", people["publisher"])

    assert etag() == tag


def test_saving_a_draft_does_not(new_item, signed_in):
    new_item("published")
    draft, client = new_item("draft"), signed_in("author")
    tag = etag()
    form = typed(client, draft.admin_url, title="改过的题")

    assert client.post(draft.admin_url, form).status_code == 302

    assert Item.objects.get(pk=draft.pk).title == "改过的题"
    assert etag() == tag


def test_a_row_edited_or_added_in_the_admin_changes_the_tag(new_item, signed_in):
    item, client, tags = new_item("published"), signed_in("administrator"), [etag()]
    row, path = item.department, "/admin/departments/department"

    edited = {"name_zh": "律师公证处", "kind": "division", "code": "D11", "parent": row.parent_id}
    assert client.post(f"{path}/{row.pk}/change/", edited).status_code == 302
    tags.append(etag())
    added = {"code": "N1", "name_zh": "新处", "kind": "division"}
    assert client.post(f"{path}/add/", added).status_code == 302
    tags.append(etag())

    assert len(set(tags)) == 3


def test_what_ends_at_its_time_leaves_the_kept_pages(new_item):
    item = new_item("published", title="限时公示", public_until=timezone.now() + timedelta(hours=1))
    pages = ["/disclosures/", f"/disclosures/{item.number}/"]
    tags = {path: Client().get(path).headers["ETag"] for path in pages}

    Item.objects.filter(pk=item.pk).update(public_until=timezone.now() - timedelta(seconds=1))

    listed, shown = (Client().get(path, headers={"If-None-Match": tags[path]}) for path in pages)
    assert (listed.status_code, shown.status_code) == (200, 410)
    assert "限时公示" not in listed.content.decode()
    assert shown.headers["ETag"] != tags[pages[1]]


def test_a_head_request_leaves_a_whole_page_behind(new_item):
    new_item("published")

    head, page = Client().head("/disclosures/"), Client().get("/disclosures/")

    assert head.headers["ETag"] == page.headers["ETag"]
    assert "律师执业许可办理情况" in page.content.decode()


@pytest.mark.parametrize("tail", ["", "versions/1/", "compare/?from=1&to=2"])
@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("first", ["staff", "stranger"])
def test_a_page_kept_for_one_is_not_served_to_the_other(
    first, prefix, tail, new_item, people, signed_in
):
    item = next_version(new_item("published", title="甲"), people, title="乙")
    path = f"{prefix}/disclosures/{item.number}/{tail}"
    readers = {"staff": signed_in("supervisor"), "stranger": Client()}
    order = [first, *({"staff", "stranger"} - {first})]

    for name in order * 2:
        answer = readers[name].get(path)
        assert answer.status_code == 200
        is_staff = name == "staff"
        assert ("supervisor先生" in answer.content.decode()) == is_staff
        assert ("ETag" in answer.headers) != is_staff
        kept = "private, no-store" if is_staff else "no-cache"
        assert answer.headers["Cache-Control"] == kept
        assert "Cookie" in answer.headers.get("Vary", "")


def test_signing_out_brings_back_the_strangers_page(new_item, signed_in):
    new_item("published", audience="internal", title="内网部署")
    client = signed_in("author")
    assert "内网部署" in client.get("/disclosures/").content.decode()

    client.post("/admin/logout/")

    answer = client.get("/disclosures/")
    assert "内网部署" not in answer.content.decode()
    assert answer.headers["Cache-Control"] == "no-cache"


def test_an_account_without_a_desk_is_not_cached_either(people, signed_in, new_item):
    new_item("published", audience="internal", title="内网部署")
    client = signed_in("author")
    people["author"].is_staff = False
    people["author"].save()

    answer = client.get("/disclosures/")

    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "内网部署" not in answer.content.decode()


def test_nothing_of_a_visitor_is_kept(new_item):
    """Neither a session, a cookie, the host it asked for nor its language leaves a trace."""
    new_item("published")
    odd = Client(headers={"accept-language": "en", "user-agent": "Visitor/1"})
    odd.cookies["sessionid"] = odd.cookies["messages"] = odd.cookies["csrftoken"] = "visitor"
    pages = {path: (odd.get(path, HTTP_HOST="localhost"), Client().get(path)) for path in PATHS}

    for theirs, plain in pages.values():
        assert theirs.content == plain.content
        assert theirs.headers["ETag"] == plain.headers["ETag"]
        assert "isitor" not in plain.content.decode()
        assert "localhost" not in plain.content.decode()
        assert "Accept-Language" not in plain.headers["Vary"]


@pytest.mark.parametrize("path", ["/disclosures/640000/2026-99999/", "/disclosures/?page=99"])
def test_what_is_not_there_is_not_kept(path, client, db):
    for _ in range(2):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "ETag" not in answer.headers


def test_no_tombstone_holds_a_token(new_item, client):
    item = new_item("withdrawn")

    for _ in range(2):
        answer = client.get(f"/disclosures/{item.number}/")
        assert (answer.status_code, "ETag" in answer.headers) == (410, True)
        assert "csrfmiddlewaretoken" not in answer.content.decode()
        assert not answer.cookies


def test_each_language_and_query_has_its_own(new_item):
    new_item("published")

    assert len({etag(path) for path in PATHS}) == len(PATHS)


def test_each_display_has_its_own_and_an_unknown_one_none(new_item):
    new_item("published")
    displays = {"": "", "t": "text=large", "c": "contrast=high", "b": "text=large; contrast=high"}
    pages = {name: Client(HTTP_COOKIE=cookie).get("/") for name, cookie in displays.items()}
    odd = Client(HTTP_COOKIE="text=huge; contrast=<script>").get("/")

    assert len({page.headers["ETag"] for page in pages.values()}) == 4
    for name, cookie in displays.items():
        again = Client(HTTP_COOKIE=cookie).get("/")  # now from the cache
        assert again.content == pages[name].content
        assert ('data-text="large"' in again.content.decode()) == (name in ("t", "b"))
        assert ('data-contrast="high"' in again.content.decode()) == (name in ("c", "b"))
    assert (odd.headers["ETag"], odd.content) == (pages[""].headers["ETag"], pages[""].content)


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
