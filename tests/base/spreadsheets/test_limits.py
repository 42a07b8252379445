"""No file of a clerk costs a worker more than moments and a little memory.

The limits themselves are small here, for the sake of the time that these tests take.
"""

import io

import pytest

from portal.base.lists.tables import Table, TableRefused
from portal.base.spreadsheets import delimited, package, sheet
from tests.base.spreadsheets.workbooks import text, workbook


@pytest.fixture(autouse=True)
def _small_limits(monkeypatch):
    monkeypatch.setattr(package, "MOST_ELEMENTS", 1_000)
    monkeypatch.setattr(package, "MOST_BYTES", 1 << 20)
    monkeypatch.setattr(package, "MOST_PARTS", 20)
    monkeypatch.setattr(package, "CHUNK", 1_000)
    monkeypatch.setattr(package, "LONGEST_ELEMENT", 20_000)
    for room in (sheet, delimited):
        monkeypatch.setattr(room, "MOST_CELLS", 300)
        monkeypatch.setattr(room, "MOST_ROWS", 100)
        monkeypatch.setattr(room, "MOST_CHARACTERS", 10_000)
    monkeypatch.setattr(delimited, "LONGEST_LINE", 2_000)


def strings_by_the_hundred() -> bytes:
    rows = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>' * 50
    return workbook(rows, strings=f"<si><t>{'长' * 1_000}</t></si>")


def many_hidden_columns() -> bytes:
    return workbook(before="<cols>" + '<col min="1" max="16384" hidden="1"/>' * 900 + "</cols>")


def laughs() -> bytes:
    entities = "<!ENTITY a0 'ha'>" + "".join(
        f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 20)
    )
    return workbook(more={"xl/worksheets/sheet1.xml": f"<!DOCTYPE x [{entities}]><x>&a19;</x>"})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (workbook(f'<row r="1048576">{text("XFD1048576", "x")}</row>'), "单元格 XFD1048576"),
        (workbook("<row/>" * 2_000), "删去空白的行和列"),
        (workbook("<row>" * 2_000), "删去空白的行和列"),
        (workbook(strings="<si><t/></si>" * 2_000), "删去空白的行和列"),
        (strings_by_the_hundred(), "分成几个文件"),
        (workbook('<row><c t="b"><v>1</v></c></row>' * 101), "分成几个文件"),
        (workbook(("<row>" + '<c t="b"><v>1</v></c>' * 61 + "</row>") * 5), "分成几个文件"),
        (many_hidden_columns(), "隐藏"),
        (laughs(), "已损坏"),
        (workbook(more={"xl/worksheets/sheet1.xml": " " * (2 << 20)}), "展开后太大"),
        (workbook("<row " + " ".join(f'a{n}=""' for n in range(10_000)) + "/>"), "已损坏"),
        (workbook(f"<row><c><v>{'1' * 100_000}</v></c></row>"), "已损坏"),
        (workbook(more={f"x/{n}": "" for n in range(30)}), "部件太多"),
    ],
)
def test_a_small_file_that_stands_for_a_large_one_is_refused(content, said):
    with pytest.raises(TableRefused, match=said):
        list(Table("表.xlsx", io.BytesIO(content)))


def test_one_far_row_costs_nothing():
    content = workbook(f'<row r="1048576">{text("B1048576", "x")}</row>')

    assert [row.number for row in Table("表.xlsx", io.BytesIO(content))] == [1_048_576]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"code,title\n" + b"x" * 3_000, "有一行超过"),
        (b"code,title\n" + b'A,"' + b"x\n" * 70_000, "从第 2 行起不是完整的 CSV"),
        (b"code,title\n" + b"a,b\n" * 101, "分成几个文件"),
        (b"code,title\n" + b"," * 1_000, ""),
    ],
)
def test_an_endless_csv_is_refused(content, said):
    table = Table("表.csv", io.BytesIO(content))
    if not said:
        assert list(table) == []
        return
    with pytest.raises(TableRefused, match=said):
        list(table)
