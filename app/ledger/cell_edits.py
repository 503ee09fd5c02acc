"""Edits from a spreadsheet go in claim by claim: by the rules of the file, not by the moves of the workflow.

What the rules refuse stays out alone: first all edits of a claim are tried together, then those that belong together,
then one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app import workflow
from app.ledger import rows
from app.ledger.connection import savepoint
from app.ledger.differences import TOGETHER
from app.model import Author, CellEdit, CellRefused, CellsWritten, Claim, LedgerError, UnknownClaim, Value

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger
    from app.ledger.writing import Deed

FIGURE = "figure."
_GROUPS = {name: matter for matter, names in TOGETHER["claim"].items() for name in names}


def write_cells(ledger: Ledger, deed: Deed, edits: Sequence[CellEdit], author: Author, moment: str) -> CellsWritten:
    """Write these inside the deed that is open; what stays out is told."""
    by_claim: dict[str, list[CellEdit]] = {}
    for edit in edits:
        by_claim.setdefault(edit.uid, []).append(edit)
    refused: list[CellRefused] = []
    follows: list[tuple[str, str, Value, Value]] = []
    for uid, wanted in by_claim.items():
        writing = _OneClaim(ledger, deed, uid, author, moment)
        refused += writing.write(wanted)
        follows += writing.follows
    return CellsWritten(tuple(refused), tuple(follows))


class _OneClaim:
    """The edits of one claim."""

    def __init__(self, ledger: Ledger, deed: Deed, uid: str, author: Author, moment: str) -> None:
        self._ledger, self._deed, self._uid, self._author, self._moment = ledger, deed, uid, author, moment
        self.follows: list[tuple[str, str, Value, Value]] = []

    def write(self, edits: Sequence[CellEdit]) -> list[CellRefused]:
        try:
            before = self._ledger.whole_claim(self._uid)
        except UnknownClaim:
            return [CellRefused(self._uid, edit.field, "the claim is not in the ledger any more") for edit in edits]
        refused, ready = [], []
        for edit in edits:
            here = _held(before, edit.field)
            if here not in (edit.seen, edit.value):
                refused.append(CellRefused(self._uid, edit.field, "somebody else changed it meanwhile"))
            elif here != edit.value:
                ready.append(edit)
        refused += self._try(ready)
        self._note_follows(before, {edit.field for edit in edits})
        return refused

    def _try(self, edits: Sequence[CellEdit]) -> list[CellRefused]:
        """All together, else in groups that belong together, else each alone; returns what stays out."""
        if not edits:
            return []
        why = self._attempt(edits)
        if not why:
            return []
        if len(edits) == 1:
            return [CellRefused(self._uid, edits[0].field, why)]
        groups: dict[str, list[CellEdit]] = {}
        for edit in edits:
            groups.setdefault(_GROUPS.get(edit.field, edit.field), []).append(edit)
        smaller = list(groups.values()) if len(groups) > 1 else [[edit] for edit in edits]
        return [refused for group in smaller for refused in self._try(group)]

    def _attempt(self, edits: Sequence[CellEdit]) -> str:
        """Write these or nothing; why not, if not."""
        deed = self._deed
        kept = set(deed.tables), dict(deed.claims), dict(deed.articles)
        try:
            with savepoint(self._ledger.connection):
                self._write(edits)
        except (sqlite3.IntegrityError, LedgerError) as error:
            deed.tables, deed.claims, deed.articles = kept
            return str(error).rstrip(".")
        return ""

    def _write(self, edits: Sequence[CellEdit]) -> None:
        ledger, deed = self._ledger, self._deed
        claim = ledger.whole_claim(self._uid)
        figure = {e.field.removeprefix(FIGURE): e.value for e in edits if e.field.startswith(FIGURE)}
        values: dict[str, Value] = {
            e.field: e.value for e in edits if e.field != "tags" and not e.field.startswith(FIGURE)
            and not isinstance(e.value, tuple)
        }  # fmt: skip
        if figure:
            if not claim.figures:
                raise LedgerError("the claim has no figure any more")
            changed = replace(claim.figures[0], **figure)  # type: ignore[arg-type]
            ledger.put_figures(deed, self._uid, (changed, *claim.figures[1:]))
            deed.touch("claim", self._uid, claim.article)
            values = {**workflow.effects_of_parts(claim), **values}
        for edit in edits:
            if edit.field == "tags" and isinstance(edit.value, tuple):
                ledger.put_tags(deed, self._uid, edit.value)
                deed.touch("claim", self._uid, claim.article)
        if values:
            ledger.put_fields(deed, claim, values, self._author, self._moment)

    def _note_follows(self, before: Claim, edited: set[str]) -> None:
        after = self._ledger.whole_claim(self._uid)
        for name in rows.CLAIM_COLUMNS:
            old, new = getattr(before, name), getattr(after, name)
            if old != new and name not in edited and name not in ("updated_at", "rev"):
                self.follows.append((self._uid, name, old, new))


def _held(claim: Claim, name: str) -> Value | tuple[str, ...]:
    """What the claim holds in the field of an edit."""
    if name.startswith(FIGURE):
        held: Value = getattr(claim.figures[0], name.removeprefix(FIGURE)) if claim.figures else None
        return str(held) if isinstance(held, str) else held
    found: Value | tuple[str, ...] = getattr(claim, name)
    return found
