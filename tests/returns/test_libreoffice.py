"""A table that went through LibreOffice comes back as it left, and with what was edited there, nothing more."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import main
from app.ledger import open_ledger
from app.model import Edit
from app.returning import ReturnPlan, plan_return
from tests.export.libreoffice import converted, needed
from tests.returns.spreadsheets import ANN, fill, uids_of

pytestmark = [pytest.mark.slow, needed]
UTF8, GUESSING = "CSV:44,34,76,1", "CSV:44,34,76,1,,0,false,true"
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76"
TEXTS = (
    "Довгий текст — «лапки», ґанок\nдругий рядок\n\nчетвертий 😀🇺🇦", "x" * 20_000 + "\nend", "one\n\n\nfour",
    "'quoted from the start", "''twice", "1e5", "3/4", "12:30", "1,234.50", "50%", "€ 5", "TRUE", "a  b   c", "a\tb",
    "2031-05-20T10:00:00Z", "=1+1", "00123456789012345678", "#N/A", "5 June 2031", "-5", "end\r\nof line", "1.5.2031",
    "\"in quotes\"", "12:30:05", "3-4",
)  # fmt: skip
FIELDS = ("rationale", "note", "place", "assignee", "speaker_role")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with awkward texts, and its exports."""
    made = tmp_path_factory.mktemp("through")
    fill(made / "l.db")
    with closing(open_ledger(made / "l.db")) as ledger:
        uids = uids_of(ledger)
        ledger.set_fields([Edit(uids[1 + n // 5], FIELDS[n % 5], text) for n, text in enumerate(TEXTS)], ANN)
    for form in ("csv", "xlsx"):
        out = made / f"claims.{form}"
        assert main(["export", "--db", str(made / "l.db"), "--all", "--format", form, "--out", str(out)]) == 0
    return made


def came_back(folder: Path, path: Path) -> ReturnPlan:
    with closing(open_ledger(folder / "l.db")) as ledger:
        return plan_return(ledger, path, ANN)


def through(folder: Path, tmp_path: Path, road: str) -> Path:
    """The file at the end of a road such as ``csv xlsx csv``."""
    first, *stops = road.split()
    path = folder / f"claims.{first.partition('!')[0]}"
    read_as = GUESSING if first.endswith("!") else UTF8
    for number, stop in enumerate(stops):
        reading = read_as if path.suffix == ".csv" else ""
        (path,) = converted([path], AS_CSV if stop == "csv" else stop, tmp_path / str(number), read_as=reading)
    return path


ROADS = ("csv xlsx", "csv! xlsx", "csv ods csv", "csv! ods", "xlsx csv", "xlsx ods", "xlsx ods csv")
"""Where a file goes; ``!`` opens it with the guessing of numbers and days on."""


@pytest.mark.parametrize("road", ROADS)
def test_what_nobody_edited_comes_back_as_it_left(folder: Path, tmp_path: Path, road: str) -> None:
    plan = came_back(folder, through(folder, tmp_path, road))
    assert plan.rows == 6
    assert [(cell.column, cell.was, cell.becomes) for cell in plan.changes] == []
    assert (plan.clashes, plan.refused) == ((), ())


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_one_cell_that_was_edited_is_the_one_change(folder: Path, tmp_path: Path, form: str) -> None:
    out = through(folder, tmp_path, f"{form} ods csv")
    table = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    table[3][table[0].index("place")] = "Новий Порт 😀"
    edited = tmp_path / "edited.csv"
    with edited.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    plan = came_back(folder, edited)
    assert [(cell.row, cell.column, cell.becomes) for cell in plan.changes] == [(4, "place", "Новий Порт 😀")]
    assert (plan.clashes, plan.refused) == ((), ())
