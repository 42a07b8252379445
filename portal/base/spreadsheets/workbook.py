"""The one sheet of a workbook that is read, and what is not."""

import zipfile
from dataclasses import dataclass, field
from typing import BinaryIO

from django.utils.translation import gettext as _

from portal.base.spreadsheets.lines import Line, TableRefused
from portal.base.spreadsheets.package import Package
from portal.base.spreadsheets.sheet import Sheet
from portal.base.spreadsheets.styles import Styles, is_on
from portal.base.spreadsheets.texts import SharedStrings

NAMED = 20  # sheets that are not read


@dataclass
class _Workbook:
    """Reads the part for the workbook."""

    sheets: list[tuple[str, str, bool]] = field(default_factory=list)  # name, reference, shown
    from_1904: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            reference = next(value for key, value in attributes.items() if key.endswith(" id"))
            is_shown = attributes.get("state", "visible") == "visible"
            self.sheets.append((attributes["name"], reference, is_shown))
        elif name == "workbookPr":
            self.from_1904 = is_on(attributes.get("date1904", "0"))

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass


def read(file: BinaryIO) -> tuple[list[Line], list[str]]:
    """The lines of the first sheet that is shown, and a sentence for each that is not read.

    Raises TableRefused.
    """
    file.seek(0)
    try:
        return _read(Package(file))
    except TableRefused:
        raise
    except Exception as error:  # of a damaged file any part may raise anything
        raise TableRefused(_("XLSX 文件已损坏，或者有密码。")) from error


def _read(package: Package) -> tuple[list[Line], list[str]]:
    main = _main(package)
    book, relations = _Workbook(), package.relations(main)
    package.read(main, book)
    by_kind = {relation.kind: relation.part for relation in relations.values()}
    strings, styles = SharedStrings(), Styles()
    for kind, reader in (("sharedStrings", strings), ("styles", styles)):
        if kind in by_kind:
            package.read(by_kind[kind], reader)
    others, chosen = [], None
    for name, reference, is_shown in book.sheets:
        relation = relations[reference]
        if chosen is None and is_shown and relation.kind == "worksheet":
            chosen = relation.part
        else:
            others.append(name)
    if chosen is None:
        raise TableRefused(_("工作簿里没有显示出来的工作表。"))
    sheet = Sheet(strings, styles, from_1904=book.from_1904)
    package.read(chosen, sheet)
    return sheet.lines, [_not_read(others)] if others else []


def _not_read(names: list[str]) -> str:
    shown = _("、").join(name[:31] for name in names[:NAMED])
    return _("没有读的工作表：%(names)s。") % {"names": shown}


def _main(package: Package) -> str:
    if "_rels/.rels" not in package:
        raise TableRefused(_("请把表格另存为 XLSX 或者 CSV 再导入。"))
    found = [one.part for one in package.relations().values() if one.kind == "officeDocument"]
    if not found or found[0].endswith(".bin"):
        raise TableRefused(_("请把表格另存为 XLSX 或者 CSV 再导入。"))
    if found[0] not in package:
        raise zipfile.BadZipFile("no workbook")
    return found[0]
