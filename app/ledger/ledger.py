"""The write side of a ledger: one verb a deed, one transaction a verb, and a Change that says what differs.

Used by one thread, the one that opened it. Every row written is signed in history with author, way and reason, and the
rows of one deed share its id, so that it can be taken back as a whole.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sqlite3
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from app import workflow
from app.ledger import drives, heads, merging, opening, rows
from app.ledger.another import check_whole, reading
from app.ledger.backup import back_up
from app.ledger.checking import accept, troubles
from app.ledger.columns import BY_NAME, CLAIM, EVIDENCE
from app.ledger.connection import ERRORS, begin, connect_reader, connect_writer, identity, plain, plain_errors
from app.ledger.differences import Key, Plan
from app.ledger.lineage import UNDO
from app.ledger.merging import Merging
from app.ledger.reader import Reader
from app.ledger.restoring import restore
from app.ledger.schema import HIGHEST_ROW, PLAIN_TABLES
from app.ledger.sealing import seal, unsealed
from app.ledger.undo import take_back
from app.model import (
    Author,
    Candidate,
    Change,
    Claim,
    Document,
    Edit,
    Evidence,
    Figure,
    Hop,
    LedgerError,
    LedgerUnavailable,
    StaleEdit,
    UnknownClaim,
    Value,
)

_KEPT = frozenset({"id", "uid", "article", "created_at", "updated_at", "rev"})
SEALED_AT_ONCE = 20_000
"""Lines of history that one seal covers: so many take a tenth of a second or two, in which nobody else can write."""
_FOUND = frozenset({"worth", "worth_reasons", "origin"})
EDITABLE = tuple(c.name for c in CLAIM.fields if c.name not in _FOUND)
"""Columns of a claim that a person may change."""
_STALE = {
    "figures": "The figures were", "hops": "The chain of attribution was", "tags": "The tags were",
    "*": "This piece of evidence was",
}  # fmt: skip
_TABLES_OF_PARTS = {"figure": rows.FIGURE_COLUMNS, "hop": rows.HOP_COLUMNS}


@dataclass(slots=True)
class _Deed:
    """A deed under way: its id and what it has touched so far."""

    id: str
    tables: set[str] = field(default_factory=set)
    claims: dict[str, None] = field(default_factory=dict)
    articles: dict[str, None] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)

    def touch(self, table: str, claim: str | None = None, article: str | None = None) -> None:
        self.tables.add(table)
        if claim:
            self.claims[claim] = None
        if article:
            self.articles[article] = None

    def change(self, label: str) -> Change:
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
    return secrets.token_hex(8)


def open_ledger(path: Path, *, create: bool = False) -> Ledger:
    """Open a ledger for reading and writing; ``create`` makes it first where it is missing.

    A ledger of an older version is brought up to date first, after a backup; one of a newer version, and one whose
    file or folder is read-only, opens for reading (``Ledger.obstacle`` says why). Raises LedgerError, one plain
    sentence, when the file is missing, no ledger, damaged, altered or not accessible.
    """
    path = Path(path)
    if create and not os.path.exists(path):  # noqa: PTH110 - a folder that may not be looked into has no say here
        opening.create(path)
    finding = opening.look(path)
    if finding.verdict is opening.Verdict.OLDER and opening.writable(path):
        opening.bring_up_to_date(path)
        finding = opening.look(path)
    newer = finding.sentence if finding.verdict is opening.Verdict.NEWER else ""
    return Ledger(path, newer or opening.write_obstacle(path))


class Ledger:
    """One open ledger file. Opened by ``open_ledger``, which looks at the file first."""

    def __init__(self, path: Path, obstacle: str = "") -> None:
        self.path = path
        self.obstacle = obstacle
        """Why nothing can be written, in one sentence; empty where it can."""
        self.warning = drives.warning(path)
        """What a person must know of the drive the ledger lies on, in one sentence; empty where all is well."""
        self.session = secrets.token_hex(8)
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
    def _deed(self, author: Author, *, origin: str | None = None) -> Iterator[_Deed]:
        """One transaction, signed. Whatever goes wrong inside, nothing of it is written."""
        if self.obstacle:
            raise LedgerError(self.obstacle)
        self._require_same_file()
        deed = _Deed(f"{self.session}-{next(self._numbers):x}")
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

    # -- articles --------------------------------------------------------------------------------------------------

    def add_article(self, document: Document, candidates: Sequence[Candidate], author: Author) -> Change:
        """Store an article and its candidate claims. The same text again adds nothing: a falsy Change that says so."""
        sha256 = text_sha256(document.text)
        known = document.metadata
        with self._deed(author) as deed:
            same = self._run("SELECT uid,title FROM article WHERE sha256=?", [sha256]).fetchone()
            if same:
                deed.articles[same["uid"]] = None
                deed.skipped.append(f"This article is already here as “{same['title']}”.")
                return deed.change("Import")
            uid = new_uid()
            values: dict[str, Value] = {f.name: getattr(known, f.name) for f in fields(known)}
            values |= {
                "uid": uid, "title": known.title or "Untitled", "text": document.text, "sha256": sha256,
                "file_name": document.file_name, "file_sha256": document.file_sha256, "added_by": author.name,
            }  # fmt: skip
            self._insert("article", {k: v for k, v in values.items() if v is not None})
            deed.touch("article", article=uid)
            for candidate in candidates:
                self._add_claim(deed, uid, candidate)
        return deed.change("Import article")

    def set_article_fields(self, uid: str, values: Mapping[str, Value], author: Author) -> Change:
        """Correct what is known of an article; its text never changes."""
        known = {c.name for c in BY_NAME["article"].fields}
        return self._set_row("article", uid, values, known, author, "Edit article")

    def delete_article(self, uid: str, author: Author) -> Change:
        """Delete an article with all its claims, as one deed."""
        with self._deed(author) as deed:
            for row in self._run("SELECT uid FROM claim WHERE article=?", [uid]).fetchall():
                self._run("DELETE FROM claim WHERE uid=?", [row["uid"]])
                deed.touch("claim", row["uid"], uid)
            if self._run("DELETE FROM article WHERE uid=?", [uid]).rowcount == 0:
                raise UnknownClaim(f"There is no article with the uid {uid}.")
            deed.touch("article", article=uid)
        return deed.change("Delete article")

    # -- claims ----------------------------------------------------------------------------------------------------

    def add_claim(self, article: str, candidate: Candidate, author: Author) -> Change:
        """Add one claim to an article; its uid is the only one in the Change's claims."""
        with self._deed(author) as deed:
            self._add_claim(deed, article, candidate)
        return deed.change("New claim")

    def _add_claim(self, deed: _Deed, article: str, candidate: Candidate) -> None:
        uid = new_uid()
        parts = {"passage", "caveat_passage", "reasons", "figures", "hops"}
        values: dict[str, Value] = {
            f.name: getattr(candidate, f.name) for f in fields(candidate) if f.name not in parts
        }
        values |= {
            "uid": uid, "article": article, "start": candidate.passage.start, "passage": candidate.passage.text,
            "hedged": int(candidate.hedged), "worth_reasons": "; ".join(candidate.reasons) or None,
        }  # fmt: skip
        if candidate.origin == "person":
            values["worth"] = None
        if candidate.caveat_passage:
            values |= {"caveat_start": candidate.caveat_passage.start, "caveat_passage": candidate.caveat_passage.text}
        self._insert("claim", {k: v for k, v in values.items() if v is not None})
        for ordinal, figure in enumerate(candidate.figures):
            self._insert("figure", {"claim": uid, "ordinal": ordinal, **_part_values("figure", figure)})
        for ordinal, hop in enumerate(candidate.hops):
            self._insert("hop", {"claim": uid, "ordinal": ordinal, **_part_values("hop", hop)})
        deed.touch("claim", uid, article)

    def set_fields(self, edits: Sequence[Edit], author: Author, *, label: str = "") -> Change:
        """Change fields of claims, all or nothing, with what follows from them by the workflow.

        Raises MoveRefused for a move that is not allowed, StaleEdit where a guarded field no longer holds its base,
        LedgerError for an unknown field or a value the rules refuse, UnknownClaim for an unknown uid.
        """
        wanted: dict[str, dict[str, Value]] = {}
        with self._deed(author) as deed:
            second = self._run("SELECT value FROM meta WHERE key='second_reviewer'").fetchone()["value"] == "1"
            for edit in edits:
                if edit.field not in EDITABLE:
                    raise LedgerError(_unknown_field(edit.field))
                wanted.setdefault(edit.uid, {})[edit.field] = _stored(edit.field, edit.value)
            claims = {uid: self._claim(uid) for uid in wanted}
            for edit in edits:
                self._guard(claims[edit.uid], edit)
            moment = now()
            for uid, values in wanted.items():
                self._write(deed, claims[uid], self._with_effects(claims[uid], values, author, second, moment))
        return deed.change(label or _label(edits))

    def _guard(self, claim: Claim, edit: Edit) -> None:
        if edit.guarded:
            self._require(claim.uid, edit.field, edit.base, getattr(claim, edit.field), edit.value)

    def _with_effects(
        self, claim: Claim, values: Mapping[str, Value], author: Author, second: bool, moment: str
    ) -> dict[str, Value]:
        changes = dict(values)
        state = changes.pop("state", None)
        if state == "dropped" and author.reason and not changes.get("drop_reason"):
            changes["drop_reason"] = author.reason
        follow = workflow.effects(claim, changes, actor=author.name, now=moment)
        if state is not None:
            midway = claim.with_values(changes | follow)
            workflow.check_move(midway, str(state), actor=author.name, reason=author.reason, second_reviewer=second)
            follow |= workflow.effects(midway, {"state": state}, actor=author.name, now=moment)
            follow["state"] = state
        return {**follow, **changes}

    def _write(self, deed: _Deed, claim: Claim, values: Mapping[str, Value]) -> None:
        differing = {f: v for f, v in values.items() if getattr(claim, f) != v}
        if not differing:
            return
        sets = ",".join(f"{name}=?" for name in differing)
        self._run(f"UPDATE claim SET {sets} WHERE uid=? AND rev=?", [*differing.values(), claim.uid, claim.rev])
        deed.touch("claim", claim.uid, claim.article)

    def delete_claims(self, uids: Sequence[str], author: Author) -> Change:
        """Delete claims with their parts, as one deed."""
        with self._deed(author) as deed:
            for uid in uids:
                claim = self._claim(uid)
                self._run("DELETE FROM claim WHERE uid=?", [uid])
                deed.touch("claim", uid, claim.article)
        return deed.change("Delete claim" if len(uids) == 1 else f"Delete {len(uids)} claims")

    # -- parts of a claim --------------------------------------------------------------------------------------------

    def _part(self, claim: str, author: Author, label: str, write: Callable[[_Deed], None], *, reopens: bool) -> Change:
        with self._deed(author) as deed:
            before = self._claim(claim)
            write(deed)
            if deed.tables:
                deed.touch("claim", claim, before.article)
                if reopens:
                    self._write(deed, before, workflow.effects_of_parts(before))
        return deed.change(label)

    def set_figures(
        self, claim: str, figures: Sequence[Figure], author: Author, *, base: Sequence[Figure] | None = None
    ) -> Change:
        """The figures of a claim become exactly these, in this order; with ``base``, only while they still are these.

        StaleEdit where they are not.
        """
        return self._part(
            claim, author, "Edit figures", lambda d: self._set_list(d, "figure", claim, figures, base), reopens=True
        )

    def set_hops(self, claim: str, hops: Sequence[Hop], author: Author, *, base: Sequence[Hop] | None = None) -> Change:
        """The chain of a claim becomes exactly this, nearest to the reader first; ``base`` as for figures."""
        return self._part(
            claim, author, "Edit chain", lambda d: self._set_list(d, "hop", claim, hops, base), reopens=False
        )

    def _set_list(
        self, deed: _Deed, table: str, claim: str, items: Sequence[Figure | Hop], base: Sequence[Figure | Hop] | None
    ) -> None:
        names = _TABLES_OF_PARTS[table]
        found = self._run(f"SELECT * FROM {table} WHERE claim=? ORDER BY ordinal", [claim]).fetchall()
        if base is not None:
            made = rows.figure if table == "figure" else rows.hop
            self._require(claim, table + "s", tuple(base), tuple(map(made, found)), tuple(items))
        there = {row["ordinal"]: row for row in found}
        for ordinal, item in enumerate(items):
            values: dict[str, Value] = {**dict.fromkeys(names), **_part_values(table, item)}
            old = there.pop(ordinal, None)
            if old is None:
                given = {name: value for name, value in values.items() if value is not None}
                self._insert(table, {"claim": claim, "ordinal": ordinal, **given})
                deed.touch(table)
                continue
            differing = {k: v for k, v in values.items() if old[k] != v}
            if differing:
                sets = ",".join(f"{name}=?" for name in differing)
                self._run(
                    f"UPDATE {table} SET {sets} WHERE claim=? AND ordinal=?", [*differing.values(), claim, ordinal]
                )
                deed.touch(table)
        for ordinal in there:
            self._run(f"DELETE FROM {table} WHERE claim=? AND ordinal=?", [claim, ordinal])
            deed.touch(table)

    @staticmethod
    def _require(uid: str, name: str, base: Any, theirs: Any, yours: Any, *, table: str = "claim") -> None:
        """StaleEdit unless the ledger still holds what the person saw, or holds already what they want."""
        if theirs not in (base, yours):
            what = _STALE.get(name, f"{name.replace('_', ' ').capitalize()} was")
            raise StaleEdit(
                f"{what} changed by someone else meanwhile.",
                uid=uid, field=name, base=base, theirs=theirs, yours=yours, table=table,
            )  # fmt: skip

    def set_tags(self, claim: str, tags: Sequence[str], author: Author, *, base: Sequence[str] | None = None) -> Change:
        """The tags of a claim become exactly these; a new tag is added to the list of tags. ``base`` as for figures."""
        wanted = {tag.strip(): None for tag in tags if tag.strip()}

        def write(deed: _Deed) -> None:
            there = {row["tag"] for row in self._run("SELECT tag FROM claim_tag WHERE claim=?", [claim]).fetchall()}
            if base is not None:
                self._require(claim, "tags", tuple(sorted(base)), tuple(sorted(there)), tuple(sorted(wanted)))
            for tag in wanted:
                if tag not in there:
                    if not self._run("SELECT 1 FROM tag WHERE name=?", [tag]).fetchone():
                        self._insert("tag", {"name": tag})
                    self._insert("claim_tag", {"claim": claim, "tag": tag})
                    deed.touch("claim_tag")
            for tag in sorted(there - set(wanted)):
                self._run("DELETE FROM claim_tag WHERE claim=? AND tag=?", [claim, tag])
                deed.touch("claim_tag")

        return self._part(claim, author, "Edit tags", write, reopens=False)

    def add_evidence(self, claim: str, values: Mapping[str, Value], author: Author) -> Change:
        """Add a piece of evidence to a claim; ``values`` are columns of table evidence."""

        def write(deed: _Deed) -> None:
            given = {k: v for k, v in _known(values, "evidence").items() if v is not None}
            self._insert("evidence", {"uid": new_uid(), "claim": claim, **given})
            deed.touch("evidence")

        return self._part(claim, author, "Add evidence", write, reopens=True)

    def set_evidence(
        self, uid: str, values: Mapping[str, Value], author: Author, *, base: Mapping[str, Value] | None = None
    ) -> Change:
        """Change fields of a piece of evidence; those that ``base`` names only while they still hold that value.

        StaleEdit (``table`` ``evidence``) where one does not, UnknownClaim when the evidence is gone.
        """
        claim = self._claim_of_evidence(uid)

        def write(deed: _Deed) -> None:
            known = _known(values, "evidence")
            there = self._evidence(uid)
            for name, seen in (base or {}).items():
                self._require(uid, name, seen, getattr(there, name), known[name], table="evidence")
            if self._update_row("evidence", uid, known):
                deed.touch("evidence")

        return self._part(claim, author, "Edit evidence", write, reopens=True)

    def delete_evidence(self, uid: str, author: Author, *, base: Evidence | None = None) -> Change:
        """Remove a piece of evidence; with ``base``, only while it still is what the person saw, else StaleEdit."""
        claim = self._claim_of_evidence(uid)

        def write(deed: _Deed) -> None:
            there = self._evidence(uid)
            if base is not None and replace(there, rev=base.rev) != base:
                self._require(uid, "*", base, there, None, table="evidence")
            self._run("DELETE FROM evidence WHERE uid=?", [uid])
            deed.touch("evidence")

        return self._part(claim, author, "Remove evidence", write, reopens=True)

    def _claim_of_evidence(self, uid: str) -> str:
        found = self._all("SELECT claim FROM evidence WHERE uid=?", [uid])
        if not found:
            raise UnknownClaim("This piece of evidence is not in the ledger any more.")
        return str(found[0]["claim"])

    def _evidence(self, uid: str) -> Evidence:
        found = self._run(f"SELECT {rows.columns(rows.EVIDENCE_COLUMNS)} FROM evidence WHERE uid=?", [uid]).fetchone()
        if found is None:
            raise UnknownClaim("This piece of evidence is not in the ledger any more.")
        return Evidence(*found)

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

    def set_setting(self, key: str, value: str, author: Author) -> Change:
        """Change a setting of the ledger, such as ``second_reviewer`` to ``1``."""
        return self._set_row("meta", key, {"value": value}, {"value"}, author, "Change setting")

    def set_label(self, table: str, code: str, label: str, author: Author) -> Change:
        """Change how a ``state`` or a ``verdict`` is called."""
        return self._set_row(table, code, {"label": label}, {"label"}, author, "Change label")

    def undo(self, deed: str, author: Author) -> Change:
        """Take back a deed where the ledger still holds what it set. The Change is a deed too: undoing it is redo."""
        with self._deed(author, origin=f"{UNDO}{deed}") as taking:
            taken = take_back(self._db, deed)
            taking.tables, taking.claims, taking.articles = taken.tables, taken.claims, taken.articles
            taking.skipped = taken.skipped
        return taking.change("Undo")

    def plan_merge(self, other: Path, step: merging.Step = merging.no_steps) -> Plan:
        """What merging another copy of this ledger would take over, and what clashes; nothing is written.

        ``step`` hears how far it is, and may raise to stop. LedgerError for a file that is no copy of this ledger.
        """
        if self.obstacle:
            raise LedgerError(self.obstacle)
        with self._other(other) as db, plain_errors():
            check_whole(db, other)
            return merging.rehearsed(Merging(self._db, db, other.name, step), self._db)

    def merge(
        self, other: Path, author: Author, *, theirs: Container[Key] = (), step: merging.Step = merging.no_steps
    ) -> Change:
        """Take over what another copy changed, as one deed; ``theirs`` names the clashes to decide for the other."""
        with self._other(other) as db, self._deed(author) as deed:
            going = Merging(self._db, db, other.name, step)
            plan = going.plan()
            chosen = [clash for clash in plan.clashes if clash.key in theirs]
            merged = going.write([*plan.taken, *chosen])
            for difference in merged.written:
                table, uid, _ = difference.key
                deed.touch(table, difference.claim, uid if table == "article" else None)
            kept = len(plan.clashes) - len(chosen) + len(merged.refused)
            if kept:
                what = "One change clashes" if kept == 1 else f"{kept} changes clash"
                deed.skipped.append(f"{what} with yours; yours stayed.")
            deed.skipped += [f"“{title}” is here twice now: it was imported in both copies." for title in plan.twice]
        return deed.change(f"Merge {other.name}")

    @contextmanager
    def _other(self, path: Path) -> Iterator[sqlite3.Connection]:
        if identity(path) == self._identity:
            raise LedgerError("This is the ledger that is open, not another copy of it.")
        with reading(path) as db:
            yield db

    # -- the file --------------------------------------------------------------------------------------------------

    def backup(self, folder: Path) -> Path:
        """A verified copy in ``folder``; returns its path. LedgerError when it cannot be written."""
        return back_up(self._db, self.path, Path(folder))

    def restore(self, backup: Path) -> Path:
        """Put a backup in this ledger's place; returns the path of the backup of the present one, made before.

        LedgerError, with the ledger as it was, when the backup is unsound or the present ledger cannot be made safe.
        """
        if self.obstacle:
            raise LedgerError(self.obstacle)
        self._require_same_file()
        saved = restore(self._db, self.path, Path(backup))
        heads.forget(self.path, self.file_id)  # the history goes back on purpose
        return saved

    def check(self) -> list[str]:
        """Plain sentences for everything that does not fit; empty when all is well."""
        with plain_errors():
            return [trouble.sentence for trouble in troubles(self._db)]

    def accept_found(self, author: Author) -> int:
        """Write to the history, as found, what came, changed or went past the rules; returns how many lines."""
        with self._deed(author):
            return accept(self._db)

    def log_export(
        self, file_name: str, preset: str, filter_text: str, rows_written: int, sha256: str, author: Author
    ) -> Change:
        """Remember an export: when, who, file name, preset, filter, rows, SHA-256 and the head of the history."""
        with self._deed(author) as deed:
            self._run(
                "INSERT INTO export_log(who,file_name,preset,filter,rows,sha256,head)"
                " SELECT ?,?,?,?,?,?,coalesce(max(seq),0) FROM history",
                [author.name, file_name, preset, filter_text, rows_written, sha256],
            )
        return deed.change("Export")


def text_sha256(text: str) -> str:
    """SHA-256 of a text as UTF-8, in hex; LedgerError for text that is no Unicode."""
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise LedgerError("The text holds broken characters (lone surrogates) that cannot be stored.") from error


def _part_values(table: str, item: Figure | Hop) -> dict[str, Value]:
    values: dict[str, Value] = {name: getattr(item, name) for name in _TABLES_OF_PARTS[table]}
    if isinstance(item, Figure):
        values["bounds_by_convention"] = int(item.bounds_by_convention)
    return {k: str(v) if isinstance(v, str) else v for k, v in values.items() if v is not None}


def _known(values: Mapping[str, Value], table: str) -> dict[str, Value]:
    names = {c.name for c in EVIDENCE.fields}
    unknown = sorted(set(values) - names)
    if unknown:
        raise LedgerError(f"{', '.join(unknown)}: no such field of {table}.")
    return dict(values)


def _stored(name: str, value: Value) -> Value:
    """An empty field is NULL, or the column's default where it must hold something; LedgerError where it has none."""
    if value is not None and value != "":
        return value
    column = CLAIM.column(name)
    if "NOT NULL" not in column.sql:
        return None
    default = re.search(r"DEFAULT (?:'(\w+)'|(\d+))", column.sql)
    if default is None:
        raise LedgerError(f"{name} cannot be empty.")
    return default[1] if default[2] is None else int(default[2])


def _unknown_field(name: str) -> str:
    if name in _KEPT | _FOUND:
        return f"{name} is kept by the ledger itself and cannot be changed."
    return f"There is no field “{name}”; a claim has: {', '.join(EDITABLE)}."


def _label(edits: Sequence[Edit]) -> str:
    names = list(dict.fromkeys(e.field for e in edits))
    claims = len({e.uid for e in edits})
    what = "Set " + ", ".join(n.replace("_", " ") for n in names[:3])
    return what if claims == 1 else f"{what} of {claims} claims"
