"""Streams that a copy keeps: what a reader has no use for is cut out, and the rest is read.

A table of a font, a note in a colour profile or a remark in a function is never shown, but
anybody finds it who looks into the file.
"""

import re
import string

import pikepdf

# Numbers as long as a person's, in signs of one byte each or of two.
NUMBERS = re.compile(
    rb"(?:[0-9][ .-]{0,2}){10,}[0-9Xx]|(?:\x00[0-9](?:\x00[ .-])?){10,}\x00[0-9Xx]"
)
REMARK = re.compile(rb"%[^\r\n]*")
TABLES_OF_A_FONT = {
    b"CFF ", b"CFF2", b"GSUB", b"OS/2", b"VORG", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head",
    b"hhea", b"hmtx", b"loca", b"maxp", b"post", b"prep", b"vhea", b"vmtx",
}  # fmt: skip
FONTS = (b"\x00\x01\x00\x00", b"true", b"OTTO")
TAGS_OF_A_PROFILE = {
    b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"bTRC", b"bXYZ", b"bkpt", b"chad",
    b"gTRC", b"gXYZ", b"gamt", b"kTRC", b"lumi", b"rTRC", b"rXYZ", b"wtpt",
}  # fmt: skip
CALCULATOR = 4  # a function written as a small program


def clean(stream: pikepdf.Stream, shape: str) -> list[str]:
    """Returns the long numbers in what is left."""
    content = stream.read_bytes()
    left = _left(stream, shape, content)
    if left != content:
        stream.write(left)
        if "/Length1" in stream:
            stream.Length1 = len(left)
    return long_numbers(left)


def long_numbers(content: bytes) -> list[str]:
    found = (number.replace(b"\0", b"").decode("ascii") for number in NUMBERS.findall(content))
    return [number for number in found if not _counts_up(number)]


def _counts_up(number: str) -> bool:
    """A list of signs in a font counts up by pairs of bytes, which are pairs of digits in ASCII."""
    return number[::2] in string.digits or number[1::2] in string.digits


def _left(stream: pikepdf.Object, shape: str, content: bytes) -> bytes:
    if shape == "font file":
        return without_tables(content) if content[:4] in FONTS else content
    if shape == "colour" and stream.get("/FunctionType") == CALCULATOR:
        return REMARK.sub(b" ", content)
    if shape == "colour" and "/N" in stream and "/FunctionType" not in stream:
        return without_tags(content)
    return content


def without_tables(font: bytes) -> bytes:
    """A TrueType or OpenType font of the tables that a reader draws with."""
    number = int.from_bytes(font[4:6])
    kept = []
    for at in range(12, 12 + 16 * number, 16):
        name, checksum = font[at : at + 4], font[at + 4 : at + 8]
        start, length = _place(font[at + 8 : at + 16])
        if name in TABLES_OF_A_FONT:
            kept.append((name, checksum, font[start : start + length]))
    power = max(len(kept).bit_length() - 1, 0)
    searched = 16 << power
    sizes = (len(kept), searched, power, 16 * len(kept) - searched)
    head = font[:4] + b"".join(size.to_bytes(2, signed=True) for size in sizes)
    at, directory, bodies = 12 + 16 * len(kept), [], []
    for name, checksum, body in kept:
        directory.append(name + checksum + at.to_bytes(4) + len(body).to_bytes(4))
        bodies.append(body + bytes(-len(body) % 4))
        at += len(bodies[-1])
    return b"".join([head, *directory, *bodies])


def without_tags(profile: bytes) -> bytes:
    """A colour profile of the tags that colours are reckoned with; nothing of one that is broken,
    for readers do without."""
    number = int.from_bytes(profile[128:132])
    if len(profile) < 132 or profile[36:40] != b"acsp" or number > 100:
        return b""
    kept = {}
    for at in range(132, 132 + 12 * number, 12):
        start, length = _place(profile[at + 4 : at + 12])
        if profile[at : at + 4] in TAGS_OF_A_PROFILE:
            kept[profile[at : at + 4]] = profile[start : start + length]
    kept |= _names(is_new=profile[8] >= 4)
    at, table, bodies = 132 + 12 * len(kept), [], {}
    for tag, body in kept.items():
        if body not in bodies:  # the curves of the three colours are often one
            bodies[body] = at
            at += len(body) + -len(body) % 4
        table.append(tag + bodies[body].to_bytes(4) + len(body).to_bytes(4))
    # Size, and no maker, model, creator or identity.
    header = at.to_bytes(4) + bytes(4) + profile[8:48] + bytes(8) + profile[56:80] + bytes(48)
    padded = (body + bytes(-len(body) % 4) for body in bodies)
    return b"".join([header, len(kept).to_bytes(4), *table, *padded])


def _names(is_new: bool) -> dict[bytes, bytes]:
    """The two texts that a profile must have."""
    if is_new:
        text = b"mluc" + bytes(4) + (1).to_bytes(4) + (12).to_bytes(4) + b"enUS"
        text += (2).to_bytes(4) + (28).to_bytes(4) + b"\0-"
        return {b"desc": text, b"cprt": text}
    description = b"desc" + bytes(4) + (2).to_bytes(4) + b"-\0" + bytes(78)
    return {b"desc": description, b"cprt": b"text" + bytes(4) + b"-\0"}


def _place(pair: bytes) -> tuple[int, int]:
    return int.from_bytes(pair[:4]), int.from_bytes(pair[4:])
