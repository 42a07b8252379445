"""Whatever stands in a text, every export of it opens and says the rest."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from portal.base.lists.exports import MOST, Share, name_of_sheet, safe, written
from portal.base.texts.characters import all_fit, fit, is_fit

ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x00\x07\x0b\x0c\x1f\x7f\x85\x9f\r\n\t\ufffe\uffff\ufdd0\U0001fffe\ud800"
                        "\udfff\U000e0031\u202e\u2066\u2028\ufeff=+-@＝'\""),
        st.characters(categories=["Cs", "Cc", "Cf", "Cn"]),
    ),
    max_size=40,
)  # fmt: skip


def in_a_spreadsheet(*texts) -> list:
    book, file = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    for text in texts:
        sheet.append([written(sheet, text)])
    book.save(file)
    return [row[0] for row in load_workbook(file).active.iter_rows(values_only=True)]


@given(ODD)
def test_any_text_at_all_is_exported_in_every_form(text):
    file = io.StringIO(newline="")
    csv.writer(file).writerow([safe(text), ""])
    file.getvalue().encode()
    file.seek(0)
    assert next(csv.reader(file))[0] == safe(text)

    (shown,) = in_a_spreadsheet(text)
    assert (shown or "").split() == fit(text).split()

    read = json.loads(json.dumps(all_fit({"row": [text]}), ensure_ascii=False).encode())
    assert read == {"row": [fit(text)]}


@given(ODD)
def test_what_is_fit_stays_as_it_is(text):
    assert is_fit(fit(text))
    assert fit(fit(text)) == fit(text)
    fit(text).encode()
    assert all_fit({"甲": [text, 5, None]}) == {"甲": [fit(text), 5, None]}
    assert fit("10⁴ 𠮷 👨‍👩‍👧 é\u200e\n\t") == "10⁴ 𠮷 👨‍👩‍👧 é\u200e\n\t"


def test_what_a_cell_does_not_hold_is_said_in_it():
    (shown,) = in_a_spreadsheet("长" * 40_000)

    assert len(shown) == MOST
    assert shown.endswith("（一格放不下，余下的请看网页或 JSON）")


def test_what_looks_like_a_formula_is_text_and_shows_no_apostrophe():
    texts = ["=1+1", "+86 951 5550102", "-5", "＝A1", "@x"]

    assert in_a_spreadsheet(*texts) == texts
    book, file = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    sheet.append([written(sheet, text) for text in texts])
    book.save(file)
    for cell in load_workbook(file).active[1]:
        assert (cell.data_type, cell.quotePrefix) == ("s", True), cell.value
    assert safe("＝A1") == "'＝A1"


def test_a_share_is_a_number_in_a_spreadsheet_and_words_in_csv():
    assert in_a_spreadsheet(Share(0.667, "66.7%"), 5, "5") == [0.667, 5, "5"]
    assert str(Share(0.667, "66.7%")) == "66.7%"


def test_a_sheet_is_named_within_what_spreadsheets_open():
    assert name_of_sheet("公开时效：[按]责任部门/2026") == "公开时效： 按 责任部门 2026"
    assert name_of_sheet("'" + "长" * 40) == "长" * 30
    assert name_of_sheet("Timeliness: by responsible department") == "Timeliness  by responsible"
    assert name_of_sheet("[]") == "1"
