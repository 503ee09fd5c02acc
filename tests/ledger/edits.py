"""Hand edits as a table: what any tool may try on a ledger, whether the file takes it, and in which words it refuses.

Made from the lists in ``app.ledger.columns`` and ``app.ledger.rules``, so that a new rule or table that no case covers
is noticed (``test_hand_edits.test_every_refusal_of_the_schema_has_a_case``).
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from app.ledger.columns import BY_NAME, TABLES, Table
from app.ledger.rules import DELETIONS, RULES, Rule
from app.ledger.schema import HIGHEST_ROW
from tests.ledger.conftest import TEXT

FIRST, SECOND, OTHER = "1" * 16, "2" * 16, "3" * 16
"""Uids of the claims: one with every part, one linked to it, one alone in an article of its own."""
ARTICLE, SPARE = "a" * 16, "b" * 16
"""Uids of the articles: one with claims, one without."""
NOBODY = "0" * 16
CUT, PEOPLE = "The dam held around 30 per cent of its water", "2,000 people 😀 left Vellmar"

FURNITURE = f"""
INSERT INTO article(uid,title,text,sha256) VALUES('{ARTICLE}','Dam at Vellmar','{TEXT}',NULL),
 ('{SPARE}','Weir at Vellmar','The weir held.',NULL);
INSERT INTO claim(uid,article,start,passage,claim) VALUES
 ('{FIRST}','{ARTICLE}',{TEXT.index(CUT)},'{CUT}','The dam held 30 per cent'),
 ('{SECOND}','{ARTICLE}',{TEXT.index(PEOPLE)},'{PEOPLE}','2,000 people left'),
 ('{OTHER}','{ARTICLE}',0,'The','The article begins with an article');
INSERT INTO figure(claim,ordinal,start,text,low,high) VALUES('{FIRST}',0,{TEXT.index("30")},'30',27,33),
 ('{FIRST}',1,NULL,'30',NULL,NULL);
INSERT INTO hop(claim,ordinal,source,cue) VALUES('{FIRST}',0,'Örn','said'),('{FIRST}',1,'engineers',NULL);
INSERT INTO evidence(uid,claim,title) VALUES('{FIRST}','{FIRST}','Gauge'),('{SECOND}','{FIRST}','Register');
INSERT INTO contact(uid,claim,whom) VALUES('{FIRST}','{FIRST}','Mr Örn'),('{SECOND}','{SECOND}','The mayor');
INSERT INTO link(claim,other,relation) VALUES('{FIRST}','{SECOND}','updates'),('{SECOND}','{OTHER}','subset');
INSERT INTO tag(name) VALUES('water'),('people'),('spare');
INSERT INTO claim_tag(claim,tag) VALUES('{FIRST}','water'),('{FIRST}','people');
INSERT INTO cleared(uid,article,start,passage) VALUES('{FIRST}','{SPARE}',0,'The weir held.'),
 ('{SECOND}','{ARTICLE}',0,'The');
INSERT INTO saved_view(name,query) VALUES('Mine','by:ann'),('Theirs','by:bea');
INSERT INTO verdict(code,label) VALUES('satire','Satire');
INSERT INTO meta(key,value) VALUES('desk','Vellmar');
INSERT INTO export_log(file_name,preset,rows,sha256,head) VALUES('a.csv','full',1,'x',1);
UPDATE claim SET verdict='true' WHERE uid='{SECOND}';
INSERT INTO seal(upto,n,hash) SELECT max(seq)-3,1,'{"0" * 64}' FROM history;
"""
"""Rows of every table, written as another tool writes them."""


@dataclass(frozen=True)
class Case:
    """One edit. ``refused`` is the sentence it meets; None where it is taken, ``lines`` are then what history says.

    A line is (table, op, field, old, new); ``…`` for old or new of a whole row, whose text is worked out by the test.
    """

    table: str
    verb: str
    sql: str
    refused: str | None = None
    lines: tuple[tuple[str | None, ...], ...] = ()


NEW_ROWS: dict[str, dict[str, str]] = {
    "meta": {"key": "'colour'", "value": "'ochre'"},
    "state": {"code": "'waiting'", "label": "'Waiting'"},
    "verdict": {"code": "'half_true'", "label": "'Half true'"},
    "article": {"uid": f"'{NOBODY[:-1]}1'", "title": "'Lock at Vellmar'", "text": "'The lock held.'"},
    "claim": {"uid": f"'{NOBODY[:-1]}1'", "article": f"'{ARTICLE}'", "start": "4", "passage": "'dam'", "claim": "'A'"},
    "figure": {"claim": f"'{SECOND}'", "ordinal": "0", "text": "'2,000'"},
    "hop": {"claim": f"'{SECOND}'", "ordinal": "0", "source": "'Örn'"},
    "evidence": {"uid": f"'{NOBODY[:-1]}1'", "claim": f"'{SECOND}'"},
    "contact": {"uid": f"'{NOBODY[:-1]}1'", "claim": f"'{SECOND}'", "whom": "'The clerk'"},
    "link": {"claim": f"'{FIRST}'", "other": f"'{OTHER}'", "relation": "'duplicate'"},
    "tag": {"name": "'dams'"},
    "claim_tag": {"claim": f"'{SECOND}'", "tag": "'water'"},
    "cleared": {"uid": f"'{NOBODY[:-1]}1'", "article": f"'{ARTICLE}'", "start": "4", "passage": "'dam'"},
    "saved_view": {"name": "'Open ones'", "query": "'state:unreviewed'"},
}
"""A row that each table takes, with the columns that must be given; the states are closed, so theirs is one again."""

HELD: dict[str, str] = {
    "meta": "key='desk'",
    "state": "code='waiting'",
    "verdict": "code='satire'",
    "article": f"uid='{SPARE}'",
    "claim": f"uid='{FIRST}'",
    "figure": f"claim='{FIRST}' AND ordinal=1",
    "hop": f"claim='{FIRST}' AND ordinal=1",
    "evidence": f"uid='{FIRST}'",
    "contact": f"uid='{FIRST}'",
    "link": f"claim='{FIRST}' AND other='{SECOND}'",
    "tag": "name='spare'",
    "claim_tag": f"claim='{FIRST}' AND tag='water'",
    "cleared": f"uid='{FIRST}'",
    "saved_view": "name='Mine'",
}
"""The row of each table that the cases work on."""

EDITED: dict[str, tuple[str, str, str | None, str] | None] = {
    "meta": ("value", "'Low'", "Vellmar", "Low"),
    "state": ("label", "'Held up'", "Waiting", "Held up"),
    "verdict": ("rating", "3", None, "3"),
    "article": ("outlet", "'The Vellmar Post'", None, "The Vellmar Post"),
    "claim": ("note", "'rang the engineer''s office'", None, "rang the engineer's office"),
    "figure": ("low", "2.5", None, "2.5"),
    "hop": ("source_kind", "'named'", "none", "named"),
    "evidence": ("stance", "'supports'", "context", "supports"),
    "contact": ("due_on", "'2031-05'", None, "2031-05"),
    "link": ("relation", "'contradicts'", "updates", "contradicts"),
    "tag": ("meaning", "'not used yet'", None, "not used yet"),
    "claim_tag": None,
    "cleared": ("note", "'a greeting'", None, "a greeting"),
    "saved_view": ("query", "'by:bea'", "by:ann", "by:bea"),
}
"""A field of each table, a value for it, and the old and the new one as history writes them; claim_tag has none."""

PARTS_OF_FIRST = (
    ("figure", "delete", "*", "…", None), ("figure", "delete", "*", "…", None),
    ("hop", "delete", "*", "…", None), ("hop", "delete", "*", "…", None),
    ("evidence", "delete", "*", "…", None), ("evidence", "delete", "*", "…", None),
    ("contact", "delete", "*", "…", None), ("link", "delete", "*", "…", None),
    ("claim_tag", "delete", "*", "…", None), ("claim_tag", "delete", "*", "…", None),
)  # fmt: skip


# -- refused: every rule, by INSERT and by UPDATE ----------------------------------------------------------------------

_BAD: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"must be one of", ("'nonsense'", "''")),
    (r"must be a date such", ("'2031-02-30'", "'tomorrow'", "'5/6/31'", "'2031-13'")),
    (r"must be a date and time", ("'noon'", "'now'", "'2031-05-04T99:00'")),
    (r"must be 0 or 1", ("2", "-1")),
    (r"must not be empty, longer than (\d+)", ("' '", "char(9,10,160)", "printf('%.*c',{0}+1,'x')", "'a'||char(0)")),
    (r"must not be longer than (\d+)", ("printf('%.*c',{0}+1,'x')", "'a'||char(0)||'b'")),
    (
        r"must begin with http",
        ("'ftp://x'", "'javascript:alert(1)'", "'http://'", "'http://'||printf('%.*c',4000,'x')"),
    ),
    (r"SHA-256", ("'abc'", "upper(printf('%.*c',64,'a'))")),
    (r"no (?:claim|article|tag) has", (f"'{NOBODY}'",)),
    (r"whole number from (-?\d+) to (\d+)", ("{0}-1", "{1}+1", "9223372036854775807")),
    (r"must be a number", ("9e999", "-9e999")),
    (r"must be 16 of", ("'short'", "'0123456789ABCDEF'", "''")),
    (r"must be made of a-z", ("'Half True'", "''", "printf('%.*c',101,'x')")),
)
"""What breaks a rule, by its sentence; numbers out of the sentence stand for {0} and {1}."""

SPECIAL: dict[tuple[str, str], tuple[dict[str, str], ...]] = {
    ("cleared", "passage: these words"): ({"passage": "'elsewhere'"}, {"start": "9"}, {"start": "-1"}),
    ("cleared", "passage: must not be empty"): ({"passage": "' '", "start": "3"},),
    ("meta", "tolerance:"): (
        {"key": "'tolerance'", "value": "'ten'"}, {"key": "'tolerance'", "value": "'51'"},
        {"key": "'tolerance'", "value": "''"}, {"key": "'tolerance'", "value": "'-1'"},
    ),
    ("claim", "passage: these words"): (
        {"passage": "'elsewhere'"}, {"start": "9"}, {"start": "-1"}, {"start": "9223372036854775807"},
    ),
    ("claim", "passage: must not be empty"): ({"passage": "' '", "start": "3"},),
    ("claim", "caveat_passage: these words"): ({"caveat_start": "3", "caveat_passage": "'nope'"},),
    ("claim", "event_to: must not lie"): (
        {"event_from": "'2031-05'", "event_to": "'2031-04-30'"}, {"event_from": "'2031'", "event_to": "'2030-12'"},
    ),
    ("claim", "worth:"): ({"worth": "1.5"}, {"worth": "-0.1"}),
    ("claim", "priority:"): ({"priority": "4"}, {"priority": "-1"}),
    ("claim", "verdict: must be given"): ({"state": "'checked'"}, {"state": "'reviewed'"}),
    ("claim", "drop_reason: must be given"): (
        {"state": "'dropped'"}, {"state": "'dropped'", "drop_reason": "' '||char(9)"},
    ),
    ("claim", "reviewer: must be given"): (
        {"state": "'reviewed'", "verdict": "'true'"},
        {"state": "'reviewed'", "verdict": "'true'", "reviewer": "' '"},
        {"state": "'reviewed'", "verdict": "'true'", "checker": "'Ann'", "reviewer": "'Ann'"},
        {"state": "'reviewed'", "verdict": "'true'", "checker": "'Ann'", "reviewer": "' ann '"},
    ),
    ("figure", "text: these words"): ({"start": "9", "text": "'31'"},),
    ("figure", "high: must not be less"): ({"low": "50", "high": "33"},),
    ("hop", "cue: these words"): ({"cue": "'denied'", "start": "9"},),
    ("hop", "start: must be"): ({"start": "-1"}, {"start": "5000001"}),
    ("link", "other: a claim cannot"): ({"claim": f"'{FIRST}'", "other": f"'{FIRST}'"},),
    ("verdict", "rating:"): ({"rating": "9"}, {"rating": "0"}),
    ("meta", "second_reviewer:"): ({"key": "'second_reviewer'", "value": "'maybe'"},),
    ("meta", "file_id:"): ({"key": "'file_id'", "value": "'ff'"},),
    ("article", "text:"): ({"text": "''"}, {"text": "printf('%.*c',5000001,'x')"}, {"text": "'a'||char(0)"}),
}  # fmt: skip
"""Rules of more than one column, or with a condition: which columns to set to break them."""

_BEFORE = {"reviewer: must be given": "UPDATE meta SET value='1' WHERE key='second_reviewer'; "}


def broken(rule: Rule) -> tuple[dict[str, str], ...]:
    """Column to SQL value that breaks a rule and no other; empty where nobody has said how yet."""
    for (table, start), values in SPECIAL.items():
        if table == rule.table and rule.message.startswith(start):
            return values
    for pattern, values in _BAD:
        found = re.search(pattern, rule.message)
        if found:
            return tuple({rule.columns[-1]: value.format(*found.groups())} for value in values)
    return ()


def insert(table: str, values: dict[str, str], verb: str = "INSERT", tail: str = "") -> str:
    """An INSERT of SQL values."""
    return f"{verb} INTO {table}({','.join(values)}) VALUES({','.join(values.values())}){tail}"


def update(table: str, values: dict[str, str], where: str, verb: str = "UPDATE") -> str:
    """An UPDATE by SQL values."""
    return f"{verb} {table} SET {','.join(f'{c}={v}' for c, v in values.items())} WHERE {where}"


def _refused_by_rules() -> list[Case]:
    cases = []
    for rule in RULES:
        before = next((sql for start, sql in _BEFORE.items() if rule.message.startswith(start)), "")
        for values in broken(rule):
            made = insert(rule.table, NEW_ROWS[rule.table] | values)
            cases.append(Case(rule.table, "INSERT", before + made, rule.message))
            if any(BY_NAME[rule.table].column(c).role == "field" for c in rule.columns):
                where, changes = HELD[rule.table], dict(values)
                if rule.table == "meta":
                    where = f"key={changes.pop('key', repr('desk'))}"
                cases.append(Case(rule.table, "UPDATE", before + update(rule.table, changes, where), rule.message))
    return cases


def _refused_by_form(table: Table) -> list[Case]:
    """Columns that are set once, row numbers, revisions: for every table alike."""
    name, number = table.name, "id" if table.columns[0].name == "id" else "rowid"
    never = "{}: never changes once set"
    row = f"{number}: must be a whole number from 1 to {HIGHEST_ROW}; leave it out and one is given"
    cases = []
    for column in table.columns:
        if column.role == "fixed":
            other = "77" if column.type == "INTEGER" else f"'{OTHER}'"
            for verb in ("UPDATE", "UPDATE OR REPLACE"):
                sql = update(name, {column.name: other}, HELD[name], verb)
                cases.append(Case(name, "UPDATE", sql, never.format(column.name)))
    cases += [
        Case(name, "UPDATE", update(name, {alias: "77"}, HELD[name], verb), never.format(number))
        for alias in ("rowid", "_rowid_", "oid")
        for verb in ("UPDATE", "UPDATE OR REPLACE")
    ]
    cases += [
        Case(name, "INSERT", insert(name, NEW_ROWS[name] | {number: high}), row)
        for high in ("0", "-7", "-1", "9223372036854775807")
        if name != "state"
    ]
    taken = f"(SELECT {number} FROM {name} WHERE NOT({HELD[name]}) LIMIT 1)"
    cases.append(
        Case(
            name, "INSERT", insert(name, NEW_ROWS[name] | {number: taken}, "INSERT OR REPLACE"),
            f"{number}: belongs to another {name}; leave it out, or UPDATE that one",
        )
    )  # fmt: skip
    kept = "{}: is kept by the file itself; leave it out"
    if table.has_rev:
        revisions = [
            update(name, {"rev": "99"}, HELD[name]),
            update(name, {"rev": "NULL"}, HELD[name], "UPDATE OR REPLACE"),
        ]
        cases += [Case(name, "UPDATE", sql, kept.format("rev")) for sql in revisions]
        for revision in ("9223372036854775807", "0", "-5"):
            cases.append(Case(name, "INSERT", insert(name, NEW_ROWS[name] | {"rev": revision}), kept.format("rev")))
    if table.stamped:
        for moment in ("'2031-05-04T00:00:00.000Z'", "'x'", "NULL"):
            verb = "UPDATE OR REPLACE" if moment == "NULL" else "UPDATE"
            sql = update(name, {"updated_at": moment}, HELD[name], verb)
            cases.append(Case(name, "UPDATE", sql, kept.format("updated_at")))
    return cases


_ENDS = "lines are only ever added at its end, never changed or deleted"
_LINE = {"tbl": "'claim'", "uid": f"'{FIRST}'", "rev": "1", "op": "'update'", "field": "'note'"}
_TAKEN = "(SELECT eid FROM history LIMIT 1)"
_STRANGE_LINES: tuple[dict[str, str], ...] = (
    {"seq": "9223372036854775807"}, {"at": "'now'"}, {"at": "'noon'"}, {"tbl": "'x'"}, {"op": "'x'"},
)  # fmt: skip
_STRANGE = "history: seq, at, tbl and op must be as Tickmark writes them; leave seq and at out"
_EXPORT = {"file_name": "'b.csv'", "preset": "'full'", "rows": "1", "sha256": "'x'", "head": "1"}
_SEAL = {"upto": "(SELECT max(seq) FROM history)", "n": "1", "hash": f"'{'0' * 64}'"}
_LONG = "editing_as: name, via, reason, origin, deed must not be longer than 200000 characters or hold NUL"
_ONE = "editing_as: has one row; UPDATE its other columns instead"

KEPT_BY_THE_FILE = [
    Case("history", "UPDATE", "UPDATE history SET name='someone else'", f"history: {_ENDS}"),
    Case("history", "UPDATE", "UPDATE OR REPLACE history SET seq=2 WHERE seq=1", f"history: {_ENDS}"),
    Case("history", "DELETE", "DELETE FROM history", f"history: {_ENDS}"),
    Case("history", "INSERT", insert("history", _LINE | {"seq": "1"}, "INSERT OR REPLACE"), f"history: {_ENDS}"),
    Case("history", "INSERT", insert("history", _LINE | {"eid": _TAKEN}, "INSERT OR REPLACE"), f"history: {_ENDS}"),
    Case("history", "INSERT", insert("history", _LINE | {"seq": "-3"}), f"history: {_ENDS}"),
    *(
        Case("history", "INSERT", "PRAGMA ignore_check_constraints=ON; " + insert("history", _LINE | strange), _STRANGE)
        for strange in _STRANGE_LINES
    ),
    Case("seal", "UPDATE", "UPDATE seal SET n=2", f"seal: {_ENDS}"),
    Case("seal", "DELETE", "DELETE FROM seal", f"seal: {_ENDS}"),
    Case("seal", "INSERT", insert("seal", _SEAL | {"upto": "1"}, "INSERT OR REPLACE"), f"seal: {_ENDS}"),
    Case("seal", "INSERT", insert("seal", _SEAL | {"upto": "1000000"}), "seal: upto must be a line of the history"),
    Case("export_log", "UPDATE", "UPDATE export_log SET rows=2", f"export_log: {_ENDS}"),
    Case("export_log", "DELETE", "DELETE FROM export_log", f"export_log: {_ENDS}"),
    Case("export_log", "INSERT", insert("export_log", {"id": "1"} | _EXPORT, "REPLACE"), f"export_log: {_ENDS}"),
    Case(
        "export_log", "INSERT", insert("export_log", _EXPORT | {"id": "9223372036854775807"}),
        f"id: must be a whole number from 1 to {HIGHEST_ROW}; leave it out and one is given",
    ),
    Case("editing_as", "DELETE", "DELETE FROM editing_as", "editing_as: its one row stays; UPDATE it instead"),
    *(
        Case("editing_as", sql.partition(" ")[0], "PRAGMA ignore_check_constraints=ON; " + sql, _ONE)
        for sql in ("INSERT INTO editing_as(name) VALUES('Cy')", "INSERT INTO editing_as(one) VALUES(2)",
                    "UPDATE editing_as SET one=2")
    ),
    Case("editing_as", "UPDATE", "UPDATE editing_as SET name=printf('%.*c',200001,'x')", _LONG),
    Case("editing_as", "INSERT", "INSERT OR REPLACE INTO editing_as(one,name) VALUES(1,'a'||char(0))", _LONG),
]  # fmt: skip

_STAYS = {
    "article": f"uid='{ARTICLE}'", "state": "code='waiting'", "verdict": "code='true'", "meta": "key='desk'",
    "tag": "name='water'",
}  # fmt: skip

_ELSEWHERE = {"uid": f"'{FIRST}'", "article": f"'{SPARE}'", "passage": "'weir'"}
REPLACED = [
    Case(
        "claim", "INSERT", insert("claim", NEW_ROWS["claim"] | _ELSEWHERE, "INSERT OR REPLACE"),
        "article: never changes once set",
    ),
    Case(
        "article", "INSERT", insert("article", NEW_ROWS["article"] | {"uid": f"'{SPARE}'"}, "INSERT OR REPLACE"),
        "text: never changes once set",
    ),
    *(
        Case(name, "INSERT", insert(name, NEW_ROWS[name] | {"uid": f"'{FIRST}'"}, "INSERT OR REPLACE"),
             "claim: never changes once set")
        for name in ("evidence", "contact")
    ),
]  # fmt: skip
"""A REPLACE must leave a row where it is."""

REFUSED: list[Case] = [
    *_refused_by_rules(),
    *(case for table in TABLES for case in _refused_by_form(table)),
    *(Case(name, "DELETE", f"DELETE FROM {name} WHERE {_STAYS[name]}", message) for name, message, _ in DELETIONS),
    *REPLACED,
    *KEPT_BY_THE_FILE,
]

# -- taken: every table, by every kind of statement --------------------------------------------------------------------


def _held_row(table: Table) -> dict[str, str]:
    """SQL for the columns of the held row that an INSERT needs so as to meet it."""
    return {c: f"(SELECT {c} FROM {table.name} WHERE {HELD[table.name]})" for c in NEW_ROWS[table.name]}


EVERY_ROW = ("every row that differs",)


def _every(table: Table) -> str:
    return "key NOT IN ('file_id','second_reviewer','tolerance')" if table.name == "meta" else "1"


def _taken(table: Table) -> list[Case]:
    name, key, edited = table.name, ",".join(table.key), EDITED[table.name]
    held = _held_row(table)
    same = f"{table.key[0]}={table.key[0]}"
    if edited is None:
        change, changed, lines = {}, same, ()
        replaced: tuple[tuple[str | None, ...], ...] = ()
    else:
        column, value, old, new = edited
        change, changed = {column: value}, f"{column}={value}"
        lines = ((name, "update", column, old, new),)
        replaced = ((name, "replace", "*", "…", "…"),)
    again = insert(name, held | change)
    conflict = f" ON CONFLICT({key}) DO UPDATE SET " + (f"{edited[0]}=excluded.{edited[0]}" if edited else same)
    added = ((name, "insert", "*", None, "…"),)
    cases = [
        Case(name, "UPDATE", f"UPDATE {name} SET {changed} WHERE {HELD[name]}", None, lines),
        Case(name, "UPDATE OR REPLACE", f"UPDATE OR REPLACE {name} SET {changed} WHERE {HELD[name]}", None, lines),
        Case(name, "UPDATE", f"UPDATE {name} SET {same} WHERE {HELD[name]}"),
        Case(name, "INSERT OR REPLACE", again.replace("INSERT", "INSERT OR REPLACE", 1), None, replaced),
        Case(name, "INSERT OR IGNORE", again.replace("INSERT", "INSERT OR IGNORE", 1)),
        Case(name, "UPSERT", again + conflict, None, lines),
        Case(name, "UPSERT", again + " ON CONFLICT DO NOTHING"),
        Case(name, "UPSERT", again.replace("INSERT", "INSERT OR REPLACE", 1) + conflict, None, lines),
        Case(name, "BULK UPDATE", f"UPDATE {name} SET {changed} WHERE {_every(table)}", None, (EVERY_ROW,)),
    ]
    if name != "state":
        cases += [
            Case(name, verb, insert(name, NEW_ROWS[name], verb), None, added)
            for verb in ("INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE")
        ]
        cases.append(Case(name, "UPSERT", insert(name, NEW_ROWS[name]) + conflict, None, added))
    if name not in ("state", "meta"):
        parts = {"claim": PARTS_OF_FIRST, "article": (("cleared", "delete", "*", "…", None),)}.get(name, ())
        gone = (*parts, (name, "delete", "*", "…", None))
        cases.append(Case(name, "DELETE", f"DELETE FROM {name} WHERE {HELD[name]}", None, gone))
        nothing = again.replace("INSERT", "INSERT OR REPLACE", 1) + f" ON CONFLICT({key}) DO NOTHING"
        cases.append(Case(name, "DELETE", f"{nothing}; DELETE FROM {name} WHERE {HELD[name]}", None, gone))
    return cases


VERBS = (
    "INSERT",
    "UPDATE",
    "DELETE",
    "INSERT OR REPLACE",
    "INSERT OR IGNORE",
    "UPSERT",
    "UPDATE OR REPLACE",
    "BULK UPDATE",
)
TAKEN: list[Case] = [case for table in TABLES for case in _taken(table)]


def by_table_and_verb(cases: list[Case]) -> dict[str, list[Case]]:
    """The cases of one table and kind of statement together, under a name."""
    found: dict[str, list[Case]] = {}
    for case in cases:
        found.setdefault(f"{case.table}: {case.verb}", []).append(case)
    return found


SETTINGS = tuple(
    f"PRAGMA foreign_keys={keys}; PRAGMA recursive_triggers={triggers}; PRAGMA trusted_schema={trusted};"
    for keys in ("OFF", "ON")
    for triggers in ("OFF", "ON")
    for trusted in ("OFF", "ON")
)


def outside(path: Path, pragmas: str = "") -> sqlite3.Connection:
    """A connection as another tool has it: everything at SQLite's defaults, but for the pragmas."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(pragmas)
    return connection
