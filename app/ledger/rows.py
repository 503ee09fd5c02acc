"""From rows to records: how each of the model's dataclasses is read from the ledger."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from app.model import Article, Claim, ClaimRow, Contact, Evidence, Figure, HistoryEntry, Hop
from app.vocabulary import Qualifier, SourceKind, UnitKind

CLAIM_COLUMNS = tuple(f.name for f in fields(Claim) if f.name not in ("figures", "hops", "tags"))
ARTICLE_COLUMNS = tuple(f.name for f in fields(Article))
EVIDENCE_COLUMNS = tuple(f.name for f in fields(Evidence))
FIGURE_COLUMNS = tuple(f.name for f in fields(Figure))
HOP_COLUMNS = tuple(f.name for f in fields(Hop))
CONTACT_COLUMNS = tuple(f.name for f in fields(Contact))
HISTORY_COLUMNS = (
    "seq",
    "at",
    "tbl",
    "uid",
    "claim",
    "rev",
    "op",
    "field",
    "old",
    "new",
    "name",
    "via",
    "reason",
    "deed",
)

Code = TypeVar("Code", Qualifier, UnitKind, SourceKind)
Row = Any
"""A row of SQLite or a mapping: either is read by column name."""
NUMBER = "(SELECT count(*) FROM claim n WHERE n.article=c.article AND (n.start,n.id)<=(c.start,c.id))"
"""The claim's number in the margin of its article, from 1."""

_SIGNS = {
    Qualifier.APPROX: "≈ ", Qualifier.ALMOST: "≈ ", Qualifier.MORE_THAN: "> ", Qualifier.AT_LEAST: "≥ ",
    Qualifier.AT_MOST: "≤ ",
}  # fmt: skip
_QUALIFYING = re.compile(
    r"^(?:[^\W\d]+[\s-]+)+(?=\S*\d)|^(?:(?:somewhere|just|well|only|a little)\s+)?(?:around|about|approximately"
    r"|roughly|some|nearly|almost|close to|up to|more than|over|at least|at most|fewer than|less than|under|as many as"
    r")\s+",
    re.IGNORECASE,
)
"""The words before a number that the sign stands for."""
_PERCENT = re.compile(r"\s*(?:per\s?cent|percent|pct\.?|%)\Z", re.IGNORECASE)


def columns(names: Iterable[str], alias: str = "") -> str:
    """A column list for SELECT; ``start`` and the others need no quoting in SQLite."""
    return ",".join(f"{alias}.{n}" if alias else n for n in names)


def figure_label(text: str | None, qualifier: str | None, unit: str | None, unit_kind: str | None) -> str:
    """A figure as a table cell shows it: ``≈ 20 %``, ``hundreds``, ``> $3 million``."""
    if not text:
        return ""
    sign = _SIGNS.get(Qualifier(qualifier), "") if qualifier in set(Qualifier) else ""
    words = _QUALIFYING.sub("", text) if sign else text
    words = _PERCENT.sub(" %", words) if unit_kind == UnitKind.PERCENT else words
    if unit and words[-1:].isdigit() and unit_kind != UnitKind.COUNT:
        words = f"{words} %" if unit_kind == UnitKind.PERCENT else f"{words} {unit}"
    return f"{sign}{words}"


_MORE = tuple(f.name for f in fields(ClaimRow))[19:]
"""What follows ``rev`` in a line of the table, in the order of ``reader.ROW``."""


def _more(row: sqlite3.Row) -> dict[str, Any]:
    return {name: row[22 + place] or ("" if name != "evidence" else 0) for place, name in enumerate(_MORE)}


def claim_rows(found: Iterable[sqlite3.Row]) -> list[ClaimRow]:
    """Lines of the claims table from what ``reader.ROW`` selects."""
    return [
        ClaimRow(
            id=r[0], uid=r[1], article=r[2], number=r[3], start=r[4], claim=r[5],
            figure=figure_label(r[6], r[7], r[8], r[9]), speaker=r[10] or "", caveat=r[11], state=r[12],
            verdict=r[13] or "", worth=1.0 if r[14] is None else r[14], priority=r[15], flagged=bool(r[16]),
            assignee=r[17] or "", checker=r[18] or "", article_title=r[19], tags=r[20] or "", rev=r[21],
            **_more(r),
        )
        for r in found
    ]  # fmt: skip


def figure(row: Row) -> Figure:
    """A figure; a code that is not ours, written past the rules, reads as the one that claims least."""
    values = {name: row[name] for name in FIGURE_COLUMNS}
    values["qualifier"] = _one_of(Qualifier, values["qualifier"], Qualifier.VAGUE)
    values["unit_kind"] = _one_of(UnitKind, values["unit_kind"], UnitKind.COUNT)
    values["bounds_by_convention"] = bool(values["bounds_by_convention"])
    return Figure(**values)


def hop(row: Row) -> Hop:
    """One link of a claim's chain."""
    return Hop(row["source"], _one_of(SourceKind, row["source_kind"], SourceKind.NONE), row["cue"], row["start"])


def _one_of(kind: type[Code], code: str, otherwise: Code) -> Code:
    try:
        return kind(code)
    except ValueError:
        return otherwise


def history_entry(row: sqlite3.Row) -> HistoryEntry:
    """One line of the history."""
    return HistoryEntry(*(row[name] for name in HISTORY_COLUMNS))
