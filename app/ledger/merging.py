"""Another copy of the same ledger comes back: row by row against what both last knew, within the file's own rules.

What only one side changed is taken over; where both changed the same matter differently it is a clash, and ours stays
unless a person chooses theirs. What a rule of the file refuses is a clash as well. Nothing is decided by clocks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.ledger import lineage
from app.ledger.columns import BY_NAME, CLAIM, CLEARED, PARTS, TABLES, Table
from app.ledger.connection import begin, savepoint
from app.ledger.differences import (
    LISTS,
    MOMENTS,
    Difference,
    Fate,
    Merged,
    Plan,
    Values,
    about,
    decider,
    in_words,
    matters,
    whole_row,
)
from app.ledger.lineage import Line, Row, RowKey
from app.vocabulary import State
from app.workflow import REOPENING

Step = Callable[[int, int], None]
"""Told how far it is; may raise to stop."""
_ORDER = {table.name: place for place, table in enumerate(TABLES)}
_SUBSTANCE = tuple(c.name for c in CLAIM.fields if c.name in REOPENING - {"verdict"})
_SUBSTANTIAL = ("figure", "evidence")
_LONG = 500
"""Characters of the other side's own reason that ours repeats."""
_LISTS_GO = (3, 0)
_EVERY = 200
"""Rows between two looks at whether somebody wants to stop."""


def no_steps(done: int, total: int) -> None:
    """Nobody waits."""


class Merging:
    """Two copies side by side. ``name`` is how the other one is called in history and sentences."""

    def __init__(self, db: sqlite3.Connection, other: sqlite3.Connection, name: str, step: Step = no_steps) -> None:
        """Raises LedgerError when the two are not copies of one ledger."""
        self._db, self._other, self._name, self._step = db, other, name, step
        seq = lineage.parted(db, other)
        self._ours, self._theirs = lineage.since(db, seq), lineage.since(other, seq)
        self._taken: list[Difference] = []
        self._clashes: list[Difference] = []
        self._settled: set[str] = set()
        """Claims decided as a whole: what theirs did to their fields and parts is not looked at."""
        self._by_claim: dict[str | None, dict[RowKey, None]] = {}
        for side in (self._ours, self._theirs):
            for key, lines in side.lines.items():
                self._by_claim.setdefault(lines[0].claim, {})[key] = None
        self._worked_on = self._claims_worked_on()

    # -- comparing ---------------------------------------------------------------------------------------------------

    def plan(self) -> Plan:
        """What would be taken over, and what clashes; the rules of the file are not asked yet."""
        self._taken.clear()
        self._clashes.clear()
        self._settled.clear()
        returning = self._articles()
        self._claims(returning)
        lists: dict[tuple[str, str], None] = {}
        for number, (name, uid) in enumerate(self._theirs.lines):
            if number % _EVERY == 0:
                self._step(number, 2 * len(self._theirs.lines))
            claim = self._theirs.lines[name, uid][0].claim
            if name == "article" or claim in self._settled or (name, uid) == ("meta", "file_id"):
                continue
            if name in LISTS:
                lists[name, str(claim)] = None
            elif not (name == "link" and self._goes_along(uid)):
                self._row(BY_NAME[name], uid, claim)
        for name, claim in lists:
            self._list(BY_NAME[name], claim)
        return Plan(tuple(self._taken), tuple(self._clashes), twice=self._twice())

    def _here(self, table: Table, uid: str) -> Row | None:
        return lineage.current(self._db, table, uid)

    def _there(self, table: Table, uid: str) -> Row | None:
        return lineage.current(self._other, table, uid)

    def _base(self, table: Table, uid: str) -> Row | None:
        """The row as both last knew it."""
        key = (table.name, uid)
        if key in self._theirs.lines:
            fork = lineage.row_before(table, self._there(table, uid), self._theirs.lines[key])
        else:
            fork = lineage.row_before(table, self._here(table, uid), self._ours.lines.get(key, []))
        return lineage.common(self._ours, self._theirs, key, fork)

    def _own(self, side: lineage.Side, other: lineage.Side, key: RowKey) -> bool:
        """Whether one copy did something to a row that the other does not know."""
        covered: set[str] = set()
        for line in reversed(side.standing.get(key, [])):
            if not other.known.isdisjoint(line.ids):
                covered.add(line.field)
            elif line.field not in covered and "*" not in covered:
                return True
        return False

    def _claims_worked_on(self) -> set[str]:
        """Claims that ours changed in any way that theirs does not know; a link is work on both its claims."""
        found: set[str] = set()
        for key, lines in self._ours.standing.items():
            claim = lines[0].claim
            if claim is not None and self._own(self._ours, self._theirs, key):
                found.add(claim)
                if key[0] == "link":
                    found.add(BY_NAME["link"].key_values(key[1])[1])
        return found

    def _articles(self) -> set[str]:
        """Articles that came, changed or went; returns those deleted here."""
        table, returning = BY_NAME["article"], set()
        for name, uid in self._theirs.lines:
            if name != "article":
                continue
            here, there, base = self._here(table, uid), self._there(table, uid), self._base(table, uid)
            if there is None and here is not None and base is not None:
                claims = [r[0] for r in self._db.execute("SELECT uid FROM claim WHERE article=?", [uid]).fetchall()]
                self._settled.update(claims)
                clash = here != base or not self._worked_on.isdisjoint(claims)
                self._add(self._whole(table, uid, Fate.GONE, here), clash)
            elif here is None and there is not None and base is not None:
                if there != base:
                    returning.add(uid)
            else:
                self._row(table, uid, None)
        for uid in returning:
            self._add(self._whole(table, uid, Fate.RETURNS, self._there(table, uid)), clash=True)
        return returning

    def _claims(self, returning: set[str]) -> None:
        """Claims that went on either side; they are decided as a whole."""
        touched = dict.fromkeys(lines[0].claim for lines in self._theirs.lines.values() if lines[0].claim)
        for claim in touched:
            if claim in self._settled:
                continue
            here, there = self._article_of(self._db, claim), self._article_of(self._other, claim)
            if here is None and there is not None:
                self._missing_here(claim, there, returning)
            elif there is None:
                self._settled.add(claim)
                if here is not None and self._base(CLAIM, claim) is not None:
                    self._add(self._whole(CLAIM, claim, Fate.GONE, self._here(CLAIM, claim)), claim in self._worked_on)

    def _missing_here(self, claim: str, article: str, returning: set[str]) -> None:
        """A claim that only theirs has: new there, or deleted here."""
        new = self._base(CLAIM, claim) is None
        if article in returning:
            self._settled.add(claim)
        elif self._gone_here(article):
            self._settled.add(claim)
            if new or self._they_worked_on(claim):
                returning.add(article)
                table = BY_NAME["article"]
                self._add(self._whole(table, article, Fate.RETURNS, self._there(table, article)), clash=True)
        elif not new:
            self._settled.add(claim)
            if self._they_worked_on(claim):
                self._add(self._whole(CLAIM, claim, Fate.RETURNS, self._there(CLAIM, claim)), clash=True)

    def _gone_here(self, article: str) -> bool:
        return self._here(BY_NAME["article"], article) is None and self._base(BY_NAME["article"], article) is not None

    def _they_worked_on(self, claim: str) -> bool:
        return any(self._own(self._theirs, self._ours, key) for key in self._by_claim[claim])

    @staticmethod
    def _article_of(db: sqlite3.Connection, claim: str) -> str | None:
        row = db.execute("SELECT article FROM claim WHERE uid=?", [claim]).fetchone()
        return None if row is None else str(row[0])

    def _goes_along(self, link: str) -> bool:
        """A link whose other claim was deleted there comes or goes with that claim."""
        return self._article_of(self._other, BY_NAME["link"].key_values(link)[1]) is None

    def _row(self, table: Table, uid: str, claim: str | None) -> None:
        here, there, base = self._here(table, uid), self._there(table, uid), self._base(table, uid)
        if there is None:
            if here is not None and base is not None:
                self._add(self._whole(table, uid, Fate.GONE, here, claim), clash=here != base)
        elif here is None:
            if base is None and table.name != "meta":
                self._add(self._whole(table, uid, Fate.NEW, there, claim), clash=False)
            elif base is not None and there != base:
                self._add(self._whole(table, uid, Fate.RETURNS, there, claim), clash=True)
        else:
            for matter, names in matters(table).items():
                clash = _clash(names, base or {}, here, there)
                if clash is not None:
                    self._add(self._changed(table, uid, matter, names, claim, (base or {}, here, there)), clash)

    def _list(self, table: Table, claim: str) -> None:
        """The figures or the chain of a claim, as one matter."""
        here, there = _listed(self._db, table, claim), _listed(self._other, table, claim)
        base: dict[str, Row] = {}
        touched = (uid for name, uid in self._by_claim[claim] if name == table.name)
        for key in dict.fromkeys((*here, *there, *touched)):
            row = self._base(table, key)
            if row is not None:
                base[key] = row
        if there in (base, here):
            return
        matter = LISTS[table.name]
        values = Values(matter, *(in_words(table, rows) for rows in (base, here, there)))
        keys = [(table.name, uid) for uid in {**base, **here, **there}]
        by, at = decider([line for key in keys for line in self._theirs.lines.get(key, [])])
        about = self._about(CLAIM, claim)
        found = Difference((table.name, claim, matter), Fate.CHANGED, claim, about, (values,), by, at)
        self._add(found, clash=here != base)

    def _changed(
        self, table: Table, uid: str, matter: str, names: Sequence[str], claim: str | None, rows: tuple[Row, Row, Row]
    ) -> Difference:
        base, here, there = rows
        values = tuple(Values(n, base.get(n), here[n], there[n]) for n in names if here[n] != there[n])
        lines = [line for line in self._theirs.lines[table.name, uid] if line.field in (*names, "*")]
        about = self._about(CLAIM, claim) if claim else self._about(table, uid)
        return Difference((table.name, uid, matter), Fate.CHANGED, claim, about, values, *decider(lines))

    def _whole(self, table: Table, uid: str, fate: Fate, row: Row | None, claim: str | None = None) -> Difference:
        claim = uid if table is CLAIM else claim
        lines = self._theirs.lines.get((table.name, uid), [])
        words = self._about(CLAIM, claim) if claim else self._about(table, uid)
        return whole_row(table, uid, fate, row, claim, words, lines)

    def _about(self, table: Table, uid: str) -> str:
        return about(table, uid, self._db, self._other)

    def _add(self, difference: Difference, clash: bool) -> None:
        (self._clashes if clash else self._taken).append(difference)

    def _twice(self) -> tuple[str, ...]:
        found = []
        for difference in self._taken:
            if difference.key[0] == "article" and difference.fate == Fate.NEW:
                sha256 = "SELECT sha256 FROM article WHERE uid=?"
                there = self._other.execute(sha256, [difference.key[1]]).fetchone()[0]
                if self._db.execute("SELECT 1 FROM article WHERE sha256=?", [there]).fetchone():
                    found.append(difference.about)
        return tuple(found)

    # -- writing -----------------------------------------------------------------------------------------------------

    def write(self, differences: Sequence[Difference]) -> Merged:
        """Take these over inside the transaction that is open. What a rule refuses is left as it is, and returned."""
        written: list[Difference] = []
        refused: list[Difference] = []
        kept_out: set[str] = set()
        reopened: tuple[str, ...] | None = None
        for number, difference in enumerate(sorted(differences, key=_when)):
            if number % _EVERY == 0:
                self._step(len(differences) + number, 2 * len(differences))
            if reopened is None and _when(difference) >= _LISTS_GO:
                reopened = self._reopen(written)
            why = self._try(difference)
            if not why:
                written.append(difference)
            elif difference.claim not in kept_out:  # what belongs to a claim that stays out needs no words of its own
                refused.append(replace(difference, refused=why))
                if difference.key[0] == "claim" and difference.fate != Fate.CHANGED and difference.claim:
                    kept_out.add(difference.claim)
        return Merged(tuple(written), tuple(refused), self._reopen(written) if reopened is None else reopened)

    def _try(self, difference: Difference) -> str:
        try:
            with savepoint(self._db):
                self._write(difference)
        except sqlite3.IntegrityError as error:
            return str(error)
        return ""

    def possible(self, difference: Difference) -> str:
        """Why a rule would refuse this, tried inside the transaction that is open and taken back; empty if none."""
        self._db.execute("SAVEPOINT possible")
        try:
            return self._try(difference)
        finally:
            self._db.execute("ROLLBACK TO possible")
            self._db.execute("RELEASE possible")

    def _write(self, difference: Difference) -> None:
        name, uid, _ = difference.key
        table = BY_NAME[name]
        if difference.fate == Fate.GONE:
            self._delete(table, uid)
        elif difference.fate == Fate.RETURNS:
            self._bring_back(table, uid)
        elif difference.fate == Fate.NEW:
            self._copy(table, uid)
        elif name in LISTS:
            self._write_list(table, uid)
        else:
            names = [value.field for value in difference.values]
            self._sign((name, uid), names)
            sets = ",".join(f"{n}=?" for n in names)
            self._db.execute(
                f"UPDATE {name} SET {sets} WHERE {table.condition}",
                [*(value.theirs for value in difference.values), *table.key_values(uid)],
            )

    def _delete(self, table: Table, uid: str) -> None:
        self._sign((table.name, uid), ["*"])
        if table.name == "article":
            self._db.execute("DELETE FROM claim WHERE article=?", [uid])
        self._db.execute(f"DELETE FROM {table.name} WHERE {table.condition}", table.key_values(uid))

    def _bring_back(self, table: Table, uid: str) -> None:
        """What was deleted here returns as theirs has it: an article with its claims, a claim with its parts."""
        self._copy(table, uid)
        claims = [uid] if table is CLAIM else []
        if table.name == "article":
            found = self._other.execute("SELECT uid FROM claim WHERE article=? ORDER BY id", [uid]).fetchall()
            claims = [claim for (claim,) in found]
            for claim in claims:
                self._copy(CLAIM, claim)
            self._bring_marks(uid)
        for part in PARTS:
            key = part.uid.format(row="k")
            for claim in claims:
                rows = self._other.execute(f"SELECT {key} FROM {part.name} k WHERE claim=?", [claim]).fetchall()
                for (row,) in rows:
                    if part.name != "link" or self._article_of(self._db, part.key_values(row)[1]) is not None:
                        self._copy(part, row)

    def _bring_marks(self, article: str) -> None:
        """What was marked in an article as nothing to check, where the other copy knows of such marks."""
        if lineage.has(self._other, CLEARED):
            for (mark,) in self._other.execute("SELECT uid FROM cleared WHERE article=?", [article]).fetchall():
                self._copy(CLEARED, mark)

    def _copy(self, table: Table, uid: str) -> None:
        if table.name == "claim_tag":
            tag = table.key_values(uid)[1]
            if self._here(BY_NAME["tag"], tag) is None:
                self._copy(BY_NAME["tag"], tag)
        names = [c.name for c in table.logged if c.name != "id"]
        select = f"SELECT {','.join(names)} FROM {table.name} WHERE {table.condition}"
        row = self._other.execute(select, table.key_values(uid)).fetchone()
        self._sign((table.name, uid), ["*", *(c.name for c in table.fields)])
        marks = ",".join("?" * len(names))
        self._db.execute(f"INSERT INTO {table.name}({','.join(names)}) VALUES({marks})", tuple(row))

    def _write_list(self, table: Table, claim: str) -> None:
        here, there = _listed(self._db, table, claim), _listed(self._other, table, claim)
        for uid in here.keys() - there.keys():
            self._delete(table, uid)
        for uid, row in there.items():
            if uid not in here:
                self._copy(table, uid)
            elif row != here[uid]:
                names = [n for n in row if row[n] != here[uid][n]]
                self._sign((table.name, uid), names)
                sets = ",".join(f"{n}=?" for n in names)
                values = [*(row[n] for n in names), *table.key_values(uid)]
                self._db.execute(f"UPDATE {table.name} SET {sets} WHERE {table.condition}", values)

    def _sign(self, key: RowKey, names: Iterable[str]) -> None:
        """The next rows of history name who decided it over there and when, and the lines it is taken from."""
        wanted = set(names)
        newest: dict[str, Line] = {}
        lines = self._theirs.standing.get(key) or self._theirs.lines.get(key, [])
        for line in lines:
            if line.field in wanted or line.field == "*":
                newest[line.field] = line
        by, at = decider(newest.values())
        reason = f"Merged from {self._name}" + (f": by {by} on {at[:10]}" if by else "")
        own = [line.reason for line in newest.values() if line.reason]
        if own:
            reason += f" ({own[-1][:_LONG]})"
        ids = dict.fromkeys(i for line in newest.values() for i in line.ids)
        self._db.execute("UPDATE editing_as SET reason=?,origin=?", [reason, " ".join(ids) or None])

    def _reopen(self, written: Sequence[Difference]) -> tuple[str, ...]:
        """Claims signed off on one side whose substance changed on the other; undo and merge know no other effects."""
        judged = {d.claim for d in written if d.key[0] == "claim" and d.key[2] == "verdict"}
        changed = {d.claim for d in written if _substantial(d)}
        found = []
        for claim in dict.fromkeys(d.claim for d in written if d.claim):
            row = self._here(CLAIM, claim)
            if row is None or row["state"] != State.REVIEWED or (claim not in judged and claim not in changed):
                continue
            if claim in judged:
                differs = self._substance(self._db, claim) != self._substance(self._other, claim)
            else:
                differs = (self._base(CLAIM, claim) or {}).get("state") != State.REVIEWED
            if differs:
                found.append(claim)
        for claim in found:
            reason = f"Signed off in one copy, changed in the other; brought together from {self._name}"
            self._db.execute("UPDATE editing_as SET reason=?,origin=NULL", [reason])
            self._db.execute("UPDATE claim SET state=? WHERE uid=?", [str(State.REOPENED), claim])
        return tuple(found)

    @staticmethod
    def _substance(db: sqlite3.Connection, claim: str) -> list[object]:
        """What a sign-off vouches for, beside the verdict."""
        found: list[object] = [tuple(row) for row in db.execute(
            f"SELECT {','.join(_SUBSTANCE)} FROM claim WHERE uid=?", [claim]).fetchall()]  # fmt: skip
        for name in _SUBSTANTIAL:
            table = BY_NAME[name]
            names = ",".join((*table.key, *(c.name for c in table.fields)))
            rows = db.execute(f"SELECT {names} FROM {name} WHERE claim=? ORDER BY 1,2", [claim]).fetchall()
            found += [tuple(row) for row in rows]
        return found


def rehearsed(merging: Merging, db: sqlite3.Connection) -> Plan:
    """The plan after a rehearsal in a transaction that is taken back: what the rules refuse is among the clashes."""
    plan = merging.plan()
    begin(db)
    try:
        merged = merging.write(plan.taken)
        clashes = tuple(replace(clash, refused=merging.possible(clash)) for clash in plan.clashes)
    finally:
        db.execute("ROLLBACK")
    return replace(plan, taken=merged.written, clashes=(*clashes, *merged.refused), reopened=merged.reopened)


def _clash(names: Sequence[str], base: Row, here: Row, there: Row) -> bool | None:
    """Whether a matter clashes; None where there is nothing to take over."""
    was, ours, theirs = ([row.get(n) for n in names] for row in (base, here, there))
    if theirs in (ours, was):
        return None
    if ours == was:
        return False
    was, ours, theirs = ([row.get(n) for n in names if n not in MOMENTS] for row in (base, here, there))
    if theirs in (ours, was):
        return None
    return ours != was


def _when(difference: Difference) -> tuple[int, int]:
    """New rows first, then changes, then deletions, each in an order that the rules allow."""
    name, _, matter = difference.key
    place = _ORDER[name]
    if difference.fate in (Fate.NEW, Fate.RETURNS):
        return 0, place
    if difference.fate == Fate.GONE:  # entries of a list go after the claims that left them, so that undo finds them
        return _LISTS_GO if name in ("verdict", "tag") else (2, -place)
    stricter = name == "meta" and matter == "value" and any(value.theirs == "1" for value in difference.values)
    return 1, len(_ORDER) if stricter else place


def _substantial(difference: Difference) -> bool:
    name, _, matter = difference.key
    if name == "claim":
        return difference.fate == Fate.CHANGED and matter in {"passage", *_SUBSTANCE}
    return name in _SUBSTANTIAL


def _listed(db: sqlite3.Connection, table: Table, claim: str) -> dict[str, Row]:
    """The rows of a list by their uid in history, in order."""
    names = [c.name for c in table.fields]
    rows = db.execute(
        f"SELECT ordinal,{','.join(names)} FROM {table.name} WHERE claim=? ORDER BY ordinal", [claim]
    ).fetchall()
    return {f"{claim}#{row[0]}": dict(zip(names, tuple(row)[1:], strict=True)) for row in rows}
