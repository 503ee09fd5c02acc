"""An open ledger file and its transactions: everything a verb needs to write one deed, signed, whole or not at all.

Used by one thread, the one that opened it. Every row written is signed in history with author, way and reason, and the
rows of one deed share its id, so that it can be taken back as a whole.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from app.ledger import drives, heads, opening, rows
from app.ledger.columns import BY_NAME
from app.ledger.connection import ERRORS, begin, connect_reader, connect_writer, identity, plain, plain_errors
from app.ledger.reader import Reader
from app.ledger.schema import HIGHEST_ROW, PLAIN_TABLES
from app.ledger.sealing import seal, unsealed
from app.model import Author, Change, Claim, LedgerError, LedgerUnavailable, StaleEdit, UnknownClaim, Value

SEALED_AT_ONCE = 20_000
"""Lines of history that one seal covers: so many take a tenth of a second or two, in which nobody else can write."""
_STALE = {
    "figures": "The figures were", "hops": "The chain of attribution was", "tags": "The tags were",
    "contacts": "The right of reply was", "links": "The links to other claims were",
    "*": "This piece of evidence was",
}  # fmt: skip


@dataclass(slots=True)
class Deed:
    """A deed under way: its id and what it has touched so far."""

    id: str
    tables: set[str] = field(default_factory=set)
    claims: dict[str, None] = field(default_factory=dict)
    articles: dict[str, None] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)

    def touch(self, table: str, claim: str | None = None, article: str | None = None) -> None:
        """Something of this table was written, and of this claim or article."""
        self.tables.add(table)
        if claim:
            self.claims[claim] = None
        if article:
            self.articles[article] = None

    def change(self, label: str) -> Change:
        """What the deed came to; falsy where nothing was written."""
        if not self.tables:
            return Change(label=label, articles=tuple(self.articles), skipped=tuple(self.skipped))
        return Change(
            self.id, label, frozenset(self.tables), tuple(self.claims), tuple(self.articles), tuple(self.skipped)
        )


def now() -> str:
    """The moment as the ledger writes it: UTC, milliseconds, ``Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def new_uid() -> str:
    """A uid for a new row: 16 hex digits."""
    return os.urandom(8).hex()


class Writing:
    """The open file and its transactions; the verbs stand in the classes made from it."""

    def __init__(self, path: Path, obstacle: str = "") -> None:
        self.path = path
        self.obstacle = obstacle
        """Why nothing can be written, in one sentence; empty where it can."""
        self.warning = drives.warning(path)
        """What a person must know of the drive the ledger lies on, in one sentence; empty where all is well."""
        self.session = os.urandom(8).hex()
        """What the id of every deed of this object begins with: how its own edits are told from those of others."""
        self._numbers = count(1)
        with plain_errors():
            self._db = connect_reader(path) if obstacle else connect_writer(path)
        self._db.row_factory = sqlite3.Row
        self._identity = identity(path)
        try:
            self._schema = self._schema_version()
            self.file_id = self._file_id()
            if not obstacle:
                self._tidy()
        except BaseException:
            self._db.close()
            raise

    def _file_id(self) -> str:
        found = self._all("SELECT value FROM meta WHERE key='file_id'")
        if not found:
            raise LedgerError(f"{self.path} lost its own settings: restore a backup.")
        return str(found[0]["value"])

    def reader(self) -> Reader:
        """Another connection, for reading; may be called from any thread."""
        return Reader(self.path)

    def close(self) -> None:
        """Seal what is new, unless it is so much that it would hold up the leaving, and give the file back."""
        with suppress(LedgerError):
            if not self.obstacle and 0 < self.unsealed() <= SEALED_AT_ONCE:
                self.seal()
        with suppress(sqlite3.Error):
            if identity(self.path) == self._identity:
                heads.remember(self.path, self.file_id, heads.head_of(self._db))
            self._db.close()

    def _tidy(self) -> None:
        """Fill what a hand insert left out, and forget replaced rows of an insert that came to nothing."""
        missing = self._all("SELECT uid,text FROM article WHERE sha256 IS NULL")
        stale = self._all("SELECT 1 FROM replaced UNION ALL SELECT 1 WHERE NOT EXISTS(SELECT 1 FROM editing_as)")
        ended = self._all(f"SELECT name FROM sqlite_sequence WHERE seq>{2 * HIGHEST_ROW}")
        if not missing and not stale and not ended:
            return
        with self._deed(Author("Tickmark", "opening")):
            self._run("INSERT OR IGNORE INTO editing_as(one) VALUES(1)")
            self._run("DELETE FROM replaced")
            for row in ended:  # a counter that another tool set to its end: nothing could be added any more
                if row["name"] in (*BY_NAME, *PLAIN_TABLES):
                    sql = "UPDATE sqlite_sequence SET seq=(SELECT coalesce(max(rowid),0) FROM {0}) WHERE name='{0}'"
                    self._run(sql.format(row["name"]))
            for row in missing:
                self._run("UPDATE article SET sha256=? WHERE uid=?", [text_sha256(row["text"]), row["uid"]])

    # -- transactions ----------------------------------------------------------------------------------------------

    def _run(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        return self._db.execute(sql, values)

    def _all(self, sql: str, values: Sequence[Value] = ()) -> list[sqlite3.Row]:
        with plain_errors():
            return self._db.execute(sql, values).fetchall()

    @contextmanager
    def _deed(self, author: Author, *, origin: str | None = None) -> Iterator[Deed]:
        """One transaction, signed. Whatever goes wrong inside, nothing of it is written."""
        if self.obstacle:
            raise LedgerError(self.obstacle)
        self._require_same_file()
        deed = Deed(f"{self.session}-{next(self._numbers):x}")
        try:
            begin(self._db)
            try:
                self._require_same_file()  # it may have been replaced while others wrote
                self._require_rules()
                sign = "UPDATE editing_as SET name=?,via=?,reason=?,origin=?,deed=?"
                self._run(sign, [author.name, author.via, author.reason, origin, deed.id])
                yield deed
                self._run("UPDATE editing_as SET name=NULL,via=NULL,reason=NULL,origin=NULL,deed=NULL")
                self._run("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._run("ROLLBACK")
                raise
        except ERRORS as error:
            raise plain(error) from error
        except UnicodeEncodeError as error:
            raise LedgerError("The text holds broken characters (lone surrogates) that cannot be stored.") from error
        except OverflowError as error:
            raise LedgerError("A number is too large to be stored.") from error

    def _require_same_file(self) -> None:
        """Nothing is written once another file, or none, stands where this one was opened."""
        now = identity(self.path)
        if now == self._identity:
            return
        if now is None:
            raise LedgerUnavailable(
                "The ledger file was deleted or moved: nothing was saved. Put it back, or open it where it is now."
            )
        raise LedgerError("Another file took the place of the ledger: nothing was saved. Open the ledger again.")

    def _schema_version(self) -> int:
        with plain_errors():
            return int(self._db.execute("PRAGMA schema_version").fetchone()[0])

    def _require_rules(self) -> None:
        """Nothing is written once another tool took rules away while the ledger is open: it would slip by unlogged."""
        now = self._schema_version()
        if now != self._schema:
            opening.require_rules(self._db, self.path)
            self._schema = now

    def _insert(self, table: str, values: Mapping[str, Value]) -> None:
        names = ",".join(values)
        self._run(f"INSERT INTO {table}({names}) VALUES({','.join('?' * len(values))})", list(values.values()))

    def _claim(self, uid: str) -> Claim:
        row = self._run(f"SELECT {rows.columns(rows.CLAIM_COLUMNS)} FROM claim WHERE uid=?", [uid]).fetchone()
        if row is None:
            raise UnknownClaim(f"There is no claim with the uid {uid}.")
        return Claim(*row)

    @property
    def connection(self) -> sqlite3.Connection:
        """For the ledger's own rooms that write within a deed."""
        return self._db

    def whole_claim(self, uid: str) -> Claim:
        """A claim as this connection sees it, with figures and tags; UnknownClaim when there is none."""
        figures = self._run("SELECT * FROM figure WHERE claim=? ORDER BY ordinal", [uid]).fetchall()
        tags = self._run("SELECT tag FROM claim_tag WHERE claim=?", [uid]).fetchall()
        parts = {"figures": tuple(map(rows.figure, figures)), "tags": tuple(sorted(row["tag"] for row in tags))}
        return replace(self._claim(uid), **parts)  # type: ignore[arg-type]

    def _write(self, deed: Deed, claim: Claim, values: Mapping[str, Value]) -> None:
        differing = {f: v for f, v in values.items() if getattr(claim, f) != v}
        if not differing:
            return
        sets = ",".join(f"{name}=?" for name in differing)
        self._run(f"UPDATE claim SET {sets} WHERE uid=? AND rev=?", [*differing.values(), claim.uid, claim.rev])
        deed.touch("claim", claim.uid, claim.article)

    def unsealed(self) -> int:
        """Lines of the history that no seal covers yet."""
        with plain_errors():
            return unsealed(self._db)

    def seal(self) -> str:
        """Seal the next ``SEALED_AT_ONCE`` lines of the history; returns the chain's head. Meant for idle moments."""
        with self._deed(Author("Tickmark", "sealing")):
            head = seal(self._db, SEALED_AT_ONCE)
        heads.remember(self.path, self.file_id, heads.head_of(self._db))
        return head

    @staticmethod
    def _require(uid: str, name: str, base: Any, theirs: Any, yours: Any, *, table: str = "claim") -> None:
        """StaleEdit unless the ledger still holds what the person saw, or holds already what they want."""
        if theirs not in (base, yours):
            what = _STALE.get(name, f"{name.replace('_', ' ').capitalize()} was")
            raise StaleEdit(
                f"{what} changed by someone else meanwhile.",
                uid=uid, field=name, base=base, theirs=theirs, yours=yours, table=table,
            )  # fmt: skip

    # -- rows in general -------------------------------------------------------------------------------------------

    def _update_row(self, table: str, key: str, values: Mapping[str, Value]) -> bool:
        """Write what differs; False when nothing does. UnknownClaim when the row is gone."""
        column = BY_NAME[table].key[0]
        row = self._run(f"SELECT * FROM {table} WHERE {column}=?", [key]).fetchone()
        if row is None:
            raise UnknownClaim(f"There is no {table} with the uid {key}.")
        differing = {k: v for k, v in values.items() if row[k] != v}
        if differing:
            sets = ",".join(f"{name}=?" for name in differing)
            self._run(f"UPDATE {table} SET {sets} WHERE {column}=?", [*differing.values(), key])
        return bool(differing)

    def _set_row(
        self, table: str, key: str, values: Mapping[str, Value], known: set[str], author: Author, label: str
    ) -> Change:
        for name in values:
            if name not in known:
                raise LedgerError(f"{name} of {table} cannot be changed.")
        with self._deed(author) as deed:
            if self._update_row(table, key, values):
                deed.touch(table, article=key if table == "article" else None)
        return deed.change(label)


def text_sha256(text: str) -> str:
    """SHA-256 of a text as UTF-8, in hex; LedgerError for text that is no Unicode."""
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise LedgerError("The text holds broken characters (lone surrogates) that cannot be stored.") from error
