"""Claims as an export showed them: what they are now, rolled back by the lines of history written since.

That costs as much as was edited since the export, however long the history is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.ledger import rows
from app.ledger.columns import ARTICLE, CLAIM, CLAIM_TAG, EVIDENCE, FIGURE, HOP, LINK, VERDICT, Table
from app.ledger.lineage import Line, Row, row_before
from app.model import Claim, Evidence, LoggedExport, ReportedClaim
from app.vocabulary import Relation, Term

_TABLES = (ARTICLE, CLAIM, FIGURE, HOP, EVIDENCE, CLAIM_TAG, LINK, VERDICT)
_COLUMNS = "eid,at,tbl,uid,claim,field,old,new,name,via,reason,origin,deed"


def logged(db: sqlite3.Connection) -> list[LoggedExport]:
    """Every export that the ledger remembers, newest first."""
    select = "SELECT at,coalesce(who,''),file_name,preset,rows,sha256,head FROM export_log ORDER BY id DESC"
    return [LoggedExport(*row) for row in db.execute(select).fetchall()]


def head_at(db: sqlite3.Connection, moment: str) -> int:
    """The last line of the history written until ``moment``, a UTC ISO string."""
    found = db.execute("SELECT max(seq) FROM history WHERE at<=?", [moment]).fetchone()
    return int(found[0] or 0)


class Earlier:
    """What was written since ``head``, by the row it is about; asked for claims as they were then or later."""

    def __init__(self, db: sqlite3.Connection, head: int) -> None:
        self._db = db
        marks = ",".join("?" * len(_TABLES))
        found = db.execute(
            f"SELECT seq,{_COLUMNS} FROM history WHERE seq>? AND tbl IN ({marks}) ORDER BY seq",
            [head, *(table.name for table in _TABLES)],
        )
        self._lines: dict[tuple[str, str], dict[str, list[tuple[int, Line]]]] = {}
        """By table and the claim (or the row itself, where no claim has it), then by row."""
        self._links: dict[str, dict[str, list[tuple[int, Line]]]] = {}
        """Lines about links, by the claim at either end and then by its other end."""
        for seq, *values in found.fetchall():
            line = Line(*values)
            if line.table == LINK.name:
                one, other = LINK.key_values(line.uid)
                for end, far in ((one, other), (other, one)):
                    self._links.setdefault(end, {}).setdefault(far, []).append((seq, line))
                continue
            owner = line.uid if line.table in ("claim", "article", "verdict") else line.claim or ""
            self._lines.setdefault((line.table, owner), {}).setdefault(line.uid, []).append((seq, line))

    @property
    def touched(self) -> set[str]:
        """The claims about which anything was written."""
        return {owner for table, owner in self._lines if table not in ("article", "verdict")} | self._links.keys()

    def was(self, reported: ReportedClaim, head: int) -> ReportedClaim | None:
        """The claim as of this line of the history; None where it was not there yet."""
        uid = reported.claim.uid
        if uid not in self._links and not any((table, key) in self._lines for table, key in self._keys(reported)):
            return reported
        claim = self._claim(reported.claim, head)
        if claim is None:
            return None
        article = self._with(ARTICLE, reported.claim.article, reported.article, head)
        return replace(
            reported,
            claim=claim,
            article=article or reported.article,
            verdict=self._term(claim.verdict, head),
            evidence=self._evidence(uid, reported.evidence, head),
            conflicts_with=self._conflicts(uid, reported.conflicts_with, head),
        )

    @staticmethod
    def _keys(reported: ReportedClaim) -> list[tuple[str, str]]:
        """Where lines about a claim would stand."""
        claim = reported.claim
        parts = [(table.name, claim.uid) for table in (CLAIM, FIGURE, HOP, EVIDENCE, CLAIM_TAG)]
        return [*parts, (ARTICLE.name, claim.article), (VERDICT.name, claim.verdict or "")]

    def _claim(self, claim: Claim, head: int) -> Claim | None:
        uid = claim.uid
        then: Claim | None = self._with(CLAIM, uid, claim, head)
        if then is None:
            return None
        if then is not claim:
            select = "SELECT at FROM history WHERE tbl='claim' AND uid=? AND seq<=? ORDER BY seq DESC LIMIT 1"
            stamped = self._db.execute(select, [uid, head]).fetchone()
            then = replace(then, updated_at=stamped[0] if stamped else then.updated_at)
        parts: dict[str, Any] = {}
        for name, table, made in (("figures", FIGURE, rows.figure), ("hops", HOP, rows.hop)):
            found = self._parts(table, uid, head)
            if found is not None:
                parts[name] = tuple(made(found[key]) for key in sorted(found, key=_ordinal))
        tags = self._parts(CLAIM_TAG, uid, head)
        if tags is not None:
            parts["tags"] = tuple(sorted(CLAIM_TAG.key_values(key)[1] for key in tags))
        return replace(then, **parts) if parts else then

    def _since(self, table: Table, owner: str, head: int) -> Mapping[str, Sequence[Line]]:
        found = self._lines.get((table.name, owner), {})
        later = {uid: [line for seq, line in lines if seq > head] for uid, lines in found.items()}
        return {uid: lines for uid, lines in later.items() if lines}

    def _with(self, table: Table, uid: str, record: Any, head: int) -> Any:
        """A record with its fields as they were; itself where nothing was written, None where it was not there."""
        lines = self._since(table, uid, head).get(uid)
        if not lines:
            return record
        now: Row = {column.name: getattr(record, column.name) for column in table.fields}
        before = row_before(table, now, lines)
        return None if before is None else replace(record, **before)

    def _parts(self, table: Table, claim: str, head: int) -> dict[str, Row] | None:
        """The rows of a claim's part by their uid in history; None where nothing was written."""
        since = self._since(table, claim, head)
        if not since:
            return None
        names = [column.name for column in table.columns]
        key = table.uid.format(row="p")
        select = f"SELECT {key},{rows.columns(names, 'p')} FROM {table.name} p WHERE p.claim=? ORDER BY p.rowid"
        there: dict[str, Row] = {
            row[0]: dict(zip(names, tuple(row)[1:], strict=True))
            for row in self._db.execute(select, [claim]).fetchall()
        }
        for uid, lines in since.items():
            before = row_before(table, there.get(uid), lines)
            if before is None:
                there.pop(uid, None)
            else:
                there[uid] = {**there.get(uid, {}), **before}
        return there

    def _evidence(self, claim: str, now: tuple[Evidence, ...], head: int) -> tuple[Evidence, ...]:
        found = self._parts(EVIDENCE, claim, head)
        if found is None:
            return now
        names = {column.name for column in EVIDENCE.fields}
        return tuple(
            Evidence(uid, claim, **{k: v for k, v in row.items() if k in names})  # type: ignore[arg-type]
            for uid, row in found.items()
        )

    def _conflicts(self, claim: str, now: tuple[str, ...], head: int) -> tuple[str, ...]:
        others = set(now)
        for far, lines in self._links.get(claim, {}).items():
            later = [line for seq, line in lines if seq > head]
            if later:
                stands = {"relation": str(Relation.CONTRADICTS) if far in others else ""}
                before = row_before(LINK, stands, later)
                contradicted = before is not None and before.get("relation") == Relation.CONTRADICTS
                (others.add if contradicted else others.discard)(far)
        return tuple(sorted(others))

    def _term(self, code: str | None, head: int) -> Term | None:
        row = self._db.execute("SELECT code,label,meaning,rating FROM verdict WHERE code=?", [code]).fetchone()
        lines = self._since(VERDICT, code or "", head).get(code or "")
        if row is None and not lines:
            return None
        now: Row | None = None if row is None else {"label": row[1], "meaning": row[2], "rating": row[3], "sort": 0}
        before = row_before(VERDICT, now, lines) if lines else now
        if code is None or before is None:
            return None
        rating = before["rating"]
        return Term(code, str(before["label"]), str(before["meaning"]), None if rating is None else int(rating))


def _ordinal(uid: str) -> int:
    return int(uid.rsplit("#", 1)[1])
