"""The write side of a ledger: one verb a deed, one transaction a verb, and a Change that says what differs.

Used by one thread, the one that opened it. Every row written is signed in history with author, way and reason, and the
rows of one deed share its id, so that it can be taken back as a whole. What a ledger is seldom asked for is imported
when it is: undo, merging, copies and checks are not on the way to the window's first paint.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from app import workflow
from app.ledger import heads, opening, word_index
from app.ledger.columns import BY_NAME, CLAIM
from app.ledger.connection import identity, plain_errors
from app.ledger.lists import Lists
from app.ledger.parts import part_values
from app.ledger.reshaping import Reshaping
from app.ledger.writing import Deed, new_uid, now, text_sha256
from app.model import (
    Author,
    Candidate,
    CellEdit,
    CellsWritten,
    Change,
    Claim,
    Document,
    Edit,
    LedgerError,
    MoveRefused,
    Passage,
    StaleEdit,
    UnknownClaim,
    Value,
)

if TYPE_CHECKING:
    from app.ledger.differences import Key, Plan
    from app.ledger.merging import Step

_KEPT = frozenset({"id", "uid", "article", "created_at", "updated_at", "rev"})
_FOUND = frozenset({"worth", "worth_reasons", "origin"})
EDITABLE = tuple(c.name for c in CLAIM.fields if c.name not in _FOUND)
"""Columns of a claim that a person may change."""


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
    obstacle = opening.write_obstacle(path)
    if finding.verdict is opening.Verdict.OLDER and not obstacle:
        opening.bring_up_to_date(path)
        finding = opening.look(path)
    newer = finding.sentence if finding.verdict is opening.Verdict.NEWER else ""
    return Ledger(path, newer or obstacle)


class Ledger(Lists, Reshaping):
    """One open ledger file. Opened by ``open_ledger``, which looks at the file first."""

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

    # -- passages with nothing to check ------------------------------------------------------------------------------

    def clear_passages(self, article: str, passages: Sequence[Passage], author: Author) -> Change:
        """Mark passages of an article as holding nothing to check; one that is marked already stays as it is."""
        with self._deed(author) as deed:
            there = {
                (row["start"], row["passage"])
                for row in self._run("SELECT start,passage FROM cleared WHERE article=?", [article]).fetchall()
            }
            for passage in passages:
                if (passage.start, passage.text) not in there:
                    given: dict[str, Value] = {"article": article, "start": passage.start, "passage": passage.text}
                    self._insert("cleared", {"uid": new_uid(), **given})
                    deed.touch("cleared", article=article)
        return deed.change("Nothing to check")

    def unclear(self, uids: Sequence[str], author: Author) -> Change:
        """Take such marks back; one that is gone already is passed over."""
        with self._deed(author) as deed:
            for uid in uids:
                row = self._run("SELECT article FROM cleared WHERE uid=?", [uid]).fetchone()
                if row is not None:
                    self._run("DELETE FROM cleared WHERE uid=?", [uid])
                    deed.touch("cleared", article=str(row["article"]))
        return deed.change("Something to check")

    # -- claims ----------------------------------------------------------------------------------------------------

    def add_claim(self, article: str, candidate: Candidate, author: Author) -> Change:
        """Add one claim to an article; its uid is the only one in the Change's claims."""
        with self._deed(author) as deed:
            self._add_claim(deed, article, candidate)
        return deed.change("New claim")

    def _add_claim(self, deed: Deed, article: str, candidate: Candidate) -> None:
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
            self._insert("figure", {"claim": uid, "ordinal": ordinal, **part_values("figure", figure)})
        for ordinal, hop in enumerate(candidate.hops):
            self._insert("hop", {"claim": uid, "ordinal": ordinal, **part_values("hop", hop)})
        deed.touch("claim", uid, article)

    def set_fields(
        self, edits: Sequence[Edit], author: Author, *, label: str = "", leave_out: bool = False, own_seen: bool = False
    ) -> Change:
        """Change fields of claims, all or nothing, with what follows from them by the workflow.

        With ``leave_out``, for many claims at once: a claim that is gone, that somebody else changed first, or that
        may not make the move stays as it is, and the Change says how many and why. With ``own_seen`` what this object
        wrote last counts as seen: keys come faster than rows are shown anew. Else raises MoveRefused for a move that
        is not allowed, StaleEdit where a guarded field no longer holds its base; LedgerError for an unknown field or
        a value the rules refuse, UnknownClaim for an unknown uid.
        """
        wanted: dict[str, dict[str, Value]] = {}
        with self._deed(author) as deed:
            second = self._run("SELECT value FROM meta WHERE key='second_reviewer'").fetchone()["value"] == "1"
            for edit in edits:
                if edit.field not in EDITABLE:
                    raise LedgerError(_unknown_field(edit.field))
                wanted.setdefault(edit.uid, {})[edit.field] = _stored(edit.field, edit.value)
            moment = now()
            guarded: dict[str, list[Edit]] = {}
            for edit in edits:
                guarded.setdefault(edit.uid, []).append(edit)
            left: Counter[str] = Counter()
            ready: list[tuple[Claim, dict[str, Value]]] = []
            for uid, values in wanted.items():
                try:
                    claim = self._claim(uid)
                    for edit in guarded[uid]:
                        self._guard(claim, edit, own_seen=own_seen)
                    ready.append((claim, self._with_effects(claim, values, author, second, moment)))
                except (StaleEdit, MoveRefused, UnknownClaim) as error:
                    if not leave_out:
                        raise
                    left[_why_left(error)] += 1
            for claim, values in ready:
                self._write(deed, claim, values)
            deed.skipped += [_left_out(count, why) for why, count in left.items()]
        return deed.change(label or _label(edits))

    def _guard(self, claim: Claim, edit: Edit, *, own_seen: bool) -> None:
        if not edit.guarded:
            return
        try:
            self._require(claim.uid, edit.field, edit.base, getattr(claim, edit.field), edit.value)
        except StaleEdit:
            if not (own_seen and self._wrote_last(claim.uid, edit.field)):
                raise

    def _wrote_last(self, uid: str, name: str) -> bool:
        sql = "SELECT deed FROM history WHERE claim=? AND tbl='claim' AND field=? ORDER BY seq DESC LIMIT 1"
        found = self._run(sql, [uid, name]).fetchone()
        return found is not None and str(found["deed"] or "").startswith(f"{self.session}-")

    def _with_effects(
        self,
        claim: Claim,
        values: Mapping[str, Value],
        author: Author,
        second: bool,
        moment: str,
        *,
        free: bool = False,
    ) -> dict[str, Value]:
        """What is to be written for these changes; ``free``: whatever the moves of the workflow say."""
        changes = dict(values)
        state = changes.pop("state", None)
        if state == "dropped" and author.reason and not changes.get("drop_reason"):
            changes["drop_reason"] = author.reason
        follow = workflow.effects(claim, changes, actor=author.name, now=moment)
        if state is not None:
            midway = claim.with_values(changes | follow)
            if not free:
                workflow.check_move(midway, str(state), actor=author.name, reason=author.reason, second_reviewer=second)
            follow |= workflow.effects(midway, {"state": state}, actor=author.name, now=moment)
            follow["state"] = state
        return {**follow, **changes}

    def put_fields(self, deed: Deed, claim: Claim, values: Mapping[str, Value], author: Author, moment: str) -> None:
        """Within a deed: write these fields with what follows from them, by the rules of the file alone."""
        self._write(deed, claim, self._with_effects(claim, values, author, False, moment, free=True))

    def set_cells(self, edits: Sequence[CellEdit], author: Author, label: str) -> Change:
        """Take over what a spreadsheet changed, as one deed; what the rules refuse stays out, and the Change says so.

        Rules of rows hold, moves of the workflow do not (design §1). What follows from a verdict or a state follows.
        """
        from app.ledger.cell_edits import write_cells

        with self._deed(author) as deed:
            written = write_cells(self, deed, edits, author, now())
            deed.skipped += [f"{refused.field} of {refused.uid}: {refused.why}." for refused in written.refused]
        return deed.change(label)

    def rehearse_cells(self, edits: Sequence[CellEdit], author: Author) -> CellsWritten:
        """What ``set_cells`` would do, tried in a transaction that is taken back."""
        from app.ledger.cell_edits import write_cells

        try:
            with self._deed(author) as deed:
                raise _Rehearsed(write_cells(self, deed, edits, author, now()))
        except _Rehearsed as rehearsed:
            return rehearsed.written

    def delete_claims(self, uids: Sequence[str], author: Author) -> Change:
        """Delete claims with their parts, as one deed."""
        with self._deed(author) as deed:
            for uid in uids:
                claim = self._claim(uid)
                self._run("DELETE FROM claim WHERE uid=?", [uid])
                deed.touch("claim", uid, claim.article)
        return deed.change("Delete claim" if len(uids) == 1 else f"Delete {len(uids)} claims")

    def undo(self, deed: str, author: Author) -> Change:
        """Take back a deed where the ledger still holds what it set. The Change is a deed too: undoing it is redo."""
        from app.ledger.lineage import UNDO
        from app.ledger.undo import take_back

        with self._deed(author, origin=f"{UNDO}{deed}") as taking:
            taken = take_back(self._db, deed)
            taking.tables, taking.claims, taking.articles = taken.tables, taken.claims, taken.articles
            taking.skipped = taken.skipped
        return taking.change("Undo")

    def plan_merge(self, other: Path, step: Step | None = None) -> Plan:
        """What merging another copy of this ledger would take over, and what clashes; nothing is written.

        ``step`` hears how far it is, and may raise to stop. LedgerError for a file that is no copy of this ledger.
        """
        from app.ledger import another, merging

        if self.obstacle:
            raise LedgerError(self.obstacle)
        with self._other(other) as db, plain_errors():
            another.check_whole(db, other)
            going = merging.Merging(self._db, db, other.name, step or merging.no_steps)
            return merging.rehearsed(going, self._db)

    def merge(self, other: Path, author: Author, *, theirs: Container[Key] = (), step: Step | None = None) -> Change:
        """Take over what another copy changed, as one deed; ``theirs`` names the clashes to decide for the other."""
        from app.ledger import merging

        with self._other(other) as db, self._deed(author) as deed:
            going = merging.Merging(self._db, db, other.name, step or merging.no_steps)
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
        from app.ledger.another import reading

        if identity(path) == self._identity:
            raise LedgerError("This is the ledger that is open, not another copy of it.")
        with reading(path) as db:
            yield db

    # -- the file --------------------------------------------------------------------------------------------------

    def backup(self, folder: Path) -> Path:
        """A verified copy in ``folder``; returns its path. LedgerError when it cannot be written."""
        from app.ledger.backup import back_up

        return back_up(self._db, self.path, Path(folder))

    def restore(self, backup: Path) -> Path:
        """Put a backup in this ledger's place; returns the path of the backup of the present one, made before.

        LedgerError, with the ledger as it was, when the backup is unsound or the present ledger cannot be made safe.
        """
        from app.ledger.restoring import restore

        if self.obstacle:
            raise LedgerError(self.obstacle)
        self._require_same_file()
        saved = restore(self._db, self.path, Path(backup))
        heads.forget(self.path, self.file_id)  # the history goes back on purpose
        return saved

    def check(self) -> list[str]:
        """Plain sentences for everything that does not fit; empty when all is well."""
        from app.ledger.checking import troubles

        with plain_errors():
            return [trouble.sentence for trouble in troubles(self._db)]

    def accept_found(self, author: Author) -> int:
        """Write to the history, as found, what came, changed or went past the rules; returns how many lines."""
        from app.ledger.checking import accept

        with self._deed(author):
            count = accept(self._db)
        word_index.forget(self.file_id)
        return count

    def log_export(
        self, file_name: str, preset: str, filter_text: str, rows_written: int, sha256: str, author: Author,
        *, head: int | None = None,
    ) -> Change:  # fmt: skip
        """Remember an export: when, who, file name, preset, filter, rows, SHA-256 and the head of the history.

        ``head`` is the line of the history up to which the export tells; without it, the newest one.
        """
        with self._deed(author) as deed:
            self._run(
                "INSERT INTO export_log(who,file_name,preset,filter,rows,sha256,head)"
                " SELECT ?,?,?,?,?,?,coalesce(?,max(seq),0) FROM history",
                [author.name, file_name, preset, filter_text, rows_written, sha256, head],
            )
        return deed.change("Export")


class _Rehearsed(Exception):
    """Ends a rehearsal, so that nothing of it is written."""

    def __init__(self, written: CellsWritten) -> None:
        super().__init__()
        self.written = written


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


def _why_left(error: LedgerError | MoveRefused) -> str:
    if isinstance(error, StaleEdit):
        return "somebody else changed it meanwhile."
    return "it is not in the ledger any more." if isinstance(error, UnknownClaim) else str(error)


def _left_out(count: int, why: str) -> str:
    return f"One claim stays as it is: {why}" if count == 1 else f"{count:,} claims stay as they are. Each: {why}"


def _label(edits: Sequence[Edit]) -> str:
    names = list(dict.fromkeys(e.field for e in edits))
    claims = len({e.uid for e in edits})
    what = "Set " + ", ".join(n.replace("_", " ") for n in names[:3])
    return what if claims == 1 else f"{what} of {claims} claims"
