"""A workbook as it stands in its file, read without any library for spreadsheets."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Cell:
    """``kind`` is the type as written (``inlineStr``, ``n`` …); ``quoted`` that it stays a text whatever it says."""

    kind: str
    text: str
    quoted: bool
    format: str


@dataclass(frozen=True)
class Sheet:
    header: list[str]
    rows: list[dict[str, Cell]]
    xml: str
    links: list[str]


def sheets_of(path: Path) -> dict[str, Sheet]:
    with zipfile.ZipFile(path) as book:
        styles = ET.fromstring(book.read("xl/styles.xml"))
        formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iterfind(".//m:numFmt", NS)}
        cells = [
            (xf.get("quotePrefix") == "1", formats.get(xf.get("numFmtId"), xf.get("numFmtId") or ""))
            for xf in styles.iterfind("m:cellXfs/m:xf", NS)
        ]
        names = [
            sheet.get("name") or "" for sheet in ET.fromstring(book.read("xl/workbook.xml")).iterfind(".//m:sheet", NS)
        ]
        return {name: _sheet(book, number, cells) for number, name in enumerate(names, 1)}


def _sheet(book: zipfile.ZipFile, number: int, styles: list[tuple[bool, str | None]]) -> Sheet:
    xml = book.read(f"xl/worksheets/sheet{number}.xml").decode()
    rows = []
    for row in ET.fromstring(xml).iterfind(".//m:row", NS):
        found = {}
        for cell in row.iterfind("m:c", NS):
            quoted, shape = styles[int(cell.get("s") or 0)]
            text = "".join(cell.itertext())
            text = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)
            found[re.sub(r"\d", "", cell.get("r") or "")] = Cell(cell.get("t") or "n", text, quoted, shape or "")
        rows.append(found)
    header = [cell.text for cell in rows[0].values()]
    letters = dict(zip(rows[0], header, strict=True))
    links = f"xl/worksheets/_rels/sheet{number}.xml.rels"
    targets = []
    if links in book.namelist():
        targets = [rel.get("Target") or "" for rel in ET.fromstring(book.read(links))]
    return Sheet(header, [{letters[at]: cell for at, cell in row.items()} for row in rows[1:]], xml, targets)
