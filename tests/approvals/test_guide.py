"""The whole service guide as one PDF, where the machine can make it."""

import io

import pypdfium2
import pytest

from approvals import guide
from portal.departments.models import Department
from tests.factories import make_approval, make_law


@pytest.fixture
def entries(people):
    make_law("published", people)
    make_approval("published", people, title="律师执业许可")
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


def pages(client, address) -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    document = pypdfium2.PdfDocument(io.BytesIO(answer.content))
    return [page.get_textpage().get_text_range() for page in document]


def test_it_has_contents_page_numbers_and_every_public_entry(entries, client):
    cover, contents, *chapters = pages(client, "/approvals/guide.pdf")

    assert "审批服务指南" in cover
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


def test_staff_get_no_more_than_the_public(entries, signed_in):
    assert "内网事项" not in "".join(pages(signed_in("supervisor"), "/approvals/guide.pdf"))


def test_a_department_has_its_own_with_those_below_it(entries, client):
    own = "".join(pages(client, "/approvals/guide.pdf?department=D11"))
    above = "".join(pages(client, "/approvals/guide.pdf?department=S01"))

    assert "律师执业许可" in own
    assert "公证员执业许可" not in own
    assert "公证员执业许可" in above


def test_no_entries_or_no_such_department(people, client):
    assert client.get("/approvals/guide.pdf").status_code == 404
    assert client.get("/approvals/guide.pdf?department=NONE").status_code == 404


def test_where_it_cannot_be_made_the_page_says_so(entries, client, monkeypatch):
    monkeypatch.setattr(guide, "is_available", lambda: False)

    answer = client.get("/approvals/guide.pdf")

    assert answer.status_code == 503
    assert "没有安装生成 PDF 的组件" in answer.content.decode()
