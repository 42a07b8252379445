"""Files on records: put there by an author, read by citizens, closed with their number."""

import re
from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base import slots
from portal.base.audit.models import Entry
from portal.base.files import store
from portal.base.files.intake import MAX_BYTES
from portal.records import files
from portal.records.actions import Action
from portal.records.compare import differences
from portal.records.models import PublishedIsFinal
from tests.base.files import hiding, samples
from tests.factories import make_move, move_along, next_version
from tests.forms import typed

pytestmark = pytest.mark.pages

ADD = "/admin/disclosures/item/add/"
PUBLISH = [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]
# A resident ID number with a right check digit.
RESIDENT_ID = "11010519491231002X"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"


def upload(name, content):
    return SimpleUploadedFile(name, content)


def post(client, url, *uploads, **changes):
    data = typed(client, url, **changes)
    return client.post(url, data | {"uploads": list(uploads)}, follow=True)


def said(page):
    return [str(message) for message in page.context["messages"]]


@pytest.fixture
def with_file(new_item, people):
    """An item with one PDF, taken along to a status."""

    def make(status="published", content=None, name="通知.pdf", **fields):
        item = new_item("draft", **fields)
        attach(item, people, name, content or samples.pdf())
        return move_along(item, people, PUBLISH) if status == "published" else item

    return make


def attach(item, people, name, content, **values):
    taken, refused = files.receive([upload(name, content)], [], people["author"])
    assert refused == []
    (file,), _left_out = files.attach(item, taken)
    for key, value in values.items():
        setattr(file, key, value)
    file.save()
    return file


# Putting files into a draft.


def test_an_author_puts_several_files_into_a_draft_at_once(signed_in):
    author = signed_in("author")

    page = post(
        author,
        ADD,
        upload("会议纪要.pdf", samples.pdf()),
        upload("大门.jpg", samples.photograph()),
        title="附有文件",
    )

    names = list(Item.objects.get().files.values_list("title", "file_name"))
    assert names == [("会议纪要", "会议纪要.pdf"), ("大门", "大门.jpg")]
    (entry,) = Entry.objects.filter(action=Action.DRAFTED)
    assert entry.detail.changes["fields"]["files-new"] == ["", "会议纪要.pdf、大门.jpg"]
    assert "会议纪要.pdf" in page.content.decode()


def test_twenty_files_at_once(signed_in):
    uploads = [upload(f"{n}.pdf", samples.pdf(f"Page {n}")) for n in range(20)]

    post(signed_in("author"), ADD, *uploads, title="二十个文件")

    assert Item.objects.get().files.count() == 20


def test_a_version_holds_fifty_files_and_says_so(new_item, people):
    item = new_item("draft")
    taken, _refused = files.receive([upload("a.pdf", samples.pdf())], [], people["author"])
    many = [
        type(taken[0])(**taken[0].values() | {"original_sha256": f"{n:064x}"}) for n in range(51)
    ]

    added, (left_out,) = files.attach(item, many)

    assert len(added) == 50
    assert "最多 50 个附件" in left_out


def test_a_file_that_finds_no_turn_in_time_is_left_for_later(people, monkeypatch):
    monkeypatch.setattr(files, "STAFF", replace(files.STAFF, seconds=0.3))
    taken = [slots.take("files", files.STAFF.at_once) for _ in range(files.STAFF.at_once)]

    received, (refused,) = files.receive([upload("a.pdf", samples.pdf())], [], people["author"])

    assert received == []
    assert "“a.pdf”没有收下：服务器正忙" in refused
    for slot in taken:
        slot.release()


def test_all_files_of_a_form_have_one_end(people, monkeypatch):
    monkeypatch.setattr(files, "STAFF", replace(files.STAFF, seconds=0.05))  # less than one takes
    uploads = [upload(name, samples.pdf()) for name in ("a.pdf", "b.pdf", "c.pdf")]

    received, refused = files.receive(uploads, [], people["author"])

    assert ([file.file_name for file in received], len(refused)) == (["a.pdf"], 2)


def test_bad_files_are_named_and_the_good_ones_and_the_text_are_kept(signed_in):
    page = post(
        signed_in("author"),
        ADD,
        upload("好.pdf", samples.pdf()),
        upload("空.pdf", b""),
        upload("宏.docx", samples.macro_document()),
        upload("../../程序.exe", samples.EXECUTABLE),
        title="好坏都有",
        summary="写了很久的概述",
    )

    item = Item.objects.get()
    assert item.summary == "写了很久的概述"
    assert [file.file_name for file in item.files.all()] == ["好.pdf"]
    told = " ".join(said(page))
    for words in (
        "“空.pdf”没有收下：是空的",
        "“宏.docx”没有收下：是 Office 文档",
        "“程序.exe”没有收下",
    ):
        assert words in told


def test_a_file_over_the_limit_is_not_even_read_to_its_end(signed_in):
    too_large = upload("大.pdf", samples.pdf() + b"\0" * MAX_BYTES)

    page = post(signed_in("author"), ADD, too_large, upload("小.pdf", samples.pdf()), title="大")

    assert [file.file_name for file in Item.objects.get().files.all()] == ["小.pdf"]
    assert any("“大.pdf”没有收下：超过 20 MB" in sentence for sentence in said(page))


def test_the_same_file_twice_is_added_once(signed_in):
    same = samples.pdf()

    page = post(
        signed_in("author"), ADD, upload("甲.pdf", same), upload("乙.pdf", same), title="同"
    )

    assert [file.title for file in Item.objects.get().files.all()] == ["甲"]
    assert "“乙.pdf”没有收下：与已有的附件内容相同。" in said(page)


def test_files_wait_while_the_form_is_mended(signed_in):
    author = signed_in("author")
    page = post(author, ADD, upload("等.pdf", samples.pdf()), title="", summary="没有名称")
    assert "等.pdf" in page.content.decode()
    (waiting,) = re.findall(r'name="waiting" value="([^"]+)"', page.content.decode())

    post(author, ADD, title="补上名称", waiting=waiting)

    assert [file.file_name for file in Item.objects.get().files.all()] == ["等.pdf"]


def test_what_waits_for_one_person_cannot_be_taken_by_another(signed_in):
    page = post(signed_in("author"), ADD, upload("等.pdf", samples.pdf()), title="")
    (waiting,) = re.findall(r'name="waiting" value="([^"]+)"', page.content.decode())

    post(signed_in("colleague"), ADD, title="别人的", waiting=[waiting, "a" * 64, "x:y"])

    assert Item.objects.get().files.count() == 0


def test_an_author_names_describes_and_removes_files(signed_in, new_item, people):
    item = new_item("draft")
    attach(item, people, "甲.jpg", samples.photograph())
    attach(item, people, "乙.pdf", samples.pdf())
    names = {
        "files-0-title": "办公楼大门",
        "files-0-alt_text": "砖红色的大门",
        "files-1-DELETE": "on",
    }

    post(signed_in("author"), item.admin_url, **names)

    (file,) = item.files.all()
    assert (file.title, file.alt_text, file.file_name) == ("办公楼大门", "砖红色的大门", "甲.jpg")


@pytest.mark.parametrize("name", ["reviewer", "publisher", "supervisor", "administrator"])
def test_who_may_not_write_cannot_upload(name, signed_in, new_item, settings):
    item = new_item("draft")

    signed_in(name).post(item.admin_url, {"uploads": upload("a.pdf", samples.pdf())})

    assert item.files.count() == 0
    assert not settings.FILES_DIR.exists()


def test_an_image_without_a_description_keeps_a_draft_from_review(new_item, people):
    item = new_item("draft")
    attach(item, people, "图.png", samples.image("PNG"))

    with pytest.raises(ActRefused, match="“图”还没有填写“图片说明”"):
        make_move(item, "submit", people["author"])


# What the public gets.


def test_a_citizen_opens_a_file(with_file, client):
    item = with_file()
    (file,) = item.files.all()
    page = client.get(item.get_absolute_url()).content.decode()

    answer = client.get(file.get_absolute_url())

    assert file.get_absolute_url() in page
    assert file.sha256 in page
    assert b"".join(answer.streaming_content) == store.path(file.sha256).read_bytes()
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "%E9%80%9A%E7%9F%A5.pdf" in answer.headers["Content-Disposition"]
    again = client.get(file.get_absolute_url(), headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


def test_the_original_is_never_served_to_the_public(with_file, client):
    item = with_file(content=samples.pdf(loaded=True))
    (file,) = item.files.all()
    public = b"".join(client.get(file.get_absolute_url()).streaming_content)

    assert file.original_sha256 not in client.get(item.get_absolute_url()).content.decode()
    assert b"Zhang" not in public
    address = file.get_absolute_url().replace(file.sha256, file.original_sha256)
    assert client.get(address).status_code == 404


def test_an_image_is_shown_small_with_its_description(new_item, people, client):
    item = new_item("draft")
    file = attach(item, people, "图.jpg", samples.image(size=(900, 600)), alt_text="蓝底白字的牌子")
    move_along(item, people, PUBLISH)

    page = client.get(item.get_absolute_url()).content.decode()

    file = Item.objects.get().files.get()
    assert 'alt="蓝底白字的牌子"' in page
    small = b"".join(client.get(file.thumbnail_url).streaming_content)
    assert small == store.path(file.thumbnail_sha256).read_bytes()


def test_the_text_of_a_file_is_found(with_file, client):
    item = with_file(content=samples.pdf("Kangaroo budget"))

    assert item.title in client.get("/disclosures/?q=kangaroo").content.decode()


def test_a_new_version_has_the_same_files_and_the_old_one_keeps_its_own(with_file, people, client):
    first = with_file()
    (file,) = first.files.all()
    draft = make_move(first, "new_version", people["author"])
    draft.files.all().delete()
    attach(draft, people, "新.pdf", samples.pdf("Second edition"))
    draft.change_note = "换了文件"
    files_now = [one.title for one in draft.files.all()]
    from portal.records import drafts

    drafts.save_draft(draft, actor=people["author"], at=timezone.now())
    move_along(draft, people, PUBLISH)

    assert files_now == ["新"]
    first.refresh_from_db()
    assert [one.title for one in first.files.all()] == ["通知"]
    assert client.get(file.get_absolute_url()).status_code == 200
    assert "通知" in client.get(f"/disclosures/{first.number}/versions/1/").content.decode()
    second = Item.objects.get(version=2)
    (difference,) = [one for one in differences(first, second) if one.label == "附件"]
    assert "通知.pdf" in difference.before
    assert "新.pdf" in difference.after


def test_what_is_copied_shares_its_blobs(with_file, people, settings):
    item = with_file()
    before = sum(1 for path in settings.FILES_DIR.rglob("*") if path.is_file())

    second = next_version(item, people)

    assert second.files.get().sha256 == item.files.get().sha256
    assert sum(1 for path in settings.FILES_DIR.rglob("*") if path.is_file()) == before


def test_the_content_hash_covers_each_file(new_item, people):
    item = new_item("draft")
    bare = item.compute_hash()
    attach(item, people, "甲.pdf", samples.pdf("One"))
    one = item.compute_hash()
    item.files.all().delete()
    attach(item, people, "甲.pdf", samples.pdf("Two"))

    assert len({bare, one, item.compute_hash()}) == 3


# Nothing slips out.


def test_withdrawal_closes_the_files_of_every_version(with_file, people, client):
    first = with_file()
    (file,) = first.files.all()
    address, small = file.get_absolute_url(), file.thumbnail_url
    second = next_version(first, people)
    make_move(second, "withdraw", people["publisher"])

    for path in (address, small):
        answer = client.get(path)
        assert answer.status_code == 410
        assert "内容有误" in answer.content.decode()
    assert client.head(address).status_code == 410


def test_the_file_of_a_draft_is_found_by_nobody_outside(with_file, client, signed_in):
    item = with_file("draft")
    (file,) = item.files.all()
    public = f"/disclosures/{item.number}/files/{file.sha256}/"
    inside = file.get_absolute_url()

    assert client.get(public).status_code == 404
    assert signed_in("author").get(public).status_code == 404
    assert client.get(inside).status_code == 302
    assert signed_in("stranger_author").get(inside).status_code == 404
    assert signed_in("administrator").get(inside).status_code == 403
    assert signed_in("author").get(inside).status_code == 200


def test_an_internal_file_is_for_staff(with_file, client, signed_in):
    file = with_file(audience="internal").files.get()

    staff = signed_in("stranger_author").get(file.get_absolute_url())
    assert client.get(file.get_absolute_url()).status_code == 404
    assert staff.status_code == 200
    assert staff.headers["Cache-Control"] == "private, no-store"


def test_a_file_under_another_number_is_unknown(with_file, new_item, client):
    file = with_file().files.get()
    other = new_item("published")

    assert client.get(f"/disclosures/{other.number}/files/{file.sha256}/").status_code == 404


def test_whoever_looks_at_an_original_is_in_the_log(with_file, signed_in):
    content = samples.pdf(loaded=True)
    item = with_file(content=content)
    file = item.files.get()
    address = f"/admin/disclosures/item/{item.pk}/files/{file.pk}/original/"

    answer = signed_in("supervisor").get(address)

    assert b"".join(answer.streaming_content) == content
    assert "attachment" in answer.headers["Content-Disposition"]
    (entry,) = Entry.objects.filter(action=Action.ORIGINAL_READ)
    assert entry.detail.changes["original_sha256"] == file.original_sha256
    assert signed_in("stranger_author").get(address).status_code == 404


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (f"{RESIDENT_ID}.pdf", samples.pdf()),
        ("名单.pdf", samples.pdf(f"Name and {RESIDENT_ID}")),
        ("名单.pdf", samples.filled_form(RESIDENT_ID)),
        ("名单.pdf", hiding.hidden_in("link_address", RESIDENT_ID)),
    ],
)
def test_a_resident_id_in_a_file_or_its_name_stops_publication(name, content, with_file, people):
    item = with_file("draft", content=content, name=name)

    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(item, "submit", people["author"])
    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(item, "force_publish", people["publisher"], override_reason="确需公开")


def test_files_of_a_published_version_cannot_change(with_file):
    file = with_file().files.get()
    file.title = "改名"

    with pytest.raises(PublishedIsFinal):
        file.save()
    with pytest.raises(PublishedIsFinal):
        file.delete()
    with pytest.raises(PublishedIsFinal):
        type(file).objects.all().update(title="改名")


def test_discarding_a_draft_leaves_no_orphan_for_long(with_file, people, settings):
    kept, item = with_file(), with_file("draft", content=samples.pdf("Discarded"))
    gone = item.files.get().sha256
    make_move(item, "discard", people["author"])

    assert store.sweep(files.kept_blobs(), older_than=-1) == 2
    assert not store.holds(gone)
    assert store.holds(kept.files.get().original_sha256)


def test_a_sweep_comes_once_a_day(with_file):
    with_file()
    store.put(b"left behind")

    assert files.sweep() == 0  # too young
    assert store.is_time_to_sweep(3600) is False
    assert store.is_time_to_sweep(-1) is True


def test_a_missing_blob_is_a_page_not_a_crash(with_file, client):
    file = with_file().files.get()
    store.path(file.sha256).unlink()

    answer = client.get(file.get_absolute_url())

    assert answer.status_code == 404
    assert "文件暂时取不到" in answer.content.decode()
