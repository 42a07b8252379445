"""The parts of an XLSX: found by their relationships, unpacked and parsed within limits."""

import posixpath
import zipfile
from collections.abc import Callable
from typing import Any, BinaryIO, NamedTuple, NoReturn, Protocol
from xml.parsers import expat

from django.utils.translation import gettext as _

from portal.base.spreadsheets.lines import TableRefused

MAIN = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # Strict Open XML
}
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
CHUNK = 1 << 16
MOST_PARTS = 5_000
MOST_BYTES = 48 << 20  # of one part, unpacked
MOST_ELEMENTS = 600_000  # of one part
LONGEST_ELEMENT = 1 << 20  # bytes without another beginning
PLAIN_ZIP = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Reader(Protocol):
    """What is told of the elements of one part, by their names without a namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def text(self, data: str) -> None: ...


class Relation(NamedTuple):
    kind: str  # the last word of its type
    part: str


class Package:
    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file)
        if len(self._zip.infolist()) > MOST_PARTS:
            raise TableRefused(_("XLSX 文件里的部件太多。请把表格复制到新建的工作簿里再导入。"))
        self._parts = {_key(info.filename): info for info in self._zip.infolist()}

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._parts

    def relations(self, part: str = "") -> dict[str, Relation]:
        """What a part (the package itself: none) refers to, by the name of the reference."""
        folder, name = posixpath.split(part)
        reader = _Relations(folder)
        self.read(posixpath.join(folder, "_rels", f"{name}.rels"), reader, {PACKAGE})
        return reader.found

    def read(self, part: str, reader: Reader, namespaces: set[str] = MAIN) -> None:
        info = self._parts[_key(part)]
        if info.compress_type not in PLAIN_ZIP or info.flag_bits & 1:
            raise zipfile.BadZipFile("no plain part")
        if info.file_size > MOST_BYTES:
            raise TableRefused(
                _("XLSX 文件展开后太大（超过 %(most)s MB），请分成几个文件。")
                % {"most": MOST_BYTES >> 20}
            )
        parser = _Parser(reader, namespaces)
        with self._zip.open(info) as stream:
            while chunk := stream.read(CHUNK):
                parser.feed(chunk)
        parser.feed(b"", is_last=True)


class _Relations:
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.found: dict[str, Relation] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.join("/", self._folder, attributes["Target"].replace("\\", "/"))
            kind = attributes["Type"].rpartition("/")[2]
            self.found[attributes["Id"]] = Relation(kind, posixpath.normpath(target))

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()


class _Names(dict):
    """The name of each element without its namespace; of those of another, none."""

    def __init__(self, namespaces: set[str]) -> None:
        self._namespaces = namespaces

    def __missing__(self, tag: str) -> str:
        space, _separator, name = tag.rpartition(" ")
        return name if space in self._namespaces else ""


class _Parser:
    """Counts elements, and refuses a document type, which may stand for any size."""

    def __init__(self, reader: Reader, namespaces: set[str]) -> None:
        self._names, self._count, self._silent = _Names(namespaces), 0, 0
        self._expat = expat.ParserCreate(namespace_separator=" ")
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._start(reader.start)
        self._expat.EndElementHandler = lambda tag: reader.end(self._names[tag])
        self._expat.CharacterDataHandler = reader.text
        self._expat.StartDoctypeDeclHandler = _refuse_document_type

    def feed(self, chunk: bytes, *, is_last: bool = False) -> None:
        before = self._count
        self._expat.Parse(chunk, is_last)
        self._silent = 0 if self._count > before else self._silent + len(chunk)
        if self._silent > LONGEST_ELEMENT:
            raise expat.ExpatError("an element without an end")

    def _start(
        self, told: Callable[[str, dict[str, str]], None]
    ) -> Callable[[str, dict[str, str]], None]:
        names = self._names

        def start(tag: str, attributes: dict[str, str]) -> None:
            self._count += 1
            if self._count > MOST_ELEMENTS:
                raise TableRefused(_("表格里的单元格太多，请删去空白的行和列，或者分成几个文件。"))
            told(names[tag], attributes)

        return start


def _refuse_document_type(*_declared: Any) -> NoReturn:
    raise expat.ExpatError("a document type is declared")
