"""The whole service guide as one PDF: made in the background where the machine can make it."""

import io
import shutil

import pypdfium2
import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from approvals import guide_making, kept_guides
from approvals.guide_making import make_guides
from portal.base.departments.models import Department
from portal.verification import verify_log
from tests.factories import make_approval, make_law, make_move, next_version
from tests.identity.made import public_identity

pytestmark = pytest.mark.pages

WHOLE = "/approvals/guide.pdf"


@pytest.fixture(autouse=True)
def one_language(settings):
    settings.LANGUAGES = settings.LANGUAGES[:1]
    yield
    shutil.rmtree(settings.VAR_DIR / "guides", ignore_errors=True)


@pytest.fixture
def plain(monkeypatch):
    """What is printed instead of the print: a PDF takes seconds. Returns how many were made."""
    made = []

    def keep(html):
        made.append(html)
        return html.encode()

    monkeypatch.setattr(guide_making, "_pdf", keep)
    monkeypatch.setattr(guide_making, "is_available", lambda: True)
    return made


@pytest.fixture
def entries(people):
    law = make_law("published", people)
    entry = make_approval("published", people, title="律师执业许可")
    bureau = {"author": people["stranger_author"], "reviewer": people["stranger_reviewer"]}
    make_approval(
        "published",
        people | bureau,
        code="XK-02",
        title="公证员执业许可",
        department=Department.objects.get(code="P01"),
    )
    make_approval("published", people, code="XK-03", title="内网事项", audience="internal")
    make_approval("draft", people, code="XK-04", title="草稿事项")
    return {"law": law, "entry": entry}


def make() -> int:
    return make_guides(timezone.now())


def read(address=WHOLE, client=None) -> bytes:
    answer = (client or Client()).get(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    return b"".join(answer.streaming_content)


def is_told_to_come_again(address=WHOLE) -> bool:
    answer = Client().get(address)
    return (
        answer.status_code == 503
        and int(answer.headers["Retry-After"]) > 60
        and "定时任务下次运行时重新生成" in answer.content.decode()
    )


def test_it_has_contents_page_numbers_and_every_public_entry(entries):
    chapters = guide_making.Chapters(timezone.now())
    html = chapters.html(None, chapters.of(None), timezone.localdate())
    document = pypdfium2.PdfDocument(io.BytesIO(guide_making._pdf(html)))
    cover, contents, *chapters = [page.get_textpage().get_text_range() for page in document]

    assert "审批服务指南" in cover
    assert timezone.localdate().isoformat() in cover
    listed = [line for line in contents.splitlines() if line.startswith("XK-")]
    assert [line[:5] for line in listed] == ["XK-01", "XK-02"]
    for line in listed:
        number = int(line.rpartition(".")[2])
        assert line[:5] in chapters[number - 3]
    assert chapters[-1].rstrip().endswith(str(len(chapters) + 2))
    assert "申请书" in "".join(chapters)
    whole = "".join((cover, contents, *chapters))
    assert "内网事项" not in whole
    assert "草稿事项" not in whole


def test_no_request_makes_it(entries, plain):
    assert is_told_to_come_again()
    assert is_told_to_come_again(f"{WHOLE}?department=D11")
    assert plain == []


def test_the_last_one_is_served_until_the_next_is_made(entries, people, plain, new_item):
    make()
    first = read()
    make_approval("published", people, code="XK-09", title="新的许可")
    assert read() == first

    make()
    second = Client().get(WHOLE)
    assert "新的许可".encode() in b"".join(second.streaming_content)
    assert timezone.localdate().isoformat() in second.headers["Content-Disposition"]
    again = Client().get(WHOLE, headers={"If-None-Match": second.headers["ETag"]})
    assert again.status_code == 304


def test_only_what_has_changed_is_made_anew(entries, people, plain, new_item):
    public_identity(people, organ_zh=str(people["publisher"].department))
    make()
    assert len(plain) == 1 + 4  # all of them, D11, P01 and the two above
    assert make() == 0

    new_item("published")  # nothing that stands in a guide
    assert (make(), len(plain)) == (0, 5)
    make_approval("published", people, code="XK-09", title="新的许可")
    assert make() == 3  # all of them, D11 and its own superior
    # That of ROOT is that of all: one file.
    assert len([*(settings.VAR_DIR / "guides").glob("*.pdf")]) == 4


def test_a_pdf_that_was_lost_is_made_anew(entries, plain, new_item):
    make()
    lost, emptied, *_others = (settings.VAR_DIR / "guides").glob("*.pdf")
    lost.unlink()
    emptied.write_bytes(b"")
    plain.clear()

    new_item("published")  # nothing that stands in a guide
    make()

    assert 2 <= len(plain) <= 3  # two may be of the same file
    assert b"" not in [path.read_bytes() for path in lost.parent.glob("*.pdf")]
    assert lost.exists()


def test_a_pdf_that_was_altered_is_named(entries, plain):
    make()
    assert verify_log().findings == []
    path = kept_guides.find(kept_guides.name_of(None, "zh-hans")).path
    path.write_bytes(path.read_bytes().replace("不收费".encode(), "收费".encode()))
    (finding,) = verify_log().findings
    assert finding.startswith(f"guide {path.name}: altered")


@pytest.mark.parametrize("what", ["entry", "law"])
def test_what_was_withdrawn_takes_the_pdf_down_until_it_is_made_anew(what, entries, people, plain):
    make()
    withdrawn = entries[what]
    assert withdrawn.title.encode() in read()
    make_move(withdrawn, "withdraw", people["publisher"])

    for address in (WHOLE, f"{WHOLE}?department=ROOT"):
        assert is_told_to_come_again(address)
    make()
    assert withdrawn.title.encode() not in read()
    assert not any(
        withdrawn.title.encode() in path.read_bytes()
        for path in (settings.VAR_DIR / "guides").iterdir()
    )


def test_a_new_version_leaves_the_last_one_up(entries, people, plain):
    make()
    next_version(entries["entry"], people, title="改过的名称")

    assert "律师执业许可".encode() in read()


def test_the_page_says_of_which_day_it_is(entries, plain):
    before = Client().get("/catalogue/")
    make()
    after = Client().get("/catalogue/", headers={"If-None-Match": before.headers["ETag"]})

    assert after.status_code == 200
    assert f"({timezone.localdate().isoformat()})" in after.content.decode()
    assert f"({timezone.localdate().isoformat()})" not in before.content.decode()


def test_one_run_at_once_and_not_for_ever(entries, plain):
    slot = guide_making.slots.take("guide", 1)
    assert make() == 0
    slot.release()

    assert make_guides(timezone.now(), seconds=0) == 0
    assert kept_guides.state() == ""
    assert make() == 5


def test_tick_makes_it(entries, plain):
    call_command("tick", verbosity=0)

    assert "律师执业许可".encode() in read()


def test_staff_get_no_more_than_the_public(entries, signed_in, plain):
    make()

    assert "内网事项".encode() not in read(client=signed_in("supervisor"))


def test_a_department_has_its_own_with_those_below_it(entries, plain):
    make()
    own, above = read(f"{WHOLE}?department=D11"), read(f"{WHOLE}?department=S01")

    assert "律师执业许可".encode() in own
    assert "公证员执业许可".encode() not in own
    assert "公证员执业许可".encode() in above


def test_no_entries_or_no_such_department(people, client):
    assert client.get("/approvals/guide.pdf").status_code == 404
    assert client.get("/approvals/guide.pdf?department=NONE").status_code == 404


def test_where_it_cannot_be_made_the_page_says_so(entries, client, monkeypatch):
    monkeypatch.setattr(guide_making, "is_available", lambda: False)
    make()
    noted = kept_guides.stamp()
    make()

    answer = client.get("/approvals/guide.pdf")

    assert answer.status_code == 503
    assert "没有安装生成 PDF 的组件" in answer.content.decode()
    assert kept_guides.stamp() == noted  # no page is made anew for it


def test_nothing_is_looked_up_where_nothing_has_changed(entries, plain, monkeypatch):
    make()
    monkeypatch.setattr(guide_making, "is_available", lambda: pytest.fail("looked up"))

    assert make() == 0
