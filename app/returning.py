"""A spreadsheet comes back as a whole deed, shared by the command line and the window: what it would do, and doing it.

The plan is read and rehearsed, and nothing is written; ``carry_out`` writes what a person lets in, as one deed.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.export.columns import HEADER
from app.export.columns import row as exported_row
from app.ledger import Ledger, Reader
from app.model import (
    Author,
    Cell,
    CellEdit,
    Change,
    Claim,
    ReadingError,
    ReportedClaim,
    Sheet,
    SheetRow,
    Value,
)
from app.reading.headings import heading
from app.reading.parent import Child
from app.reading.sheets import read_sheet
from app.returns import Column, Comparison, Refused, ReturnedCell, Standing, columns_for
from app.returns.cells import is_blank, numbers_of, quoted, same, tags_of, text_of

if TYPE_CHECKING:
    from app.ledger.exported import Earlier

BATCH = 500
"""Rows compared at a time, so that memory does not grow with the file."""
ENCODINGS = ("cp1252", "mac_roman", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257")
"""What spreadsheets save in where they do not save Unicode."""
SAMPLE = 100
"""Rows by which the export that a file came from is told."""
EXPORTS_AT_MOST = 40
"""Exports that are asked whether a file came from them."""
_UID = re.compile(r"[0-9a-f]{16}")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{3})?\d*Z?", re.ASCII)
_PARTS = frozenset({"kind", "ordinal"})
_CLAIM_REVIEW = frozenset({"claimreviewed", "textualrating"})

Key = tuple[str, str]
"""The uid of a claim, and a field: what names a change or a clash of a plan."""
Step = Callable[[int], None]
"""Told how many rows are compared; may raise to stop."""


@dataclass(frozen=True, slots=True)
class ReturnPlan:
    """What a spreadsheet would change. ``changes`` go in by themselves; of ``clashes`` a person chooses.

    ``compared_with`` says in a sentence which export the file was compared with. ``follows`` are further fields that
    change with them: ``(uid, field, old, new)``.
    """

    file: str
    compared_with: str
    rows: int
    changes: tuple[ReturnedCell, ...] = ()
    clashes: tuple[ReturnedCell, ...] = ()
    refused: tuple[Refused, ...] = ()
    notes: tuple[str, ...] = ()
    follows: tuple[tuple[str, str, Value, Value], ...] = ()

    @property
    def claims(self) -> int:
        """How many claims would change."""
        return len({cell.uid for cell in self.changes})

    @property
    def reopened(self) -> int:
        """How many claims that were signed off are to be looked at again."""
        return len({uid for uid, name, _, new in self.follows if name == "state" and new == "reopened"})


def plan_return(
    ledger: Ledger,
    path: Path,
    author: Author,
    *,
    child: Child | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    step: Step = lambda rows: None,
) -> ReturnPlan:
    """What the edits in a CSV file or workbook that came from ``export`` would change; nothing is written.

    Raises ReadingError in one plain sentence for a file that is no such table, Cancelled where a person stops it.
    """
    sheet = read_sheet(path, frozenset(HEADER), child, cancelled)
    reader = ledger.reader()
    try:
        going = _Planning(reader, _in_its_encoding(reader, sheet, path), path)
        going.compare(step)
        comparison = going.comparison
    finally:
        reader.close()
    rehearsed = ledger.rehearse_cells([_edit(cell) for cell in comparison.changes], author)
    kept_out = {(refused.uid, refused.field): refused.why for refused in rehearsed.refused}
    by_rules = [
        Refused(cell.row, cell.column, cell.uid, kept_out[key_of(cell)].removeprefix(f"{cell.field}: "))
        for cell in comparison.changes
        if key_of(cell) in kept_out
    ]
    return ReturnPlan(
        path.name,
        going.compared_with,
        going.rows,
        tuple(cell for cell in comparison.changes if key_of(cell) not in kept_out),
        tuple(comparison.clashes),
        tuple(sorted([*comparison.refused, *by_rules], key=lambda refused: refused.row)),
        (*going.sheet.notes, *going.notes, *comparison.notes()),
        rehearsed.follows,
    )


def _in_its_encoding(reader: Reader, sheet: Sheet, path: Path) -> Sheet:
    """The sheet in the old encoding in which it says most of what the ledger says; of equals the usual one."""
    if not sheet.encoding:
        return sheet
    best: tuple[int, Sheet] | None = None
    for encoding in dict.fromkeys((ENCODINGS[0], sheet.encoding, *ENCODINGS)):
        with contextlib.suppress(ReadingError):
            tried = read_sheet(path, frozenset(HEADER), encoding=encoding)
            misses = _Planning(reader, tried, path).foreign_misses()
            if best is None or misses < best[0]:
                best = misses, tried
        if best and not best[0]:
            break
    found = best[1] if best else sheet
    note = f"The encoding is not stated; it was read as {found.encoding.replace('cp125', 'windows-125')}."
    return replace(found, notes=(note,))


def carry_out(
    ledger: Ledger,
    plan: ReturnPlan,
    author: Author,
    *,
    without: Container[Key] = (),
    theirs: Container[Key] = (),
) -> Change:
    """Write a plan's changes as one deed: all but those in ``without``, and the clashes in ``theirs``.

    What was changed since the plan was made, or is refused by a rule, stays as it is, and the Change says so.
    """
    cells = [cell for cell in plan.changes if key_of(cell) not in without]
    cells += [cell for cell in plan.clashes if key_of(cell) in theirs]
    return ledger.set_cells([_edit(cell) for cell in cells], author, f"Edits from {plan.file}")


def key_of(cell: ReturnedCell) -> Key:
    """What names a change or a clash."""
    return cell.uid, cell.field


def _edit(cell: ReturnedCell) -> CellEdit:
    seen = tags_of(str(cell.here or "")) if cell.field == "tags" else cell.here
    return CellEdit(cell.uid, cell.field, cell.becomes, seen)


@dataclass(slots=True)
class _Planning:
    """The reading side of a plan: rows, the claims they stand for, and both sides of each."""

    reader: Reader
    sheet: Sheet
    path: Path
    compared_with: str = ""
    rows: int = 0
    notes: list[str] = field(default_factory=list)
    comparison: Comparison = field(init=False)
    _places: dict[str, int] = field(init=False)
    _columns: dict[str, Column] = field(init=False)

    def __post_init__(self) -> None:
        self._columns = columns_for(self.reader.verdicts(), self.reader.states())
        self._places = self._known_columns()
        self.comparison = Comparison(self.sheet, self._columns)

    def _known_columns(self) -> dict[str, int]:
        """Column to its place in the file. ReadingError for a table that is no full export."""
        called, headings = self.sheet.called, [heading(name) for name in self.sheet.header]
        there = set(headings)
        if there >= _PARTS and "claim" not in there:
            raise ReadingError(f"{called} is the second file of an export; edits come back in the table itself.")
        if there & _CLAIM_REVIEW and "claim_uid" not in there:
            raise ReadingError(f"{called} is a ClaimReview table, which names no claims; export the full preset.")
        twice = sorted({name for name in HEADER if headings.count(name) > 1})
        if twice:
            raise ReadingError(f"{called} has the column {twice[0]} twice; leave one of them.")
        if "claim_uid" not in there and "passage" not in there:
            raise ReadingError(f"{called} did not come from an export of Tickmark: it has no column claim_uid.")
        foreign = [name for name in self.sheet.header if name.strip() and heading(name) not in self._columns]
        if foreign:
            self.notes.append(
                f"Left out, as no export has it: {', '.join(map(quoted, foreign[:5]))}" + ("…" if foreign[5:] else ".")
            )
        return {name: headings.index(name) for name in HEADER if name in there}

    def _cells(self, row: SheetRow) -> dict[str, Cell]:
        return {name: row.cells[place] for name, place in self._places.items() if place < len(row.cells)}

    def _batches(self) -> Iterator[list[tuple[SheetRow, dict[str, Cell]]]]:
        batch: list[tuple[SheetRow, dict[str, Cell]]] = []
        for row in self.sheet.rows():
            cells = self._cells(row)
            if all(map(is_blank, cells.values())):
                continue
            batch.append((row, cells))
            if len(batch) == BATCH:
                yield batch
                batch = []
        if batch:
            yield batch

    def compare(self, step: Step) -> None:
        """Go through the file."""
        base = _Base.found(self)
        self.compared_with, known = base.sentence, 0
        for batch in self._batches():
            claims = self._reported(batch)
            for row, cells in batch:
                self.rows += 1
                reported = claims.get(row.number)
                if reported is not None and not self._too_long(row):
                    self.comparison.row(row.number, cells, base.standing(reported))
            known += len(claims)
            step(self.rows)
        if self.rows and not known:
            raise ReadingError(f"No row of {self.sheet.called} names a claim of this ledger; it came from another one.")
        self.comparison.finish()

    def _too_long(self, row: SheetRow) -> bool:
        more = any(not is_blank(cell) for cell in row.cells[len(self.sheet.header) :])
        if more:
            self.comparison.refuse(row.number, "has more cells than the header has columns; its quotes are not whole")
        return more

    def _reported(self, batch: Sequence[tuple[SheetRow, Mapping[str, Cell]]]) -> dict[int, ReportedClaim]:
        """Row number to the claim it stands for; rows that stand for none are refused."""
        named = {row.number: text_of(cells.get("claim_uid")) for row, cells in batch}
        ids = self.reader.ids_of(list(dict.fromkeys(uid.lower() for uid in named.values() if uid)))
        found = {number: ids[uid.lower()] for number, uid in named.items() if uid.lower() in ids}
        for row, cells in batch:
            if row.number not in found:
                claim = self._by_passage(row.number, named[row.number], cells)
                if claim is not None:
                    found[row.number] = claim.id
        by_id = {
            reported.claim.id: reported for reported in self.reader.reported(sorted(set(found.values())), texts=False)
        }
        return {number: by_id[claim] for number, claim in found.items() if claim in by_id}

    def _by_passage(self, number: int, uid: str, cells: Mapping[str, Cell]) -> Claim | None:
        """The claim of a row whose uid a spreadsheet spoiled, if its passage names just one; else the row is named."""
        if _UID.fullmatch(uid.lower()):
            self.comparison.refuse(number, f"no claim of this ledger has the uid {uid}")
            return None
        if not uid and "claim_uid" in self._places:
            self.comparison.refuse(number, "is new; claims are not made by a spreadsheet, but from their article")
            return None
        passage, article = text_of(cells.get("passage")), text_of(cells.get("article_uid"))
        alike = self.reader.with_passage(passage, article if _UID.fullmatch(article) else "") if passage else []
        starts = numbers_of(cells.get("passage_start"))
        if len(alike) > 1 and starts:
            alike = [claim for claim in alike if claim.start in starts]
        if len(alike) != 1:
            what = f"the uid was spoiled to {quoted(uid)}" if uid else "there is no uid"
            self.comparison.refuse(number, f"{what}, and its passage does not name just one claim")
            return None
        if uid:
            self.notes.append(f"Row {number}: its uid was spoiled to {quoted(uid)}; it was found by its passage.")
            cells.pop("claim_uid")  # type: ignore[attr-defined]  # nobody changed it on purpose
        return alike[0]

    def sampled(self, touched: Container[str]) -> Iterator[tuple[ReportedClaim, Mapping[str, Cell]]]:
        """Some rows whose claims were touched since an export, with the claims as they are now."""
        wanted: list[tuple[str, Mapping[str, Cell]]] = []
        for row in self.sheet.rows():
            cells = self._cells(row)
            uid = text_of(cells.get("claim_uid")).lower()
            if uid in touched:
                wanted.append((uid, cells))
            if len(wanted) == SAMPLE:
                break
        ids = self.reader.ids_of([uid for uid, _ in wanted])
        now = {
            reported.claim.uid: reported
            for reported in self.reader.reported(list(dict.fromkeys(ids.values())), texts=False)
        }
        yield from ((now[uid], cells) for uid, cells in wanted if uid in now)

    def newest_change(self) -> str:
        """The newest moment in the column ``updated_at``, without its ``Z``; empty where no cell holds one."""
        place = self._places.get("updated_at")
        if place is None:
            return ""
        cells = (text_of(row.cells[place]) for row in self.sheet.rows() if place < len(row.cells))
        return max((found[1] + (found[2] or "") for found in map(_MOMENT.fullmatch, cells) if found), default="")

    def foreign_misses(self) -> int:
        """How many cells with letters beyond ASCII say something else than the ledger does, of some rows."""
        rows = (row for row in self.sheet.rows() if any(map(_is_foreign, row.cells)))
        wanted = [(text_of(cells.get("claim_uid")).lower(), cells) for cells in map(self._cells, islice(rows, SAMPLE))]
        ids = self.reader.ids_of([uid for uid, _ in wanted])
        now = {one.claim.uid: one for one in self.reader.reported(list(dict.fromkeys(ids.values())), texts=False)}
        found = [
            self.misses({name: cell for name, cell in cells.items() if _is_foreign(cell)}, now[uid])
            for uid, cells in wanted
            if uid in now
        ]
        return sum(map(sum, found))

    def misses(self, cells: Mapping[str, Cell], reported: ReportedClaim | None) -> tuple[int, int]:
        """How many cells of a row do not say what this claim would be exported as: fixed ones, and editable ones."""
        if reported is None:
            return len(cells), 0
        was = _by_column(reported)
        missed = [
            self._columns[name]
            for name, cell in cells.items()
            if not same(self._columns[name], cell, was[name], self.sheet.encoding)
        ]
        editable = sum(bool(column.field) for column in missed)
        return len(missed) - editable, editable


def _is_foreign(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.isascii()


@dataclass(frozen=True, slots=True)
class _Base:
    """What a file is compared with: the ledger as of a line of its history."""

    head: int
    sentence: str
    earlier: Earlier

    def standing(self, reported: ReportedClaim) -> Standing:
        """Both sides of a claim; one that came after the export is compared with what it is now."""
        was = self.earlier.was(reported, self.head) or reported
        here = _by_column(reported)
        return Standing(reported.claim.uid, reported.claim.claim, here if was is reported else _by_column(was), here)

    @staticmethod
    def found(planning: _Planning) -> _Base:
        """The export that explains the file best: of its manifest, of the ledger's list, or told by its own moments.

        What nobody edits on purpose weighs first, such as when a claim was changed last; then the file's name.
        """
        reader = planning.reader
        now = reader.history_head()
        shown = planning.newest_change()
        least, most = (f"{shown}Z", f"{shown}Z") if "." in shown else (f"{shown}.000Z", f"{shown}.999Z")
        first = reader.head_at(least) if shown else 0
        offered = [one for one in _offered(planning) if first <= one.head <= now]
        if not offered:
            offered = [_guessed(shown, reader.head_at(most) if shown else 0, now)]
        earlier = reader.earlier(min(one.head for one in offered))
        best = offered[0]
        if len({one.head for one in offered}) > 1:
            sample = list(planning.sampled(earlier.touched))

            def unlikeliness(one: _Offer) -> tuple[int, bool, int]:
                found = [planning.misses(cells, earlier.was(claim, one.head)) for claim, cells in sample]
                return sum(fixed for fixed, _ in found), not one.named, sum(edited for _, edited in found)

            best = min(offered, key=unlikeliness)
        return _Base(best.head, best.told, earlier)


@dataclass(frozen=True, slots=True)
class _Offer:
    """A line of the history that a file may be true of; ``named``: an export to a file of this name."""

    head: int
    told: str
    named: bool = False


def _guessed(shown: str, head: int, now: int) -> _Offer:
    """By the newest change that the file shows; without the export itself nothing more is known."""
    if head:
        day, time = shown[:10], shown[11:16]
        told = f"Compared with the ledger as of {day} {time} UTC, the newest change that the file shows."
        return _Offer(head, told)
    return _Offer(now, "Compared with the ledger as it is: which export it came from is not known.")


def _offered(planning: _Planning) -> Iterator[_Offer]:
    """The exports that the file may have come from, the likeliest first."""
    reader, name = planning.reader, planning.path.name
    head = _manifest_head(planning)
    if head:
        yield _Offer(head, "Compared with the export that the manifest beside it tells of.", named=True)
    exports = [export for export in reader.exports() if export.preset != "claimreview"]
    exports.sort(key=lambda export: export.file_name != name)
    for export in exports[:EXPORTS_AT_MOST]:
        by = f", by {export.who}" if export.who else ""
        claims = f"{export.rows:,} {'claim' if export.rows == 1 else 'claims'}"
        when = f"{export.at[:10]} {export.at[11:16]} UTC"
        told = f"Compared with the export of {when} ({export.file_name}, {claims}{by})."
        yield _Offer(export.head, told, export.file_name == name)


def _manifest_head(planning: _Planning) -> int:
    """The head of the history by the manifest beside the file, if it speaks of this ledger."""
    path = planning.path
    for name in dict.fromkeys((f"{path.name}.manifest.json", f"{path.stem}.manifest.json")):
        with contextlib.suppress(OSError, ValueError, RecursionError, AttributeError):
            with path.with_name(name).open("rb") as file:
                told = json.loads(file.read(1_000_000))
            if told.get("ledger", {}).get("file_id") != planning.reader.settings().get("file_id"):
                planning.notes.append(f"{name} beside it tells of another ledger and was not used.")
                continue
            head = told.get("history_head")
            if isinstance(head, int):
                return head
    return 0


def _by_column(reported: ReportedClaim) -> dict[str, Value]:
    return dict(zip(HEADER, exported_row(reported), strict=True))


def in_rows(cells: Iterable[ReturnedCell]) -> dict[str, list[ReturnedCell]]:
    """Cells by the claim they change, in the order of the file."""
    found: dict[str, list[ReturnedCell]] = {}
    for cell in sorted(cells, key=lambda cell: cell.row):
        found.setdefault(cell.uid, []).append(cell)
    return found
