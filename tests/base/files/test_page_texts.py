"""What the pages of a PDF say: as real programs wrote them, put together again, and bounded."""

import io
from pathlib import Path

import pikepdf
import pytest

from portal.base.files import pdf, process, store
from portal.base.files.intake import take_in
from portal.base.files.worker.lines import MOST_KEPT, joined
from tests.base.files import hiding, samples

FILES = Path(process.ROOT) / "portal/demo/files"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"


def taken(content):
    return take_in("附件.pdf", io.BytesIO(content), len(content))


@pytest.fixture
def copy(tmp_path):
    """A public copy that lies on the disk, whatever it holds."""

    def make(content):
        path = tmp_path / "copy.pdf"
        path.write_bytes(content)
        return path

    return make


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("告诉我们，由监\n狱请人翻译", "告诉我们，由监狱请人翻译"),
        ("依据第\n12条办理", "依据第12条办理"),
        ("the Ministry\nof Justice", "the Ministry\nof Justice"),
        ("self\u2010\ngoverning", "selfgoverning"),
        ("1990-\n1995", "1990-\n1995"),
        ("第一章 总则\n为了规范行政执法公示工作制定", "第一章 总则\n为了规范行政执法公示工作制定"),
        ("不得有误。\n各地遵照执行", "不得有误。\n各地遵照执行"),
        ("称“公示”。”\n各地遵照执行", "称“公示”。”\n各地遵照执行"),
        ("应当公开行政许可\n（二）应当公开处罚", "应当公开行政许可\n（二）应当公开处罚"),
        ("一月 1310 182\n二月 1420 205", "一月 1310 182\n二月 1420 205"),
        ("姓名 性别\n住所 电话", "姓名 性别\n住所 电话"),
        ("号码110105194912\n31002X", "号码110105194912\n31002X"),  # no two figures become one
        ("  \n\n", ""),
    ],
)
def test_lines_that_the_width_of_the_page_broke_are_put_together(told, said):
    assert joined(told) == said


def test_a_file_as_a_program_wrote_it_is_read_by_its_pages():
    guide = taken((FILES / "visit-guide.pdf").read_bytes())
    budget = taken((FILES / "budget-2009.pdf").read_bytes())

    (page,) = guide.page_texts
    assert "不懂汉语的，告诉我们，由监狱请人翻译。\n会见时间没有用完的" in page
    first, second = budget.page_texts
    assert ("财政拨款 2860 3010\n专项补助" in first, second.startswith("监督")) == (True, True)
    assert not guide.is_cut
    for file in (guide, budget):
        assert all(text in file.text for text in file.page_texts)  # the scan reads the same


def test_words_that_a_hyphen_parts_are_one():
    lines = b"BT /F1 12 Tf 20 150 Td (extraordi-) Tj 0 -14 Td (nary 1990-) Tj 0 -14 Td (1995) Tj ET"
    content = hiding.made(
        lambda document, page: setattr(page, "Contents", document.make_stream(lines))
    )

    assert taken(content).page_texts == ["extraordinary 1990-\n1995"]


@pytest.mark.parametrize(
    "place", ["link_address", "bookmark", "alternative_text", "font_name", "attachment"]
)
def test_what_stands_beside_the_page_is_not_on_it(place):
    assert taken(hiding.hidden_in(place, "secret")).page_texts == ["Meeting of March"]


@pytest.mark.parametrize(
    "content", [samples.pdf(pages=3), samples.filled_form("12"), FILES / "budget-2009.pdf"]
)
def test_a_copy_says_later_what_it_said_when_it_was_taken_in(content):
    made = taken(content if isinstance(content, bytes) else content.read_bytes())

    assert pdf.read(store.path(made.sha256)) == (made.page_texts, made.is_cut)


def scan(pages=2):
    """Pictures of pages."""
    buffer = io.BytesIO()
    document = pikepdf.Pdf.new()
    for _page in range(pages):
        page = document.add_blank_page(page_size=(300, 200))
        picture = document.make_stream(
            bytes(100), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=10, Height=10,
            ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
        )  # fmt: skip
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
        page.obj.Contents = document.make_stream(b"q 300 0 0 200 0 0 cm /P Do Q")
    document.save(buffer)
    return buffer.getvalue()


def test_a_scan_says_nothing():
    assert taken(scan()).page_texts == ["", ""]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "已损坏"),
        (samples.pdf()[:300], "已损坏"),
        (samples.pdf(password="secret"), "已损坏"),
    ],
)
def test_a_copy_that_cannot_be_read_is_told(content, why, copy):
    with pytest.raises(pdf.PdfRefused, match=why):
        pdf.read(copy(content))


def test_a_copy_that_takes_too_long_is_told(copy, monkeypatch):
    monkeypatch.setattr(process, "SECONDS", 0.01)

    with pytest.raises(pdf.PdfRefused, match="超时"):
        pdf.read(copy(samples.pdf()))


def test_of_a_thousand_full_pages_the_first_are_kept(copy):
    """A hundred kilobytes that say sixty million signs."""
    document = pikepdf.open(io.BytesIO(samples.pdf()))
    page = document.pages[0]
    lines = " ".join(f"0 -1 Td ({'long text ' * 60}) Tj" for _line in range(100))
    page.obj.Contents = document.make_stream(f"BT /F1 1 Tf 0 190 Td {lines} ET".encode())
    for _page in range(999):
        document.pages.append(page)
    buffer = io.BytesIO()
    document.save(buffer)

    read = pdf.read(copy(buffer.getvalue()))

    assert (sum(map(len, read.texts)), read.is_cut) == (MOST_KEPT, True)
    assert len(read.texts) < 10


def test_a_page_that_is_more_than_memory_holds_breaks_only_its_reader(copy):
    bomb = pikepdf.open(io.BytesIO(samples.pdf()))
    shown = f"({'x' * 10_000}) Tj ".encode() * 3_000
    bomb.pages[0].obj.Contents = bomb.make_stream(b"BT /F1 1 Tf 0 190 Td " + shown + b"ET")
    buffer = io.BytesIO()
    bomb.save(buffer, compress_streams=True)

    with pytest.raises(pdf.PdfRefused):
        pdf.read(copy(buffer.getvalue()))
