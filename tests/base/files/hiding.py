"""Places of a PDF where something can stand unseen; each maker hides a secret in one."""

import io
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from tests.base.files import embedded, samples

PLACES = {}
WHITE = Array([0.95, 1, 1.09])


def place(maker):
    PLACES[maker.__name__] = maker
    return maker


def hidden_in(name: str, secret: str) -> bytes:
    """A PDF that reads “Meeting of March” and holds the secret in this place."""
    return made(lambda document, page: PLACES[name](document, page, secret))


def made(change) -> bytes:
    document = pikepdf.open(io.BytesIO(samples.pdf()))
    whole = change(document, document.pages[0].obj)
    if isinstance(whole, bytes):
        return whole
    buffer = io.BytesIO()
    document.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return buffer.getvalue()


def draw(document, page, content: str):
    given = page.Contents
    parts = list(given) if isinstance(given, Array) else [given]
    page.Contents = Array([*parts, document.make_stream(content.encode())])


def annotation(document, kind, **values):
    values = {"Rect": Array([20, 20, 60, 40])} | values
    return document.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name(kind), **values))


def form(document, content: str, **values):
    return document.make_stream(
        content.encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, 300, 200]),
        **values,
    )


def shown(secret, at="20 60 Td") -> str:
    return f"BT /F1 12 Tf {at} ({secret}) Tj ET"


def tagged(document, page, **values):
    root = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = Dictionary(Type=Name.StructElem, S=Name.P, P=root, K=0, Pg=page, **values)
    root.K = document.make_indirect(element)
    root.ParentTree = Dictionary(Nums=Array([0, Array([root.K])]))
    document.Root.StructTreeRoot, document.Root.MarkInfo = root, Dictionary(Marked=True)


def picture(document, content=None, **values):
    given = {"ColorSpace": Name.DeviceRGB, "BitsPerComponent": 8, "Width": 1, "Height": 1}
    return document.make_stream(
        content or bytes(3), Type=Name.XObject, Subtype=Name.Image, **given | values
    )


def put_picture(document, page, image):
    page.Resources.XObject = Dictionary(I=image)
    draw(document, page, "q 20 0 0 20 200 20 cm /I Do Q")


# Beside the page.


@place
def link_address(document, page, secret):
    action = Dictionary(S=Name.URI, URI=f"https://example.org/{secret}")
    page.Annots = Array([annotation(document, "/Link", A=action)])


@place
def script_link(document, page, secret):
    action = Dictionary(S=Name.URI, URI=f"javascript:alert('{secret}')")
    page.Annots = Array([annotation(document, "/Link", A=action)])


@place
def link_elsewhere(document, page, secret):
    action = Dictionary(S=Name.GoToR, F=secret, D=Array([0, Name.Fit]))
    page.Annots = Array([annotation(document, "/Link", A=action)])


@place
def bookmark(document, page, secret):
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(secret, 0))


@place
def bookmark_action(document, page, secret):
    with document.open_outline() as outline:
        action = Dictionary(S=Name.JavaScript, JS=secret)
        outline.root.append(pikepdf.OutlineItem("Part 1", action=action))


@place
def note(document, page, secret):
    values = {"Contents": secret, "T": secret, "RC": secret}
    page.Annots = Array([annotation(document, "/Text", **values)])


@place
def author_of_a_stamp(document, page, secret):
    look = Dictionary(N=form(document, "1 0 0 rg 0 0 300 200 re f"))
    values = {"Contents": secret, "T": secret, "AP": look}
    page.Annots = Array([annotation(document, "/Stamp", **values)])


@place
def hidden_annotation(document, page, secret):
    look = Dictionary(N=form(document, shown(secret)))
    page.Annots = Array([annotation(document, "/Stamp", AP=look, F=2)])


@place
def attachment(document, page, secret):
    document.attachments["a.txt"] = secret.encode()


@place
def attached_note(document, page, secret):
    file = document.make_indirect(
        Dictionary(Type=Name.Filespec, F=secret, EF=Dictionary(F=document.make_stream(b"x")))
    )
    page.Annots = Array([annotation(document, "/FileAttachment", FS=file)])


@place
def information(document, page, secret):
    document.docinfo["/Company"] = secret


@place
def metadata(document, page, secret):
    with document.open_metadata() as values:
        values["dc:title"] = secret


@place
def page_label(document, page, secret):
    document.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=secret)]))


@place
def destination_name(document, page, secret):
    target = Array([page, Name.Fit])
    document.Root.Names = Dictionary(Dests=Dictionary(Names=Array([secret, target])))
    page.Annots = Array([annotation(document, "/Link", Dest=secret)])


@place
def old_destination_name(document, page, secret):
    document.Root.Dests = Dictionary({f"/{secret}": Array([page, Name.Fit])})


@place
def unknown_key(document, page, secret):
    document.Root["/Note"] = Dictionary(Text=secret)
    page["/Note"] = secret
    page.Resources["/Note"] = secret
    page.Resources.Font.F1["/Note"] = secret


@place
def piece_information(document, page, secret):
    page.PieceInfo = Dictionary(Office=Dictionary(Private=secret))


@place
def language(document, page, secret):
    document.Root.Lang = f"zh {secret}"


@place
def opening_action(document, page, secret):
    document.Root.OpenAction = Dictionary(S=Name.SubmitForm, F=secret)


@place
def dynamic_form(document, page, secret):
    document.Root.AcroForm = Dictionary(Fields=Array([]), XFA=document.make_stream(secret.encode()))


@place
def field_nobody_sees(document, page, secret):
    field = document.make_indirect(Dictionary(FT=Name.Tx, T="a", V=secret, TU=secret, DV=secret))
    document.Root.AcroForm = Dictionary(Fields=Array([field]))


@place
def signature(document, page, secret):
    signed = Dictionary(Type=Name.Sig, Name=secret, Reason=secret, Contents=b"\0" * 20)
    field = annotation(document, "/Widget", FT=Name.Sig, T="s", V=signed)
    page.Annots = Array([field])
    document.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)


@place
def object_without_use(document, page, secret):
    """It stands in the file although nothing refers to it."""
    return samples.pdf().replace(b"%PDF-1.3\n", f"%PDF-1.3\n99 0 obj ({secret}) endobj\n".encode())


@place
def earlier_revision(document, page, secret):
    page.Contents = document.make_stream(shown(secret).encode())
    buffer = io.BytesIO()
    document.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    old = buffer.getvalue()
    number = page.Contents.objgen[0]
    with pikepdf.open(io.BytesIO(old)) as again:
        number = again.pages[0].obj.Contents.objgen[0]
        size, root = len(again.objects) + 1, again.Root.objgen[0]
    new = shown("Meeting of March").encode()
    at = len(old)
    start = old.rindex(b"startxref") + len("startxref")
    before = int(old[start:].split()[0])
    body = b"%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n" % (number, len(new), new)
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer <</Size %d /Root %d 0 R /Prev %d>>\n" % (
        number, at, size, root, before,
    )  # fmt: skip
    return old + body + table + b"startxref\n%d\n%%%%EOF\n" % (at + len(body))


@place
def before_and_after_the_file(document, page, secret):
    return samples.pdf() + secret.encode()


# In the structure for those who listen.


@place
def alternative_text(document, page, secret):
    tagged(document, page, Alt=secret)


@place
def text_instead(document, page, secret):
    tagged(document, page, ActualText=secret)


@place
def expansion(document, page, secret):
    tagged(document, page, E=secret)


@place
def element_title(document, page, secret):
    tagged(document, page, T=secret, ID=secret, C=Name(f"/{secret}"))


@place
def element_kind(document, page, secret):
    tagged(document, page)
    document.Root.StructTreeRoot.K.S = Name(f"/{secret}")
    document.Root.StructTreeRoot.RoleMap = Dictionary({f"/{secret}": Name.P})


# On the page.


@place
def mark(document, page, secret):
    draw(document, page, f"/Span <</Alt ({secret})>> BDC EMC")


@place
def unknown_mark(document, page, secret):
    draw(document, page, f"/Span <</Note ({secret})>> BDC EMC /Point <</Note ({secret})>> DP")


@place
def named_mark(document, page, secret):
    page.Resources.Properties = Dictionary(P=Dictionary(ActualText=secret, Note=secret))
    draw(document, page, "/Span /P BDC EMC")


@place
def under_another_text(document, page, secret):
    draw(document, page, f"/Span <</ActualText (harmless)>> BDC {shown(secret)} EMC")


@place
def outside_the_page(document, page, secret):
    draw(document, page, shown(secret, "900 900 Td"))


@place
def outside_the_crop(document, page, secret):
    page.CropBox = Array([0, 80, 300, 200])
    draw(document, page, shown(secret))


@place
def white(document, page, secret):
    draw(document, page, f"q 1 g {shown(secret)} Q")


@place
def invisible(document, page, secret):
    draw(document, page, f"q 3 Tr {shown(secret)} Q")


@place
def covered(document, page, secret):
    draw(document, page, f"{shown(secret)} 0 g 10 50 200 30 re f")


@place
def too_small(document, page, secret):
    draw(document, page, f"BT /F1 0.001 Tf 20 60 Td ({secret}) Tj ET")


@place
def too_narrow(document, page, secret):
    draw(document, page, f"BT /F1 9 Tf 0 Tz 20 60 Td ({secret}) Tj ET")


@place
def sign_by_sign(document, page, secret):
    signs = "".join(f"1 0 0 1 {20 + 9 * n} 60 Tm ({sign}) Tj " for n, sign in enumerate(secret))
    draw(document, page, f"BT /F1 0.001 Tf {signs} ET")


@place
def split_stream(document, page, secret):
    for part in ("BT /F1 12 Tf 20 60 Td", f"({secret})", "Tj ET"):
        draw(document, page, part)


@place
def nested_form(document, page, secret):
    fonts = Dictionary(Font=page.Resources.Font)
    inner = form(document, shown(secret), Resources=fonts)
    outer = form(document, "/A Do", Resources=Dictionary(XObject=Dictionary(A=inner)))
    page.Resources.XObject = Dictionary(B=outer)
    draw(document, page, "/B Do")


@place
def form_never_drawn(document, page, secret):
    page.Resources.XObject = Dictionary(A=form(document, shown(secret)))


@place
def comment(document, page, secret):
    draw(document, page, f"% {secret}\n")


@place
def unknown_operator(document, page, secret):
    draw(document, page, f"BX ({secret}) note EX")


@place
def resource_name(document, page, secret):
    page.Resources.ExtGState = Dictionary({f"/{secret}": Dictionary(CA=1)})
    draw(document, page, f"/{secret} gs")


@place
def font_name(document, page, secret):
    page.Resources.Font.F1.BaseFont = Name(f"/Helvetica-{secret}")


@place
def colour_name(document, page, secret):
    tint = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([1]), N=1
    )  # fmt: skip
    space = Array([Name.Separation, Name(f"/{secret}"), Name.DeviceGray, tint])
    page.Resources.ColorSpace = Dictionary(C=space)
    draw(document, page, "/C cs 1 scn 200 20 5 5 re f")


@place
def remark_in_a_table_of_signs(document, page, secret):
    table = f"% {secret}\n1 begincodespacerange <00> <FF> endcodespacerange ({secret}) /Note def"
    page.Resources.Font.F1.ToUnicode = document.make_stream(table.encode())


# In pictures.


@place
def photograph(document, page, secret):
    content = samples.photograph().replace(b"SecretCamera", secret[:12].encode())
    content += secret.encode()
    image = picture(document, content, Width=120, Height=80, Filter=Name.DCTDecode)
    put_picture(document, page, image)


@place
def picture_metadata(document, page, secret):
    put_picture(document, page, picture(document, Metadata=document.make_stream(secret.encode())))


@place
def other_picture(document, page, secret):
    other = Array([Dictionary(Image=picture(document, Note=secret), DefaultForPrinting=True)])
    put_picture(document, page, picture(document, Alternates=other))


@place
def thumbnail(document, page, secret):
    page.Thumb = picture(document, secret[:3].encode(), Note=secret)


@place
def layer_name(document, page, secret):
    layer = document.make_indirect(Dictionary(Type=Name.OCG, Name=secret))
    document.Root.OCProperties = Dictionary(
        OCGs=Array([layer]), D=Dictionary(Order=Array([layer]), ON=Array([layer]))
    )
    page.Resources.Properties = Dictionary(L=layer)
    draw(document, page, "/OC /L BDC 200 20 5 5 re f EMC")


# In what is kept of a font, a colour or a picture.


@place
def language_of_the_document(document, page, secret):
    document.Root.Lang = secret


@place
def language_of_an_element(document, page, secret):
    tagged(document, page, Lang=secret)


@place
def language_of_a_mark(document, page, secret):
    page.Resources.Properties = Dictionary(P=Dictionary(Lang=secret, ActualText=Array([secret])))
    draw(document, page, f"/Span /P BDC EMC /Span <</Alt [({secret})]>> BDC EMC")


def put_font(document, page, change):
    font = embedded.of_many_signs(document, embedded.SIGNS)
    change(font, font.DescendantFonts[0], font.DescendantFonts[0].FontDescriptor)
    page.Resources.Font.F4 = document.make_indirect(font)
    draw(document, page, f"BT /F4 12 Tf 20 60 Td <{embedded.set_in(font, '2026')}> Tj ET")


@place
def collection_of_signs(document, page, secret):
    def change(font, below, descriptor):
        font.ToUnicode.CIDSystemInfo = Dictionary(Registry=secret, Ordering=secret)

    put_font(document, page, change)


@place
def list_of_signs(document, page, secret):
    def change(font, below, descriptor):
        descriptor.CIDSet = document.make_stream(secret.encode())

    put_font(document, page, change)


@place
def table_below_a_table(document, page, secret):
    def change(font, below, descriptor):
        font.ToUnicode.UseCMap = document.make_stream(b"% " + secret.encode())

    put_font(document, page, change)


@place
def sign_that_is_never_shown(document, page, secret):
    def change(font, below, descriptor):
        table = font.ToUnicode.read_bytes()
        told = secret.encode("utf-16-be").hex().encode()
        font.ToUnicode.write(table.replace(b"endbfchar", b"<0001> <%s> endbfchar" % told))

    put_font(document, page, change)


@place
def places_of_signs(document, page, secret):
    def change(font, below, descriptor):
        below.CIDToGIDMap.write(below.CIDToGIDMap.read_bytes() + secret.encode())

    put_font(document, page, change)


@place
def name_of_a_font(document, page, secret):
    def change(font, below, descriptor):
        named = embedded.program()
        named["name"].setName(secret, 0, 3, 1, 0x409)
        named["name"].setName(secret, 1, 1, 0, 0)
        buffer = io.BytesIO()
        named.save(buffer)
        descriptor.FontFile2.write(buffer.getvalue() + secret.encode())

    put_font(document, page, change)


@place
def colour_profile(document, page, secret):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = profile.replace("sRGB built-in".encode("utf-16-be"), secret[:13].encode("utf-16-be"))
    space = Array([Name.ICCBased, document.make_stream(profile + secret.encode(), N=3)])
    put_picture(document, page, picture(document, ColorSpace=space))


@place
def table_of_colours(document, page, secret):
    table = secret.encode().ljust(27, b"\0")
    space = Array([Name.Indexed, Name.DeviceRGB, 8, String(table)])
    put_picture(document, page, picture(document, b"\0", ColorSpace=space))


@place
def remark_in_a_function(document, page, secret):
    tint = document.make_stream(
        b"{ %% %s\n pop 0.5 0.5 0.5 }" % secret.encode(),
        FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1, 0, 1, 0, 1]),
    )  # fmt: skip
    space = Array([Name.Separation, Name.Spot, Name.DeviceRGB, tint])
    put_picture(document, page, picture(document, b"\0", ColorSpace=space))


@place
def number_too_large(document, page, secret):
    page.Resources.Font.F1.FirstChar = int(secret[:17])


@place
def after_the_last_row(document, page, secret):
    put_picture(document, page, picture(document, bytes(3) + secret.encode()))


@place
def after_the_last_row_packed(document, page, secret):
    content = zlib.compress(bytes(3) + secret.encode())
    put_picture(document, page, picture(document, content, Filter=Name.FlateDecode))


@place
def after_the_last_row_for_prediction(document, page, secret):
    content = zlib.compress(bytes(4) + secret.encode())
    parameters = Dictionary(Predictor=15, Colors=3, Columns=1)
    values = {"Filter": Name.FlateDecode, "DecodeParms": parameters}
    put_picture(document, page, picture(document, content, **values))


@place
def photograph_by_a_short_name(document, page, secret):
    content = samples.photograph().replace(b"SecretCamera", secret[:12].encode())
    put_picture(document, page, picture(document, content, Width=120, Height=80, Filter=Name.DCT))


@place
def photograph_in_the_midst(document, page, secret):
    content = samples.photograph().replace(b"SecretCamera", secret[:12].encode())
    head = b"q 20 0 0 20 200 20 cm BI /W 120 /H 80 /BPC 8 /CS /RGB /F /DCT ID "
    drawn = document.make_stream(head + content + b" EI Q")
    page.Contents = Array([page.Contents, drawn])


def picture_in_the_midst(document, page):
    page.Resources.ColorSpace = Dictionary(Own=Array([Name.CalRGB, Dictionary(WhitePoint=WHITE)]))
    given = (b"/CS /Own", b"/CS [/I /RGB 1 <ff000000ff00>]", b"/CS /G /F [/AHx /Fl]")
    packed = zlib.compress(b"\1").hex().encode() + b">"
    pixels = (b"\1\2\3", b"\1", packed)
    drawn = [
        b"q 20 0 0 20 %d 20 cm BI /W 1 /H 1 /BPC 8 %s ID %s EI Q" % (200 + 20 * n, values, pixel)
        for n, (values, pixel) in enumerate(zip(given, pixels, strict=True))
    ]
    page.Contents = Array([page.Contents, document.make_stream(b"\n".join(drawn))])


def damaged_picture(document, page):
    content = zlib.compress(bytes(range(240)))[:-4] + b"\0\0\0\0"  # its sum is wrong
    values = {"Width": 8, "Height": 10, "Filter": Name.FlateDecode}
    put_picture(document, page, picture(document, content, **values))


# What is refused.


@place
def hidden_layer(document, page, secret):
    layer_name(document, page, "Notes")
    document.Root.OCProperties.D = Dictionary(OFF=document.Root.OCProperties.OCGs)
    draw(document, page, f"/OC /L BDC {shown(secret)} EMC")


@place
def pattern(document, page, secret):
    tile = document.make_stream(
        shown(secret, "0 0 Td").encode(), Type=Name.Pattern, PatternType=1, PaintType=1,
        TilingType=1, BBox=Array([0, 0, 200, 20]), XStep=200, YStep=20,
        Resources=Dictionary(Font=page.Resources.Font),
    )  # fmt: skip
    page.Resources.Pattern = Dictionary(P=tile)
    draw(document, page, "/Pattern cs /P scn 20 20 250 60 re f")


@place
def glyph(document, page, secret):
    drawn = document.make_stream(f"1000 0 d0 {shown(secret, '0 0 Td')}".encode())
    page.Resources.Font.F3 = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 0, 0]),
        FontMatrix=Array([1, 0, 0, 1, 0, 0]), CharProcs=Dictionary(a=drawn),
        Encoding=Dictionary(Differences=Array([97, Name.a])), FirstChar=97, LastChar=97,
        Widths=Array([1]), Resources=Dictionary(Font=Dictionary(F1=page.Resources.Font.F1)),
    )  # fmt: skip
    draw(document, page, "BT /F3 1 Tf 20 60 Td (a) Tj ET")


@place
def mask(document, page, secret):
    group = form(
        document, f"1 g {shown(secret)}", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
        Resources=Dictionary(Font=page.Resources.Font),
    )  # fmt: skip
    state = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group))
    page.Resources.ExtGState = Dictionary(M=state)
    draw(document, page, "q /M gs 0 0 300 100 re f Q")


@place
def inline_picture(document, page, secret):
    draw(document, page, f"BI /W 1 /H 1 /BPC 8 /CS /G /Note ({secret}) ID a EI")


@place
def signs_without_a_reading(document, page, secret):
    drawn = document.make_stream(b"1000 0 d0 0 0 500 700 re f")
    names = [f"/g{number}" for number in range(len(set(secret)))]
    page.Resources.Font.F3 = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 0, 0]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=1, LastChar=len(names),
        CharProcs=Dictionary(dict.fromkeys(names, drawn)), Widths=Array([1000] * len(names)),
        Encoding=Dictionary(Differences=Array([1, *map(Name, names)])),
    )  # fmt: skip
    codes = "".join(f"{number + 1:02x}" for number in range(len(names)))
    draw(document, page, f"BT /F3 12 Tf 20 60 Td <{codes}> Tj ET")


@place
def lying_table_of_signs(document, page, secret):
    table_of_signs(document, page, secret, first=ord("a"))


@place
def table_of_blanks(document, page, secret):
    table_of_signs(document, page, secret, first=0xFFF0)


def table_of_signs(document, page, secret, first):
    pairs = " ".join(f"<{ord(sign):02x}> <{first + n % 8:04x}>" for n, sign in enumerate(secret))
    table = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
        f" endcodespacerange {len(secret)} beginbfchar {pairs} endbfchar endcmap end"
    )
    font = Dictionary(page.Resources.Font.F1)
    font.Encoding, font.ToUnicode = Name.WinAnsiEncoding, document.make_stream(table.encode())
    page.Resources.Font.F2 = document.make_indirect(font)
    draw(document, page, shown(secret).replace("/F1", "/F2"))


# What would look different.


def mark_without_a_look(document, page):
    page.Annots = Array([annotation(document, "/Square", C=Array([1, 0, 0]))])


def font_by_another_way(document, page):
    page.Resources.ExtGState = Dictionary(G=Dictionary(Font=Array([page.Resources.Font.F1, 30])))
    draw(document, page, "BT /F1 5 Tf /G gs 20 60 Td (Large) Tj ET")
