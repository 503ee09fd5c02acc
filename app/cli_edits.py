"""The ``import-edits`` command: what a spreadsheet changes is shown, and written as one deed unless it is a trial."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.ledger import open_ledger
from app.model import Author, Change, Value
from app.returning import ReturnPlan, carry_out, in_rows, key_of, plan_return
from app.returns import ReturnedCell
from app.terminal import harmless

REFUSALS_AT_MOST = 20
"""Refusals of one column that are listed; JSON has them all."""
LONGEST = 80
"""Characters of a value that are shown."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for; ``theirs``: where the ledger changed the same cell, the file's value is taken."""

    ledger: Path
    file: Path
    author: Author
    dry_run: bool = False
    theirs: bool = False
    as_json: bool = False


def run(order: Order) -> int:
    """Do it; returns the exit code. Raises TickmarkError for a file that cannot be read."""
    ledger = open_ledger(order.ledger)
    try:
        plan = plan_return(ledger, order.file, order.author)
        theirs = {key_of(cell) for cell in plan.clashes} if order.theirs else set()
        change = None if order.dry_run else carry_out(ledger, plan, order.author, theirs=theirs)
    finally:
        ledger.close()
    for line in _json_lines(plan, order) if order.as_json else _lines(plan, order, change):
        print(line if order.as_json else harmless(line))
    return 0


def _lines(plan: ReturnPlan, order: Order, change: Change | None) -> Iterator[str]:
    yield plan.compared_with
    yield from plan.notes
    for uid, cells in in_rows(plan.changes).items():
        yield f"{uid}  {_short(cells[0].about)}"
        yield from (f"  {_changed(cell)}" for cell in cells)
    for cell in plan.clashes:
        yield f"Clash: row {cell.row}, {cell.column} of “{_short(cell.about)}”: {_clashed(cell)}"
    yield from _refused(plan)
    yield from (change.skipped if change else ())
    yield _summary(plan, order, change)


def _refused(plan: ReturnPlan) -> Iterator[str]:
    """Every refusal; of a column that was changed from top to bottom the first few, and how many more."""
    counts: Counter[str] = Counter()
    for refused in plan.refused:
        counts[refused.column] += 1
        if counts[refused.column] <= REFUSALS_AT_MOST:
            yield f"Refused: {refused.sentence}"
    for column, count in counts.items():
        if count > REFUSALS_AT_MOST:
            what = f"in {column}" if column else "rows"
            yield f"Refused: {count - REFUSALS_AT_MOST:,} more {what}; --json lists all."


def _changed(cell: ReturnedCell) -> str:
    return f"row {cell.row}  {cell.column}: {_shown(cell.here)} → {_shown(cell.becomes)}"


def _clashed(cell: ReturnedCell) -> str:
    return f"exported {_shown(cell.was)}, now {_shown(cell.here)}, in the file {_shown(cell.becomes)}"


def _summary(plan: ReturnPlan, order: Order, change: Change | None) -> str:
    cells, trial = len(plan.changes), change is None
    words = [f"{'Would take' if trial else 'Took'} {_count(cells, 'change')} to {_count(plan.claims, 'claim')}"]
    if not cells:
        words = ["Would change nothing" if trial else "Changed nothing"]
    words[0] += f" from {plan.file} ({_count(plan.rows, 'row')})"
    if plan.clashes:
        whose = "the file's" if order.theirs else "the ledger's"
        stands = "would stand" if trial else "stands"
        clash = "1 clash" if len(plan.clashes) == 1 else f"{len(plan.clashes):,} clashes"
        words.append(f"{clash}, {whose} value {stands}")
    if plan.refused:
        words.append(f"{len(plan.refused):,} refused")
    if plan.reopened:
        words.append(f"{_count(plan.reopened, 'signed-off claim')} {'would be' if trial else 'are'} reopened")
    return "; ".join(words) + (". One undo takes it back." if change else ".")


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _shown(value: Value | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        value = " | ".join(value)
    if value is None or value == "":
        return "nothing"
    return f"“{_short(value)}”" if isinstance(value, str) else f"{value:g}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _json_lines(plan: ReturnPlan, order: Order) -> Iterator[str]:
    """One object a line: ``change``, ``clash``, ``refused`` or ``note``."""
    for kind, cells in (("change", plan.changes), ("clash", plan.clashes)):
        for cell in cells:
            told = {"uid": cell.uid, "row": cell.row, "column": cell.column, "field": cell.field}
            sides = {"exported": cell.was, "now": cell.here, "becomes": cell.becomes}
            yield json.dumps({"kind": kind, **told, **sides}, ensure_ascii=False)
    for refused in plan.refused:
        told = {"uid": refused.uid, "row": refused.row, "column": refused.column, "why": refused.why}
        yield json.dumps({"kind": "refused", **told}, ensure_ascii=False)
    for note in (plan.compared_with, *plan.notes):
        yield json.dumps({"kind": "note", "sentence": note}, ensure_ascii=False)
