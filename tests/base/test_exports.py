"""Whatever stands in a text, every export of it opens and says the rest."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from portal.base.lists.exports import MOST, cell, safe
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
        sheet.append([cell(text)])
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
    assert (shown or "").split() == safe(text).split()

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
