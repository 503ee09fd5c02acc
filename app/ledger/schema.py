"""The SQL of a ledger, made from ``columns`` and ``rules``: tables, rule triggers, audit triggers and views.

How the audit works: every change of a field writes a row to ``history`` in the same transaction, signed with what
stands in ``editing_as`` (the application fills it at the start of a transaction and clears it before COMMIT; other
tools leave it empty or sign with it). ``replaced`` catches INSERT OR REPLACE, which deletes the old row without firing
DELETE triggers unless recursive_triggers is on; ``_guard`` says how a REPLACE is told from an INSERT OR IGNORE.
"""

from __future__ import annotations

import re

from app.ledger.columns import NOW, PARTS, TABLES, Column, Table
from app.ledger.rules import DELETIONS, FIELD_LIMIT, RULES, Rule
from app.vocabulary import STATES, VERDICTS, Term

TOLERANCE = 10
"""Per cent: how far “around” may miss in a ledger whose editors have not said otherwise."""
APPLICATION_ID = 0x546B4D6B  # "TkMk"
VERSION = 3

_UNLOGGED_TABLES = {
    "editing_as": """CREATE TABLE editing_as(
  one INTEGER PRIMARY KEY NOT NULL CHECK(one=1), name TEXT, via TEXT, reason TEXT, origin TEXT, deed TEXT
) STRICT""",
    "history": f"""CREATE TABLE history(
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  eid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK(length(eid)=32),
  at TEXT NOT NULL DEFAULT ({NOW}) CHECK(julianday(at) IS NOT NULL),
  tbl TEXT NOT NULL CHECK(tbl IN ({",".join(f"'{t.name}'" for t in TABLES)})),
  uid TEXT NOT NULL, claim TEXT, rev INTEGER NOT NULL,
  op TEXT NOT NULL CHECK(op IN ('insert','update','replace','delete','found')),
  field TEXT NOT NULL, old TEXT, new TEXT,
  name TEXT, via TEXT NOT NULL DEFAULT 'outside the app', reason TEXT, origin TEXT, deed TEXT
) STRICT""",
    "replaced": """CREATE TABLE replaced(
  tbl TEXT NOT NULL, uid TEXT NOT NULL, old TEXT NOT NULL, PRIMARY KEY(tbl,uid)
) STRICT""",
    "seal": f"""CREATE TABLE seal(
  upto INTEGER PRIMARY KEY NOT NULL, n INTEGER NOT NULL, hash TEXT NOT NULL CHECK(length(hash)=64),
  at TEXT NOT NULL DEFAULT ({NOW})
) STRICT""",
    "export_log": f"""CREATE TABLE export_log(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, at TEXT NOT NULL DEFAULT ({NOW}), who TEXT, file_name TEXT NOT NULL,
  preset TEXT NOT NULL, filter TEXT NOT NULL DEFAULT '', rows INTEGER NOT NULL, sha256 TEXT NOT NULL,
  head INTEGER NOT NULL
) STRICT""",
}
LATER: dict[str, int] = {"cleared": 3, "saved_view": 3}
"""Tables that came after the first version, and with which; an older file has none of them yet."""
RETIRED = re.compile(rf"claim_parts_leave|(?:{'|'.join(t.name for t in TABLES)})_(?:stays|rule_[0-9]+_[a-z_0-9]+)")
"""Triggers of earlier versions, by name; no file has them any more once it was brought up to date."""
PLAIN_TABLES = tuple(_UNLOGGED_TABLES)
"""Tables that the file keeps for itself; no audit of their own."""
_INDEXES = {
    "article_sha256": "CREATE INDEX article_sha256 ON article(sha256)",
    "claim_article": "CREATE INDEX claim_article ON claim(article,start,id)",
    "claim_state": "CREATE INDEX claim_state ON claim(state,verdict)",
    "claim_verdict": "CREATE INDEX claim_verdict ON claim(verdict)",
    "claim_speaker": "CREATE INDEX claim_speaker ON claim(speaker)",
    "evidence_claim": "CREATE INDEX evidence_claim ON evidence(claim)",
    "contact_claim": "CREATE INDEX contact_claim ON contact(claim)",
    "cleared_article": "CREATE INDEX cleared_article ON cleared(article,start)",
    "link_other": "CREATE INDEX link_other ON link(other)",
    "claim_tag_tag": "CREATE INDEX claim_tag_tag ON claim_tag(tag)",
    "history_uid": "CREATE INDEX history_uid ON history(tbl,uid,seq)",
    "history_claim": "CREATE INDEX history_claim ON history(claim,seq)",
    "history_deed": "CREATE INDEX history_deed ON history(deed) WHERE deed IS NOT NULL",
}
_VIEWS = {
    "reviewed_claims": """CREATE VIEW reviewed_claims AS
 SELECT c.uid, c.claim, v.label AS verdict, c.rationale, c.speaker, c.passage, a.title AS article, a.outlet,
  a.published_on, c.checker, c.checked_at, c.reviewer, c.reviewed_at
 FROM claim c JOIN article a ON a.uid=c.article LEFT JOIN verdict v ON v.code=c.verdict WHERE c.state='reviewed'
 ORDER BY a.id, c.start""",
    "claims_to_do": """CREATE VIEW claims_to_do AS
 SELECT c.uid, c.claim, s.label AS state, c.speaker, c.assignee, c.priority, a.title AS article, c.worth
 FROM claim c JOIN article a ON a.uid=c.article JOIN state s ON s.code=c.state
 WHERE c.state NOT IN ('reviewed','dropped') ORDER BY c.priority DESC, a.id, c.start""",
    "recent_changes": """CREATE VIEW recent_changes AS
 SELECT h.seq, h.at, coalesce(h.name,h.via) AS who, h.tbl, h.uid, c.claim, h.op, h.field,
  coalesce((SELECT label FROM state WHERE h.field='state' AND code=h.old),
   (SELECT label FROM verdict WHERE h.field='verdict' AND code=h.old), h.old) AS old,
  coalesce((SELECT label FROM state WHERE h.field='state' AND code=h.new),
   (SELECT label FROM verdict WHERE h.field='verdict' AND code=h.new), h.new) AS new,
  h.reason
 FROM (SELECT * FROM history ORDER BY seq DESC LIMIT 1000) h LEFT JOIN claim c ON c.uid=h.claim ORDER BY h.seq DESC""",
}
HIGHEST_ROW = 1 << 40
"""The largest row number a person may give: what follows the very last one could not be numbered any more."""
_ENDS = "lines are only ever added at its end, never changed or deleted"
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_TABLES = ",".join(f"'{t.name}'" for t in TABLES)
_OPS = "'insert','update','replace','delete','found'"
_STRANGE_LINE = (
    f"NEW.seq>{HIGHEST_ROW} OR NEW.at NOT GLOB '{_DAY}T*' OR julianday(NEW.at) IS NULL"
    f" OR NEW.tbl NOT IN ({_TABLES}) OR NEW.op NOT IN ({_OPS})"
)
_SIGNED = ("name", "via", "reason", "origin", "deed")
_KEPT_BY_THE_FILE = {
    name: f"CREATE TRIGGER {name} {when} BEGIN SELECT RAISE(ABORT,'{message}'); END"
    for name, when, message in (
        ("history_no_update", "BEFORE UPDATE ON history", f"history: {_ENDS}"),
        ("history_no_delete", "BEFORE DELETE ON history", f"history: {_ENDS}"),
        (
            "history_no_replace",
            "BEFORE INSERT ON history WHEN EXISTS(SELECT 1 FROM history WHERE seq=NEW.seq OR eid=NEW.eid)",
            f"history: {_ENDS}",
        ),
        (
            "history_only_end",
            "AFTER INSERT ON history WHEN NEW.seq<1 OR NEW.seq<(SELECT max(seq) FROM history)",
            f"history: {_ENDS}",
        ),
        (  # the CHECKs of the table say the same, but a tool may switch those off
            "history_rules_insert",
            f"BEFORE INSERT ON history WHEN {_STRANGE_LINE}",
            "history: seq, at, tbl and op must be as Tickmark writes them; leave seq and at out",
        ),
        ("seal_no_update", "BEFORE UPDATE ON seal", f"seal: {_ENDS}"),
        ("seal_no_delete", "BEFORE DELETE ON seal", f"seal: {_ENDS}"),
        (
            "seal_no_replace",
            "BEFORE INSERT ON seal WHEN EXISTS(SELECT 1 FROM seal WHERE upto>=NEW.upto)",
            f"seal: {_ENDS}",
        ),
        (
            "seal_rules_insert",
            "BEFORE INSERT ON seal WHEN NEW.upto<1 OR NEW.upto>(SELECT coalesce(max(seq),0) FROM history)",
            "seal: upto must be a line of the history",
        ),
        ("export_log_no_update", "BEFORE UPDATE ON export_log", f"export_log: {_ENDS}"),
        ("export_log_no_delete", "BEFORE DELETE ON export_log", f"export_log: {_ENDS}"),
        (
            "export_log_no_replace",
            "BEFORE INSERT ON export_log WHEN EXISTS(SELECT 1 FROM export_log WHERE id=NEW.id)",
            f"export_log: {_ENDS}",
        ),
        (
            "export_log_number",
            f"AFTER INSERT ON export_log WHEN NEW.id NOT BETWEEN 1 AND {HIGHEST_ROW}",
            f"id: must be a whole number from 1 to {HIGHEST_ROW}; leave it out and one is given",
        ),
        ("editing_as_stays", "BEFORE DELETE ON editing_as", "editing_as: its one row stays; UPDATE it instead"),
        *(
            (
                f"editing_as_one_row_{verb.lower()}",
                f"BEFORE {verb} ON editing_as WHEN NEW.one IS NOT 1",
                "editing_as: has one row; UPDATE its other columns instead",
            )
            for verb in ("INSERT", "UPDATE")
        ),
        *(
            (
                f"editing_as_rules_{verb.lower()}",
                f"BEFORE {verb} ON editing_as WHEN "
                + " OR ".join(f"length(NEW.{c})>{FIELD_LIMIT} OR instr(NEW.{c},char(0))>0" for c in _SIGNED),
                f"editing_as: {', '.join(_SIGNED)} must not be longer than {FIELD_LIMIT} characters or hold NUL",
            )
            for verb in ("INSERT", "UPDATE")
        ),
    )
}


def row_pairs(table: Table, row: str, *, heavy: bool = True) -> str:
    """SQL that writes a whole row as ``name=literal`` pairs, without empty fields; ``row`` is NEW, OLD or an alias."""
    parts = []
    for column in table.logged:
        if column.heavy and not heavy:
            continue
        value = f"{row}.{column.name}"
        pair = f"',{column.name}='||quote({value})"
        parts.append(pair if "NOT NULL" in column.sql else f"CASE WHEN {value} IS NULL THEN '' ELSE {pair} END")
    return f"substr({'||'.join(parts)},2)"


def as_text(column: Column, row: str) -> str:
    """SQL for one field as history keeps it: text, NULL for an empty field, floats with every digit they need."""
    value = f"{row}.{column.name}"
    if column.type == "TEXT":
        return value
    return f"cast({value} AS TEXT)" if column.type == "INTEGER" else f"nullif(quote({value}),'NULL')"


def _create_table(table: Table) -> str:
    lines = [f"{c.name} {c.sql}" for c in table.columns]
    if table.constraint:
        lines.append(table.constraint)
    return f"CREATE TABLE {table.name}(\n  " + ",\n  ".join(lines) + "\n) STRICT"


def _log(table: Table, row: str, *, rev: str, op: str, field: str, old: str, new: str, where: str = "") -> str:
    uid, claim = table.uid.format(row=row), table.claim.format(row=row)
    return (
        "INSERT INTO history(tbl,uid,claim,rev,op,field,old,new,name,via,reason,origin,deed)"
        f" SELECT '{table.name}',{uid},{claim},{rev},'{op}','{field}',{old},{new},"
        f"e.name,coalesce(e.via,'outside the app'),e.reason,e.origin,e.deed"
        f" FROM (SELECT 1) LEFT JOIN editing_as e ON e.one=1{where};"
    )


def _rule_triggers(table: Table) -> dict[str, str]:
    rules: list[Rule] = [r for r in RULES if r.table == table.name]
    name = table.name
    found = {}
    refusals = "".join(f"\n SELECT RAISE(ABORT,'{r.message}') WHERE {r.bad};" for r in rules)
    found[f"{name}_rules_insert"] = (
        f"CREATE TRIGGER {name}_rules_insert BEFORE INSERT ON {name} BEGIN{refusals}{_guard(table)}\nEND"
    )
    for number, rule in enumerate(rules):
        columns = [c for c in rule.columns if table.column(c).role == "field"]
        if columns:
            trigger = f"{name}_rule_{number}_{columns[-1]}"
            found[trigger] = (
                f"CREATE TRIGGER {trigger} BEFORE UPDATE OF {','.join(columns)} ON {name} WHEN {rule.bad}"
                f" BEGIN SELECT RAISE(ABORT,'{rule.message}'); END"
            )
    fixed = [c.name for c in table.columns if c.role == "fixed"]
    refusals = "".join(
        f" SELECT RAISE(ABORT,'{c}: never changes once set') WHERE NEW.{c} IS NOT OLD.{c};" for c in fixed
    )
    found[f"{name}_fixed"] = (
        f"CREATE TRIGGER {name}_fixed BEFORE UPDATE OF {','.join(fixed)} ON {name} BEGIN{refusals} END"
    )
    # by whatever name the rowid is called: UPDATE OR REPLACE would put one row silently in another's place
    found[f"{name}_rowid"] = (
        f"CREATE TRIGGER {name}_rowid BEFORE UPDATE ON {name} WHEN NEW.rowid IS NOT OLD.rowid"
        f" BEGIN SELECT RAISE(ABORT,'{_number_of(table)}: never changes once set'); END"
    )
    if table.has_rev:  # OR REPLACE turns NULL into the column's default
        found[f"{name}_rev"] = (
            f"CREATE TRIGGER {name}_rev BEFORE UPDATE OF rev ON {name} WHEN NEW.rev IS NULL"
            f" OR NEW.rev NOT IN (OLD.rev,OLD.rev+1,1+coalesce({_last_rev(table, 'NEW')},0))"
            f" BEGIN SELECT RAISE(ABORT,'{_OWN_REV}'); END"
        )
    if table.stamped:  # within one statement the time stands still, so that the file's own stamp passes
        found[f"{name}_stamp"] = (
            f"CREATE TRIGGER {name}_stamp BEFORE UPDATE OF updated_at ON {name}"
            f" WHEN NEW.updated_at IS NOT OLD.updated_at AND NEW.updated_at IS NOT {NOW}"
            " BEGIN SELECT RAISE(ABORT,'updated_at: is kept by the file itself; leave it out'); END"
        )
    return found


_OWN_REV = "rev: is kept by the file itself; leave it out"
_HIGHEST_REV = 1_000_000_000


def _number_of(table: Table) -> str:
    """What the row number of a table is called."""
    return "id" if table.columns[0].name == "id" else "rowid"


def _last_rev(table: Table, row: str) -> str:
    return f"(SELECT max(rev) FROM history WHERE tbl='{table.name}' AND uid={table.uid.format(row=row)})"


def _match(table: Table, left: str, right: str) -> str:
    return " AND ".join(f"{left}{c}={right}.{c}" for c in table.key)


def _old_of_replace(table: Table, row: str) -> str:
    """The row that a REPLACE under way takes the place of, as pairs; NULL where there is none."""
    return f"(SELECT old FROM replaced WHERE tbl='{table.name}' AND uid={table.uid.format(row=row)} AND old<>'')"


_KEEPS = {"claim": "article", "article": "text", "evidence": "claim", "contact": "claim"}
"""Table to the column that an INSERT OR REPLACE by uid must leave as it is."""


def _guard(table: Table) -> str:
    """Keep the old row of a REPLACE, and refuse one that would hit another row's number or move a row elsewhere.

    Only a REPLACE may leave its old row in ``replaced``. The trick: inside a trigger the conflict clause of the outer
    statement takes the place of the inner one's. So a placeholder goes in first, and the old row after it by OR IGNORE:
    under an outer REPLACE it takes the placeholder's place, under OR IGNORE, ON CONFLICT or nothing it does not, and
    the placeholder is taken away again. (https://sqlite.org/lang_createtrigger.html, "conflict handling policy")
    """
    name, uid = table.name, table.uid.format(row="NEW")
    same_row, number = _match(table, "", "NEW"), _number_of(table)
    sql = (  # before the insert an automatic number is -1
        f"\n SELECT RAISE(ABORT,'{_row_number(table)}') WHERE NEW.rowid>{HIGHEST_ROW};"
        f"\n SELECT RAISE(ABORT,'{number}: belongs to another {name}; leave it out, or UPDATE that one')"
        f" WHERE EXISTS(SELECT 1 FROM {name} WHERE rowid=NEW.rowid AND NOT({same_row}));"
    )
    if table.has_rev:
        sql += f"\n SELECT RAISE(ABORT,'{_OWN_REV}') WHERE NEW.rev NOT BETWEEN 1 AND {_HIGHEST_REV};"
    own = _KEEPS.get(name)
    if own:
        sql += (
            f"\n SELECT RAISE(ABORT,'{own}: never changes once set')"
            f" WHERE EXISTS(SELECT 1 FROM {name} WHERE uid=NEW.uid AND {own}<>NEW.{own});"
        )
    theirs = f"tbl='{name}' AND uid={uid}"
    return sql + (
        f"\n DELETE FROM replaced WHERE {theirs};"
        f"\n INSERT INTO replaced SELECT '{name}',{uid},'' FROM {name} k WHERE {_match(table, 'k.', 'NEW')};"
        f"\n INSERT OR IGNORE INTO replaced SELECT '{name}',{uid},{row_pairs(table, 'k', heavy=False)} FROM {name} k"
        f" WHERE {_match(table, 'k.', 'NEW')};"
        f"\n DELETE FROM replaced WHERE {theirs} AND old='';"
    )


def _row_number(table: Table) -> str:
    return f"{_number_of(table)}: must be a whole number from 1 to {HIGHEST_ROW}; leave it out and one is given"


def _before_delete(table: Table) -> str:
    """What must stay, stays; a claim takes its parts along, an article its cleared passages, each row logged. One
    that is being replaced does not.

    ``replaced`` may hold a row that an INSERT OR REPLACE with ON CONFLICT left behind; then the deletion would pass for
    a replacement and not be logged. Whether one is really under way is told by the same trick as in ``_guard``.
    """
    name, uid = table.name, table.uid.format(row="OLD")
    this, probe = f"tbl='{name}' AND uid={uid}", f"tbl='{name}?' AND uid={uid}"
    really = f"NOT EXISTS(SELECT 1 FROM replaced WHERE {this})"
    sql = (
        f"\n INSERT INTO replaced SELECT '{name}?',uid,'' FROM replaced WHERE {this};"
        f"\n INSERT OR IGNORE INTO replaced SELECT '{name}?',uid,'under way' FROM replaced WHERE {this};"
        f"\n DELETE FROM replaced WHERE {this} AND EXISTS(SELECT 1 FROM replaced WHERE {probe} AND old='');"
        f"\n DELETE FROM replaced WHERE {probe};"
    )
    for owner, message, condition in DELETIONS:
        if owner == name:
            sql += f"\n SELECT RAISE(ABORT,'{message}') WHERE {condition} AND {really};"
    if name == "claim":
        sql += "".join(f"\n DELETE FROM {part.name} WHERE claim=OLD.uid AND {really};" for part in PARTS)
        sql += f"\n DELETE FROM link WHERE other=OLD.uid AND {really};"
    if name == "article":
        sql += f"\n DELETE FROM cleared WHERE article=OLD.uid AND {really};"
    return f"CREATE TRIGGER {name}_before_delete BEFORE DELETE ON {name} BEGIN{sql}\nEND"


def _audit_triggers(table: Table) -> dict[str, str]:
    name, found = table.name, {}
    rev_now = f"(SELECT rev FROM {name} WHERE {_match(table, '', 'NEW')})" if table.has_rev else "1"
    old_rev = "OLD.rev+1" if table.has_rev else "1"
    uid = table.uid.format(row="NEW")
    pairs = row_pairs(table, "NEW", heavy=False)
    bump = ""
    if table.has_rev:  # a stale lock always fails: the revision of a row that comes back never goes back
        bump = (
            f"\n UPDATE {name} SET rev=1+{_last_rev(table, 'NEW')} WHERE {_match(table, '', 'NEW')}"
            f" AND rev<={_last_rev(table, 'NEW')};"
        )
    was = _old_of_replace(table, "NEW")
    inserted = _log(
        table, "NEW", rev=rev_now, op="insert", field="*", old="NULL", new=pairs, where=f" WHERE {was} IS NULL"
    )
    differs_from_old = f" WHERE {was} IS NOT NULL AND {was} IS NOT {pairs}"  # most inserts replace nothing
    replaced = _log(table, "NEW", rev=rev_now, op="replace", field="*", old=was, new=pairs, where=differs_from_old)
    found[f"{name}_log_insert"] = (
        f"CREATE TRIGGER {name}_log_insert AFTER INSERT ON {name} BEGIN"
        f"\n SELECT RAISE(ABORT,'{_row_number(table)}') WHERE NEW.rowid<1;{bump}"
        f"\n {inserted}\n {replaced}"
        f"\n DELETE FROM replaced WHERE tbl='{name}' AND uid={uid};\nEND"
    )
    for column in table.fields:
        trigger = f"{name}_log_{column.name}"
        log = _log(
            table,
            "NEW",
            rev=old_rev,
            op="update",
            field=column.name,
            old=as_text(column, "OLD"),
            new=as_text(column, "NEW"),
        )
        found[trigger] = (
            f"CREATE TRIGGER {trigger} AFTER UPDATE OF {column.name} ON {name}"
            f" WHEN NEW.{column.name} IS NOT OLD.{column.name} BEGIN {log} END"
        )
    names = [c.name for c in table.fields]
    if table.has_rev:
        differs = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in names)
        stamp = f",updated_at={NOW}" if table.stamped else ""
        found[f"{name}_log_rev"] = (
            f"CREATE TRIGGER {name}_log_rev AFTER UPDATE OF {','.join(names)} ON {name} WHEN {differs} BEGIN"
            f" UPDATE {name} SET rev=OLD.rev+1{stamp} WHERE {_match(table, '', 'NEW')}; END"
        )
    gone = _log(table, "OLD", rev=old_rev, op="delete", field="*", old=row_pairs(table, "OLD"), new="NULL")
    found[f"{name}_log_delete"] = (
        f"CREATE TRIGGER {name}_log_delete AFTER DELETE ON {name} WHEN {_old_of_replace(table, 'OLD')} IS NULL"
        f" BEGIN {gone} END"
    )
    return found


def objects() -> dict[str, str]:
    """Every table, index, view and trigger of a ledger: name to CREATE statement, in an order that can be run."""
    made = (
        {table.name: _create_table(table) for table in TABLES}
        | _UNLOGGED_TABLES
        | _INDEXES
        | _VIEWS
        | _KEPT_BY_THE_FILE
    )
    for table in TABLES:
        made |= _rule_triggers(table) | _audit_triggers(table) | {f"{table.name}_before_delete": _before_delete(table)}
    return made


def _quoted(value: str | int | None) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def _terms(table: str, terms: tuple[Term, ...], *, rated: bool) -> str:
    rows = []
    for place, term in enumerate(terms):
        rating = f",{_quoted(term.rating)}" if rated else ""
        rows.append(f"({_quoted(str(term.code))},{_quoted(term.label)},{_quoted(term.meaning)}{rating},{place})")
    columns = "code,label,meaning,rating,sort" if rated else "code,label,meaning,sort"
    return f"INSERT INTO {table}({columns}) VALUES {','.join(rows)}"


def first_rows() -> list[str]:
    """Statements that fill the lists and settings of a new ledger."""
    return [
        "INSERT INTO editing_as(one,via) VALUES(1,'new ledger')",
        "INSERT INTO meta(key,value) VALUES('file_id',lower(hex(randomblob(16)))),('second_reviewer','0')",
        f"INSERT INTO meta(key,value) VALUES('tolerance','{TOLERANCE}')",
        _terms("state", STATES, rated=False),
        _terms("verdict", VERDICTS, rated=True),
        "UPDATE editing_as SET via=NULL",
    ]
