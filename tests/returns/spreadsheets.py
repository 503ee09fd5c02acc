"""A ledger whose claims leave for a spreadsheet, and what spreadsheets do to the file before it comes back."""

from __future__ import annotations

import csv
import io
import random
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.cli import main
from app.export.columns import HEADER
from app.export.columns import row as exported_row
from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, Figure, Hop, Metadata, Passage, Search, Value
from app.vocabulary import Qualifier, UnitKind
from tests.reading.workbooks import workbook

ANN, BEA = Author("Ann", "command line"), Author("Bea", "window")
TEXT = "\n".join(f"Engineer {name} said the dam held {n},5 per cent of its water." for n, name in enumerate(
    ("Örn", "Norring", "Vell", "Ada", "Brock", "Cole"), 20))  # fmt: skip
DATES = frozenset({"said_on", "event_from", "event_to", "recheck_by", "figure_as_of", "article_date"})
NUMBERS = frozenset({"figure_low", "figure_high"})
Table = list[list[str]]


def fill(path: Path) -> None:
    """A ledger with six claims that have something in every column a spreadsheet may change."""
    ledger = open_ledger(path, create=True)
    lines, start, candidates = TEXT.split("\n"), 0, []
    for number, line in enumerate(lines):
        words = line.split(" said ")[1]
        figure = Figure(
            f"{20 + number},5 per cent", None, Qualifier.APPROX, None, 20.5 + number, 25.25 + number, False,
            "percentage", UnitKind.PERCENT, "water", None, f"2031-02-0{number + 1}",
        )  # fmt: skip
        candidates.append(
            Candidate(
                Passage(start + line.index(words), words), f"The dam held {20 + number} %", speaker=line.split()[1],
                said_on=f"2031-05-{11 + number}", event_from="2031-05", place="Vellmar",
                figures=(figure,) if number != 5 else (), hops=(Hop(line.split()[1]), Hop("the wire")),
            )
        )  # fmt: skip
        start += len(line) + 1
    ledger.add_article(Document(TEXT, Metadata("Dam at Vellmar", "Wire", published_on="2031-05-20")), candidates, ANN)
    uids = uids_of(ledger)
    edits = [
        *(Edit(uid, "verdict", verdict) for uid, verdict in zip(uids, ("true", "false", "mixture"), strict=False)),
        Edit(uids[0], "rationale", '=HYPERLINK("x")\nsecond line, “quoted” – and; more'), Edit(uids[1], "note", "007"),
        Edit(uids[2], "note", "true"), Edit(uids[3], "note", "-5 degrees"), Edit(uids[4], "recheck_by", "2031-06-14"),
        Edit(uids[4], "event_to", "2031"), Edit(uids[3], "hedged", 1), Edit(uids[2], "priority", 2),
        Edit(uids[1], "assignee", "Zoë"), Edit(uids[5], "note", "2031-06-05"),
    ]  # fmt: skip
    ledger.set_fields(edits, ANN)
    ledger.set_fields([Edit(uids[0], "state", "reviewed")], BEA)
    ledger.set_tags(uids[0], ["dam", "water level"], ANN)
    ledger.close()


def uids_of(ledger: Ledger) -> list[str]:
    reader = ledger.reader()
    try:
        return [claim.uid for claim in reader.claims(reader.ids(Search()))]
    finally:
        reader.close()


def exported(db: Path, out: Path) -> Table:
    """Export everything by the command; the table that was written."""
    assert main(["export", "--db", str(db), "--all", "--out", str(out)]) == 0
    return list(csv.reader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))


def standing(ledger: Ledger) -> dict[str, dict[str, Value]]:
    """Every claim as an export would show it, by uid and column."""
    reader = ledger.reader()
    try:
        found = reader.reported(reader.ids(Search()))
        return {one.claim.uid: dict(zip(HEADER, exported_row(one), strict=True)) for one in found}
    finally:
        reader.close()


@dataclass(frozen=True)
class Habits:
    """How a spreadsheet writes a table back."""

    delimiter: str = ","
    encoding: str = "utf-8-sig"
    day: str = "%Y-%m-%d"
    decimal: str = "."
    yes_no: tuple[str, str] = ("1", "0")
    truth: tuple[str, str] = ("true", "false")
    upper: bool = False
    quotes: bool = True
    end: str = "\r\n"
    shuffle: int = 0
    blank_rows: int = 0
    whole_days: bool = False
    as_workbook: bool = False

    def cell(self, name: str, text: str) -> str:
        if name in DATES:
            return self.dressed(text)
        if name in NUMBERS:
            return text.replace(".", self.decimal)
        if name == "hedged":
            return {"1": self.yes_no[0], "0": self.yes_no[1]}.get(text, text)
        if name in ("verdict", "note"):
            return {"true": self.truth[0], "false": self.truth[1]}.get(text, text)
        return text

    def dressed(self, day: str) -> str:
        if self.whole_days and len(day) in (4, 7):
            day += "-01" * (3 - len(day) // 3)
        whole = re.fullmatch(r"\d{4}-\d\d-\d\d", day)
        return date.fromisoformat(day).strftime(self.day) if whole else day

    def save(self, table: Table) -> bytes:
        """The table as this spreadsheet would save it."""
        header = table[0]
        order = list(range(len(header)))
        if self.shuffle:
            random.Random(self.shuffle).shuffle(order)
        rows = [[self.cell(header[c], row[c]) for c in order] for row in table[1:]]
        names = [header[c].upper() if self.upper else header[c] for c in order]
        rows += [[""] * len(order)] * self.blank_rows
        if self.as_workbook:
            return workbook([names, *(list(map(_typed, names, row)) for row in rows)])
        out = io.StringIO()
        quoting = csv.QUOTE_ALL if self.quotes else csv.QUOTE_MINIMAL
        csv.writer(out, delimiter=self.delimiter, quoting=quoting, lineterminator=self.end).writerows([names, *rows])
        return out.getvalue().encode(self.encoding, "replace")


def _typed(name: str, text: str) -> str | float | date:
    """A workbook keeps days and numbers as what they are."""
    if name.lower() in DATES and len(text) == 10:
        return date.fromisoformat(text)
    return float(text) if name.lower() in NUMBERS and text else text


HABITS: dict[str, Habits] = {
    "untouched": Habits(),
    "Excel in English": Habits(day="%m/%d/%Y", quotes=False, yes_no=("TRUE", "FALSE"), truth=("TRUE", "FALSE")),
    "Excel in British": Habits(
        encoding="utf-8", day="%d/%m/%Y", quotes=False, truth=("TRUE", "FALSE"), whole_days=True
    ),
    "Excel in German": Habits(
        ";", "cp1252", "%d.%m.%Y", ",", ("WAHR", "FALSCH"), ("WAHR", "FALSCH"), quotes=False, blank_rows=3
    ),
    "Excel, Unicode text": Habits("\t", "utf-16", "%d.%m.%Y", ",", truth=("VRAI", "FAUX"), quotes=False),
    "Excel, short years": Habits(day="%m/%d/%y", quotes=False, encoding="cp1252"),
    "LibreOffice": Habits(encoding="utf-8", day="%d/%m/%y", end="\n", quotes=False),
    "moments": Habits(day="%Y-%m-%dT00:00:00", shuffle=7, upper=True),
    "another order": Habits("|", "utf-16-le", shuffle=3, upper=True, quotes=False),
    "a workbook": Habits(as_workbook=True, shuffle=5),
}
