"""Workbooks built part by part, with what Excel, WPS and LibreOffice write into them."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_REFERENCES = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>title</t></is></c></row>'  # noqa: E501


def archive(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return file.getvalue()


def relations(**targets: str) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{REFERENCES}/{target[0]}" Target="{target[1]}"/>'
        for name, target in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def sheet(rows: str, before: str = "", after: str = "", main: str = MAIN) -> str:
    return f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def text(place: str, words: str, style: int = 0) -> str:
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t>{words}</t></is></c>'


def workbook(
    rows: str = "",
    *,
    before: str = "",
    after: str = "",
    strings: str = "",
    formats: tuple[str, ...] = (),
    fonts: str = "<font/>",
    sheets: str = '<sheet name="甲" sheetId="1" r:id="one"/>',
    properties: str = "",
    more: dict[str, str] | None = None,
    main: str = MAIN,
    references: str = REFERENCES,
) -> bytes:
    """One sheet, its first row `code`, `title`; style 1 has the first of the formats."""
    codes = "".join(f'<numFmt numFmtId="{170 + n}" formatCode="{code}"/>'
                    for n, code in enumerate(formats))  # fmt: skip
    styles = "".join(f'<xf numFmtId="{170 + n}" fontId="0"/>' for n in range(len(formats)))
    parts = {
        "_rels/.rels": relations(main=("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(
            one=("worksheet", "worksheets/sheet1.xml"),
            two=("worksheet", "worksheets/sheet2.xml"),
            strings=("sharedStrings", "/xl/sharedStrings.xml"),
            styles=("styles", "styles.xml"),
        ).replace(REFERENCES, references),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{references}">{properties}'
        f"<sheets>{sheets}</sheets></workbook>",
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><numFmts>{codes}</numFmts>'
        f'<fonts>{fonts}</fonts><cellXfs><xf numFmtId="0" fontId="0"/>{styles}</cellXfs>'
        "</styleSheet>",
        "xl/worksheets/sheet1.xml": sheet(HEADER + rows, before, after, main),
    }
    return archive(parts | (more or {}))
