"""Does everything in a ledger fit together? The questions behind ``main.py check``."""

from __future__ import annotations

import hashlib
import sqlite3

from app.ledger.columns import PARTS, TABLES, Table
from app.ledger.inspection import differences
from app.ledger.literals import read_row
from app.ledger.schema import row_pairs
from app.ledger.sealing import broken
from app.model import Value

MOST = 20


def troubles(db: sqlite3.Connection) -> list[str]:
    """Plain sentences for everything that does not fit; empty when all is well."""
    found = [f"The file is damaged: {row[0]}." for row in db.execute(f"PRAGMA quick_check({MOST})") if row[0] != "ok"]
    if found:
        return found
    found += [f"The file's rules: {difference.sentence}." for difference in differences(db)]
    found += _hashes(db)
    found += [
        f"Claim {uid}: its passage does not stand in the article at {start}."
        for uid, start in db.execute(
            "SELECT c.uid,c.start FROM claim c JOIN article a ON a.uid=c.article"
            f" WHERE substr(a.text,c.start+1,length(c.passage))<>c.passage LIMIT {MOST}"
        )
    ]
    found += [
        f"Claim {uid}: its article is missing."
        for (uid,) in db.execute(f"SELECT uid FROM claim WHERE article NOT IN (SELECT uid FROM article) LIMIT {MOST}")
    ]
    for part in PARTS:
        found += [
            f"A row of {part.name} belongs to claim {uid}, which is missing."
            for (uid,) in db.execute(
                f"SELECT DISTINCT claim FROM {part.name} WHERE claim NOT IN (SELECT uid FROM claim) LIMIT {MOST}"
            )
        ]
    for table in TABLES:
        found += _unlogged(db, table)
    return found + broken(db)


def _hashes(db: sqlite3.Connection) -> list[str]:
    found = []
    for uid, title, sha256 in db.execute("SELECT uid,title,sha256 FROM article").fetchall():
        text = db.execute("SELECT text FROM article WHERE uid=?", [uid]).fetchone()[0]
        if sha256 is None:
            found.append(f"Article “{title}” has no hash yet: open the ledger once to fill it.")
        elif hashlib.sha256(text.encode()).hexdigest() != sha256:
            found.append(f"Article “{title}”: its text does not match its hash.")
    return found


def _unlogged(db: sqlite3.Connection, table: Table) -> list[str]:
    """Rows that are not what the history says: they came, changed or went while the rules were switched off."""
    name, uid = table.name, table.uid.format(row="k")
    last = f"(SELECT max(seq) FROM history WHERE tbl='{name}' AND uid={uid})"
    pairs = row_pairs(table, "k", heavy=False)
    found = []
    for key, op, written, held in db.execute(
        f"SELECT {uid},h.op,h.new,{pairs} FROM {name} k LEFT JOIN history h ON h.seq={last}"
        f" WHERE h.field IS NOT '*' OR h.new IS NOT {pairs}"
    ):
        if op is None or op == "delete":
            found.append(f"The {name} {key} is not in the history: it was written past the rules.")
        else:
            expected = _replayed(db, name, key) if op == "update" else read_row(written)
            found += _differences(name, key, expected, read_row(held))
        if len(found) >= MOST:
            return found
    found += [
        f"The {name} {key} is gone, but the history has no deletion: it was deleted past the rules."
        for (key,) in db.execute(
            f"SELECT h.uid FROM (SELECT uid,op,max(seq) FROM history WHERE tbl='{name}' GROUP BY uid) h"
            f" WHERE h.op<>'delete' AND h.uid NOT IN (SELECT {uid} FROM {name} k) LIMIT {MOST}"
        )
    ]
    return found


def _replayed(db: sqlite3.Connection, name: str, key: str) -> dict[str, Value]:
    """The row as its history tells it: the last whole row, and every field changed since."""
    row: dict[str, Value] = {}
    for field, new in db.execute("SELECT field,new FROM history WHERE tbl=? AND uid=? ORDER BY seq", [name, key]):
        if field == "*":
            row = read_row(new or "")
        else:
            row[field] = new
    return row


def _differences(name: str, key: str, expected: dict[str, Value], held: dict[str, Value]) -> list[str]:
    return [
        f"The {name} {key}: {field} is not what the history says; it was changed past the rules."
        for field in sorted(expected.keys() | held.keys())
        if not _same(expected.get(field), held.get(field))
    ]


def _same(one: Value, other: Value) -> bool:
    """Equal, or equal as numbers: an update keeps its value as text."""
    if one == other or str(one) == str(other):
        return True
    try:
        return one is not None and other is not None and float(one) == float(other)
    except ValueError:
        return False
