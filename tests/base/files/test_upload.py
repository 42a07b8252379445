"""Who may upload, and how much, is asked before a byte is written."""

import io

import pytest
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from portal.base.server import limits
from tests.base.files import samples

BOUNDARY = "multipart/form-data; boundary=edge"
ADDRESSES = ["/", "/disclosures/", "/reports/new/", "/admin/", "/admin/login/", "/nowhere/"]


class Unread(io.BytesIO):
    """A body that nobody may read."""

    def read(self, *_args):
        raise AssertionError("the body was read")


@pytest.fixture
def nowhere_to_write(settings, tmp_path):
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path / "missing"


def post_of_length(client, address, length):
    told = {"CONTENT_LENGTH": str(length), "CONTENT_TYPE": BOUNDARY, "wsgi.input": Unread()}
    return client.generic("POST", address, b"", **told)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("checks", [True, False])
def test_a_stranger_s_files_are_never_written(address, checks, db, nowhere_to_write):
    file = SimpleUploadedFile("a.pdf", samples.pdf() + b"\0" * 2_000_000)

    answer = Client(enforce_csrf_checks=checks).post(address, {"uploads": file})

    assert answer.status_code < 500


@pytest.mark.parametrize("address", ADDRESSES)
def test_two_gigabytes_of_a_stranger_are_refused_unread(address, client, db):
    answer = post_of_length(client, address, 2 << 30)

    assert answer.status_code == 413
    assert "上传文件请先登录" in answer.content.decode()


def test_a_session_that_ended_loses_no_text_beside_a_large_file(signed_in, nowhere_to_write):
    author = signed_in("author")
    Session.objects.all().delete()
    sent = {"title": "写了一上午", "uploads": SimpleUploadedFile("a.pdf", b"x" * 3_000_000)}

    answer = author.post("/admin/disclosures/item/add/", sent)

    assert answer.status_code == 403
    assert answer.context["kept"].pairs == (("title", "写了一上午"),)
    assert answer.context["kept"].files == ("a.pdf",)


def test_who_may_not_upload_sends_no_more_than_a_form(signed_in):
    answer = post_of_length(signed_in("reviewer"), "/admin/", limits.FORM_BYTES + 1)

    assert answer.status_code == 413
    assert "不能超过 1 MB" in answer.content.decode()


@pytest.mark.parametrize("name", ["reviewer", "supervisor"])
def test_who_may_not_upload_writes_nothing(name, signed_in, new_item, nowhere_to_write):
    item = new_item("draft")

    file = SimpleUploadedFile("a.pdf", samples.pdf())
    answer = signed_in(name).post(item.admin_url, {"uploads": file})

    assert answer.status_code < 500


def test_an_author_s_files_count_together(signed_in):
    author = signed_in("author")
    add = "/admin/disclosures/item/add/"

    answer = post_of_length(author, add, limits.UPLOAD_BYTES + 1)

    assert answer.status_code == 413
    assert "每次不超过 100 MB" in answer.content.decode()
    assert (
        author.post(add, {"uploads": SimpleUploadedFile("a.pdf", b"x" * 9_000_000)}).status_code
        < 400
    )
