"""Does everything in a ledger fit together? The questions behind ``main.py check``."""

from __future__ import annotations

import hashlib
import sqlite3

from app.ledger.columns import BY_NAME, PARTS
from app.ledger.opening import differences

MOST = 20


def troubles(db: sqlite3.Connection) -> list[str]:
    """Plain sentences for everything that does not fit; empty when all is well."""
    found = [f"The file is damaged: {row[0]}." for row in db.execute(f"PRAGMA quick_check({MOST})") if row[0] != "ok"]
    if found:
        return found
    found += [f"The file's rules: {words}." for words in differences(db)]
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
    return found + _unlogged(db)


def _hashes(db: sqlite3.Connection) -> list[str]:
    found = []
    for uid, title, sha256 in db.execute("SELECT uid,title,sha256 FROM article").fetchall():
        text = db.execute("SELECT text FROM article WHERE uid=?", [uid]).fetchone()[0]
        if sha256 is None:
            found.append(f"Article “{title}” has no hash yet: open the ledger once to fill it.")
        elif hashlib.sha256(text.encode()).hexdigest() != sha256:
            found.append(f"Article “{title}”: its text does not match its hash.")
    return found


def _unlogged(db: sqlite3.Connection) -> list[str]:
    """Rows the history does not know: they came while the rules were switched off."""
    found = []
    for name in ("article", "claim", "evidence"):
        table = BY_NAME[name]
        uid = table.uid.format(row="k")
        found += [
            f"The {name} {key} is not in the history: it was written past the rules."
            for (key,) in db.execute(
                f"SELECT {uid} FROM {name} k WHERE NOT EXISTS"
                f"(SELECT 1 FROM history h WHERE h.tbl='{name}' AND h.uid={uid}) LIMIT {MOST}"
            )
        ]
    return found + _differing(db)


def _differing(db: sqlite3.Connection) -> list[str]:
    """Fields whose value is not the last one the history names."""
    found = []
    table = BY_NAME["claim"]
    for column in table.fields:
        value = f"cast(c.{column.name} AS TEXT)" if column.type != "REAL" else f"nullif(quote(c.{column.name}),'NULL')"
        found += [
            f"Claim {uid}: {column.name} is not what the history says; it was changed past the rules."
            for (uid,) in db.execute(
                f"SELECT c.uid FROM claim c JOIN history h ON h.seq=(SELECT max(seq) FROM history WHERE tbl='claim'"
                f" AND uid=c.uid AND field IN (?, '*')) WHERE h.field=? AND h.new IS NOT {value} LIMIT {MOST}",
                [column.name, column.name],
            )
        ]
    return found
