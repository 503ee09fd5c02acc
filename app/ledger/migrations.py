"""How the ledger's schema came about: named steps in order; bringing a file up to date is one transaction.

A step changes tables and nothing else. Triggers, views and indexes are made from ``schema`` as it is today: after the
steps ``renew`` puts them as they should be, so that version 2, which only closed holes in the triggers, has no step.
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
