"""The files that citizens send with reports: taken in or refused in words, read by those who handle
the report, each time with an entry, cleared with the contact, nowhere public."""

import html
import os
import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from portal.base import slots
from portal.base.audit.models import Entry
from portal.base.files import store
from portal.base.server import limits
from portal.supervision.tickets import attachments, rate_limits
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.forms import FilesInput
from portal.supervision.tickets.models import Attempt, Ticket, TicketFile
from portal.supervision.tickets.purging import purge
from portal.verification import verify_log
from tests.base.files import samples
from tests.factories import make_departments, make_people
from tests.supervision.tickets.reports import REACH, TEXT, publish, taken_file
from tests.threads import at_once

NEW = "/reports/new/"
pages = pytest.mark.pages
MB = 1 << 20
PHOTO, PDF = samples.photograph(), samples.pdf(loaded=True)


@pytest.fixture(autouse=True)
def _own_folders(settings, tmp_path):
    settings.FILES_DIR, settings.CHECKPOINTS_DIR = tmp_path / "files", tmp_path / "checkpoints"


def sent(name="窗口.jpg", content=PHOTO):
    return SimpleUploadedFile(name, content)


def refused(page, status=422) -> str:
    """What the page says, with all that was typed still in it; nothing was filed."""
    text = html.unescape(page.content.decode())
    assert page.status_code == status
    assert TEXT in text
    assert not Ticket.objects.exists()
    assert not TicketFile.objects.exists()
    return text


def summary(text) -> str:
    return text.split('role="alert"')[1].split("</ul>")[0]


# Sending them.


@pytest.mark.usefixtures("people")
def test_files_come_with_a_report_and_stand_on_its_receipt_alone(client, filled):
    page = client.post(NEW, filled(attached=[sent(), sent("说明.pdf", PDF)], consents="on"))

    ticket = Ticket.objects.get()
    photo, text = ticket.files.all()
    assert [photo.file_name, text.file_name] == ["窗口.jpg", "说明.pdf"]
    assert (photo.number, photo.type_name, photo.original_size) == (1, "JPEG", len(PHOTO))
    assert (text.number, text.type_name, text.pages, text.text) == (2, "PDF", 1, "")
    assert store.path(photo.original_sha256).read_bytes() == PHOTO
    entry = Entry.objects.select_related("detail").get(action=Action.FILED)
    assert entry.detail.changes == {"files": 2}
    for address in (page.url, f"/reports/{ticket.code}/"):
        shown = client.get(address).content.decode()
        assert "收到 2 个附件" in shown
        assert "窗口.jpg" in shown
        assert "窗口.jpg" not in Client().get(address).content.decode()


@pages
@pytest.mark.usefixtures("people")
def test_the_form_offers_three_inputs_for_what_is_taken(client):
    for prefix in ("", "/en"):
        page = client.get(f"{prefix}{NEW}").content.decode()
        inputs = re.findall(r'<input type="file"[^>]*>', page)
        assert 'enctype="multipart/form-data"' in page
        assert len(inputs) == limits.REPORT_FILES
        assert all(f'accept="{FilesInput.accept}"' in one and "aria-label" in one for one in inputs)
        assert "capture" not in page


def test_the_server_lets_as_much_through_as_the_form_takes():
    addresses = []
    for language in ("zh-hans", "en"):
        with translation.override(language):
            addresses.append(reverse("report"))
    assert tuple(addresses) == limits.REPORT_FORM
    assert limits.REPORT_BYTES > limits.REPORT_FILES * limits.REPORT_FILE_BYTES + limits.FORM_BYTES


@pages
@pytest.mark.usefixtures("people")
def test_what_a_telephone_calls_otherwise_is_taken_for_what_it_is(client, filled):
    webp = samples.image("WEBP")

    files = [sent("窗口.png"), sent("mmexport.jpg", webp), sent("无名")]
    receipt = client.post(NEW, filled(attached=files), follow=True)

    names = TicketFile.objects.order_by("number").values_list("file_name", flat=True)
    assert list(names) == ["窗口.jpg", "mmexport.jpg", "无名.jpg"]
    assert "已经按内容改正，不必重新提交" in receipt.content.decode()


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
# Name, content, what is said of it.
REFUSED = {
    "too large": ("大.jpg", PHOTO + b"\0" * 10 * MB, "超过 10 MB"),
    "of no kind": ("图.png", SVG, "不是 PDF、JPEG、PNG 或 WebP"),
    "a page": ("图.png", b"<!doctype html><script>alert(1)</script>", "不是 PDF、JPEG"),
    "a program": ("图.jpg", samples.EXECUTABLE, "是程序"),
    "two at once": ("图.png", samples.GIF_AND_SCRIPT, "是 GIF 图片"),
    "an archive": ("说明.pdf", samples.macro_document(), "压缩包"),
    "empty": ("空.jpg", b"", "是空的"),
    "locked": ("加密.pdf", samples.pdf(password="secret"), "有密码或使用限制"),
    "broken": ("坏.pdf", b"%PDF-1.7\nnothing", "已损坏"),
    "broken picture": ("坏.jpg", PHOTO[:200], "已损坏"),
    "a bomb": ("炸弹.png", samples.huge_picture(), "像素太多"),
    "moving": ("动.png", samples.animation(), "是动图"),
}  # fmt: skip


@pages
@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(("name", "content", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_taken_is_named_with_why_and_the_text_stays(name, content, why, client, filled):
    text = refused(client.post(NEW, filled(attached=[sent(name, content)])))

    assert re.search(f"“{name}”没有收下：[^<]*{why}", summary(text))
    assert 'href="#id_attached_0"' in summary(text)
    assert 'id="id_attached_0"' in text
    assert "文件请重新选择" in text
    assert not Entry.objects.filter(action=Action.FILING_REFUSED).exists()


@pages
@pytest.mark.usefixtures("people")
def test_all_that_is_wrong_is_told_at_once_and_which_files_to_choose_again(client, filled):
    files = [sent(), sent("b.pdf", SVG), sent("c.jpg", PHOTO + b"\0" * 10 * MB), sent("d.jpg")]

    text = refused(client.post(NEW, filled(attached=files, kind="")))

    assert "请选择一类" in summary(text)
    assert "最多 3 个文件，现在有 4 个" in summary(text)
    assert "“b.pdf”没有收下" in summary(text)
    assert "“c.jpg”没有收下：超过 10 MB" in summary(text)
    assert re.search(r"浏览器不会记住选过的文件（[^）]*窗口.jpg[^）]*c.jpg）", text)
    assert not Attempt.objects.exists()  # nothing was looked into


@pages
@pytest.mark.usefixtures("people")
def test_without_the_csrf_token_it_says_that_files_are_to_be_chosen_again(filled):
    client = Client(enforce_csrf_checks=True)

    assert "窗口.jpg" in refused(client.post(NEW, filled(attached=[sent()])), 403)


@pages
@pytest.mark.usefixtures("people")
def test_a_file_in_a_field_of_its_own_making_is_not_read(client, filled):
    assert "您不能上传文件" in refused(client.post(NEW, filled(another=sent())))


@pages
@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("part", ['name="attached"; filename="a.jpg"', 'name="x"'])
def test_ten_thousand_parts_are_refused(part, client, settings, tmp_path):
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    piece = f"--edge\r\nContent-Disposition: form-data; {part}\r\n\r\nx\r\n"
    body = piece * 10_000 + "--edge--\r\n"

    page = client.generic("POST", NEW, body, content_type="multipart/form-data; boundary=edge")

    assert page.status_code == 413
    assert not Ticket.objects.exists()


@pages
@pytest.mark.usefixtures("people")
def test_staff_who_may_not_upload_may_still_report(signed_in, filled):
    big = sent("大.jpg", PHOTO + b"\0" * 3 * MB)

    assert signed_in("reviewer").post(NEW, filled(attached=[big])).status_code == 302


# Twice.


@pytest.mark.usefixtures("people")
def test_the_same_form_with_the_same_files_is_one_report_and_other_files_are_another(
    client, filled
):
    form = filled()
    for _turn in range(2):
        assert client.post(NEW, form | {"attached": [sent()]}).status_code == 302
    for files in ([], [sent(), sent()]):
        assert client.post(NEW, form | {"attached": files}).status_code == 409

    assert Ticket.objects.get().files.count() == 1
    # The second of two clicks is not looked into again.
    assert Attempt.objects.filter(what=Attempt.What.SENDING).count() == 1


def test_two_clicks_at_the_same_moment_are_one_report_with_one_set(committed_db, filled):
    make_people(make_departments())
    form = filled()

    def click(_number):
        return Client().post(NEW, form | {"attached": [sent(), sent("b.pdf", PDF)]}).status_code

    assert at_once(2, click) == [302, 302]
    assert Ticket.objects.get().files.count() == 2


# Floods.


def flooded(client, filled) -> None:
    """Refused in a sentence, with one entry; without files the same report is taken."""
    form = filled()
    page = client.post(NEW, form | {"attached": [sent()]})
    text = html.unescape(page.content.decode())
    assert page.status_code == 429
    assert int(page.headers["Retry-After"]) > 0
    assert "近来收到的附件太多" in summary(text)
    assert TEXT in text
    (entry,) = Entry.objects.filter(action=Action.FLOOD_REFUSED)
    assert (entry.subject_label, entry.is_public) == ("附件", False)
    assert not TicketFile.objects.exists()
    assert client.post(NEW, form).status_code == 302


def sending(size, count=1, who="127.0.0.1", ago=timedelta()):
    at = timezone.now() - ago
    for _each in range(count):
        rate_limits._note(Attempt.What.SENDING, who, at, size=size)


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    "before",
    [
        {"size": 10, "count": 20},
        {"size": 200 * MB, "ago": timedelta(hours=20)},
        {"size": 1000 * MB, "who": "192.0.2.1"},
    ],
    ids=["often", "much from one", "much from all"],
)
def test_who_sends_too_much_may_report_without_files(before, client, filled):
    sending(**before)
    flooded(client, filled)


@pages
@pytest.mark.usefixtures("people")
def test_room_on_the_disk_is_left_for_everything_else(client, filled, monkeypatch):
    monkeypatch.setattr(attachments, "RESERVE", 1 << 60)
    flooded(client, filled)


@pytest.mark.usefixtures("people")
def test_yesterday_s_files_count_no_more_and_refused_ones_do(client, filled):
    sending(1000 * MB, ago=timedelta(hours=25))
    page = client.post(NEW, filled(attached=[sent("坏.jpg", PHOTO[:200])]))
    refused(page)

    assert client.post(NEW, filled(attached=[sent()])).status_code == 302
    newest = Attempt.objects.filter(what=Attempt.What.SENDING).order_by("pk")
    assert list(newest.values_list("size", flat=True)) == [1000 * MB, 200, len(PHOTO)]


@pages
@pytest.mark.usefixtures("people")
def test_a_site_that_takes_none_does_not_ask_for_any(client, filled, settings):
    settings.REPORT_FILES_MB = 0

    assert 'type="file"' not in client.get(NEW).content.decode()
    assert "现在不能收附件" in refused(client.post(NEW, filled(attached=[sent()])))
    assert client.post(NEW, filled()).status_code == 302


@pages
@pytest.mark.usefixtures("people")
def test_strangers_wait_for_each_other_and_not_for_staff(client, filled, monkeypatch):
    monkeypatch.setattr(attachments, "QUEUE", replace(attachments.QUEUE, seconds=0.2))
    slot = slots.take(attachments.QUEUE.name, attachments.QUEUE.at_once)

    text = refused(client.post(NEW, filled(attached=[sent()])))

    assert "服务器正忙" in summary(text)
    slot.release()
    assert client.post(NEW, filled(attached=[sent()])).status_code == 302


# Reading them.


@pytest.fixture
def with_file(in_state):
    """A report with one file: `with_file("in_hand", content=…)`."""

    def make(state="in_hand", *, name="窗口.jpg", content=PHOTO, **fields):
        return in_state(state, taken=[taken_file(name, content)], **fields)

    return make


def download(client, ticket, which="copy"):
    file = ticket.files.get()
    return client.post(f"/admin/supervision/ticket/{ticket.pk}/files/{file.pk}/{which}/")


def looks():
    return Entry.objects.filter(action=Action.FILE_READ)


@pages
@pytest.mark.parametrize(
    ("who", "status", "reads"),
    [
        ("author", 200, True), ("colleague", 200, True), ("reviewer", 200, True),
        ("reviewer2", 200, True), ("publisher", 200, True), ("supervisor", 403, True),
        ("administrator", 403, False), ("superuser", 403, False), ("stranger_author", 404, False),
        ("stranger_reviewer", 404, False),
    ],
)  # fmt: skip
def test_who_handles_it_may_download_and_each_look_is_logged(
    who, status, reads, with_file, signed_in
):
    ticket, client = with_file(), signed_in(who)
    file = ticket.files.get()

    page = client.get(ticket.admin_url).content.decode()
    answers = [download(client, ticket, which) for which in ("copy", "original")]

    assert ("窗口.jpg" in page, file.original_sha256 in page) == (reads, reads)
    assert ("下载原件" in page) is (status == 200)
    assert [answer.status_code for answer in answers] == [status] * 2
    assert [entry.detail.changes for entry in looks().select_related("detail").order_by("pk")] == (
        [{"file": 1, "which": "copy"}, {"file": 1, "which": "original"}] if status == 200 else []
    )
    if status != 200:
        return
    copy, original = answers
    assert b"".join(original) == PHOTO
    assert b"SecretCamera" not in b"".join(copy)
    assert copy.headers["Content-Type"] == "image/jpeg"
    assert original.headers["Content-Type"] == "application/octet-stream"
    for answer in answers:
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        assert "窗口.jpg" in unquote(answer.headers["Content-Disposition"])
    for entry in looks():
        assert not entry.is_public


@pages
def test_nothing_of_a_file_runs_or_hides_in_the_copy(with_file, signed_in):
    both = PDF + b"\n" + samples.macro_document()  # a PDF that is an archive as well
    for name, content in (("脚本.pdf", PDF), ("两样.pdf", both)):
        ticket = with_file(name=name, content=content)
        copy = b"".join(download(signed_in("author"), ticket))
        for hidden in (b"JavaScript", b"Secret", b"Zhang", b"vbaProject", b"PK\x03\x04"):
            assert hidden not in copy, (name, hidden)


@pages
def test_nobody_sees_what_came_with_a_report_that_nobody_opened(with_file, signed_in):
    ticket = with_file("filed")
    client = signed_in("author")

    assert "窗口.jpg" not in client.get(ticket.admin_url).content.decode()
    page = download(client, ticket)

    assert page.status_code == 422
    assert "先打开并承办" in page.content.decode()
    assert not looks().exists()


@pages
def test_a_unit_that_is_asked_for_its_statement_gets_no_file(with_file, act, signed_in):
    ticket = with_file("filed", kind="complaint")
    ticket = act(ticket, "receive", "publisher")
    ticket = act(ticket, "hear", "publisher", hearing="请说明情况")
    client = signed_in("author")

    assert "窗口.jpg" not in client.get(ticket.admin_url).content.decode()
    assert download(client, ticket).status_code == 403
    assert not looks().exists()


@pages
def test_what_is_no_file_or_not_there_is_told_and_not_logged(with_file, signed_in):
    ticket, another, client = with_file(), with_file(), signed_in("author")
    file = ticket.files.get()
    room = "/admin/supervision/ticket"

    assert client.get(f"{room}/{ticket.pk}/files/{file.pk}/copy/").status_code == 405
    assert download(client, ticket, "thumbnail").status_code == 404
    assert client.post(f"{room}/{another.pk}/files/{file.pk}/copy/").status_code == 404
    store.path(file.sha256).unlink()
    assert download(client, ticket).status_code == 422
    assert not looks().exists()


@pages
def test_a_file_and_its_name_are_on_no_public_page(with_file, people, client):
    ticket = with_file("answered")
    file = publish(ticket, people).files.get()

    for path in ("/reports/", f"/reports/answers/{ticket.pk}/", "/departments/D11/", "/log/"):
        page = client.get(path)
        assert page.status_code == 200
        for said in (file.file_name, file.sha256, file.original_sha256):
            assert said not in page.content.decode(), path


# Clearing them.


def a_day_old():
    for blob in store.settings.FILES_DIR.glob("??/*"):
        os.utime(blob, (0, 0))


def test_files_are_cleared_with_the_contact_and_what_was_cleared_stays_named(
    with_file, signed_in, log_key
):
    closed, still_open = (
        with_file("closed", contact=REACH),
        with_file(name="图.png", content=samples.image("PNG")),
    )
    file = closed.files.get()
    a_day_old()
    day = timezone.now()
    assert purge(day + timedelta(days=179)) == 0

    assert purge(day + timedelta(days=180)) == 2

    file.refresh_from_db()
    assert (file.file_name, file.sha256, file.original_sha256, file.thumbnail_sha256) == ("",) * 4
    assert (file.is_cleared, file.type_name, file.original_size) == (True, "JPEG", len(PHOTO))
    kept = {blob.name for blob in store.settings.FILES_DIR.glob("??/*")}
    other = still_open.files.get()
    assert kept == {other.sha256, other.original_sha256, other.thumbnail_sha256}
    told = Entry.objects.filter(action=Action.PURGED).select_related("detail")
    assert {entry.detail.changes["kind"]: entry.detail.changes["count"] for entry in told} == {
        "supervision.ticket": 1, "supervision.ticketfile": 1,
    }  # fmt: skip
    page = signed_in("author").get(closed.admin_url).content.decode()
    assert "已经清除" in page
    assert "下载原件" not in page
    assert download(signed_in("author"), closed).status_code == 422
    assert purge(day + timedelta(days=181)) == 0
    assert verify_log().findings == []


def test_what_something_published_holds_too_stays(with_file, new_item):
    item = new_item("published", file=PDF)
    ticket = with_file("closed", name="说明.pdf", content=PDF)
    mine, published = ticket.files.get(), item.files.get()
    assert (mine.sha256, mine.original_sha256) == (published.sha256, published.original_sha256)
    a_day_old()

    assert purge(timezone.now() + timedelta(days=180)) == 1

    assert store.holds(published.sha256)
    assert store.holds(published.original_sha256)


def test_a_file_that_somebody_swapped_is_left_and_named(with_file, log_key):
    ticket = with_file("closed")
    file = ticket.files.get()
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE supervision_ticketfile SET sha256 = original_sha256 WHERE id = %s", [file.pk]
        )

    assert purge(timezone.now() + timedelta(days=180)) == 0

    (finding,) = verify_log().findings
    assert f"supervision.ticketfile {file.pk}: altered since entry" in finding
