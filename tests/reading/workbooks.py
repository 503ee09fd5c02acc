"""Workbooks as spreadsheets leave them, made by hand: what is in them is what the test says, whoever writes ours."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from xml.sax.saxutils import escape

from app.model import Cell

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
Table = Sequence[Sequence[Cell]]


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def workbook(table: Table, sheet: str = "Claims", **more: str | bytes) -> bytes:
    """An .xlsx with one sheet; ``more`` are further parts."""
    return packed({**parts_of(table, sheet), **more})


def parts_of(table: Table, *sheets: str, others: Sequence[Table] = ()) -> dict[str, str | bytes]:
    tables = [table, *others]
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEET}.worksheet+xml"/>'
        for n in range(1, len(tables) + 1)
    )
    names = "".join(f'<sheet name="{escape(s)}" sheetId="{n}" r:id="r{n}"/>' for n, s in enumerate(sheets, 1))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(tables) + 1)
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/'
        f'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{_SHEET}'
        f'.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{_SHEET}.styles+xml"/>{kinds}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{related}<Relationship Id="rs" Type="'
        f'{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
        '<borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="22"/></cellXfs></styleSheet>',
        **{f"xl/worksheets/sheet{n}.xml": _sheet(one) for n, one in enumerate(tables, 1)},
    }


def _sheet(table: Table) -> str:
    rows = "".join(
        f'<row r="{n}">' + "".join(_cell(f"{_letters(c)}{n}", value) for c, value in enumerate(row)) + "</row>"
        for n, row in enumerate(table, 1)
    )
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _cell(where: str, value: Cell) -> str:
    if value is None or value == "":
        return ""
    about, held = _kept(value)
    inside = f'<is><t xml:space="preserve">{escape(held)}</t></is>' if "inlineStr" in about else f"<v>{held}</v>"
    return f'<c r="{where}"{about}>{inside}</c>'


def _kept(value: Cell) -> tuple[str, str]:
    """A cell's kind or style, and what it holds; spreadsheets know no zones."""
    if isinstance(value, bool):
        return ' t="b"', str(int(value))
    if isinstance(value, datetime):
        days = (value.date() - date(1899, 12, 30)).days
        return ' s="2"', repr(days + (value.hour * 3_600 + value.minute * 60 + value.second) / 86_400)
    if isinstance(value, date):
        return ' s="1"', str((value - date(1899, 12, 30)).days)
    if isinstance(value, int | float):
        return "", repr(value)
    return (' t="e"', escape(value)) if str(value).startswith("#") else (' t="inlineStr"', str(value))


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def open_document(table: Table) -> bytes:
    """An .ods as LibreOffice packs it: repeated blanks up to the last row of the sheet."""
    office, text = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    rows = "".join("<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in table)
    blank = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Claims">{rows}{blank}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry'
        f' manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return packed({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def _ods_cell(value: Cell) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, bool):
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(value).lower()}"/>'
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"/>'
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
