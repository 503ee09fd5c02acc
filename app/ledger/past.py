"""The ledger as it was at a moment, replayed from the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from app.ledger.columns import BY_NAME
from app.ledger.literals import read_row
from app.ledger.rows import CLAIM_COLUMNS, FIGURE_COLUMNS, HOP_COLUMNS, figure, hop
from app.model import Claim, LedgerError, Value

_REPLAYED = ("article", "claim", "figure", "hop", "claim_tag")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Claims in article order with their parts, and the titles of their articles by uid."""

    claims: tuple[Claim, ...]
    titles: Mapping[str, str]


def moment_of(words: str) -> str:
    """``2031-05-04`` (the end of that day, UTC) or a date and time, as history writes it; LedgerError otherwise."""
    with closing(sqlite3.connect(":memory:")) as db:
        found = db.execute("SELECT strftime('%Y-%m-%dT%H:%M:%fZ',?),length(?)", [words, words])
        moment, length = found.fetchone()
    if moment is None or length < len("2031-05-04"):
        raise LedgerError(f"“{words}” is not a date such as 2031-05-04 or 2031-05-04T14:00:00Z.")
    return f"{words}T23:59:59.999Z" if length == len("2031-05-04") else str(moment)


def as_of(db: sqlite3.Connection, moment: str) -> Snapshot:
    """Every claim as it was at ``moment``, a UTC ISO string."""
    rows = _replay(db, moment)
    articles = rows["article"]
    place = {uid: (int(str(row.get("id") or 0)), row) for uid, row in articles.items()}
    figures, hops, tags = (_by_claim(rows[name]) for name in ("figure", "hop", "claim_tag"))
    claims = []
    for uid, row in rows["claim"].items():
        made = Claim(**{name: row.get(name) for name in CLAIM_COLUMNS})  # type: ignore[arg-type]
        claims.append(
            replace(
                made,
                figures=tuple(figure(_with(FIGURE_COLUMNS, part)) for part in figures.get(uid, ())),
                hops=tuple(hop(_with(HOP_COLUMNS, part)) for part in hops.get(uid, ())),
                tags=tuple(sorted(str(part["tag"]) for part in tags.get(uid, ()))),
            )
        )
    claims.sort(key=lambda c: (place.get(c.article, (0, {}))[0], c.start, c.id))
    return Snapshot(tuple(claims), {uid: str(row.get("title") or "") for uid, row in articles.items()})


def _replay(db: sqlite3.Connection, moment: str) -> dict[str, dict[str, dict[str, Value]]]:
    rows: dict[str, dict[str, dict[str, Value]]] = {name: {} for name in _REPLAYED}
    marks = ",".join("?" * len(_REPLAYED))
    lines = db.execute(  # the plus: by the index on tbl, every line would have to be sorted by seq again
        f"SELECT tbl,uid,op,field,new,rev,at FROM history WHERE at<=? AND +tbl IN ({marks}) ORDER BY seq",
        [moment, *_REPLAYED],
    )
    for name, uid, op, field, new, rev, at in lines:
        if op == "delete":
            rows[name].pop(uid, None)
            continue
        if field == "*":
            rows[name][uid] = read_row(new or "")
        elif uid in rows[name]:
            rows[name][uid][field] = _typed(name, field, new)
        rows[name].get(uid, {}).update(rev=rev, updated_at=at)
    return rows


def _typed(table: str, field: str, text: str | None) -> Value:
    if text is None:
        return None
    kind = BY_NAME[table].column(field).type
    return int(text) if kind == "INTEGER" else float(text) if kind == "REAL" else text


def _by_claim(parts: Mapping[str, dict[str, Value]]) -> dict[str, list[dict[str, Value]]]:
    found: dict[str, list[dict[str, Value]]] = {}
    for part in sorted(parts.values(), key=lambda row: (str(row.get("claim")), int(str(row.get("ordinal") or 0)))):
        found.setdefault(str(part["claim"]), []).append(part)
    return found


def _with(names: tuple[str, ...], row: Mapping[str, Value]) -> dict[str, Value]:
    return {name: row.get(name) for name in names} | {"bounds_by_convention": row.get("bounds_by_convention") or 0}
