"""Whatever server stands before, what asks too much is refused in a sentence, at once."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from portal.base import sessions
from portal.base.server import limits

pytestmark = pytest.mark.pages

LONG = "a" * 9000
SIGNED_IN = f"sessionid={sessions.new_key()}"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/disclosures/?q=" + LONG, 414),
        ("/disclosures/?q=" + "a" * 200_000, 414),
        (f"/{LONG}/", 414),
        ("/disclosures/?" + "kind=duty&" * 300, 414),
        ("/admin/login/?next=/" + LONG, 414),
    ],
)
def test_a_hostile_address_is_refused_before_anything_is_read(
    client, django_assert_num_queries, path, status
):
    with django_assert_num_queries(0):
        page = client.get(path)

    assert page.status_code == status
    assert len(page.content) < 1000
    assert 'lang="en"' in page.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "cookie", "size", "status"),
    [
        ("/reports/new/", "", limits.REPORT_BYTES + 1, 413),
        ("/reports/new/", SIGNED_IN, limits.REPORT_BYTES + 1, 413),
        ("/reports/follow/", "", limits.FORM_BYTES + 1, 413),
        ("/admin/login/", "", limits.FORM_BYTES + 1, 413),
        ("/admin/login/", "sessionid=x", limits.FORM_BYTES + 1, 413),
        ("/admin/login/", SIGNED_IN, limits.UPLOAD_BYTES + 1, 413),
        ("/admin/login/", "", "x", 400),
        ("/admin/login/", "", "9" * 5000, 400),
    ],
    ids=range(8),  # a key is another one in each process
)
def test_a_hostile_length_is_refused_before_the_body_is_read(client, path, cookie, size, status):
    page = client.post(path, {}, headers={"cookie": cookie}, CONTENT_LENGTH=str(size))

    assert page.status_code == status


@pytest.mark.django_db
@pytest.mark.parametrize(
    "form",
    [
        {"username": "a" * (limits.FORM_BYTES + 1)},
        {f"field{number}": "" for number in range(1001)},
        {f"file{number}": SimpleUploadedFile("a.txt", b"a") for number in range(21)},
    ],
    ids=["size", "fields", "files"],
)
def test_a_form_that_is_too_large_says_what_to_do(client, form):
    page = client.post("/admin/login/", form, headers={"cookie": SIGNED_IN})

    assert page.status_code == 413
    assert re.search("分几次提交|缩短", page.content.decode())


@pytest.mark.django_db
def test_nobody_has_a_session_before_signing_in(client, people):
    for path in ("/", "/reports/new/", "/admin/", "/admin/login/", "/display/?size=large"):
        client.get(path)
    client.post("/admin/login/", {"username": "author", "password": "wrong"})
    client.post("/reports/new/", {"text": ""})

    assert "sessionid" not in client.cookies


def test_a_person_may_upload_right_after_signing_in(people):
    people["author"].set_password("correct horse battery")
    people["author"].save()
    client = Client()
    form = {"username": "author", "password": "correct horse battery"}
    assert client.post("/admin/login/", form).status_code == 302

    cookies = client.cookies.output(header="", sep=";")

    assert limits.body_limit("/admin/disclosures/item/add/", cookies) == limits.UPLOAD_BYTES
    assert limits.body_limit("/reports/follow/", cookies) == limits.FORM_BYTES
