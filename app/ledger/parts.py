"""Verbs for what belongs to a claim: its figures, its chain of attribution, its tags, its evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app import workflow
from app.ledger import rows
from app.ledger.columns import EVIDENCE
from app.ledger.writing import Deed, Writing, new_uid
from app.model import Author, Change, Evidence, Figure, Hop, LedgerError, UnknownClaim, Value

_TABLES_OF_PARTS = {"figure": rows.FIGURE_COLUMNS, "hop": rows.HOP_COLUMNS}


class Parts(Writing):
    """The parts of a claim; a change of figures or evidence reopens one that was signed off."""

    def _part(self, claim: str, author: Author, label: str, write: Callable[[Deed], None], *, reopens: bool) -> Change:
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
        self, deed: Deed, table: str, claim: str, items: Sequence[Figure | Hop], base: Sequence[Figure | Hop] | None
    ) -> None:
        names = _TABLES_OF_PARTS[table]
        found = self._run(f"SELECT * FROM {table} WHERE claim=? ORDER BY ordinal", [claim]).fetchall()
        if base is not None:
            made = rows.figure if table == "figure" else rows.hop
            self._require(claim, table + "s", tuple(base), tuple(map(made, found)), tuple(items))
        there = {row["ordinal"]: row for row in found}
        for ordinal, item in enumerate(items):
            values: dict[str, Value] = {**dict.fromkeys(names), **part_values(table, item)}
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

    def set_tags(self, claim: str, tags: Sequence[str], author: Author, *, base: Sequence[str] | None = None) -> Change:
        """The tags of a claim become exactly these; a new tag is added to the list of tags. ``base`` as for figures."""
        wanted = {tag.strip(): None for tag in tags if tag.strip()}

        def write(deed: Deed) -> None:
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

        def write(deed: Deed) -> None:
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

        def write(deed: Deed) -> None:
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

        def write(deed: Deed) -> None:
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


def part_values(table: str, item: Figure | Hop) -> dict[str, Value]:
    """Column to value of a ``figure`` or a ``hop``, without empty ones."""
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
