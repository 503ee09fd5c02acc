"""How the ledger's schema came about: named steps in order; bringing a file up to date is one transaction.

A step changes tables and nothing else. Triggers, views and indexes are made from ``schema`` as it is today: after the
steps ``renew`` puts them as they should be, so that version 2, which only closed holes in the triggers, has no step.
Every step runs on a new file as well, where the first one has made everything already.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from app.ledger import schema
from app.ledger.inspection import renew

migrations = Migrations("tickmark")


@migrations()
def first_schema(db: Database) -> None:
    """Every table with its first rows."""
    for statement in (*schema.objects().values(), *schema.first_rows()):
        db.conn.execute(statement)
    db.conn.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")


@migrations()
def cleared_passages_and_views(db: Database) -> None:
    """Version 3: passages with nothing to check, searches kept by name, and the house's tolerance."""
    made, there = schema.objects(), set(db.table_names())
    for name in schema.LATER:
        if name not in there:
            db.conn.execute(made[name])
    if not db.conn.execute("SELECT 1 FROM meta WHERE key='tolerance'").fetchone():
        db.conn.execute("UPDATE editing_as SET via='newer version'")
        db.conn.execute("INSERT INTO meta(key,value) VALUES('tolerance',?)", [str(schema.TOLERANCE)])
        db.conn.execute("UPDATE editing_as SET via=NULL")
    _history_knows_every_table(db, made["history"])


def _history_knows_every_table(db: Database, statement: str) -> None:
    """Let the history's own CHECK name the new tables as well.

    A CHECK has no say in how rows are stored, so that SQLite allows its text to be changed in place
    (https://sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema Changes"); a history of a million
    lines need not be written anew.
    """
    held = db.conn.execute("SELECT sql FROM sqlite_master WHERE type='table' AND name='history'").fetchone()[0]
    if held == statement:
        return
    version = db.conn.execute("PRAGMA schema_version").fetchone()[0]
    db.conn.execute("PRAGMA writable_schema=ON")
    try:
        db.conn.execute("UPDATE sqlite_master SET sql=? WHERE type='table' AND name='history'", [statement])
        db.conn.execute(f"PRAGMA schema_version={version + 1}")
    finally:
        db.conn.execute("PRAGMA writable_schema=RESET")


def migrate(db: Database) -> None:
    """Bring a ledger to the newest schema, whole or not at all. Raises sqlite3.Error."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        renew(db.conn)
        db.conn.execute(f"PRAGMA user_version={schema.VERSION}")
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.execute("ROLLBACK")
        raise
