"""Whatever a spreadsheet shows to the person is what arrives, or the place is named before."""

import io

import pytest

from portal.base.lists.tables import Row, Table, TableRefused
from portal.base.spreadsheets.lines import is_error
from tests.base.spreadsheets.workbooks import (
    HEADER,
    MAIN,
    STRICT,
    STRICT_REFERENCES,
    archive,
    relations,
    sheet,
    text,
    workbook,
)

ROW = f'<row r="2">{text("A2", "A-1")}{text("B2", "甲")}</row>'


def table(content: bytes) -> Table:
    return Table("表.xlsx", io.BytesIO(content))


def only_row(content: bytes) -> Row:
    (row,) = table(content)
    return row


def cell(value: str, kind: str = "n", **given) -> Row:
    """A row whose title is this value, in style 1."""
    return only_row(workbook(f'<row r="2"><c r="B2" s="1" t="{kind}">{value}</c></row>', **given))


def test_a_wrong_dimension_drops_neither_rows_nor_columns():
    content = workbook(ROW + ROW.replace("2", "3"), before='<dimension ref="A1:A2"/>')

    assert [row.cells["title"] for row in table(content)] == ["甲", "甲"]


def test_the_sheet_is_found_by_its_relation_whatever_its_part_is_called():
    parts = {
        "_rels/.rels": relations(x=("officeDocument", "/a/book.xml")),
        "a/_rels/book.xml.rels": relations(p=("worksheet", "../b/Data.xml")),
        "a/book.xml": '<y:workbook xmlns:y="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:z="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<y:sheets><y:sheet name="甲" sheetId="7" z:id="p"/></y:sheets></y:workbook>',
        "B/data.xml": sheet(HEADER + ROW).replace("<", "<q:").replace("<q:/", "</q:")
        .replace("xmlns=", "xmlns:q="),
        "xl/worksheets/sheet1.xml": sheet("<row><c><v>1</v></c></row>"),
    }  # fmt: skip

    assert only_row(archive(parts)).cells == {"code": "A-1", "title": "甲"}
    parts["B/data.xml"] = parts["B/data.xml"].replace(
        "</q:sheetData>", '</q:sheetData><q:mergeCells><q:mergeCell ref="A2:B2"/></q:mergeCells>'
    )
    with pytest.raises(TableRefused, match="单元格 A2 是合并的"):
        table(archive(parts))


def test_merged_cells_are_found_on_the_sheet_that_is_read():
    merged = '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>'
    swapped = '<sheet name="乙" sheetId="2" r:id="two"/><sheet name="甲" sheetId="1" r:id="one"/>'
    other = {"xl/worksheets/sheet2.xml": sheet(HEADER + ROW, after=merged)}

    with pytest.raises(TableRefused, match="A3"):
        table(workbook(ROW, sheets=swapped, more=other))
    in_order = '<sheet name="甲" sheetId="1" r:id="one"/><sheet name="乙" sheetId="2" r:id="two"/>'
    read = table(workbook(ROW, sheets=in_order, more=other))
    assert read.notes == ["没有读的工作表：乙。"]


def test_strict_open_xml_is_read():
    content = workbook(ROW, main=STRICT, references=STRICT_REFERENCES)

    assert only_row(content).cells["title"] == "甲"


def test_a_hidden_sheet_is_passed_over():
    sheets = ('<sheet name="藏" sheetId="2" state="hidden" r:id="two"/>'
              '<sheet name="甲" sheetId="1" r:id="one"/>')  # fmt: skip
    read = table(workbook(ROW, sheets=sheets))

    assert [row.cells["title"] for row in read] == ["甲"]
    assert read.notes == ["没有读的工作表：藏。"]
    with pytest.raises(TableRefused, match="没有显示出来的工作表"):
        table(workbook(ROW, sheets='<sheet name="藏" sheetId="2" state="veryHidden" r:id="one"/>'))


@pytest.mark.parametrize(
    ("rows", "before", "said"),
    [
        (ROW.replace("<row ", '<row hidden="1" '), "", "第 2 行有内容，但是隐藏的"),
        (ROW.replace("<row ", '<row ht="0" customHeight="1" '), "", "第 2 行"),
        (ROW, '<cols><col min="2" max="16384" width="9" hidden="true"/></cols>', "B 列有内容"),
        (ROW, '<cols><col min="1" max="1" width="0"/></cols>', "A 列"),
        (ROW.replace("<row ", '<row ht="0.1" customHeight="1" '), "", "第 2 行"),
        (ROW, '<cols><col min="1" max="1" width="0.001" customWidth="1"/></cols>', "A 列"),
        (ROW + f'<row r="9">{text("XFD9", "远")}</row>', "", "单元格 XFD9 里有内容；最多 200 列"),
        (ROW + f'<row r="9">{text("D9", "远")}</row>', "", "单元格 D9 里有内容，这一列却没有表头"),
    ],
)
def test_what_is_not_seen_is_named_before_anything_is_read(rows, before, said):
    with pytest.raises(TableRefused, match=said):
        list(table(workbook(rows, before=before)))


def test_empty_hidden_rows_and_far_empty_cells_are_nothing():
    rows = f'<row r="3" hidden="1"><c r="A3"/></row>{ROW.replace("2", "4")}<row r="1048576"><c r="XFD1048576" s="1"/></row>'  # noqa: E501

    assert only_row(workbook(rows)).number == 4
    # This hides the rows that the file does not have.
    assert only_row(workbook(rows, before='<sheetFormatPr zeroHeight="1"/>')).number == 4


@pytest.mark.parametrize(
    ("value", "kind", "title"),
    [
        ("<v>5000</v>", "n", "5000"),
        ("<v>1.0</v>", "n", "1"),
        ("<v>1E+14</v>", "n", "100000000000000"),
        ("<v>0.30000000000000004</v>", "n", "0.3"),
        ("<v>1.0000000000000001E-5</v>", "n", "0.00001"),
        ("<v>1</v>", "b", "true"),
        ("<v>2009-12-30T00:00:00</v>", "d", "2009-12-30"),
        ("<is><r><t>行政</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 许可</t></r></is>",
         "inlineStr", "行政 许可"),
        ("<is><t>许可</t><rPh sb='0' eb='1'><t>xuke</t></rPh></is>", "inlineStr", "许可"),
        ("<is><r><t>10</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>4</t></r>"
         "<r><t>个m</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r></is>",
         "inlineStr", "10⁴个m²"),
        ("<is><t>甲_x000D_\n乙\u00a0丙_x0007__x005F_x0041_</t></is>", "inlineStr",
         "甲\n乙 丙_x0041_"),
        ("<is><t>=1+1</t></is>", "inlineStr", "=1+1"),
        ("<is><t>'=1+1</t></is>", "inlineStr", "=1+1"),
        ("<is><t>2009年12月30日</t></is>", "inlineStr", "2009年12月30日"),
    ],
)  # fmt: skip
def test_a_value_arrives_as_it_is_shown(value, kind, title):
    row = cell(value, kind)

    assert (row.cells["title"], row.faults) == (title, {})


@pytest.mark.parametrize(
    ("code", "stored", "title"),
    [
        ("00000", "123", "00123"),
        ("#,##0.00", "1234567.5", "1,234,567.50"),
        ("0.00_);\\(0.00\\)", "-5", "(5.00)"),
        ("0%", "0.5", "50%"),
        ("&quot;第&quot;0&quot;条&quot;", "47", "第47条"),
        ("[$¥-804]#,##0", "5000", "¥5,000"),
        ("[红色]0.0", "2.5", "2.5"),
        ("G/通用格式", "12.5", "12.5"),
        ("yyyy/m/d", "40177", "2009-12-30"),
        ('yyyy"年"m"月"d"日"'.replace('"', "&quot;"), "40177.4", "2009-12-30"),
        ("yyyy-mm-dd hh:mm", "40177.5", "2009-12-30 12:00"),
        ("[$-F800]dddd, mmmm dd, yyyy", "40177", "2009-12-30"),
    ],
)
def test_a_number_arrives_as_its_format_shows_it(code, stored, title):
    row = cell(f"<v>{stored}</v>", formats=(code,))

    assert (row.cells["title"], row.faults) == (title, {})


def test_a_value_that_its_format_hides_is_none():
    rows = f'<row r="2">{text("A2", "A-1")}<c r="B2" s="1"><v>0</v></c></row>'

    assert only_row(workbook(rows, formats=("0;-0;;@",))).cells["title"] == ""


def test_dates_of_the_other_system_and_chinese_formats_without_a_code():
    styles = {"xl/styles.xml": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
              '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>'}  # fmt: skip

    assert cell("<v>40177</v>", more=styles).cells["title"] == "2009-12-30"
    from_1904 = cell("<v>38715</v>", more=styles, properties='<workbookPr date1904="1"/>')
    assert from_1904.cells["title"] == "2009-12-30"


@pytest.mark.parametrize(
    ("value", "kind", "code", "said"),
    [
        ("<f>A2</f>", "n", "General", "是公式"),
        ("<f>A2</f><v>5</v>", "n", "General", "是公式"),
        ('<f t="shared" si="0"/><v>甲</v>', "str", "General", "是公式"),
        ("<v>#N/A</v>", "e", "General", "错误值 #N/A"),
        ("<v>#REF!</v>", "e", "General", "错误值 #REF!"),
        ("<is><t> #N/A </t></is>", "inlineStr", "General", "错误值"),
        ("<is><t>######</t></is>", "inlineStr", "General", "错误值"),
        ("<v>5000</v>", "n", ";;;", "格式不显示它"),
        ("<v>-5</v>", "n", "0;", "格式不显示它"),
        ("<is><t>甲</t></is>", "inlineStr", ";;;", "格式不显示它"),
        ("<v>1.2345678901234568E17</v>", "n", "0", "超过 15 位"),
        ("<v>3.14159</v>", "n", "0.00", "显示的是 3.14，保存的是 3.14159"),
        ("<v>1234</v>", "n", "0.00E+00", "保存的数 1234 不同"),
        ("<v>1234</v>", "n", "[DBNum1]0", "保存的数 1234 不同"),
        ("<v>0.5</v>", "n", "# ?/?", "不同"),
        ("<v>40177</v>", "n", "yyyy&quot;年&quot;m&quot;月&quot;", "不同"),
        ("<v>0.5</v>", "n", "h:mm", "不同"),
        ("<v>59</v>", "n", "yyyy/m/d", "不同"),
        ("<v>-1</v>", "n", "yyyy/m/d", "不同"),
        ("<v>3000000</v>", "n", "yyyy/m/d", "不同"),
        ("<is><r><t>罚款</t></r><r><rPr><strike/></rPr><t>五千元</t></r><r><t>三千元</t></r></is>",
         "inlineStr", "General", "删除线"),
    ],
)  # fmt: skip
def test_what_is_shown_otherwise_than_stored_is_named_by_its_column(value, kind, code, said):
    row = cell(value, kind, formats=(code,))

    assert list(row.faults) == ["title"]
    assert said in row.faults["title"]


def test_a_cell_struck_out_as_a_whole_and_shared_texts():
    strings = "<si><t>甲</t></si><si><r><rPr><strike/></rPr><t>乙</t></r></si>"
    fonts = "<fonts><font/><font><strike/></font></fonts>"
    cells = '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    styles = {"xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{fonts}{cells}</styleSheet>'}

    assert "删除线" in cell("<v>0</v>", "s", strings=strings, more=styles).faults["title"]
    assert "删除线" in cell("<v>5</v>", more=styles).faults["title"]
    assert cell("<v>0</v>", "s", strings=strings).cells["title"] == "甲"
    assert "删除线" in cell("<v>1</v>", "s", strings=strings).faults["title"]


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 broken",
        workbook(ROW)[:-40],
        workbook('<row r="3"/><row r="2"/>'),
        workbook('<row r="2"><c r="B2"/><c r="A2"/></row>'),
        workbook('<row r="2"><c t="s"><v>9</v></c></row>'),
        workbook('<row r="2"><c><v>nan</v></c></row>'),
        workbook("<row><c><v>x</v></c></row>"),
        workbook("<oops>"),
        workbook(more={"xl/workbook.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}),
    ],
)
def test_a_damaged_file_is_refused_with_a_sentence(content):
    with pytest.raises(TableRefused, match="已损坏，或者有密码"):
        list(table(content))


@pytest.mark.parametrize(
    "content",
    [
        archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        archive({"_rels/.rels": relations(x=("officeDocument", "xl/workbook.bin"))}),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 encrypted",
    ],
)
def test_other_kinds_of_workbook_are_asked_for_in_another_form(content):
    with pytest.raises(TableRefused, match="另存为"):
        table(content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            (text, True)
            for text in ("#N/A", "#n/a", "＃N/A", "#N/A N/A", "#引用！", "Err:502", "###")
        ),
        *((text, False) for text in ("#1楼", "#N/A 表示没有", "Erratum", "第#号", "##", "e", "")),
    ],
)
def test_an_error_is_known_however_it_is_typed(text, expected):
    assert is_error(text) is expected
