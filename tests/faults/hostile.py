"""Files made to harm, as a table: what was done to a sound ledger, and the verdict that the look at it ends in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

BOOM = "abs(-9223372036854775807-1)"
"""Whoever reckons this meets “integer overflow”: an expression of the file that ran betrays itself."""
TRACE = "INSERT INTO trace VALUES('ran')"
"""What a trigger of theirs leaves when it runs."""
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT"
LAST = 2**63 - 1
VERBS = ("INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True)
class Hostile:
    """``past`` says that our triggers are out of the way while the statements run, and stand there again afterwards."""

    name: str
    verdict: str
    statements: tuple[str, ...]
    past: bool = False

    def make(self, sound: Path, path: Path) -> None:
        """Write the file."""
        shutil.copyfile(sound, path)
        db = sqlite3.connect(path, isolation_level=None)
        db.executescript("PRAGMA synchronous=OFF; CREATE TABLE trace(x); BEGIN")
        kept: list[tuple[str]] = []
        if self.past:
            db.execute("PRAGMA ignore_check_constraints=ON")
            kept = db.execute("SELECT sql FROM sqlite_master WHERE type='trigger'").fetchall()
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
                db.execute(f"DROP TRIGGER {name}")
        for statement in self.statements:
            db.execute(statement)
        for (sql,) in kept:
            db.execute(sql)
        db.execute("COMMIT")
        db.close()


def _did(name: str, verdict: str, *statements: str) -> Hostile:
    return Hostile(name, verdict, statements)


def _past(name: str, *statements: str, verdict: str = "open") -> Hostile:
    return Hostile(name, verdict, statements, past=True)


def _rewritten(name: str, old: str, new: str) -> tuple[str, ...]:
    """Another statement in the list of tables, as ``PRAGMA writable_schema`` allows it."""
    told = [text.replace("'", "''") for text in (old, new)]
    return (
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_master SET sql=replace(sql,'{told[0]}','{told[1]}') WHERE name='{name}'",
    )


def _instead(table: str, *statements: str) -> tuple[str, ...]:
    """Something else takes our table's name."""
    return ("PRAGMA legacy_alter_table=ON", f"ALTER TABLE {table} RENAME TO gone", *statements)


def _trigger(name: str, event: str) -> str:
    return f"CREATE TRIGGER {name} {event} BEGIN {TRACE}; END"


THEIR_SQL = (
    _did("triggers on every edit", "repair", *(_trigger(f"t{v}", f"AFTER {v} ON claim") for v in VERBS)),
    _did("a trigger on who is editing", "repair", _trigger("t", "AFTER UPDATE ON editing_as")),
    _did("a trigger on the history", "repair", _trigger("t", "AFTER INSERT ON HISTORY")),
    _did("a trigger behind a table's name", "repair", _trigger("t", "AFTER UPDATE ON claim"), "CREATE TABLE t(x)"),
    _did(
        "a trigger in the place of ours", "repair", "DROP TRIGGER claim_log_note",
        _trigger("claim_log_note", "AFTER UPDATE ON claim"),
    ),
    _did(
        "a trigger entered as something else", "recover", _trigger("t", "AFTER UPDATE ON claim"),
        "PRAGMA writable_schema=ON", "UPDATE sqlite_master SET type='view',tbl_name='t' WHERE name='t'",
    ),
    _did(
        "a child table that cascades into a trigger", "open",
        "CREATE TABLE mine(claim TEXT REFERENCES claim(uid) ON DELETE CASCADE)",
        "INSERT INTO mine SELECT uid FROM claim",
        _trigger("t", "AFTER DELETE ON mine"),
    ),
    _did(
        "an index on an expression", "repair", "CREATE INDEX i ON claim(abs(start))",
        *_rewritten("i", "abs(start)", f"({BOOM})"),
    ),
    _did(
        "an index with a condition", "repair", "CREATE INDEX i ON claim(place) WHERE place='x'",
        *_rewritten("i", "place='x'", BOOM),
    ),
    _did(
        "an index of ours made over", "repair", "DROP INDEX claim_speaker",
        "CREATE INDEX claim_speaker ON claim(abs(start))",
        *_rewritten("claim_speaker", "abs(start)", f"({BOOM})"),
    ),
    _did("a check", "copy", *_rewritten("claim", "worth REAL", f"worth REAL CHECK/**/({BOOM})")),
    _did("a computed column", "copy", *_rewritten("claim", "rev INTEGER", f"x TEXT AS ({BOOM}),\n  rev INTEGER")),
    _did(
        "a default", "copy", "ALTER TABLE hop ADD COLUMN x TEXT DEFAULT 7",
        *_rewritten("hop", "DEFAULT 7", f"DEFAULT ({BOOM})"),
    ),
)  # fmt: skip

ENDLESS_VIEWS = (
    _did(
        "endless views by our names", "open", "DROP VIEW claims_to_do", "DROP VIEW recent_changes",
        f"CREATE VIEW claims_to_do AS {ENDLESS} i FROM n", f"CREATE VIEW recent_changes AS {ENDLESS} count(*) FROM n",
    ),
    *(
        _did(f"an endless view: {table}", "copy", *_instead(table, f"CREATE VIEW {table} AS {ENDLESS} {shown} FROM n"))
        for table, shown in (
            ("claim", "i AS uid,i AS id"), ("history", "i AS seq"), ("meta", "i AS value,'file_id' AS key"),
            ("editing_as", "i AS one"),
        )
    ),
    _did("views that lead in a circle", "open", "CREATE VIEW a AS SELECT * FROM b", "CREATE VIEW b AS SELECT * FROM a"),
    _did(
        "a virtual table for the tags", "copy",
        *_instead(
            "tag", f"CREATE VIEW v AS {ENDLESS} i AS rowid,i AS name FROM n",
            "CREATE VIRTUAL TABLE tag USING fts5(name,content='v')",
        ),
    ),
    _did(
        "a virtual table that calls itself a plain one", "copy",
        *_instead("tag", "CREATE VIRTUAL TABLE tag USING fts5(name)"),
        *_rewritten("tag", "CREATE VIRTUAL", f"CREATE/*{'x' * 60}*/VIRTUAL"),
    ),
)  # fmt: skip

WRONG_ROWS = (
    _did("another program's number", "refuse", "PRAGMA application_id=7"),
    _did("a version below zero", "older", "PRAGMA user_version=-3"),
    _did("a version far off", "newer", "PRAGMA user_version=2147483647"),
    _past("no settings", "DELETE FROM meta"),
    _past("no lists", "DELETE FROM state", "DELETE FROM verdict"),
    _past("nobody editing", "DELETE FROM editing_as"),
    _past("no articles", "DELETE FROM article"),
    _past("no history", "DELETE FROM history"),
    _past(
        "rows numbered below zero", "UPDATE claim SET id=-id", "UPDATE history SET seq=-seq",
        f"UPDATE tag SET rowid={-LAST}-1",
    ),
    _past(
        "rows numbered far off", f"UPDATE claim SET id={LAST}-id", f"UPDATE history SET seq={LAST}-seq",
        f"UPDATE tag SET rowid={LAST}",
    ),
    _did("the counters at their end", "open", f"UPDATE sqlite_sequence SET seq={LAST}"),
    _past("revisions at their end", f"UPDATE claim SET rev={LAST}", f"UPDATE evidence SET rev={LAST}"),
    _past("passages beyond the text", f"UPDATE claim SET start={LAST},caveat_start=-5", "UPDATE article SET text='x'"),
    _past(
        "codes nobody knows",
        "UPDATE claim SET state='?',verdict='?',caveat='',source_kind='',attribution_form='',quote_verdict='?'",
        f"UPDATE claim SET reliability='',credibility='',worth=9e999,priority={-LAST},said_on='?',hedged=7,flagged=-1",
        "UPDATE evidence SET stance='?',published_on='?',url='javascript:x'",
    ),
    _past("uids nobody could have made", "UPDATE claim SET uid=id||char(10)||'''#%_',speaker=char(0)||'x'"),
    _past(
        "lines of history nobody could have written",
        "UPDATE history SET field='nothing',new='?',old='(',at='?',rev=-1 WHERE seq%3=0",
        "UPDATE history SET new='((',old='a=' WHERE field='*'",
    ),
    _past("history of tables nobody knows", "UPDATE history SET op='?',tbl='?',field='?',deed='?'"),
    _past("history without end", "UPDATE history SET new='9e999',field='worth',op='update',rev=1"),
    _past(
        "figures without end",
        "INSERT INTO figure(claim,ordinal,text,low,high,qualifier,unit_kind,change)"
        f" SELECT uid,{LAST},'x',9e999,-9e999,'?','?','?' FROM claim",
    ),
    _past(
        "text that is no Unicode",
        "UPDATE claim SET claim=CAST(x'c3ff80' AS TEXT)", "UPDATE article SET text=CAST(x'80c3' AS TEXT)",
        "UPDATE meta SET value=CAST(x'ff' AS TEXT)", "UPDATE history SET new=CAST(x'ff' AS TEXT)",
    ),
    _past(
        "seals of nothing", f"UPDATE seal SET hash='{'z' * 64}'", f"INSERT INTO seal(upto,n,hash) VALUES({LAST},1,'z')"
    ),
    _did(
        "statistics that lie", "open", "ANALYZE", "UPDATE sqlite_stat1 SET stat='1 1 1 1'",
        "INSERT INTO sqlite_stat1 VALUES('claim','claim_state','x'||char(0))",
    ),
)  # fmt: skip


def _takes_brackets() -> bool:
    """Whether this SQLite reads a statement nested so deeply; older ones give up at a thousand."""
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute(f"SELECT {'(' * 1500}1{')' * 1500}")
        except sqlite3.Error:
            return False
    return True


COLUMNS = ",".join(f"x{n} TEXT" for n in range(1900))
TOO_MUCH = (
    _did("two thousand columns", "open", *_rewritten("tag", "meaning TEXT", f"meaning TEXT,{COLUMNS}")),
    _did("hundreds of tables", "open", *(f"CREATE TABLE x{n}(a)" for n in range(400))),
    _did("hundreds of triggers", "repair", *(_trigger(f"x{n}", "AFTER UPDATE ON claim") for n in range(150))),
    _did(
        "a thousand brackets", "open" if _takes_brackets() else "recover", "CREATE VIEW x AS SELECT 1",
        *_rewritten("x", "SELECT 1", f"SELECT {'(' * 1500}1{')' * 1500}"),
    ),
)  # fmt: skip

TOO_LARGE = (
    _past("a note of 300 million characters", "UPDATE claim SET note=printf('%.*c',300000000,'x') WHERE id=1"),
    _past("an article of 300 million characters", "UPDATE article SET text=printf('%.*c',300000000,'x') WHERE id=1"),
    _past(
        "an article that nobody has hashed yet, of 300 million characters",
        "UPDATE article SET text=printf('%.*c',300000000,'x'),sha256=NULL WHERE id=1",
    ),
)
