"""Tables as people send them: in any encoding, and with every fault named by row and column."""

import io

import pytest
from openpyxl import Workbook

from portal.base.lists.tables import Table, TableRefused

TEXT = "code,title\nXK-01,律师执业许可\n"


def table(content, name="表.csv") -> Table:
    return Table(name, io.BytesIO(content))


def book(*rows, merged="") -> bytes:
    workbook, file = Workbook(), io.BytesIO()
    for row in rows:
        workbook.active.append(row)
    if merged:
        workbook.active.merge_cells(merged)
    workbook.save(file)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_is_recognised(encoding):
    (row,) = table(TEXT.encode(encoding))

    assert row.cells == {"code": "XK-01", "title": "律师执业许可"}


def test_a_table_can_be_read_again_and_rows_keep_their_numbers():
    read = table(b"code,title\n\n,\nA-1,x\n\nA-2,y\n")

    for _ in range(2):
        assert [(row.number, row.cells["code"]) for row in read] == [(4, "A-1"), (6, "A-2")]


def test_a_spreadsheet_is_read_like_a_csv():
    import datetime

    content = book(
        ["code", "fine_max", "on", "fee"], ["A-1", 5000.0, datetime.date(2009, 12, 30), True], []
    )
    (row,) = table(content, "表.xlsx")

    assert row.cells == {"code": "A-1", "fine_max": "5000", "on": "2009-12-30", "fee": "true"}


@pytest.mark.parametrize("make", [lambda: book(["code", "title"], ["A-1", "=1+1"]),
                                  lambda: b"code,title\nA-1,=1+1\n"])  # fmt: skip
def test_a_formula_is_named_by_its_column(make):
    (row,) = table(make())

    assert list(row.faults) == ["title"]


def test_what_an_export_wrote_before_a_sign_is_taken_away():
    (row,) = table(b"code,title,fee\nA-1,'=1+1,'x'\n")

    assert row.cells["title"] == "=1+1"
    assert row.cells["fee"] == "'x'"
    assert row.faults == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "没有内容"),
        (b"\n , \n", "没有内容"),
        (b"\x00\x01\x02\x03", "编码"),
        (b"\xff\xff\xff\xff", "编码"),
        (b"code,code\n1,2\n", "重复的列：code"),
        (b"code\nA-1,too much\n", "单元格 B2"),
        (b'code,title\nA-1,"open\n', "不是完整的 CSV"),
        (b"PK\x03\x04 broken", "损坏"),
        (book(["code", "title"], ["A-1", "x"], merged="A2:A3"), "单元格 A2 是合并的"),
    ],
)
def test_faults_are_named(content, said):
    with pytest.raises(TableRefused, match=said):
        list(table(content))


def test_old_spreadsheets_are_asked_for_in_another_form():
    with pytest.raises(TableRefused, match="XLSX"):
        table(b"\xd0\xcf\x11\xe0", "表.xls")


@pytest.mark.parametrize(
    "text",
    [
        "code;title\nA-1;甲，乙\n",
        "sep=|\ncode|title\nA-1|甲，乙\n",
        "code\ttitle\nA-1\t甲，乙\n",
        '"code","title"\r"A-1","甲，乙"\r',
    ],
)
def test_a_delimiter_is_found_by_the_header_or_a_line_that_names_it(text):
    (row,) = table(text.encode("gb18030"))

    assert row.cells == {"code": "A-1", "title": "甲，乙"}


def test_an_error_and_odd_characters_in_a_csv():
    first, second = table("code,title\nA-1,#N/A\nA-2,甲\u00a0\ufffe\u202e乙\r\n".encode())

    assert "#N/A" in first.faults["title"]
    assert second.cells["title"] == "甲 乙"


def test_a_column_without_a_header_is_not_dropped_without_a_word():
    with pytest.raises(TableRefused, match="单元格 B3 里有内容，这一列却没有表头"):
        list(table(b"code,,title\nA-1,,x\nA-2,kept,y\n"))
