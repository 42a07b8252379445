"""The whole log as one download that can be checked without this site: see `verify.py`."""

import struct
import zipfile
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from portal.base.audit import checkpoints, key_changes, merkle, tree
from portal.base.audit.leaf import canonical, leaf_data
from portal.base.audit.models import Entry

VERIFIER = Path(__file__).with_name("verify.py")
README = """\
阳光政务 · Sunshine Portal

    python3 verify.py {command}

verify.py 只用 Python 3 自带的库，不联网。key 是日志的公钥：请与您此前记下的核对。
verify.py needs Python 3 alone and no network. key is the log's public key: compare it with the one
you noted down earlier (--key).
"""


def leaf_bytes(entry: Entry) -> bytes:
    return canonical(leaf_data(entry))


def entry_bundle(index: int, width: int) -> bytes:
    """Entries as c2sp.org/tlog-tiles bundles them: each with its length in two bytes before it."""
    start = index * checkpoints.TILE_WIDTH
    entries = Entry.objects.filter(sequence__gt=start, sequence__lte=start + width)
    leaves = map(leaf_bytes, entries.order_by("sequence"))
    return b"".join(struct.pack(">H", len(leaf)) + leaf for leaf in leaves)


def tile_path(index: int, width: int) -> str:
    """`x001/x234/067`, and `.p/12` behind it for a tile that is not full."""
    digits = f"{index:03d}"
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    parts = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    path = "/".join([*(f"x{part}" for part in parts[:-1]), parts[-1]])
    return path if width == checkpoints.TILE_WIDTH else f"{path}.p/{width}"


@dataclass(frozen=True)
class Proof:
    """What proves an entry against a checkpoint."""

    entry: Entry
    size: int
    checkpoint: str
    path: list[bytes]

    @property
    def index(self) -> int:
        return self.entry.sequence - 1

    @property
    def leaf(self) -> str:
        return leaf_bytes(self.entry).decode()

    @property
    def text(self) -> str:
        return checkpoints.proof(self.index, self.path, self.checkpoint)

    @property
    def hashes(self) -> list[str]:
        return [step.hex() for step in self.path]


def proofs(entries: list[Entry]) -> list[Proof]:
    """Each entry's proof against one checkpoint, that of the log as it is. Raises NoKey."""
    size, key = checkpoints.standing()
    paths = [merkle.inclusion_path(entry.sequence - 1, size) for entry in entries]
    ranges = [leaves for path in paths for leaves in path]
    root, *hashes = tree.range_hashes([merkle.Range(0, size), *ranges])
    head, steps = checkpoints.checkpoint(size, root, key), iter(hashes)
    return [
        Proof(entry, size, head, [next(steps) for _step in path])
        for entry, path in zip(entries, paths, strict=True)
    ]


def proof_members(proved: list[Proof]) -> Iterator[tuple[str, bytes]]:
    """The part of an evidence pack that the log gives: see `verify.py record`. Raises NoKey."""
    yield "README.txt", README.format(command="record .").encode()
    yield "verify.py", VERIFIER.read_bytes()
    yield "key", f"{checkpoints.verifier_key()}\n".encode()
    yield "checkpoint", proved[0].checkpoint.encode()
    yield from notes(proved[0].size)
    for one in proved:
        yield f"entries/{one.entry.sequence}.json", one.leaf.encode()
        yield f"entries/{one.entry.sequence}.tlog-proof", one.text.encode()


def notes(size: int) -> Iterator[tuple[str, bytes]]:
    """What each earlier key of a log of this size signed on the one after it."""
    for sequence, note in key_changes.notes():
        if sequence <= size:
            yield f"keys/{sequence}.note", note.encode()


def whole_log() -> Generator[bytes, None, None]:
    """A ZIP file, piece by piece: checkpoint, key, verifier and every entry. Raises NoKey."""
    size, signing = checkpoints.standing()
    head, key = (
        checkpoints.checkpoint(size, tree.root(size), signing),
        checkpoints.public_text(signing),
    )

    def members() -> Iterator[tuple[str, bytes]]:
        yield "README.txt", README.format(command="log .").encode()
        yield "verify.py", VERIFIER.read_bytes()
        yield "key", f"{key}\n".encode()
        yield "checkpoint", head.encode()
        yield from notes(size)
        for index in range(-(-size // checkpoints.TILE_WIDTH)):
            width = min(size - index * checkpoints.TILE_WIDTH, checkpoints.TILE_WIDTH)
            yield f"tile/entries/{tile_path(index, width)}", entry_bundle(index, width)

    return zipped(members())


def zipped(members: Iterable[tuple[str, bytes]]) -> Generator[bytes, None, None]:
    """A ZIP file of these names and contents, handed on as it grows."""
    out = _Outlet()
    with zipfile.ZipFile(
        cast(IO[bytes], out), "w", zipfile.ZIP_DEFLATED, compresslevel=1
    ) as archive:
        for name, content in members:
            # The same content makes the same file: no clock, no machine.
            info = zipfile.ZipInfo(name, date_time=(2000, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
            yield out.taken()
    yield out.taken()


class _Outlet:
    """A file that can only be written on: what was written is taken away in between."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        pass

    def taken(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)
