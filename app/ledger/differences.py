"""What a merge decides: one matter of one row at a time, with what it was, is here, and is over there.

A matter is a field, or fields that say one thing together: a verdict with who gave it and who signed it off, a passage
with its start, the whole list of a claim's figures. Taking half of such a matter from each side would make up a third.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.ledger.columns import CLAIM, Table
from app.ledger.lineage import Line, Row, has
from app.model import Value

Key = tuple[str, str, str]
"""Table, uid in history (for a list: the claim's), and the matter; ``*`` is the whole row."""

TOGETHER: dict[str, dict[str, tuple[str, ...]]] = {
    "claim": {
        "verdict": ("state", "verdict", "checker", "checked_at", "reviewer", "reviewed_at", "drop_reason"),
        "passage": ("start", "passage"),
        "caveat": ("caveat", "caveat_start", "caveat_passage"),
        "event": ("event_from", "event_to"),
    },
    "evidence": {"file": ("file_name", "sha256")},
}
"""Fields that are decided as one, by the matter's name."""
MOMENTS = frozenset({"checked_at", "reviewed_at"})
"""Fields that say when; two people who did the same at different times do not disagree."""
LISTS = {"figure": "figures", "hop": "chain"}
"""Tables whose rows are numbered parts of one list, and how the list is called."""


class Fate(StrEnum):
    """What theirs did."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    RETURNS = "returns"
    """Changed there, deleted here: to take theirs is to bring it back."""


@dataclass(frozen=True, slots=True)
class Values:
    """One field: as it was when both had the same, here, and over there."""

    field: str
    base: Value
    ours: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class Difference:
    """One matter that theirs would change here.

    ``about`` says which claim, article or list entry it is in its own words. ``by`` and ``at`` are who decided it
    there, and when. ``refused`` is the rule that keeps it out, if one does.
    """

    key: Key
    fate: Fate
    claim: str | None
    about: str
    values: tuple[Values, ...] = ()
    by: str = ""
    at: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a merge would take over, in an order in which it can be written, and what a person has to decide."""

    taken: tuple[Difference, ...]
    clashes: tuple[Difference, ...]
    reopened: tuple[str, ...] = ()
    """Claims signed off on one side whose substance changed on the other: they are to be looked at again."""
    twice: tuple[str, ...] = ()
    """Titles of articles that were imported on both sides and will be here twice."""

    def count(self, fate: Fate, table: str) -> int:
        """How many rows of a table come, go or return without being asked about."""
        return sum(d.fate == fate and d.key[0] == table for d in self.taken)

    @property
    def changed_claims(self) -> int:
        """How many claims that are here already would change."""
        new = {d.key[1] for d in self.taken if d.key[0] == "claim" and d.fate != Fate.CHANGED}
        return len({d.claim for d in self.taken if d.claim and d.claim not in new})


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge wrote, what the rules kept out, and the claims it reopened."""

    written: tuple[Difference, ...]
    refused: tuple[Difference, ...]
    reopened: tuple[str, ...]


def matters(table: Table) -> dict[str, tuple[str, ...]]:
    """A table's fields by the matter they belong to."""
    together = TOGETHER.get(table.name, {})
    bound = {name for names in together.values() for name in names}
    return {**together, **{c.name: (c.name,) for c in table.fields if c.name not in bound}}


_SPEAKS = {
    "evidence": ("title", "url", "quote", "note"),
    "contact": ("whom",),
    "link": ("relation",),
    "saved_view": ("query",),
}
"""The fields that say what a row is, the first that is filled."""
_CALLED = {"claim": "claim", "cleared": "passage", "article": "title", "verdict": "label", "state": "label"}


def about(table: Table, uid: str, *sides: sqlite3.Connection) -> str:
    """A row in its own words, from the first copy that has it; its uid where it has none."""
    name = _CALLED.get(table.name)
    if name is None:
        return uid
    select = f"SELECT {name} FROM {table.name} WHERE {table.condition}"
    rows = (db.execute(select, table.key_values(uid)).fetchone() for db in sides if has(db, table))
    return next((str(row[0]) for row in rows if row is not None), uid)


def whole_row(
    table: Table, uid: str, fate: Fate, row: Row | None, claim: str | None, words: str, lines: Sequence[Line]
) -> Difference:
    """The difference of a row that comes or goes."""
    claim = uid if table is CLAIM else claim
    said: Value = next((row[n] for n in _SPEAKS.get(table.name, ()) if row and row[n]), None)
    if table.name == "claim_tag":
        said = table.key_values(uid)[1]
    elif table.name in LISTS and row is not None:
        said = in_words(table, {uid: row})
    ours, theirs = (None, said) if fate in (Fate.NEW, Fate.RETURNS) else (said, None)
    values = () if said is None else (Values("*", None, ours, theirs),)
    return Difference((table.name, uid, "*"), fate, claim, words, values, *decider(lines))


def decider(lines: Iterable[Line]) -> tuple[str, str]:
    """Who wrote the newest of these lines, and when."""
    newest = max(lines, key=lambda line: line.at, default=None)
    return ("", "") if newest is None else (newest.name or newest.via, newest.at)


def in_words(table: Table, rows: Mapping[str, Row]) -> Value:
    """A list as one line: figures with their bounds, or the chain."""
    if not rows:
        return None
    ordered = [rows[uid] for uid in sorted(rows, key=lambda uid: int(uid.rsplit("#", 1)[1]))]
    if table.name == "hop":
        return " ← ".join(str(row["source"]) for row in ordered)
    return "; ".join(_figure(row) for row in ordered)


def _figure(row: Row) -> str:
    bounds = [f"{row[n]:g}" for n in ("low", "high") if row[n] is not None]
    more = [str(row[n]) for n in ("unit", "subject") if row[n]]
    inside = ", ".join([" to ".join(dict.fromkeys(bounds)), *more]).strip(", ")
    return f"{row['text']} ({inside})" if inside else str(row["text"])
