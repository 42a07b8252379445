"""Whatever a PDF can hide is not in its public copy, or is read like any other text, or refused."""

import io

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Dictionary
from PIL import ImageCms

from portal.base.files.worker import kept, reading
from portal.base.files.worker.pdf import make_copy
from portal.base.files.worker.refused import Refused
from tests.base.files import embedded, hiding, samples

SECRET = "11010519491231002X"
READ = {
    "link_address", "bookmark", "alternative_text", "text_instead", "expansion", "element_kind",
    "mark", "named_mark", "under_another_text", "outside_the_page", "outside_the_crop", "white",
    "invisible", "covered", "too_small", "too_narrow", "sign_by_sign", "split_stream",
    "nested_form", "resource_name", "font_name", "colour_name", "sign_that_is_never_shown",
    "places_of_signs", "table_of_colours",
}  # fmt: skip
REFUSED = {
    "hidden_layer": "layers",
    "pattern": "drawn text",
    "glyph": "drawn text",
    "mask": "drawn text",
    "inline_picture": "picture",
    "signs_without_a_reading": "unreadable",
    "lying_table_of_signs": "lying",
    "table_of_blanks": "lying",
}


@pytest.fixture
def copied(tmp_path):
    """What the worker tells of a file, and its copy."""

    def copy(content):
        source, target = tmp_path / "source.pdf", tmp_path / "target.pdf"
        source.write_bytes(content)
        return make_copy(str(source), str(target))["text"], target

    return copy


def everything_in(path) -> bytes:
    """The file, and every object in it with its strings and streams undone."""
    found = [path.read_bytes()]
    with pikepdf.open(path) as document:
        for thing in document.objects:
            found.append(repr(thing).encode())
            if isinstance(thing, pikepdf.Stream) and thing.get("/Filter") != "/DCTDecode":
                found.append(thing.read_bytes())
    return b"\n".join(found)


@pytest.mark.parametrize("name", sorted(hiding.PLACES.keys() - REFUSED.keys()))
def test_what_a_place_hides_is_read_or_gone(name, copied):
    text, copy = copied(hiding.hidden_in(name, SECRET))

    assert "Meeting of March" in text
    assert (SECRET in text) == (name in READ)
    if name not in READ:
        kept = everything_in(copy)
        assert SECRET[:12].encode() not in kept
        assert SECRET.encode("utf-16-be") not in kept


@pytest.mark.parametrize(("name", "reason"), REFUSED.items())
def test_what_cannot_be_read_is_refused_with_its_page(name, reason, copied):
    with pytest.raises(Refused) as refused:
        copied(hiding.hidden_in(name, SECRET))

    assert (refused.value.reason, refused.value.about) == (reason, {"page": 1})


@pytest.mark.parametrize("kind", sorted(embedded.KINDS))
@pytest.mark.parametrize(
    ("read", "reason"),
    [
        (embedded.SIGNS, None),
        ("abcdefghijk", "lying"),
        ("甲乙丙丁戊己庚辛壬癸子", "lying"),
        ("5678901234X", "lying"),
        ("0723456189X", "lying"),
    ],
)
def test_digits_that_are_read_as_other_signs_are_refused(kind, read, reason, copied):
    """Whatever kind of font draws them, and whether it holds tables of its own or none."""

    def number_set(document, page):
        font = embedded.KINDS[kind](document, read)
        page.Resources.Font.F4 = document.make_indirect(font)
        hiding.draw(
            document, page, f"BT /F4 12 Tf 20 60 Td <{embedded.set_in(font, SECRET)}> Tj ET"
        )

    content = hiding.made(number_set)
    if reason is None:
        assert SECRET in copied(content)[0]
    else:
        with pytest.raises(Refused) as refused:
            copied(content)
        assert (refused.value.reason, refused.value.about) == (reason, {"page": 1})


@pytest.mark.parametrize("style", ["3 Tr", "/F1 0.5 Tf", "1 g", "0 Tz", "/Clear gs"])
def test_signs_that_nobody_sees_do_not_break_a_number(style, copied):
    def number_set(document, page):
        page.Resources.ExtGState = Dictionary(Clear=Dictionary(ca=0))
        drawn = []
        for n, sign in enumerate(SECRET):
            drawn.append(f"BT /F1 12 Tf {20 + 9 * n} 60 Td ({sign}) Tj ET")
            drawn.append(f"q {style} BT {20 + 9 * n} 60 Td (7) Tj ET Q")
        hiding.draw(document, page, " ".join(drawn))

    assert SECRET in "".join(copied(hiding.made(number_set))[0].split())


@pytest.mark.parametrize(
    "value", ["640102199003070015", "张三，申请法律援助", "第一行\n第二行 second", "(bracket\\"]
)
def test_what_was_filled_in_is_drawn_as_it_was_written(value, copied):
    text, copy = copied(samples.filled_form(value))

    for line in value.split("\n"):
        assert line in text
    with pikepdf.open(copy) as document:
        assert "/AcroForm" not in document.Root
        assert "/Annots" not in document.pages[0]


def test_a_field_keeps_the_look_that_its_program_gave_it(copied):
    """Its value may be of another moment; what the page shows counts."""
    text, _copy = copied(samples.filled_form("old value", look="Shown instead"))

    assert "Shown instead" in text
    assert "old value" not in text


def test_links_and_bookmarks_still_lead_where_they_led(copied):
    _text, copy = copied(hiding.hidden_in("destination_name", SECRET))
    with pikepdf.open(copy) as document:
        (link,) = document.pages[0].Annots
        assert link.Dest[0].objgen == document.pages[0].objgen
    _text, copy = copied(hiding.hidden_in("bookmark", "Part 1"))
    with pikepdf.open(copy) as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Part 1"]


def test_the_structure_for_those_who_listen_is_kept(copied):
    _text, copy = copied(hiding.hidden_in("alternative_text", "A chart"))

    with pikepdf.open(copy) as document:
        root = document.Root.StructTreeRoot
        assert root.K.Alt == "A chart"
        assert root.ParentTree.Nums[1][0].objgen == root.K.objgen
        assert document.Root.MarkInfo.Marked


@pytest.mark.parametrize(
    ("name", "reason"), [("mark_without_a_look", "annotation"), ("font_by_another_way", "differs")]
)
def test_what_would_look_different_is_refused(name, reason, copied):
    with pytest.raises(Refused) as refused:
        copied(hiding.made(getattr(hiding, name)))

    assert (refused.value.reason, refused.value.about) == (reason, {"page": 1})


@pytest.mark.parametrize("maker", ["picture_in_the_midst", "damaged_picture"])
def test_pictures_as_some_programs_write_them_are_kept(maker, copied):
    """A copy that looked different would be refused."""
    _text, copy = copied(hiding.made(getattr(hiding, maker)))

    with pikepdf.open(copy) as document:
        assert document.pages[0].obj.Resources.XObject


@pytest.mark.parametrize("version", [2, 4])
def test_a_profile_keeps_its_colours_alone(version):
    given = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    given[8] = version

    before, after = (
        ImageCms.ImageCmsProfile(io.BytesIO(content)).profile
        for content in (bytes(given), kept.without_tags(bytes(given)))
    )

    assert after.red_primary == before.red_primary
    assert after.media_white_point == before.media_white_point
    assert before.profile_description == "sRGB built-in"
    assert (after.profile_description, after.copyright) == ("-", "-")
    assert kept.without_tags(bytes(given[:40])) == b""


def test_a_font_keeps_the_tables_that_draw():
    font = io.BytesIO()
    embedded.program().save(font)

    left = TTFont(io.BytesIO(kept.without_tables(font.getvalue())))

    assert {"glyf", "loca", "hmtx", "cmap"} <= set(left.keys())
    assert not {"name", "GPOS", "FFTM"} & set(left.keys())
    assert left.getBestCmap() == embedded.program().getBestCmap()


def test_a_long_text_is_read_to_its_end_or_refused(copied, monkeypatch):
    lines = " ".join(f"0 -1 Td ({n:08} {'long text ' * 40}) Tj" for n in range(800))
    page = f"BT /F1 1 Tf 0 790 Td {lines} 0 -1 Td ({SECRET}) Tj ET"
    content = hiding.made(lambda document, on: hiding.draw(document, on, page))

    assert SECRET in copied(content)[0]
    monkeypatch.setattr(reading, "MOST", 300_000)
    with pytest.raises(Refused, match="long"):
        copied(content)
