"""An author imports a table in the back office: a dry run first, then drafts."""

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from approvals.importing import admin as importing
from approvals.models import Law, Penalty
from portal.base.audit.models import Entry
from portal.records.numbers import NumberCounter
from tests.base.spreadsheets.workbooks import text, workbook
from tests.factories import make_law, make_move, make_penalty

pytestmark = pytest.mark.pages

ADDRESS = "/admin/approvals/penalty/import/"
HEADER = "code,title,department,law_key,article,fine_max\n"
ROW = "CF-901,对示例行为的处罚,D11,LAWYERS_LAW,四十七,5000\n"


@pytest.fixture
def author(people, signed_in):
    make_law("published", people)
    return signed_in("author")


def upload(client, text, name="表.csv", address=ADDRESS):
    content = text if isinstance(text, bytes) else text.encode()
    return client.post(address, {"file": SimpleUploadedFile(name, content)})


def token(page) -> str:
    return page.context["token"]


def test_a_dry_run_writes_nothing_and_takes_no_number(author):
    before = (NumberCounter.objects.get().last, Entry.objects.count(), Penalty.objects.count())

    page = upload(author, HEADER + ROW)

    assert page.status_code == 200
    assert token(page)
    after = (NumberCounter.objects.get().last, Entry.objects.count(), Penalty.objects.count())
    assert after == before


def test_a_dry_run_shows_every_value_of_a_new_row_as_it_will_be_saved(author):
    header = HEADER.strip() + ",conduct,kinds,paragraph,item,tiers\n"
    conduct = "违反规定" * 50 + "的全部行为"
    row = ROW.strip() + f",{conduct},警告;罚款,一,（二）,较轻|初次|警告\n"
    page = upload(author, header + row).content.decode()

    for value in (
        "CF-901", "对示例行为的处罚", "律师工作处", "5000", conduct, "警告",
        "LAWYERS_LAW 第四十七条 第一款 第（二）项", "较轻 初次 警告",
    ):  # fmt: skip
        assert "<ins" in page
        assert value in page, value


def test_what_is_not_read_is_said_and_an_error_value_is_no_title(author):
    rows = f'<row r="2">{text("A2", "CF-1")}<c r="B2" t="e"><v>#N/A</v></c></row>'
    two = '<sheet name="甲" sheetId="1" r:id="one"/><sheet name="说明" sheetId="2" r:id="two"/>'
    page = upload(author, workbook(rows, sheets=two), name="表.xlsx")

    shown = page.content.decode()
    assert "没有读的工作表：说明。" in shown
    assert "“title”：是错误值 #N/A" in shown
    assert not token(page)


def test_a_list_of_endless_lines_is_refused(author):
    rows = 'code,title,tiers,law_keys\nCF-1,甲,"' + "x\n" * 300 + '",\n'

    assert "一格里最多 200 行" in upload(author, rows).content.decode()


def test_the_second_step_saves_drafts_of_this_author(author, people):
    page = upload(author, HEADER + ROW)

    answer = author.post(ADDRESS, {"token": token(page)}, follow=True)

    draft = Penalty.objects.get()
    assert (draft.status, draft.code, draft.fine_max) == ("draft", "CF-901", 5000)
    assert [str(basis) for basis in draft.bases.all()] == ["LAWYERS_LAW 第四十七条"]
    assert list(draft.writers.all()) == [people["author"]]
    assert "已保存 1 份草稿" in answer.content.decode()


def test_a_refused_row_keeps_the_whole_table_out(author):
    page = upload(author, HEADER + ROW + "CF-902,另一个,D99,NO_LAW,,abc\n")

    text = page.content.decode()
    assert not token(page)
    for said in ("没有“D99”", "法律库里没有“NO_LAW”", "“abc”不是数字"):
        assert said in text, said
    assert not Penalty.objects.exists()
    assert token(upload(author, HEADER + ROW))  # mended and sent again


def test_reasons_come_in_the_readers_language(author):
    page = upload(author, HEADER + "CF-1,x,D99,,,\n", address=f"/en{ADDRESS}")

    assert "There is no “D99”." in page.content.decode()


def test_what_changes_a_published_entry_is_shown_and_becomes_its_next_version(author, people):
    make_penalty("published", people)
    page = upload(author, "code,fine_max\nCF-001,9000\n")
    assert "5000" in page.content.decode()
    assert "9000" in page.content.decode()

    author.post(ADDRESS, {"token": token(page)})

    first, second = Penalty.objects.order_by("version")
    assert (first.status, first.fine_max) == ("published", 5000)
    assert (second.status, second.fine_max, second.version) == ("draft", 9000, 2)
    assert second.conduct == first.conduct
    assert second.tiers.count() == first.tiers.count() == 1
    assert "表.csv" in second.change_note


@pytest.mark.parametrize("kind", ["approval", "penalty", "law"])
@pytest.mark.parametrize("address", ["/{}/export.csv", "/en/{}/export.csv", "/{}/export.xlsx"])
def test_an_export_comes_back_unchanged(kind, address, catalogue, signed_in, client):
    lists = {"approval": "approvals", "penalty": "penalties", "law": "laws"}
    name = address.format(lists[kind])
    content = b"".join(client.get(name).streaming_content)

    upload_to = f"/admin/approvals/{kind}/import/"
    page = upload(signed_in("author"), content, name.rpartition("/")[2], upload_to)

    groups = {str(action): len(rows) for action, rows in page.context["run"].groups}
    assert groups == {"same": 1}


def test_too_many_rows_name_the_command(author, monkeypatch):
    monkeypatch.setattr(importing, "MOST_ROWS", 2)
    rows = "".join(ROW.replace("901", str(n)) for n in range(3))

    page = upload(author, HEADER + rows)

    assert page.status_code == 422
    assert "manage.py import_catalogue" in page.content.decode()


def test_too_large_a_file_names_the_command(author, monkeypatch):
    monkeypatch.setattr(importing, "MOST_BYTES", 10)

    assert "import_catalogue" in upload(author, HEADER + ROW).content.decode()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.csv"),
        (b"\x00\x01\x02", "a.csv"),
        (b"PK\x03\x04broken", "a.xlsx"),
        (b"name\nx\n", "a.csv"),
        (b'code,title\n"open', "a.csv"),
        (b"\xd0\xcf\x11\xe0 old", "a.xls"),
        (b"code,code\n1,2\n", "a.csv"),
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(content, name, author):
    page = upload(author, content, name=name)

    assert page.status_code == 422
    assert page.context["form"].errors["file"]


def test_a_forged_or_foreign_token_saves_nothing(author, signed_in, people):
    page = upload(author, HEADER + ROW)
    other = signed_in("colleague")

    for client, forged in ((author, "x"), (other, token(page))):
        assert client.post(ADDRESS, {"token": forged}).status_code == 302
    assert not Penalty.objects.exists()


def test_a_second_click_changes_nothing_more(author):
    page = upload(author, HEADER + ROW)
    for _ in range(2):
        author.post(ADDRESS, {"token": token(page)})

    assert Penalty.objects.count() == 1


@pytest.mark.parametrize("name", ["reviewer", "publisher", "supervisor", "administrator"])
def test_only_authors_import(name, people, signed_in):
    assert signed_in(name).get(ADDRESS).status_code == 403


def test_an_author_imports_for_departments_in_reach_alone(people, signed_in):
    make_law("published", people)
    page = upload(signed_in("stranger_author"), HEADER + ROW)

    assert not token(page)
    assert "不在您负责的部门范围内" in page.content.decode()


def test_an_entry_that_appeared_meanwhile_is_not_overwritten(author, people):
    page = upload(author, HEADER + ROW)
    make_penalty("review", people, code="CF-901")

    answer = author.post(ADDRESS, {"token": token(page)})

    assert answer.status_code == 422
    assert Penalty.objects.get().status == "review"


def test_a_draft_that_a_colleague_saved_meanwhile_is_shown_again_first(author, people):
    from django.utils import timezone

    from portal.records import drafts

    draft = make_penalty("draft", people)
    page = upload(author, "code,fine_max\nCF-001,9000\n")
    draft.fine_max = 7000
    drafts.save_draft(draft, actor=people["colleague"], at=timezone.now())

    again = author.post(ADDRESS, {"token": token(page)})

    assert again.status_code == 422
    assert "刚刚有人改动了其中的条目" in again.content.decode()
    assert Penalty.objects.get().fine_max == 7000
    assert author.post(ADDRESS, {"token": token(again)}).status_code == 302
    assert Penalty.objects.get().fine_max == 9000


def test_texts_with_lines_and_bars_come_back_unchanged(author, people, client):
    penalty = make_penalty("draft", people)
    penalty.tiers.update(standard="警告|罚款\n并处没收", circumstances="\\甲")
    penalty.conduct = "=1+1"
    penalty.save()
    for move, who in (("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")):
        penalty = make_move(penalty, move, people[who])
    content = b"".join(client.get("/penalties/export.csv").streaming_content)

    page = upload(author, content)

    assert [str(action) for action, _rows in page.context["run"].groups] == ["same"]


def test_the_form_keeps_a_law_that_was_withdrawn_and_offers_no_drafts_of_others(people, signed_in):
    law = make_law("published", people)
    draft = make_penalty("draft", people)
    make_law("draft", people | {"author": people["stranger_author"]}, code="OTHER", title="石榴法")
    make_move(law, "withdraw", people["publisher"])

    page = signed_in("author").get(f"/admin/approvals/penalty/{draft.pk}/change/").content.decode()

    assert re.search(r'<option value="LAWYERS_LAW"[^>]* selected', page)
    assert "石榴法" not in page


def test_a_code_that_is_taken_is_refused_in_the_form(author, people):
    make_penalty("published", people)
    page = author.get("/admin/approvals/penalty/add/")
    inlines = {
        f"{name}-{field}": 0
        for name in ("bases", "tiers")
        for field in ("TOTAL_FORMS", "INITIAL_FORMS")
    }
    typed = {"code": "CF-001", "title": "另一条", "department": people["author"].department_id,
             "audience": "public"}  # fmt: skip
    page = author.post("/admin/approvals/penalty/add/", typed | inlines)

    assert page.status_code == 200
    assert "这个编码已经由另一条使用。" in page.content.decode()
    assert Penalty.objects.count() == 1


def test_laws_come_by_the_same_way(author):
    table = "code,title,department,level,issuer,effect\nNEW_LAW,新法,D11,法律,国务院,现行有效\n"
    page = upload(author, io.BytesIO(table.encode("gb18030")).read(), address=LAWS)
    author.post(LAWS, {"token": token(page)})

    assert Law.objects.get(code="NEW_LAW").level == "law"


LAWS = "/admin/approvals/law/import/"
