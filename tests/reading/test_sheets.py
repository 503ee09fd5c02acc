from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from app.model import Cell, ReadingError, Sheet
from app.reading import Child, Limits
from app.reading.sheets import CSV_AT_MOST, read_sheet
from tests.reading.workbooks import open_document, packed, parts_of, workbook

KNOWN = frozenset({"claim_uid", "claim", "note", "figure_low"})
TABLE: list[list[Cell]] = [
    ["claim_uid", "claim", "note"],
    ["a1", "Zwölf “Schiffe”", "line\nbreak"],
    ["b2", "; , \t", ""],
]


def put(tmp_path: Path, data: bytes | str, name: str = "x.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def csv_of(delimiter: str = ",", end: str = "\r\n") -> str:
    return end.join(delimiter.join('"' + str(cell).replace('"', '""') + '"' for cell in row) for row in TABLE) + end


def cells(sheet: Sheet) -> list[list[Cell]]:
    return [list(row.cells) for row in sheet.rows()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_a_table_is_read_in_whichever_dialect_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    sheet = read_sheet(put(tmp_path, csv_of(delimiter).encode(encoding)), KNOWN)
    assert sheet.header == ("claim_uid", "claim", "note")
    assert cells(sheet) == TABLE[1:]
    assert cells(sheet) == TABLE[1:], "a sheet can be read twice"
    assert sheet.delimiter == delimiter
    assert sheet.encoding == ("cp1252" if encoding == "cp1252" else "")


def test_the_line_that_tells_excel_the_delimiter_is_no_header(tmp_path: Path) -> None:
    sheet = read_sheet(put(tmp_path, "sep=;\r\n" + csv_of(";")), KNOWN)
    assert (sheet.header, cells(sheet)) == (("claim_uid", "claim", "note"), TABLE[1:])


def test_titles_above_the_header_and_blank_rows_are_passed_over(tmp_path: Path) -> None:
    sheet = read_sheet(put(tmp_path, "Our claims,,\r\n,,\r\nClaim UID,CLAIM,extra\r\na,b,c\r\n,,\r\n\r\n"), KNOWN)
    assert [(row.number, row.cells) for row in sheet.rows()] == [(4, ("a", "b", "c"))]


def test_a_workbook_gives_typed_cells_and_the_sheet_that_is_sought(tmp_path: Path) -> None:
    table: list[list[Cell]] = [
        ["claim_uid", "claim", "note"],
        ["0123456789012345", True, date(2022, 6, 5)],
        ["b", 2.5, 7],
    ]
    data = packed(parts_of([["about"]], "Read me", "Claims", others=[table]))
    sheet = read_sheet(put(tmp_path, data, "x.xlsx"), KNOWN)
    assert cells(sheet) == table[1:]
    assert sheet.notes == ("Read from the sheet “Claims”.",)


def test_an_open_document_with_a_million_blank_rows_is_read(tmp_path: Path) -> None:
    table: list[list[Cell]] = [["claim_uid", "claim", "note"], ["a", "line\nbreak", date(2022, 6, 5)]]
    assert cells(read_sheet(put(tmp_path, open_document(table), "x.ods"), KNOWN)) == table[1:]


def test_a_workbook_called_csv_is_read_all_the_same(tmp_path: Path) -> None:
    assert cells(read_sheet(put(tmp_path, workbook(TABLE)), KNOWN)) == [list(row) for row in TABLE[1:]]


def test_an_error_of_the_spreadsheet_is_no_empty_cell(tmp_path: Path) -> None:
    sheet = read_sheet(put(tmp_path, workbook([["claim_uid", "note"], ["a", "#NAME?"]]), "x.xlsx"), KNOWN)
    assert cells(sheet) == [["a", "#ERROR!"]]


ROWS = "claim_uid,claim,note\r\n"
BAD = {
    "empty": (b"", "is empty"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF, not a table"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
    "a ledger": (b"SQLite format 3\0" + bytes(84), "is an SQLite database"),
    "an archive": (packed({"a.txt": "x"}), "no workbook"),
    "a torn archive": (workbook(TABLE)[:-200], "no whole archive"),
    "an old workbook": (b"\xd0\xcf\x11\xe0" + bytes(500), "an old office document"),
    "NULs": ((ROWS + "a,b\0c,d\r\n" * 9000).encode(), "is not text"),
    "a late NUL": ((ROWS + "a,b,c\r\n" * 90_000 + "a,\0,c\r\n").encode(), "NUL bytes"),
    "random bytes": (bytes(range(1, 256)) * 300, "not text"),
    "an open quote": (
        (ROWS + 'a,"b,c\r\nd,e,f\r\n').encode(),
        "quotation mark that does not fit, in the row that begins",
    ),
    "a quote within": ((ROWS + 'a,"b"x,c\r\n').encode(), "quotation mark that does not fit"),
    "a long open quote": ((ROWS + 'a,"b' + "c,d\r\n" * 400_000).encode(), "quotation mark that does not fit"),
    "wide": ((",".join(f"c{n}" for n in range(10_000)) + "\r\n").encode(), "has 10,000 columns"),
    "a wide workbook": (workbook([[f"c{n}" for n in range(10_000)]]), "has 10,000 columns"),
    "one line": (b"x" * 9_000_000, "a line of more than"),
    "blank": (b"\r\n,,,\r\n", "has no header"),
    "an empty workbook": (workbook([]), "without any rows"),
    "entities": (workbook(TABLE, **{"xl/x.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "declares entities"),
    "a bomb": (workbook(TABLE, **{"xl/media/x.bin": bytes(200_000_000)}), "unpack to far more"),
    "no sheet": (packed({**parts_of(TABLE, "A"), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row"}), "damaged"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_table_ends_in_one_sentence(tmp_path: Path, what: str) -> None:
    data, expected = BAD[what]
    path = put(tmp_path, data)
    with pytest.raises(ReadingError, match=expected) as refused:
        cells(read_sheet(path, KNOWN))
    assert "\n" not in str(refused.value)


def test_a_file_beyond_the_limit_is_refused_by_its_size(tmp_path: Path) -> None:
    path = put(tmp_path, "claim_uid,claim\r\n")
    os.truncate(path, 2 * CSV_AT_MOST)
    with pytest.raises(ReadingError, match=r"too large \(2\.0 GB\)"):
        read_sheet(path, KNOWN)


def test_a_workbook_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    data = packed({**parts_of([["a"]], "A"), "xl/worksheets/sheet1.xml": sheet})
    with Child(Limits(memory=500_000_000)) as child, pytest.raises(ReadingError, match=r"broke its reader|more memory"):
        read_sheet(put(tmp_path, data, "x.xlsx"), KNOWN, child)


@pytest.mark.parametrize("name", ["nothing.csv", "."])
def test_what_is_no_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReadingError, match=r"There is no file|is a folder"):
        read_sheet(tmp_path / name, KNOWN)
