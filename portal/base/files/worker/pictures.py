"""Pictures inside a PDF: those that are too large are refused, and what they tell of their camera,
their place and their owner, or after their last row, is cut out without touching the picture."""

import re
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf

from portal.base.files.worker.kept import long_numbers
from portal.base.files.worker.refused import Refused

MOST_BYTES = 160_000_000  # of one picture, drawn
NEXT_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
JFIF, ADOBE, END = 0xE0, 0xEE, 0xD9
DRAWN = {*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF}  # frames, scans and tables
JPEG_2000 = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")
# Filters may be named by a few letters, also where they should not be.
SHORT = {
    "/AHx": "/ASCIIHexDecode", "/A85": "/ASCII85Decode", "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode", "/RL": "/RunLengthDecode", "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}  # fmt: skip
PNG_PREDICTOR = 10  # and above: a byte more of each row
SPARE = 8  # bytes too many, as some programs leave them
PART = 1 << 16  # bytes unpacked at a time
PARTS_OF_A_COLOUR = {
    "/DeviceGray": 1, "/G": 1, "/CalGray": 1, "/Indexed": 1, "/I": 1, "/Separation": 1,
    "/DeviceRGB": 3, "/RGB": 3, "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4, "/CMYK": 4,
}  # fmt: skip


def clean(picture: pikepdf.Stream, page: int) -> list[str]:
    """Returns the long numbers in what is left. Raises Refused."""
    try:
        refuse_excess(picture, page)
        numbers = _clean_content(picture)
    except (ValueError, LookupError, AttributeError, zlib.error, TypeError) as error:
        raise Refused("picture", page=page) from error
    for mask in (picture.get("/SMask"), picture.get("/Mask")):
        if isinstance(mask, pikepdf.Stream):
            for key in {"/SMask", "/Mask"}.intersection(mask.keys()):
                del mask[key]
            numbers += clean(mask, page)
    return numbers


def _clean_content(picture: pikepdf.Object) -> list[str]:
    given = picture.get("/Filter", pikepdf.Array())
    names = list(given) if isinstance(given, pikepdf.Array) else [given]
    filters = [pikepdf.Name(SHORT.get(str(one), str(one))) for one in names]
    if filters:
        picture.Filter = pikepdf.Array(filters)
    kind = str(filters[-1]) if filters else ""
    if kind not in OF_A_KIND:
        _cut_to_pixels(picture, filters)
        return []
    content = _undone(picture, filters)
    left = OF_A_KIND[kind](content)
    if left != content or len(filters) > 1:
        picture.write(left, filter=filters[-1], decode_parms=_parameters(picture))
    return long_numbers(left) if kind != "/DCTDecode" else []


def _parameters(picture: pikepdf.Object) -> Any:
    """Those of the last filter."""
    parameters = picture.get("/DecodeParms")
    if isinstance(parameters, pikepdf.Array):
        return parameters[-1] if len(parameters) else None
    return parameters


def refuse_excess(picture: pikepdf.Stream, page: int) -> None:
    width, height = int(picture.get("/Width", 0)), int(picture.get("/Height", 0))
    bits = 1 if picture.get("/ImageMask") else int(picture.get("/BitsPerComponent", 8))
    if width * height * (1 if bits == 1 else 32) // 8 > MOST_BYTES:
        raise Refused("large picture", page=page)


def _undone(picture: pikepdf.Object, filters: list[pikepdf.Name]) -> bytes:
    """The filter of the picture itself is the last; before it only a plain compression."""
    content = picture.read_raw_bytes()
    if filters[:-1] == ["/FlateDecode"]:
        return zlib.decompressobj().decompress(content, MOST_BYTES)
    if filters[:-1]:
        raise ValueError("unusual filters")
    return content


def _cut_to_pixels(picture: pikepdf.Object, filters: list[pikepdf.Name]) -> None:
    """Nothing of a picture is drawn that comes after its last row."""
    needed = _bytes_of_a_row(picture, filters) * int(picture.Height)
    if filters == ["/FlateDecode"]:
        packed = picture.read_raw_bytes()
        size = sum(map(len, _unpacked(packed, needed + SPARE)))
        if not needed <= size < needed + SPARE:
            packing = zlib.compressobj()
            cut = b"".join(map(packing.compress, _unpacked(packed, needed))) + packing.flush()
            picture.write(cut, filter=filters[0], decode_parms=_parameters(picture))
        return
    content = picture.read_bytes()
    if len(content) > needed or filters:
        picture.write(content[:needed])


def _unpacked(packed: bytes, most: int) -> Iterator[bytes]:
    """So many bytes at most, in parts; of a damaged picture those before the damage."""
    unpacking, packed = zlib.decompressobj(-zlib.MAX_WBITS), packed[2:]  # its sum may be wrong
    while most > 0 and not unpacking.eof:
        try:
            part = unpacking.decompress(packed, min(PART, most))
        except zlib.error:
            return
        if not part:
            return
        packed, most = unpacking.unconsumed_tail, most - len(part)
        yield part


def _bytes_of_a_row(picture: pikepdf.Object, filters: list[pikepdf.Name]) -> int:
    """As they are packed; what foretells a pixel from its neighbours says in a byte how."""
    foretold = _parameters(picture) if filters == ["/FlateDecode"] else None
    if foretold is not None and int(foretold.get("/Predictor", 1)) >= PNG_PREDICTOR:
        return 1 + _bytes_of_pixels(picture)
    return _bytes_of_pixels(picture)


def _bytes_of_pixels(picture: pikepdf.Object) -> int:
    if picture.get("/ImageMask"):
        return -(-int(picture.Width) // 8)
    bits = _parts_of_a_colour(picture.get("/ColorSpace")) * int(picture.get("/BitsPerComponent", 8))
    return -(-int(picture.Width) * bits // 8)


def _parts_of_a_colour(space: Any) -> int:
    kind = str(space[0] if isinstance(space, pikepdf.Array) else space)
    if kind == "/ICCBased":
        return int(space[1].N)
    if kind == "/DeviceN":
        return len(space[1])
    return PARTS_OF_A_COLOUR[kind]


def without_metadata(content: bytes) -> bytes:
    """A JPEG of its tables and scans alone. Raises ValueError."""
    if content[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    kept, at = [b"\xff\xd8"], 2
    while True:
        found = NEXT_MARKER.search(content, at)
        if found is None:
            raise ValueError("a JPEG without an end")
        marker, start = found[1][0], found.end()
        if len(kept) > 1 and kept[-1][:2] == b"\xff\xda":
            kept.append(content[at : found.start()])  # the scan that the last marker began
        if marker == END:
            return b"".join([*kept, b"\xff\xd9"])
        length = int.from_bytes(content[start : start + 2])
        at = start + max(length, 2)
        segment = content[start + 2 : at]
        kept.extend(_segment(marker, segment))


def _segment(marker: int, segment: bytes) -> list[bytes]:
    if marker == JFIF:
        keeps = segment[:5] == b"JFIF\0"
        segment = segment[:12] + b"\0\0"  # without its thumbnail
    elif marker == ADOBE:
        keeps = segment[:5] == b"Adobe"
        segment = segment[:12]
    else:
        keeps = marker in DRAWN
    if not keeps:
        return []
    return [bytes([0xFF, marker]) + (len(segment) + 2).to_bytes(2) + segment]


def without_boxes(content: bytes) -> bytes:
    """A JPEG 2000 of its header and picture alone. Raises ValueError."""
    if content[:4] == b"\xff\x4f\xff\x51":
        return content  # without a frame
    kept, at = [], 0
    while at + 8 <= len(content):
        length, name = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        if length == 1:
            length = int.from_bytes(content[at + 8 : at + 16])
        end = at + length if length else len(content)
        if length and length < 8:
            raise ValueError("no JPEG 2000")
        if name in JPEG_2000:
            kept.append(content[at:end])
        at = end
    if not kept:
        raise ValueError("no JPEG 2000")
    return b"".join(kept)


# What is cut out of a picture of a format of its own.
OF_A_KIND: dict[str, Callable[[bytes], bytes]] = {
    "/DCTDecode": without_metadata, "/JPXDecode": without_boxes,
    "/CCITTFaxDecode": bytes, "/JBIG2Decode": bytes,
}  # fmt: skip
