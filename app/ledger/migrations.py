"""How the ledger's schema came about: named steps in order, each one transaction."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from app.ledger import schema

migrations = Migrations("tickmark")


@migrations()
def first_schema(db: Database) -> None:
    """Everything of version 1."""
    for statement in (*schema.objects().values(), *schema.first_rows()):
        db.conn.execute(statement)
    db.conn.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    db.conn.execute(f"PRAGMA user_version={schema.VERSION}")


def migrate(db: Database) -> None:
    """Bring a ledger to the newest schema."""
    migrations.apply(db)
