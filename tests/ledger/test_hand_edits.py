"""Edits by any tool: what the file takes, what it refuses and in which words, and what it writes to history.

The table of edits is made in ``tests.ledger.edits``; every one is tried under all settings that another tool may have,
and again by a real ``sqlite3`` shell.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ledger.columns import BY_NAME, TABLES
from app.ledger.literals import read_row
from app.ledger.rules import RULES
from app.ledger.schema import PLAIN_TABLES, objects
from app.model import Value
from tests.ledger.edits import (
    EDITED,
    EVERY_ROW,
    FURNITURE,
    REFUSED,
    SETTINGS,
    TAKEN,
    VERBS,
    Case,
    broken,
    by_table_and_verb,
    outside,
)

Rows = dict[tuple[str, str], dict[str, Value]]
"""Table and uid as history calls it, to the whole row."""
_OWN = ("history", "replaced", "seal", "export_log", "editing_as")


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with rows in every table, all written by another tool."""
    from app.ledger.opening import create

    path = tmp_path_factory.mktemp("furnished") / "claims.db"
    create(path)
    connection = outside(path)
    connection.executescript(FURNITURE)
    connection.close()
    return path


@pytest.fixture(scope="module")
def tools(furnished: Path) -> Iterator[list[sqlite3.Connection]]:
    """One connection for each way another tool may have set SQLite."""
    connections = [outside(furnished, pragmas) for pragmas in SETTINGS]
    yield connections
    for connection in connections:
        connection.close()


def rows_of(db: sqlite3.Connection) -> Rows:
    found: Rows = {}
    for table in TABLES:
        names = [c.name for c in table.columns]
        for row in db.execute(f"SELECT {','.join(names)} FROM {table.name}"):
            values = dict(zip(names, row, strict=True))
            key = "#".join(str(values[k]) for k in table.key)
            found[table.name, key] = values
    return found


def everything(db: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    return [db.execute(f"SELECT * FROM {name}").fetchall() for name in (*BY_NAME, *PLAIN_TABLES)]


def attempt(db: sqlite3.Connection, sql: str) -> str | None:
    """Run statements one by one; the sentence of the first that is refused, or None."""
    try:
        for statement in sql.split("; "):
            db.execute(statement)
    except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
        return str(error)
    return None


@contextmanager
def nothing_stays(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")
        db.execute("PRAGMA ignore_check_constraints=OFF")


@pytest.mark.parametrize("cases", by_table_and_verb(REFUSED).values(), ids=by_table_and_verb(REFUSED))
def test_refused_with_a_reason_and_nothing_changed(cases: list[Case], tools: list[sqlite3.Connection]) -> None:
    for db in tools:
        for case in cases:
            refused(case, db)


def refused(case: Case, db: sqlite3.Connection) -> None:
    *before, sql = case.sql.split("; ")
    with nothing_stays(db):
        for statement in before:
            db.execute(statement)
        held = everything(db)
        assert attempt(db, sql) == case.refused, sql
        assert everything(db) == held, sql


@pytest.mark.parametrize("cases", by_table_and_verb(TAKEN).values(), ids=by_table_and_verb(TAKEN))
def test_taken_and_written_to_history(cases: list[Case], tools: list[sqlite3.Connection]) -> None:
    for number, db in enumerate(tools):
        for case in cases:
            with nothing_stays(db):
                taken(case, db, signed=number % 2 == 1)


def taken(case: Case, db: sqlite3.Connection, *, signed: bool) -> None:
    if signed:
        db.execute("UPDATE editing_as SET name='Cy', reason='typo'")
    head = db.execute("SELECT max(seq) FROM history").fetchone()[0]
    before = rows_of(db)
    assert attempt(db, case.sql) is None, case.sql
    after = rows_of(db)
    lines = db.execute("SELECT tbl,op,field,old,new,uid FROM history WHERE seq>? ORDER BY seq", [head]).fetchall()
    wanted = expected(case, before)
    assert [line[:3] for line in lines] == [line[:3] for line in wanted], case.sql
    for line, (*_, old, new) in zip(lines, wanted, strict=True):
        key = (line[0], line[5])
        assert line[3] == old or (old == "…" and read_row(line[3]) == whole(key, before, heavy=line[1] == "delete"))
        assert line[4] == new or (new == "…" and read_row(line[4]) == whole(key, after))
    by = db.execute("SELECT DISTINCT name,via,reason,deed FROM history WHERE seq>?", [head]).fetchall()
    assert by in ([], [("Cy", "outside the app", "typo", None)] if signed else [(None, "outside the app", None, None)])
    if not ("REPLACE" in case.sql and "CONFLICT" in case.sql):  # what those leave there means nothing to later edits
        assert db.execute("SELECT count(*) FROM replaced").fetchone() == (0,)


def expected(case: Case, before: Rows) -> list[tuple[str | None, ...]]:
    if case.lines != (EVERY_ROW,):
        return list(case.lines)
    edited = EDITED[case.table]
    if edited is None:
        return []
    column, _, _, new = edited
    lines: list[tuple[str | None, ...]] = []
    for (table, _), row in before.items():
        if table == case.table and row.get("key") not in ("file_id", "second_reviewer", "tolerance"):
            old = None if row[column] is None else str(row[column])
            if old != new:
                lines.append((table, "update", column, old, new))
    return lines


def whole(key: tuple[str, str], rows: Rows, *, heavy: bool = False) -> dict[str, Value]:
    """A row as history should tell it: what a person may read of it, without empty fields."""
    columns = BY_NAME[key[0]].logged
    return {c.name: rows[key][c.name] for c in columns if rows[key][c.name] is not None and (heavy or not c.heavy)}


# -- nothing is left out -----------------------------------------------------------------------------------------------


def refusals_of_the_schema() -> set[tuple[str, str, str]]:
    """Table, INSERT, UPDATE or DELETE, and sentence, of everything that a trigger of the file refuses."""
    found = set()
    for statement in objects().values():
        head = re.match(
            r"CREATE TRIGGER \w+ (?:BEFORE|AFTER) (INSERT|UPDATE|DELETE)(?: OF [\w,]+)? ON (\w+)", statement
        )
        if head:
            found |= {(head[2], head[1], said) for said in re.findall(r"RAISE\(ABORT,'((?:[^']|'')*)'\)", statement)}
    return found


def test_every_refusal_of_the_schema_has_a_case() -> None:
    closed = {("state", "INSERT")}  # no state can be added, so no row number or place of a new one can be wrong
    tried = {(case.table, case.verb, case.refused) for case in REFUSED}
    missing = {(table, verb, said) for table, verb, said in refusals_of_the_schema() - tried
               if not ((table, verb) in closed and said.startswith(("rowid: must", "rowid: belongs")))}  # fmt: skip
    assert not missing, "say in tests/ledger/edits.py how these are met"


def test_every_rule_is_broken_by_something() -> None:
    assert [f"{rule.table}.{rule.message}" for rule in RULES if not broken(rule)] == []


def test_every_table_is_tried_by_every_kind_of_statement() -> None:
    tried = {(case.table, case.verb) for case in (*TAKEN, *REFUSED)}
    assert {(table.name, verb) for table in TABLES for verb in VERBS} <= tried


def test_every_refusal_names_a_field_or_a_table_and_reads_as_a_sentence() -> None:
    for table, _, said in refusals_of_the_schema():
        about, colon, sentence = said.partition(": ")
        names = {c.name for c in BY_NAME[table].columns} if table in BY_NAME else {"id"}
        assert colon
        assert about in names | {table, "rowid", "second_reviewer", "file_id", "tolerance"}
        assert re.match(r"[a-z].{10,}[^.]\Z", sentence), said


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_text_is_without_bounds(table: object, tools: list[sqlite3.Connection]) -> None:
    """Whatever text column there is: neither 5 million characters nor a NUL get in."""
    from tests.ledger.edits import NEW_ROWS, insert

    db, name = tools[0], table.name  # type: ignore[attr-defined]
    for column in table.columns:  # type: ignore[attr-defined]
        if column.type == "TEXT":
            for value in ("printf('%.*c',5000001,'7')", "'7'||char(0)||'7'"):
                assert attempt(db, insert(name, NEW_ROWS[name] | {column.name: value})), column.name


# -- by a real shell ---------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="no sqlite3 shell on this machine")
@pytest.mark.parametrize("pragmas", ["", SETTINGS[-1]], ids=["as it comes", "everything on"])
def test_a_real_sqlite3_shell_meets_the_same(furnished: Path, tmp_path: Path, pragmas: str) -> None:
    """One process works through the whole table; it numbers the lines of its complaints."""
    path = tmp_path / "claims.db"
    shutil.copyfile(furnished, path)
    cases = [*REFUSED, *TAKEN]
    script = [pragmas]
    for case in cases:
        count = f"SELECT '{len(script) + 1}='||count(*) FROM history WHERE seq>(SELECT max(upto)+3 FROM seal)"
        restore = "ROLLBACK; PRAGMA ignore_check_constraints=OFF;"
        script.append(f"SAVEPOINT here; {case.sql};".replace("\n", " "))
        script.append(f"{count}; ROLLBACK TO here; RELEASE here; {restore if 'PRAGMA' in case.sql else ''}")
    run = subprocess.run(["sqlite3", str(path)], input="\n".join(script), capture_output=True, text=True, check=False)
    said = {int(n): words for n, words in re.findall(r"near line (\d+): (.*?)(?: \(\d+\))?\n", run.stderr)}
    counts = dict(line.split("=") for line in run.stdout.splitlines() if "=" in line)
    for place, case in enumerate(cases):
        line = 2 + 2 * place
        assert said.get(line) == case.refused, case.sql
        if case.refused is None and case.lines != (EVERY_ROW,):
            assert int(counts[str(line)]) == len(case.lines), case.sql
