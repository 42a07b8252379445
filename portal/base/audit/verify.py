#!/usr/bin/env python3
"""Check what Sunshine Portal published against its log, without the portal and without a network.

    python3 verify.py record PACK              an evidence pack: texts, files, proofs, signature
    python3 verify.py file FILE PACK           one file: is it what was published?
    python3 verify.py log BUNDLE [CHECKPOINT …]  the whole log, and that saved checkpoints fit it
    python3 verify.py consistency OLD NEW PROOF  two saved checkpoints and the proof between them

PACK, BUNDLE and PROOF are downloaded from the site (a ZIP file or the folder it unpacks to; a
proof is a text). `--key` is the log's public key as you noted it down earlier, or a file that
holds it; without it the key inside the download is used, which tells whether the download is whole
but not who made it. Where the log has another key by now, the notes in the download (keys/) say so,
each signed by the key before; one that is not, because that key was lost, is a fault unless --key
names a newer key: whether to take it is for you to find out. Lines with ! tell what to heed and is
no fault, such as files in the download that the log does not prove. Ends with 0 if all is well,
with 1 and a line for each fault if not, with 2 if a file that the command names is not there: then
nothing is wrong, but not all was checked.

Standard library only. Formats: RFC 6962 (Merkle trees), RFC 8032 (Ed25519), c2sp.org/signed-note,
c2sp.org/tlog-checkpoint, c2sp.org/tlog-tiles, c2sp.org/tlog-proof@v1.
"""

from __future__ import annotations  # so that older versions of Python can read it too

import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import struct
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Tuple  # noqa: UP035

WHOLE = 1 << 26  # bytes of a text that are read; more is refused
MOST = 1 << 31  # bytes of a file that are hashed, a piece at a time
PIECE = 1 << 20
# What file managers leave behind in every folder that somebody looked into.
LEFT_BEHIND = {".DS_Store", "Thumbs.db", "desktop.ini"}


class Fault(Exception):
    """Something does not fit; said in Chinese and in English."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(chinese, english)

    def __str__(self) -> str:
        return " · ".join(self.args)


class NotSigned(Fault):
    """A note without a signature of the key; somebody else's are of no account."""


class Missing(Fault):
    """A file that the command names is not there: nothing was checked, nothing is wrong."""

    def __init__(self, place: str | Path) -> None:
        super().__init__(
            f"没有这个文件：{place}（请核对文件名和所在的文件夹）",
            f"no such file: {place} (check its name and the folder)",
        )


# Merkle trees (RFC 6962, section 2.1; proofs are checked as RFC 9162, section 2.1 describes).


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf_hash(data: bytes) -> bytes:
    return sha256(b"\x00" + data)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)


def root_of_inclusion(index: int, size: int, leaf: bytes, path: Iterable[bytes]) -> bytes:
    """The root that a leaf and its inclusion proof lead to."""
    if not 0 <= index < size:
        raise Fault("序号超出日志范围", "the index lies outside the tree")
    position, last, result = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            raise Fault("证明过长", "the proof is too long")
        if position % 2 or position == last:
            result = node_hash(sibling, result)
            while position % 2 == 0 and position:
                position, last = position >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        position, last = position >> 1, last >> 1
    if last:
        raise Fault("证明过短", "the proof is too short")
    return result


def check_consistency(
    old: int, old_root: bytes, new: int, new_root: bytes, path: Iterable[bytes]
) -> None:
    """That a tree of `new` leaves begins with the tree of `old` leaves."""
    if old > new:
        raise Fault("较早的检查点反而更大", "the older checkpoint is the larger one")
    if old == new or old == 0:
        if path:
            raise Fault("证明过长", "the proof is too long")
        if old == new and old_root != new_root:
            raise Fault("同样大小的两个检查点根值不同", "two checkpoints of one size differ")
        return
    path = list(path)
    if old & (old - 1) == 0:
        path.insert(0, old_root)
    position, last = old - 1, new - 1
    while position % 2:
        position, last = position >> 1, last >> 1
    if not path:
        raise Fault("证明过短", "the proof is too short")
    first = second = path[0]
    for sibling in path[1:]:
        if last == 0:
            raise Fault("证明过长", "the proof is too long")
        if position % 2 or position == last:
            first, second = node_hash(sibling, first), node_hash(sibling, second)
            while position % 2 == 0 and position:
                position, last = position >> 1, last >> 1
        else:
            second = node_hash(second, sibling)
        position, last = position >> 1, last >> 1
    if last:
        raise Fault("证明过短", "the proof is too short")
    if first != old_root or second != new_root:
        raise Fault(
            "两个检查点不一致：较早的日志不是较晚日志的开头",
            "the checkpoints contradict each other: the newer log does not begin with the older",
        )


class Growing:
    """The root of a tree to which leaves are added one by one."""

    def __init__(self) -> None:
        self.size = 0
        self.peaks: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        index, result = self.size, leaf
        while index % 2:
            index, result = index >> 1, node_hash(self.peaks.pop(), result)
        self.peaks.append(result)
        self.size += 1

    def root(self) -> bytes:
        if not self.peaks:
            return sha256(b"")
        result = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            result = node_hash(peak, result)
        return result


# Ed25519 signatures (RFC 8032, section 5.1); a point is (X, Y, Z, T): x = X/Z, y = Y/Z, xy = T/Z.

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


Point = Tuple[int, int, int, int]  # noqa: UP006 (a Python of before 3.9 reads this too)


def add_points(one: Point, two: Point) -> Point:
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number: int, point: Point) -> Point:
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add_points(result, point)
        point, number = add_points(point, point), number >> 1
    return result


def same_point(one: Point, two: Point) -> bool:
    return (one[0] * two[2] - two[0] * one[2]) % P == 0 and (
        one[1] * two[2] - two[1] * one[2]
    ) % P == 0


def point_of(data: bytes) -> Point | None:
    """The point that 32 bytes stand for, or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE: Any = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    key, commitment = point_of(public), point_of(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or key is None or commitment is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    return same_point(times(scalar, BASE), add_points(commitment, times(challenge, key)))


# Signed notes and checkpoints.


def base64_bytes(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        data = None
    if data is None or base64.b64encode(data).decode() != text:
        raise Fault("Base64 有误", "broken Base64")
    return data


class Key:
    """A public key as signed notes write it: name+id+Base64 of 0x01 and 32 bytes."""

    def __init__(self, text: str) -> None:
        parts = text.strip().split("+", 2)
        if len(parts) != 3:
            raise Fault("公钥格式有误", "this is no public key of a log")
        self.text = text.strip()
        self.name, written_id, encoded = parts
        data = base64_bytes(encoded)
        self.id = sha256(self.name.encode() + b"\n" + data)[:4]
        if len(data) != 33 or data[0] != 1 or self.id.hex() != written_id:
            raise Fault("公钥格式有误", "this is no public key of a log")
        self.public = data[1:]


class Checkpoint:
    """A signed tree head whose signature was checked."""

    def __init__(self, note: str, key: Key) -> None:
        text, separator, signatures = note.rpartition("\n\n")
        text += "\n"
        if (
            not separator
            or not signatures.endswith("\n")
            or re.search(r"[\x00-\x09\x0b-\x1f]", note)
        ):
            raise Fault("检查点格式有误", "this is no signed checkpoint")
        lines = text.split("\n")[:-1]
        if len(lines) < 3 or "" in lines or not re.fullmatch(r"0|[1-9][0-9]{0,18}", lines[1]):
            raise Fault("检查点格式有误", "this is no signed checkpoint")
        self._check_signature(text, signatures, key)
        self.origin, self.size, self.root = lines[0], int(lines[1]), base64_bytes(lines[2])
        if self.origin != key.name or len(self.root) != 32:
            raise Fault("检查点属于另一份日志", "the checkpoint belongs to another log")

    @staticmethod
    def _check_signature(text: str, signatures: str, key: Key) -> None:
        is_known = False
        for line in signatures.split("\n")[:-1]:
            found = re.fullmatch("— ([^ +]+) ([A-Za-z0-9+/=]+)", line)
            if not found:
                raise Fault("检查点的签名行有误", "a signature line of the checkpoint is broken")
            signature = base64_bytes(found[2])
            if found[1] != key.name or signature[:4] != key.id:
                continue  # somebody else's, such as a witness's
            is_known = True
            if not is_signed(key.public, text.encode(), signature[4:]):
                raise Fault("检查点的签名是伪造的", "the signature of the checkpoint is forged")
        if not is_known:
            raise NotSigned("检查点没有用这把密钥签名", "the checkpoint is not signed by this key")


class Change:
    """A note by which the key of a log names the next one, or a new key says that the one before it
    was lost; besides a checkpoint of all that the log held before."""

    def __init__(self, note: str) -> None:
        named = "\n".join(note.partition("\n\n")[0].split("\n")[3:])
        found = re.fullmatch(r"(?:old-key (\S+)|lost-key (\S+))\nnew-key (\S+)", named)
        if not found:
            raise Fault("更换密钥的说明格式有误", "this is no note on a change of the key")
        self.is_handed_over = found[1] is not None
        self.new = Key(found[3])
        self.old = None if found[2] == "unknown" else Key(found[1] or found[2])
        signer = self.old if self.is_handed_over and self.old else self.new
        self.head = Checkpoint(note, signer)
        self.entry = self.head.size + 1  # the one that it belongs to
        if {key.name for key in (self.old, self.new) if key} != {self.head.origin}:
            raise Fault("更换密钥的说明属于另一份日志", "the note is on the key of another log")


class Keys:
    """The keys that a log had, one after the other."""

    def __init__(self, changes: Iterable[Change], newest: Key | None = None) -> None:
        self.changes = sorted(changes, key=lambda change: change.entry)
        self.newest = newest or self.changes[-1].new
        named = [*(change.old for change in self.changes[1:]), self.newest]
        for change, key in zip(self.changes, named, strict=False):
            if key is None or key.text != change.new.text:
                raise Fault(
                    f"第 {change.entry} 条启用的密钥与此后的不是同一把",
                    f"the key that entry {change.entry} names is not the one used after it",
                )
        # Each with the entry that ended it.
        self.all = [(change.old, change.entry) for change in self.changes] + [(self.newest, None)]

    def signed(self, note: str) -> Checkpoint:
        """A checkpoint signed by the key that the log had then."""
        signatures = re.findall(r"\n— [^ \n]+ ([A-Za-z0-9+/]{8})", note)
        names = [base64.b64decode(text)[:4] for text in signatures]
        for key, end in self.all:
            if key and key.id in names:
                head = Checkpoint(note, key)
                if end is not None and head.size >= end:
                    raise Fault(
                        f"签名用的是第 {end} 条已经换掉的密钥",
                        f"signed by a key that entry {end} had replaced",
                    )
                return head
        return Checkpoint(note, self.newest)

    def tell(self, noted: Key | None, report: Report) -> None:
        """Where the key changed, and whether somebody who noted a key down can rely on it."""
        keys = [key.text if key else "" for key, _end in self.all]
        if noted and noted.text not in keys:
            raise Fault("所给的公钥不是这份日志的", "the given key is none of this log's")
        at = keys.index(noted.text) if noted else 0
        for number, change in enumerate(self.changes):
            if change.is_handed_over:
                report.note(
                    f"第 {change.entry} 条起换用新密钥，旧密钥已签名认可：{change.new.text}",
                    f"entry {change.entry} changed the key, and the old one signed that",
                )
                continue
            tell = report.note if number < at else report.bad
            tell(
                f"第 {change.entry} 条起换用新密钥，旧密钥称已遗失，没有签名；请向发布机关核实"
                f"，确认后用 --key 给出：{change.new.text}",
                f"entry {change.entry} changed the key, and the old one, said to be lost, did not "
                "sign that: ask those who publish; if you trust the new one, give it with --key",
            )


def read_proof(text: str) -> tuple[int, list[bytes], str]:
    """Index, path and checkpoint text of a c2sp.org/tlog-proof@v1."""
    head, separator, note = text.partition("\n\n")
    lines = head.split("\n")
    if len(lines) > 1 and lines[1].startswith("extra "):
        del lines[1]
    if not separator or len(lines) < 2 or lines[0] != "c2sp.org/tlog-proof@v1":
        raise Fault("证明格式有误", "this is no proof of inclusion")
    if not re.fullmatch(r"index (0|[1-9][0-9]{0,18})", lines[1]):
        raise Fault("证明格式有误", "this is no proof of inclusion")
    return int(lines[1][6:]), [base64_bytes(line) for line in lines[2:]], note


# Downloads: a ZIP file or a folder.


class Download:
    def __init__(self, place: str | Path) -> None:
        if not os.path.lexists(place):
            raise Missing(place)
        self.folder = Path(place)
        try:
            self.zip = None if self.folder.is_dir() else zipfile.ZipFile(place)
        except Exception as error:  # a broken archive leads to many kinds
            raise Fault("打不开下载的文件", f"cannot open the download: {error}") from error

    def names(self) -> list[str]:
        if self.zip:
            infos = self.zip.infolist()
            # An empty one that ends so is a folder.
            names = [one.filename for one in infos if one.filename[-1:] != "/" or one.file_size]
            if len(set(names)) != len(names):
                raise Fault("压缩包里有重名的文件", "the ZIP file holds one name twice")
            return sorted(names)
        files = (path for path in self.folder.rglob("*") if not path.is_dir())
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in files
            if path.name not in LEFT_BEHIND
        )

    def check_layout(self) -> None:
        """A ZIP file may hold bytes that belong to none of its members: before, between, behind."""
        if self.zip:
            with self.folder.open("rb") as file:
                is_whole = _members_end(file, self.zip) == self.zip.start_dir
                is_whole = is_whole and _directory_ends(file, self.zip.start_dir)
            if not is_whole:
                raise Fault(
                    "压缩包里有不属于任何文件的内容",
                    "the ZIP file holds bytes that belong to none of its members",
                )

    def extras(self) -> list[str]:
        """The members of which a ZIP file says more than what it takes to unpack them."""
        if not self.zip:
            return []
        with self.folder.open("rb") as file:
            return [one.filename for one in self.zip.infolist() if _has_extra(file, one)]

    def pieces(self, name: str, most: int) -> Iterator[bytes]:
        try:
            with self.zip.open(name) if self.zip else (self.folder / name).open("rb") as member:
                piece = member.read(PIECE)
                while piece:
                    most -= len(piece)
                    if most < 0:
                        raise Fault(f"文件过大：{name}", f"too large: {name}")
                    yield piece
                    piece = member.read(PIECE)
        except Fault:
            raise
        except Exception as error:  # a broken archive leads to many kinds
            raise Fault(f"缺少或损坏：{name}", f"missing or damaged: {name}") from error

    def read(self, name: str) -> bytes:
        return b"".join(self.pieces(name, WHOLE))

    def text(self, name: str) -> str:
        return utf8(self.read(name), name)

    def sha256(self, name: str) -> str:
        return digest_of(self.pieces(name, MOST))


def _members_end(file: IO[bytes], archive: zipfile.ZipFile) -> int:
    """Where the members end, if they follow upon each other from the first byte on; else -1."""
    position = 0
    for info in sorted(archive.infolist(), key=lambda one: one.header_offset):
        if info.header_offset != position:
            return -1
        file.seek(position)
        head = file.read(30)
        if len(head) < 30 or head[:4] != b"PK\x03\x04":
            return -1
        position += 30 + sum(struct.unpack("<HH", head[26:])) + info.compress_size
        if info.flag_bits & 8:  # its sizes are told once more behind it
            file.seek(position)
            told = file.read(24)
            start = 4 if told[:4] == b"PK\x07\x08" else 0
            sizes = (info.CRC, info.compress_size, info.file_size)
            length = next(
                (one for one in ("<LLL", "<LQQ") if told[start:].startswith(_packed(one, sizes))),
                "",
            )
            if not length:
                return -1
            position += start + struct.calcsize(length)
    return position


def _has_extra(file: IO[bytes], info: zipfile.ZipInfo) -> bool:
    """In the list of the members, or before the member itself; sizes of large ones stand there."""
    file.seek(info.header_offset + 26)
    name, length = struct.unpack("<HH", file.read(4))
    file.seek(name, os.SEEK_CUR)
    return any(extra[:2] not in (b"", b"\x01\0") or len(extra) > 32
               for extra in (info.extra, file.read(length)))  # fmt: skip


def _packed(layout: str, sizes: tuple) -> bytes:
    try:
        return struct.pack(layout, *sizes)
    except struct.error:  # too large for this layout
        return b"\0" * 25


def _directory_ends(file: IO[bytes], position: int) -> bool:
    """Whether the list of the members is the last thing in the file, and says nothing besides."""
    file.seek(position)
    rest = file.read()
    at = 0
    while rest[at : at + 4] == b"PK\x01\x02" and len(rest) >= at + 46:
        name, extra, comment = struct.unpack("<HHH", rest[at + 28 : at + 34])
        if comment:
            return False
        at += 46 + name + extra
    if rest[at : at + 4] == b"PK\x06\x06":  # of a very large file
        at += 56 + 20
    return rest[at : at + 4] == b"PK\x05\x06" and len(rest) == at + 22


def digest_of(pieces: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def local_bytes(place: str) -> bytes:
    """A file at hand that is no part of a download."""
    try:
        return Path(place).read_bytes()
    except FileNotFoundError as error:
        raise Missing(place) from error
    except (OSError, ValueError) as error:
        raise Fault(f"打不开文件：{place}", f"cannot open the file: {error}") from error


def utf8(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise Fault(f"不是文本：{name}", f"no text: {name}") from error


def object_of(data: bytes, name: str) -> dict:
    """The JSON object of canonical bytes: sorted keys, no spaces, nothing twice."""
    try:
        value = json.loads(data)
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        is_canonical = isinstance(value, dict) and again.encode() == data
    except (ValueError, UnicodeEncodeError, RecursionError):
        is_canonical = False
    if not is_canonical:
        raise Fault(f"不是规范的 JSON：{name}", f"not in canonical form: {name}")
    return value


def printable(text: str) -> str:
    """A name from a download may hold line breaks or codes that move a terminal's cursor."""
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode() for one in text
    )


def is_public_act(leaf: dict) -> bool:
    return "commitment" not in leaf


PUBLICATIONS, CLOSINGS = ("published", "force_published"), ("withdrawn", "ended")
OUTSIDE = ("README.txt", "verify.py", "key", "checkpoint")  # of what the log proves
KEY_CHANGES = ("log_key_changed", "log_key_lost")


ONCE = {"round_opened": (), "nil_declared": ("reopened",), "waived": ("reopened",)}
ROUND_ENDS = ("round_closed", "round_cancelled")


class Turns:
    """Whether public acts, in the order of the log, can follow upon one another."""

    def __init__(self) -> None:
        self.before = ""
        # By kind and number: the newest public version, and whether it still is public; of what
        # has no versions the acts that stand.
        self.versions: dict[tuple, tuple[int, bool]] = {}
        self.stands: dict[tuple, tuple] = {}

    def faults(self, leaf: dict) -> Iterator[tuple[str, str]]:
        number, moment = leaf["sequence"], str(leaf.get("recorded_at"))
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", moment):
            yield f"第 {number} 条没有时间", f"entry {number} has no time"
        elif moment < self.before:
            yield (
                f"第 {number} 条的时间早于前一条（时钟曾被回拨）",
                f"entry {number} is earlier than the one before it (a clock set back)",
            )
        else:
            self.before = moment
        if is_public_act(leaf):
            subject = (leaf.get("kind"), leaf.get("number"))
            name = f"{leaf.get('action')} {leaf.get('kind')} {leaf.get('number')}"
            of_versions = isinstance(leaf.get("version"), int)
            follow = self._of_version if of_versions else self._of_row
            for chinese, english in follow(subject, leaf):
                yield (
                    f"第 {number} 条（{name}）不可能：{chinese}",
                    f"entry {number} ({name}) cannot be: {english}",
                )

    def _of_version(self, subject: tuple, leaf: dict) -> Iterator[tuple[str, str]]:
        action, version = leaf.get("action"), leaf["version"]
        newest, is_public = self.versions.get(subject, (0, False))
        if action in PUBLICATIONS:
            if version <= newest:
                yield (
                    f"第 {newest} 版已经发布过，又发布第 {version} 版",
                    f"version {version} is published after version {newest}",
                )
            if not leaf.get("content_hash"):
                yield "发布的内容没有哈希值", "what it publishes has no hash"
            self.versions[subject] = max(version, newest), True
        elif action in CLOSINGS:
            if not is_public or version != newest:
                yield "这一版没有公开", f"version {version} was not public"
            self.versions[subject] = newest, False

    def _of_row(self, subject: tuple, leaf: dict) -> Iterator[tuple[str, str]]:
        action, stand = leaf.get("action"), self.stands.get(subject, ())
        if action in ONCE and action in stand:
            yield "已经办理过", "it was done before"
        if action in ROUND_ENDS and "round_opened" not in stand:
            yield "还没有启动", "it was not opened"
        if action in ROUND_ENDS and set(ROUND_ENDS) & set(stand):
            yield "已经结束", "it had ended"
        stand = tuple(one for one in stand if action not in ONCE.get(one, ()))
        if action in ONCE or action in ROUND_ENDS:
            stand += (action,)
        if stand:
            self.stands[subject] = stand
        else:
            self.stands.pop(subject, None)


# What can be checked.


class Report:
    """Collects faults, so that all of them are named at once."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.missing: list[str] = []

    def good(self, chinese: str, english: str) -> None:
        self._say("√", f"{chinese} · {english}")

    def note(self, chinese: str, english: str) -> None:
        self._say("!", f"{chinese} · {english}")

    def bad(self, chinese: str, english: str) -> None:
        self.faults.append(f"{chinese} · {english}")
        self._say("×", self.faults[-1])

    def attempt(self, check: Callable, *args: Any) -> Any:
        try:
            return check(*args)
        except Missing as missing:
            self.missing.append(str(missing))
            self._say("?", str(missing))
        except Fault as fault:
            self.bad(*fault.args)
        except Exception as error:  # whatever damaged data leads to, it is no proof
            self.bad("数据残缺", f"damaged data: {error!r}")
        return None

    def end(self) -> int:
        if self.faults:
            print(f"\n未通过：{len(self.faults)} 处问题 · FAILED: {len(self.faults)} faults")
            return 1
        if self.missing:
            print("\n没有核验完：缺少上面的文件 · NOT CHECKED: files named above are missing")
            return 2
        print("\n全部通过 · all is well")
        return 0

    @staticmethod
    def _say(sign: str, text: str) -> None:
        print(sign, printable(text))


def given_key(text: str) -> Key:
    """What `--key` says: the key, or a file that holds it."""
    return Key(text if "+" in text else utf8(local_bytes(text), text))


def keys_for(args: argparse.Namespace, download: Download, report: Report) -> Keys:
    """Those of the log, as far as the download tells: of those before the newest, what they signed
    or left unsigned."""
    notes = [name for name in download.names() if re.fullmatch(r"keys/[0-9]+\.note", name)]
    changes = [Change(download.text(name)) for name in notes]
    for name, change in zip(notes, changes, strict=True):
        if name != f"keys/{change.entry}.note":
            raise Fault(
                f"更换密钥的说明放错了位置：{name}", f"the note stands in a wrong place: {name}"
            )
    noted = given_key(args.key) if args.key else None
    newest = None if noted and changes else noted or _key_inside(download, report)
    keys = Keys(changes, newest)
    keys.tell(noted, report)
    return keys


def _key_inside(download: Download, report: Report) -> Key:
    text = download.text("key").strip()
    report.note(
        f"用的是下载包里的公钥；请与您此前记下的公钥核对：{text}",
        "using the key inside the download; compare it with the one you noted down earlier",
    )
    return Key(text)


def _tell_unproved(download: Download, names: list[str], keys: Keys, report: Report) -> None:
    """What lies in every download for its reader, and is no part of what the log proves."""
    unproved = [name for name in names if name in ("README.txt", "verify.py")]
    if "key" in names and download.read("key").strip() != keys.newest.text.encode():
        unproved.append("key")
    if unproved:
        report.note(
            f"日志不能证明这些文件，它们可能在途中被改动：{'、'.join(unproved)}",
            f"the log does not prove these, which may have been altered: {', '.join(unproved)}",
        )
    if "verify.py" in names and download.read("verify.py") != Path(__file__).read_bytes():
        report.note(
            "包里的 verify.py 不是正在运行的这一个",
            "the verify.py in the download is not the one that is running",
        )
    extras = download.extras()
    if extras:
        report.note(
            f"压缩包对 {len(extras)} 个文件另有附注，没有什么能证明：{extras[0]}",
            f"the ZIP file notes more on {len(extras)} members, which nothing proves: {extras[0]}",
        )


def check_record(args: argparse.Namespace, report: Report) -> None:
    download = Download(args.pack)
    keys = report.attempt(keys_for, args, download, report)
    if keys:
        report.attempt(_check_pack, args, download, keys, report)


def _check_pack(args: argparse.Namespace, download: Download, keys: Keys, report: Report) -> None:
    names = download.names()
    report.attempt(download.check_layout)
    report.attempt(_tell_unproved, download, names, keys, report)
    checkpoint = keys.signed(download.text("checkpoint"))
    report.good(
        f"检查点签名有效，日志共 {checkpoint.size} 条",
        f"the checkpoint is signed and covers {checkpoint.size} entries",
    )
    leaves, turns = _leaves(download, names, checkpoint, keys, report), Turns()
    for leaf in leaves:
        for fault in turns.faults(leaf):
            report.bad(*fault)
    published = {leaf["version"]: leaf for leaf in leaves if leaf["action"] in PUBLICATIONS}
    taken_down = [leaf["version"] for leaf in leaves if leaf["action"] in CLOSINGS]
    files: dict[str, set[str]] = {}
    for version, leaf in published.items():
        name = f"versions/{version}.json"
        if name in names:
            for row in report.attempt(_check_version, download, name, leaf, report) or []:
                files.setdefault(row["sha256"], set()).add(row["file_name"])
        elif version <= max(taken_down, default=0):
            report.note(f"第 {version} 版已撤下，不含内容", f"version {version} was taken down")
        else:
            report.bad(f"缺少：{name}", f"missing: {name}")
    expected = {f"versions/{version}.json" for version in published}
    expected |= {f"keys/{change.entry}.note" for change in keys.changes}
    for leaf in leaves:
        expected |= {f"entries/{leaf['sequence']}.{end}" for end in ("json", "tlog-proof")}
    _check_files(download, names, files, report)
    expected |= {f"files/{sha}/{name}" for sha, titles in files.items() for name in titles}
    for name in names:
        if not (name in expected or name in OUTSIDE or _is_at_hand(args, download, name)):
            report.bad(f"没有什么能证明它：{name}", f"nothing proves it: {name}")


def _leaves(
    download: Download, names: list[str], checkpoint: Checkpoint, keys: Keys, report: Report
) -> list[dict]:
    """The entries that are proved, in their order."""
    leaves = []
    for name in names:
        if re.fullmatch(r"entries/[0-9]+\.json", name):
            leaf = report.attempt(_check_entry, download, name, checkpoint, keys, report)
            if leaf:
                leaves.append(leaf)
    if not leaves:
        raise Fault("证据包里没有日志条目", "the pack holds no entry of the log")
    if len({(leaf["kind"], leaf["number"]) for leaf in leaves}) > 1:
        raise Fault("证据包混有不同的信息", "the pack mixes different records")
    return sorted(leaves, key=lambda leaf: leaf["sequence"])


def _is_at_hand(args: argparse.Namespace, download: Download, name: str) -> bool:
    """The files that the command names may lie in the folder too."""
    given = [place for place in (args.key, getattr(args, "file", None)) if place]
    given += getattr(args, "checkpoint", [])
    here = os.path.abspath(download.folder / name)
    return download.zip is None and here in map(os.path.abspath, given)


def _check_entry(
    download: Download, name: str, checkpoint: Checkpoint, keys: Keys, report: Report
) -> dict:
    data = download.read(name)
    leaf = object_of(data, name)
    proof = download.text(name[: -len("json")] + "tlog-proof")
    index, path, note = read_proof(proof)
    head = keys.signed(note)
    if (head.size, head.root) != (checkpoint.size, checkpoint.root):
        raise Fault(f"证明用的是另一个检查点：{name}", f"proved by another checkpoint: {name}")
    if (
        not is_public_act(leaf)
        or leaf.get("sequence") != index + 1
        or name != f"entries/{index + 1}.json"
    ):
        raise Fault(f"条目与证明不符：{name}", f"entry and proof do not match: {name}")
    if root_of_inclusion(index, head.size, leaf_hash(data), path) != head.root:
        raise Fault(f"条目不在日志里：{name}", f"the entry is not in the log: {name}")
    report.good(
        f"条目 {index + 1}（{leaf['action']}，{leaf['recorded_at']}）在日志里",
        f"entry {index + 1} ({leaf['action']}) is in the log",
    )
    return leaf


def _check_version(download: Download, name: str, leaf: dict, report: Report) -> list[dict]:
    data = download.read(name)
    content = object_of(data, name)
    if hashlib.sha256(data).hexdigest() != leaf["content_hash"]:
        raise Fault(f"内容与日志记录的哈希值不符：{name}", f"the content was changed: {name}")
    values = public_values(content, name)
    told = [(values, "number"), (values, "version")]
    if content["format"] != 1:  # there the kind of an item has that name
        told.append((content, "kind"))
    if any(where.get(what) != leaf[what] for where, what in told):
        raise Fault(f"内容属于另一条信息：{name}", f"the content is another record's: {name}")
    report.good(
        f"第 {leaf['version']} 版内容与 {leaf['recorded_at']} 发布时一致",
        f"version {leaf['version']} is as it was published",
    )
    return [row for row in values.get("files", []) if isinstance(row, dict)]


def public_values(content: dict, name: str) -> dict:
    """The public fields and lists of a content, by the format that it says it is in."""
    if content.get("format") == 1:
        return content
    if content.get("format") == 2 and isinstance(content.get("fields"), dict):
        return content["fields"]
    raise Fault(
        f"内容的格式未知，请用更新的 verify.py：{name}",
        f"content of an unknown format, take a newer verify.py: {name}",
    )


def _check_files(
    download: Download, names: list[str], files: dict[str, set[str]], report: Report
) -> None:
    """`files` are the names of each SHA-256 in the versions; one of them is in the pack."""
    for sha, titles in sorted(files.items()):
        present = [f"files/{sha}/{title}" for title in sorted(titles)]
        present = [name for name in present if name in names]
        if not present:
            report.bad(f"缺少附件：{sha}", f"a file is missing: {sha}")
        for name in present:
            title = name[len(f"files/{sha}/") :]
            digest = report.attempt(download.sha256, name)
            if digest == sha:
                report.good(f"附件与发布时一致：{title}", f"the file is as published: {title}")
            elif digest:
                report.bad(f"附件被改动：{name}", f"the file was changed: {name}")


def check_file(args: argparse.Namespace, report: Report) -> None:
    """A file at hand, such as one that somebody passed on."""
    check_record(args, report)
    if not report.faults and not report.missing:
        report.attempt(_find_file, args, report)


def _find_file(args: argparse.Namespace, report: Report) -> None:
    place = Path(args.file)
    if not os.path.lexists(place):
        raise Missing(place)
    digest = Download(place.parent).sha256(place.name)
    download = Download(args.pack)
    for name in download.names():
        if name.startswith("versions/"):
            values = public_values(object_of(download.read(name), name), name)
            for row in values.get("files", []):
                if digest == row.get("sha256"):
                    report.good(
                        f"这个文件就是第 {values['version']} 版的附件“{row.get('title')}”",
                        f"this is the file published with version {values['version']}",
                    )
                    return
    raise Fault("这个文件不是公开的附件", "this file was not published with the record")


def check_log(args: argparse.Namespace, report: Report) -> None:
    download = Download(args.bundle)
    keys = report.attempt(keys_for, args, download, report)
    if keys:
        report.attempt(_check_bundle, args, download, keys, report)


def _check_bundle(args: argparse.Namespace, download: Download, keys: Keys, report: Report) -> None:
    newest = keys.signed(download.text("checkpoint"))
    heads = [("checkpoint", newest)]
    heads += [(f"keys/{change.entry}.note", change.head) for change in keys.changes]
    for name in args.checkpoint:
        head = report.attempt(_saved, name, keys)
        if head:
            heads.append((name, head))
    notes = {change.entry for change in keys.changes}
    heads.sort(key=lambda named: named[1].size)
    report.attempt(download.check_layout)
    names = download.names()
    report.attempt(_tell_unproved, download, names, keys, report)
    expected = {*OUTSIDE, *_bundles(names, newest.size)}
    expected |= {f"keys/{entry}.note" for entry in notes}
    for name in names:
        if name not in expected and not _is_at_hand(args, download, name):
            report.bad(f"不是日志的一部分：{name}", f"no part of the log: {name}")
    tree, turns = Growing(), Turns()
    for data in _entries(download, newest.size):
        _compare(heads, tree, report)
        leaf = object_of(data, f"entry {tree.size + 1}")
        if leaf.get("sequence") != tree.size + 1:
            raise Fault(
                f"第 {tree.size + 1} 条的位置上是第 {leaf.get('sequence')} 条",
                f"entry {leaf.get('sequence')} stands in place {tree.size + 1}",
            )
        for fault in turns.faults(leaf):
            report.bad(*fault)
        if is_public_act(leaf) and leaf.get("action") in KEY_CHANGES:
            report.attempt(_check_note, download, leaf, notes)
        if is_public_act(leaf) and leaf.get("action") == "seal_key_lost":
            report.note(
                f"第 {tree.size + 1} 条：封存密钥遗失，此前封存的内容本站已无法比对",
                f"entry {tree.size + 1}: the key of the seals was lost, and they began anew",
            )
        tree.add(leaf_hash(data))
    _compare(heads, tree, report)
    for entry in sorted(notes):
        report.bad(
            f"日志里没有更换密钥的这一条：{entry}", f"no entry changed the key: keys/{entry}.note"
        )
    for name, head in heads:
        report.bad(
            f"日志只有 {tree.size} 条，检查点 {name} 却有 {head.size} 条",
            f"the log holds {tree.size} entries, but checkpoint {name} has {head.size}",
        )


def _check_note(download: Download, leaf: dict, notes: set[int]) -> None:
    """That the note on a change of the key is the one of this entry; take it off the list."""
    entry = leaf["sequence"]
    if entry not in notes:
        raise Fault(f"缺少：keys/{entry}.note", f"missing: keys/{entry}.note")
    notes.remove(entry)
    if download.sha256(f"keys/{entry}.note") != leaf["content_hash"]:
        raise Fault(
            f"第 {entry} 条说的是另一份更换密钥的说明", f"entry {entry} speaks of another note"
        )


def _saved(name: str, keys: Keys) -> Checkpoint:
    return keys.signed(utf8(local_bytes(name), name))


def _compare(heads: list[tuple[str, Checkpoint]], tree: Growing, report: Report) -> None:
    """Take the checkpoints of this size off the list and compare them with the tree."""
    while heads and heads[0][1].size == tree.size:
        name, head = heads.pop(0)
        if head.root == tree.root():
            report.good(
                f"前 {head.size} 条与检查点一致：{name}",
                f"the first {head.size} entries fit: {name}",
            )
        else:
            report.bad(
                f"日志的前 {head.size} 条与检查点不符：{name}",
                f"the first {head.size} entries differ from the checkpoint: {name}",
            )


def _bundles(names: Iterable[str], size: int) -> list[str]:
    """The files that hold the entries, in order, as many as the checkpoint covers."""
    present, found = set(names), []
    for number in range(-(-size // 256)):
        width = min(size - 256 * number, 256)
        full = f"tile/entries/{tile_path(number)}"
        found.append(full if full in present or width == 256 else f"{full}.p/{width}")
    return found


def _entries(download: Download, size: int) -> Iterator[bytes]:
    for number, name in enumerate(_bundles(download.names(), size)):
        width = min(size - 256 * number, 256)
        data, start = download.read(name), 0
        for _ in range(width):
            if start + 2 > len(data):
                raise Fault(f"条目不全：{name}", f"entries are missing: {name}")
            (length,) = struct.unpack_from(">H", data, start)
            if start + 2 + length > len(data):
                raise Fault(f"条目不全：{name}", f"entries are missing: {name}")
            yield data[start + 2 : start + 2 + length]
            start += 2 + length
        if start != len(data) and (width == 256 or name.endswith(f".p/{width}")):
            raise Fault(f"条目过多：{name}", f"too many entries: {name}")


def tile_path(number: int) -> str:
    parts = [f"{number % 1000:03d}"]
    while number >= 1000:
        number //= 1000
        parts.insert(0, f"x{number % 1000:03d}")
    return "/".join(parts)


def check_two(args: argparse.Namespace, report: Report) -> None:
    report.attempt(_check_two, args, report)


def _check_two(args: argparse.Namespace, report: Report) -> None:
    if not args.key:
        raise Fault("请用 --key 给出公钥", "give the log's public key with --key")
    keys = Keys([], given_key(args.key))
    old, new = _saved(args.old, keys), _saved(args.new, keys)
    lines = utf8(local_bytes(args.proof), args.proof).splitlines()
    path = [base64_bytes(line) for line in lines if line]
    check_consistency(old.size, old.root, new.size, new.root, path)
    report.good(
        f"前 {old.size} 条在 {new.size} 条的日志里没有变",
        f"the first {old.size} entries are unchanged in the log of {new.size}",
    )


def main(arguments: list[str] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # not every console knows Chinese
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="record|file|log|consistency")

    def command(name: str, check: Callable, *places: str) -> None:
        one = commands.add_parser(name)
        for place in places:
            one.add_argument(place, nargs="*" if place == "checkpoint" else None)
        one.add_argument("--key", help="the log's public key, or a file that holds it")
        one.set_defaults(check=check)

    command("record", check_record, "pack")
    command("file", check_file, "file", "pack")
    command("log", check_log, "bundle", "checkpoint")
    command("consistency", check_two, "old", "new", "proof")
    args, report = parser.parse_args(arguments), Report()
    report.attempt(args.check, args, report)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
