"""What the files of a published version say, page by page, and the job that reads those from
before."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from disclosures.models import Item
from portal.base import slots
from portal.base.audit.recomputing import HowFar
from portal.base.files import pdf, process, store
from portal.base.search.models import Document
from portal.records import files, reading_files, searching
from portal.records.derived_verification import READINGS
from portal.records.file_texts import Page, State, file_texts
from portal.records.jobs import read_waiting_files
from portal.records.models import FileReading
from tests.base.audit.helpers import run
from tests.base.files import samples
from tests.base.files.test_page_texts import scan
from tests.factories import ROUTES, make_move, move_along, next_version
from tests.records.test_files import RESIDENT_ID, attach, post, upload


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"


@pytest.fixture
def published(new_item, people):
    """With a PDF, from before its pages were kept."""

    def make(text="Meeting of March"):
        return new_item("published", file=samples.pdf(text, pages=2))

    return make


def from_before():
    FileReading.objects.all().delete()


def states(record):
    return [file.state for file in file_texts(record)]


def amiss():
    return [str(one) for one in HowFar().go_on([READINGS])]


def test_files_are_read_as_they_arrive(new_item, signed_in, people):
    draft = new_item("draft")
    uploads = [
        upload("会议纪要.pdf", samples.pdf("Minutes", pages=2)),
        upload("扫描.pdf", scan()),
    ]
    post(signed_in("author"), draft.admin_url, *uploads)
    attach(draft, people, "大门.jpg", samples.photograph(), alt_text="大门")
    assert file_texts(draft) == []  # a draft's are nobody's

    item = move_along(Item.objects.get(), people, ROUTES["published"])

    minutes, scanned, gate = file_texts(item)
    assert (minutes.name, minutes.sha256) == ("会议纪要", item.files.first().sha256)
    assert minutes.pages == [Page("1", "Minutes"), Page("2", "Minutes")]
    assert scanned.pages == gate.pages == []
    assert states(item) == [State.READ, State.EMPTY, State.EMPTY]
    assert reading_files.waiting() == []


def test_what_a_form_sent_in_vain_is_read_too(new_item, signed_in):
    """Its files wait, and come along with the next try."""
    draft, author = new_item("draft"), signed_in("author")
    page = post(author, draft.admin_url, upload("a.pdf", samples.pdf("Minutes")), title="")
    assert not FileReading.objects.exists()

    ((_taken, token),) = page.context["waiting"]
    post(author, draft.admin_url, waiting=token)

    assert FileReading.objects.get().pages == ["Minutes"]


def test_only_the_current_version_says_something(published, people):
    first = published()
    second = next_version(first, people)
    first.refresh_from_db()
    assert (file_texts(first), states(second)) == ([], [State.READ])
    make_move(second, "withdraw", people["publisher"])
    second.refresh_from_db()
    assert file_texts(second) == []


# Files from before.


def test_files_from_before_are_read_by_the_job_which_goes_on(published, monkeypatch):
    items = [published(f"Meeting {number}") for number in range(3)]
    from_before()
    assert [states(item) for item in items] == [[State.WAITING]] * 3
    assert file_texts(items[0])[0].pages == []

    monkeypatch.setattr(reading_files, "SECONDS", 0)
    told = [read_waiting_files(timezone.now()) for _tick in range(4)]

    assert [one.partition(" ")[0] for one in told] == ["1", "1", "1", "0"]
    assert [file_texts(item)[0].pages[1].text for item in items] == [
        "Meeting 0", "Meeting 1", "Meeting 2",
    ]  # fmt: skip
    assert amiss() == []


def test_one_that_is_killed_leaves_the_file_to_the_next(published, monkeypatch):
    """With its search row: both or neither."""
    item = published()
    from_before()
    document = Document.objects.values().get(kind="item")

    def killed(record):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(searching, "put", killed)
        with pytest.raises(KeyboardInterrupt):
            reading_files.read_waiting()

    assert (states(item), slots_left()) == ([State.WAITING], files.STAFF.at_once)
    assert reading_files.read_waiting() == 1
    assert (states(item), Document.objects.values().get(kind="item")) == ([State.READ], document)


def slots_left():
    taken = [
        slot
        for _n in range(files.STAFF.at_once)
        if (slot := slots.take("files", files.STAFF.at_once))
    ]
    for slot in taken:
        slot.release()
    return len(taken)


def test_uploads_come_first(published):
    published()
    from_before()
    taken = [slots.take("files", files.STAFF.at_once) for _n in range(files.STAFF.at_once)]

    assert reading_files.read_waiting() == 0

    for slot in taken:
        slot.release()
    assert reading_files.read_waiting() == 1


def test_what_cannot_be_read_is_told_and_keeps_nothing_else_waiting(published, monkeypatch):
    slow, gone, good = published("Slow"), published("Gone"), published("Good")
    from_before()
    store.path(gone.files.get().sha256).unlink()
    with monkeypatch.context() as patched:
        patched.setattr(process, "SECONDS", 0.01)
        patched.setattr(reading_files, "waiting", lambda: [slow.files.get().sha256])
        assert reading_files.read_waiting() == 1

    assert reading_files.read_waiting() == 1
    assert [states(item) for item in (slow, gone, good)] == [
        [State.FAILED], [State.WAITING], [State.READ],
    ]  # fmt: skip
    (finding,) = amiss()  # it could be read
    assert finding.startswith(f"file text {FileReading.objects.get(pages=[]).pk}: ")


def test_another_reader_reads_all_anew(published, monkeypatch):
    item = published()
    FileReading.objects.update(pages=["what it read"])
    assert len(amiss()) == 1
    monkeypatch.setattr(pdf, "READER", "2")
    assert amiss() == []  # the job comes first
    assert file_texts(item)[0].pages == [Page("1", "what it read")]

    assert reading_files.read_waiting() == 1
    assert (FileReading.objects.get().pages, amiss()) == (["Meeting of March"] * 2, [])


def test_no_resident_id_is_kept_whatever_is_scanned(new_item, people):
    """As where an earlier reader overlooked it."""
    item = new_item("draft")
    attach(item, people, "名单.pdf", samples.pdf(f"Name and {RESIDENT_ID}"))
    assert FileReading.objects.get().pages == []
    from_before()
    assert reading_files.read_waiting() == 1
    assert (FileReading.objects.get().pages, amiss()) == ([], [])


def test_what_no_version_holds_is_swept(published, new_item, people):
    published()
    draft = new_item("draft", file=samples.pdf("Discarded"))
    make_move(draft, "discard", people["author"])
    assert FileReading.objects.count() == 2

    files.sweep()

    assert FileReading.objects.get().pages == ["Meeting of March"] * 2


def test_the_author_is_told_what_cannot_be_searched(new_item, people, signed_in, monkeypatch):
    item = new_item("draft")
    attach(item, people, "扫描.pdf", scan())
    assert "公众搜索不到它的内容" in signed_in("author").get(item.admin_url).content.decode()
    monkeypatch.setattr(files, "MOST_KEPT", 10)
    attach(item, people, "长.pdf", samples.pdf("A long text"))
    assert "只有前 20 万字可以搜索到" in signed_in("author").get(item.admin_url).content.decode()


def test_each_tampering_is_named(published):
    published()
    reading = FileReading.objects.get()
    assert amiss() == []
    for change in ("pages = '[]'", "pages = '[\"x\"]'", "is_cut = true", "failure = 'x'",
                   "pages = '{}'"):  # fmt: skip
        with transaction.atomic():
            run(f"UPDATE publishing_filereading SET {change}")
            found = amiss()
            transaction.set_rollback(True)
        assert len(found) == 1, change
        assert found[0].startswith(f"file text {reading.pk}: it is not what the file says")


def test_a_rebuilt_index_is_the_same(published):
    published()
    before = Document.objects.values().get(kind="item")
    call_command("rebuild_search", verbosity=0)
    assert Document.objects.values().get(kind="item") == before
