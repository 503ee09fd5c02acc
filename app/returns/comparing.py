"""Three sides of every cell: what was exported, what the ledger says now, and what came back.

What they left alone is nothing; what only they changed is taken; what both changed differently is a clash. Days whose
order cannot be told from the cell wait until the whole file has been seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.model import Cell, Sheet, Value
from app.returns import dates
from app.returns.cells import NotUnderstood, is_blank, quoted, same, tags_of, text_of, value_of
from app.returns.columns import Column, Kind

RATING = "rating_"
DECIMALS = {",": "."}
"""The mark before decimals, by the delimiter that goes with it; the others go with either."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim on our two sides, cell by cell: ``was`` as it was exported, ``here`` as it is now."""

    uid: str
    about: str
    was: Mapping[str, Value]
    here: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class ReturnedCell:
    """A cell that would change something: ``was`` at the export, ``here`` now, and what it becomes."""

    row: int
    column: str
    field: str
    uid: str
    about: str
    was: Value
    here: Value
    becomes: Value | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row or a cell that stays out, and why; ``column`` is empty for a whole row."""

    row: int
    column: str
    uid: str
    why: str

    @property
    def sentence(self) -> str:
        """In one line, naming row and column."""
        where = f"Row {self.row}, {self.column}" if self.column else f"Row {self.row}"
        return f"{where}: {self.why}."


class Comparison:
    """Goes through the rows of a sheet; ``finish`` once all are seen."""

    def __init__(self, sheet: Sheet, columns: Mapping[str, Column]) -> None:
        self._encoding = sheet.encoding
        self._decimal = DECIMALS.get(sheet.delimiter, "")
        self._columns = columns
        self.refused: list[Refused] = []
        self._changes: dict[tuple[str, str], ReturnedCell] = {}
        self._clashes: dict[tuple[str, str], ReturnedCell] = {}
        self._barred: set[tuple[str, str]] = set()
        self._twice: list[str] = []
        self._waiting: list[tuple[ReturnedCell, tuple[dates.Reading, ...]]] = []
        self._orders: dict[str, Counter[str]] = {}
        self._seen: dict[str, int] = {}
        self._months = 0

    @property
    def changes(self) -> list[ReturnedCell]:
        """What only they changed."""
        return list(self._changes.values())

    @property
    def clashes(self) -> list[ReturnedCell]:
        """What they and the ledger changed differently."""
        return list(self._clashes.values())

    def notes(self) -> list[str]:
        """What a person should know of how cells were understood."""
        told = "One first day was" if self._months == 1 else f"{self._months} first days were"
        months = f"{told} taken for the month or year that was exported: spreadsheets make days of these."
        return [*self._twice, *([months] if self._months else [])]

    def refuse(self, row: int, why: str, column: str = "", uid: str = "") -> None:
        """A row or a cell stays out."""
        self.refused.append(Refused(row, column, uid, why))

    def row(self, number: int, cells: Mapping[str, Cell], standing: Standing) -> None:
        """Compare the cells of a row, by column, with its claim."""
        first = self._seen.setdefault(standing.uid, number)
        if first != number:
            self._twice.append(f"Row {number} is the same claim as row {first}.")
        ratings = [name for name in cells if name.startswith(RATING)]
        found = {name: self._cell(number, name, cells[name], standing) for name in cells if name not in ratings}
        self._agree_on_verdict(number, cells, standing, found)
        if found.get("verdict") is None:  # else a rating is out of date, or follows already
            for name in ratings:
                self._cell(number, name, cells[name], standing)
        for cell in found.values():
            if cell is not None:
                self._sort(cell)

    def _cell(self, number: int, name: str, cell: Cell, standing: Standing) -> ReturnedCell | None:
        """What a cell would change; None where it changes nothing or stays out."""
        was = standing.was[name]
        if cell == ("" if was is None else str(was)):
            return None  # most cells of most files
        column, here = self._columns[name], standing.here[name]
        if column.kind is Kind.DATE:
            self._vote(name, cell, was)
        if same(column, cell, was, self._encoding):
            self._count_months(column, cell, was)
            return None
        if same(column, cell, here, self._encoding):
            return None
        try:
            if not column.field:
                raise NotUnderstood(f"{column.fixed}; {quoted(text_of(cell))} was left out")
            if column.field.startswith("figure.") and not standing.here["figure_text"]:
                raise NotUnderstood("the claim has no figure; add one in the window")
            made = ReturnedCell(number, name, column.field, standing.uid, standing.about, was, here, None)
            if column.kind is Kind.DATE and not is_blank(cell):
                return self._day(made, cell)
            value = value_of(column, cell, was=was, encoding=self._encoding, decimal=self._decimal)
        except NotUnderstood as error:
            self.refuse(number, str(error), name, standing.uid)
            return None
        return None if value in (was, here) else replace(made, becomes=value)

    # -- days ------------------------------------------------------------------------------------------------------

    def _day(self, made: ReturnedCell, cell: Cell) -> ReturnedCell | None:
        found = dates.readings(cell)
        if len(found) == 1:
            return replace(made, becomes=found[0].day)
        if found:
            self._waiting.append((made, found))
        else:
            self.refuse(made.row, f"{quoted(text_of(cell))} is no date such as 2022-06-05", made.column, made.uid)
        return None

    def _vote(self, name: str, cell: Cell, was: Value) -> None:
        """A day that can be read in one way only, or was exported as one of two, tells the order of the others."""
        found = dates.readings(cell)
        certain = found if len(found) == 1 else [reading for reading in found if was and reading.is_day(str(was))]
        if len(certain) == 1 and certain[0].order:
            self._orders.setdefault(name, Counter())[certain[0].order] += 1

    def _order(self, name: str) -> str:
        """Which stands first in a column, by its own days, else by those of the file; empty where they disagree."""
        votes = self._orders.get(name) or sum(self._orders.values(), Counter[str]())
        return next(iter(votes)) if len(votes) == 1 else ""

    def _count_months(self, column: Column, cell: Cell, was: Value) -> None:
        if column.kind is Kind.DATE and column.field and was and not dates.says(cell, str(was)):
            self._months += 1

    def finish(self) -> None:
        """Settle the days that waited: by the order of the column, or named."""
        for made, found in self._waiting:
            order = self._order(made.column)
            meant = next((reading for reading in found if reading.order == order), None)
            if meant is None:
                either = " or ".join(reading.day for reading in found)
                self.refuse(made.row, f"may be {either}; write it as one of these", made.column, made.uid)
            elif meant.day not in (made.was, made.here):
                self._sort(replace(made, becomes=meant.day))
        self._waiting.clear()

    # -- cells that belong together ----------------------------------------------------------------------------------

    def _agree_on_verdict(
        self, number: int, cells: Mapping[str, Cell], standing: Standing, found: dict[str, ReturnedCell | None]
    ) -> None:
        """A verdict may be given by its code or by its label, and not by two that differ."""
        code, label = found.get("verdict"), found.pop("verdict_label", None)
        if label is None:
            return
        was, here = standing.was["verdict"], standing.here["verdict"]
        if "verdict" not in cells:
            found["verdict"] = replace(label, was=was, here=here)
        elif is_blank(cells["verdict_label"]):
            return
        elif code is not None and label.becomes != code.becomes:
            why = f"says “{code.becomes or 'nothing'}”, but verdict_label “{label.becomes or 'nothing'}”"
            self.refuse(number, why, "verdict", standing.uid)
            found["verdict"] = None
        elif code is None and same(self._columns["verdict"], cells["verdict"], was):
            found["verdict"] = replace(label, was=was, here=here)

    def _sort(self, cell: ReturnedCell) -> None:
        """Taken, or a clash; of two rows for one claim that say different things, neither."""
        agreed = cell.was == cell.here
        if cell.field == "tags":
            agreed = tags_of(str(cell.was or "")) == tags_of(str(cell.here or ""))
        key, into = (cell.uid, cell.field), self._changes if agreed else self._clashes
        other = into.get(key)
        if key in self._barred:
            self.refuse(cell.row, "says something else than another row for the same claim", cell.column, cell.uid)
        elif other is None:
            into[key] = cell
        elif other.becomes != cell.becomes:
            for one, two in ((other, cell), (cell, other)):
                self.refuse(one.row, f"says something else than row {two.row} for the same claim", one.column, one.uid)
            self._barred.add(key)
            del into[key]
