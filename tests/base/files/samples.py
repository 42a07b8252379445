"""Files as people upload them, good and bad, made on the spot."""

import io
import zipfile
import zlib

import pikepdf
from PIL import Image


def image(kind="JPEG", size=(120, 80), mode="RGB", **options) -> bytes:
    buffer = io.BytesIO()
    picture = Image.new(mode, size, (200, 30, 30) if mode == "RGB" else (200, 30, 30, 90))
    picture.putpixel((3, 2), (1, 2, 3) if mode == "RGB" else (1, 2, 3, 90))
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def photograph() -> bytes:
    """A JPEG that tells its camera, its owner and where it was."""
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    exif[0x013B] = "Zhang San"
    exif[0x0112] = 6  # lies on its side
    exif.get_ifd(0x8825)[2] = (38.0, 28.0, 0.0)
    return image(exif=exif, comment=b"internal remark")


def animation() -> bytes:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    buffer = io.BytesIO()
    frames[0].save(buffer, "PNG", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def pdf(text="Meeting of March", *, password="", pages=1, loaded=False) -> bytes:
    """A PDF with this text on each page; `loaded` with all that a public copy must not keep."""
    document = pikepdf.Pdf.new()
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = document.make_indirect(
        pikepdf.Dictionary({key: pikepdf.Name(value) for key, value in names.items()})
    )
    for _page in range(pages):
        page = document.add_blank_page(page_size=(300, 200))
        page.obj.Resources = pikepdf.Dictionary({"/Font": pikepdf.Dictionary({"/F1": font})})
        page.obj.Contents = document.make_stream(f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())
    document.docinfo["/Author"] = "Zhang San"
    document.docinfo["/Creator"] = "SecretOffice"
    if loaded:
        _load(document)
    buffer = io.BytesIO()
    secret = pikepdf.Encryption(owner=password, user=password) if password else False
    # The same bytes each time, so that what is made of them can be kept; not when encrypted.
    document.save(buffer, encryption=secret, deterministic_id=not secret)
    return buffer.getvalue()


def _load(document: pikepdf.Pdf):
    script = {"/S": pikepdf.Name("/JavaScript"), "/JS": "app.alert('SecretScript')"}
    launch = {"/S": pikepdf.Name("/Launch"), "/F": "SecretProgram.exe"}
    link = {
        "/Type": pikepdf.Name("/Annot"), "/Subtype": pikepdf.Name("/Link"),
        "/Rect": pikepdf.Array([0, 0, 10, 10]),
    }  # fmt: skip
    safe = {"/S": pikepdf.Name("/URI"), "/URI": "https://example.org/kept"}
    document.Root.OpenAction = pikepdf.Dictionary(script)
    document.Root.Names = pikepdf.Dictionary(
        {"/JavaScript": pikepdf.Dictionary({"/Names": pikepdf.Array(["a", script])})}
    )
    document.pages[0].obj.AA = pikepdf.Dictionary({"/O": pikepdf.Dictionary(script)})
    document.pages[0].obj.Annots = pikepdf.Array(
        [
            pikepdf.Dictionary(link | {"/A": pikepdf.Dictionary(action)})
            for action in (script, launch, safe, safe | {"/Next": pikepdf.Dictionary(launch)})
        ]
    )
    document.attachments["SecretAttachment.exe"] = b"MZ SecretAttachment"
    with document.open_metadata() as metadata:
        metadata["dc:creator"] = ["Zhang San"]


def filled_form(value: str, look: str = "") -> bytes:
    """A PDF form; its field holds the value, the page itself does not. Without a `look` of its
    own the field is left to the reader's program to draw."""
    document = pikepdf.open(io.BytesIO(pdf("Form")))
    name = pikepdf.Name
    field = document.make_indirect(
        pikepdf.Dictionary(
            {
                "/Type": name("/Annot"), "/Subtype": name("/Widget"), "/FT": name("/Tx"),
                "/T": "number", "/V": value, "/DA": "/F1 12 Tf 0 g", "/Ff": 1 << 12,
                "/Rect": pikepdf.Array([20, 20, 280, 40]),
            }
        )
    )  # fmt: skip
    document.pages[0].obj.Annots = pikepdf.Array([field])
    fonts = document.pages[0].obj.Resources.Font
    if look:
        drawn = f"BT /F1 12 Tf 2 4 Td ({look}) Tj ET".encode()
        box = pikepdf.Array([0, 0, 260, 20])
        field.AP = pikepdf.Dictionary(
            N=document.make_stream(drawn, Type=name.XObject, Subtype=name.Form, BBox=box)
        )
    document.Root.AcroForm = pikepdf.Dictionary(
        {
            "/Fields": pikepdf.Array([field]),
            "/NeedAppearances": not look,
            "/DR": pikepdf.Dictionary({"/Font": fonts}),
        }
    )
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def macro_document() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/vbaProject.bin", b"Sub AutoOpen()")
    return buffer.getvalue()


def zip_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", b"\0" * 50_000_000)
    return buffer.getvalue()


def huge_picture() -> bytes:
    """A few bytes that claim to be a picture of 900 million pixels."""
    small = bytearray(image("PNG", size=(30, 30)))
    small[16:24] = (30_000).to_bytes(4) + (30_000).to_bytes(4)
    small[29:33] = zlib.crc32(small[12:29]).to_bytes(4)
    return bytes(small)


GIF_AND_SCRIPT = b"GIF89a/*" + b"\0" * 20 + b"*/=1;alert(1)"
EXECUTABLE = b"MZ\x90\x00" + b"\0" * 100
