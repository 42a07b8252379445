"""Pictures inside a PDF: those that are too large are refused, and what a JPEG or JPEG 2000 tells
of its camera, its place and its owner is cut out without touching the picture."""

import re
import zlib

import pikepdf

from portal.files.worker.refused import Refused

MOST_BYTES = 160_000_000  # of one picture, drawn
NEXT_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
JFIF, ADOBE, COMMENT = 0xE0, 0xEE, 0xFE
END, SCAN = 0xD9, 0xDA
JPEG_2000 = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")


def clean(picture: pikepdf.Stream, page: int):
    """Raises Refused."""
    try:
        refuse_excess(picture, page)
        filters = picture.get("/Filter", [])
        filters = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
        if "/DCTDecode" in filters:
            _rewrite(picture, filters, without_metadata)
        elif "/JPXDecode" in filters:
            _rewrite(picture, filters, without_boxes)
    except (ValueError, IndexError, zlib.error, TypeError) as error:
        raise Refused("picture", page=page) from error
    for mask in (picture.get("/SMask"), picture.get("/Mask")):
        if isinstance(mask, pikepdf.Stream):
            for key in {"/SMask", "/Mask"}.intersection(mask.keys()):
                del mask[key]
            clean(mask, page)


def refuse_excess(picture: pikepdf.Stream, page: int):
    width, height = int(picture.get("/Width", 0)), int(picture.get("/Height", 0))
    bits = 1 if picture.get("/ImageMask") else int(picture.get("/BitsPerComponent", 8))
    if width * height * (1 if bits == 1 else 32) // 8 > MOST_BYTES:
        raise Refused("large picture", page=page)


def _rewrite(picture, filters, without):
    """The filter of the picture itself is the last; before it only a plain compression."""
    content = picture.read_raw_bytes()
    if filters[:-1] == ["/FlateDecode"]:
        content = zlib.decompressobj().decompress(content, MOST_BYTES)
    elif filters[:-1]:
        raise ValueError("unusual filters")
    parameters = picture.get("/DecodeParms")
    if isinstance(parameters, pikepdf.Array):
        parameters = parameters[-1]
    picture.write(without(content), filter=filters[-1], decode_parms=parameters)


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
    else:
        keeps = marker == ADOBE or not (0xE0 < marker <= 0xEF or marker == COMMENT)
    if not keeps:
        return []
    return [bytes([0xFF, marker]) + (len(segment) + 2).to_bytes(2) + segment]


def without_boxes(content: bytes) -> bytes:
    """A JPEG 2000 of its header and picture alone. Raises ValueError."""
    if content[:4] == b"\xff\x4f\xff\x51":
        return content
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
