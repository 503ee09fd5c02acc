"""Verbs for what belongs to a claim: figures, chain of attribution, tags, evidence, right of reply, links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app import workflow
from app.ledger import attachments, rows
from app.ledger.columns import EVIDENCE
from app.ledger.writing import Deed, Writing, new_uid
from app.model import (
    Author,
    Change,
    Contact,
    Evidence,
    Figure,
    Hop,
    LedgerError,
    Link,
    UnknownClaim,
    Value,
)

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

        def write(deed: Deed) -> None:
            if base is not None:
                there = {row["tag"] for row in self._run("SELECT tag FROM claim_tag WHERE claim=?", [claim]).fetchall()}
                wanted = {tag.strip() for tag in tags if tag.strip()}
                self._require(claim, "tags", tuple(sorted(base)), tuple(sorted(there)), tuple(sorted(wanted)))
            self.put_tags(deed, claim, tags)

        return self._part(claim, author, "Edit tags", write, reopens=False)

    def put_tags(self, deed: Deed, claim: str, tags: Iterable[str]) -> None:
        """Within a deed: the tags of a claim become exactly these."""
        wanted = {tag.strip(): None for tag in tags if tag.strip()}
        there = {row["tag"] for row in self._run("SELECT tag FROM claim_tag WHERE claim=?", [claim]).fetchall()}
        for tag in wanted:
            if tag not in there:
                if not self._run("SELECT 1 FROM tag WHERE name=?", [tag]).fetchone():
                    self._insert("tag", {"name": tag})
                self._insert("claim_tag", {"claim": claim, "tag": tag})
                deed.touch("claim_tag")
        for tag in sorted(there - set(wanted)):
            self._run("DELETE FROM claim_tag WHERE claim=? AND tag=?", [claim, tag])
            deed.touch("claim_tag")

    def put_figures(self, deed: Deed, claim: str, figures: Sequence[Figure]) -> None:
        """Within a deed: the figures of a claim become exactly these."""
        self._set_list(deed, "figure", claim, figures, None)

    def set_contacts(
        self, claim: str, contacts: Sequence[Contact], author: Author, *, base: Sequence[Contact] | None = None
    ) -> Change:
        """Who was asked becomes exactly this; a contact without a uid is a new one. ``base`` as for figures."""

        def write(deed: Deed) -> None:
            names = rows.columns(rows.CONTACT_COLUMNS)
            found = self._run(f"SELECT {names} FROM contact WHERE claim=? ORDER BY rowid", [claim]).fetchall()
            there = {one.uid: one for one in (Contact(*row) for row in found)}
            if base is not None and _unnamed(there.values()) not in (_unnamed(base), _unnamed(contacts)):
                self._require(claim, "contacts", tuple(base), tuple(there.values()), tuple(contacts))
            unnamed = {_unnamed([one])[0]: uid for uid, one in there.items()}
            for one in contacts:  # one that came a moment ago, and whose uid the card has not seen yet, is found by it
                uid = one.uid if one.uid in there else unnamed.get(_unnamed([one])[0], "")
                values = {name: getattr(one, name) for name in rows.CONTACT_COLUMNS if name != "uid"}
                if not uid:
                    given = {name: value for name, value in values.items() if value is not None}
                    self._insert("contact", {"uid": one.uid or new_uid(), "claim": claim, **given})
                    deed.touch("contact")
                elif self._update_row("contact", uid, values):
                    deed.touch("contact")
                there.pop(uid, None)
            for uid in there:
                self._run("DELETE FROM contact WHERE uid=?", [uid])
                deed.touch("contact")

        return self._part(claim, author, "Edit right of reply", write, reopens=False)

    def set_links(
        self, claim: str, links: Sequence[Link], author: Author, *, base: Sequence[Link] | None = None
    ) -> Change:
        """The links from this claim to others become exactly these. ``base`` as for figures."""
        wanted = {link.other: str(link.relation) for link in links}

        def write(deed: Deed) -> None:
            found = self._run("SELECT other,relation FROM link WHERE claim=?", [claim]).fetchall()
            there = {row["other"]: row["relation"] for row in found}
            if base is not None:
                seen = {link.other: str(link.relation) for link in base}
                if there not in (seen, wanted):
                    theirs = tuple(Link(*pair) for pair in there.items())
                    self._require(claim, "links", tuple(base), theirs, tuple(links))
            for other, relation in wanted.items():
                if other not in there:
                    self._insert("link", {"claim": claim, "other": other, "relation": relation})
                elif there[other] != relation:
                    self._run("UPDATE link SET relation=? WHERE claim=? AND other=?", [relation, claim, other])
                else:
                    continue
                deed.touch("link", other)
            for other in set(there) - set(wanted):
                self._run("DELETE FROM link WHERE claim=? AND other=?", [claim, other])
                deed.touch("link", other)

        return self._part(claim, author, "Edit links", write, reopens=False)

    def add_evidence(self, claim: str, values: Mapping[str, Value], author: Author) -> Change:
        """Add a piece of evidence to a claim; ``values`` are columns of table evidence."""

        def write(deed: Deed) -> None:
            given = {k: v for k, v in _known(values, "evidence").items() if v is not None}
            self._insert("evidence", {"uid": new_uid(), "claim": claim, **given})
            deed.touch("evidence")

        return self._part(claim, author, "Add evidence", write, reopens=True)

    def add_file(self, claim: str, source: Path, stance: str, author: Author) -> Change:
        """A file becomes evidence: copied into ``<ledger>.files`` and hashed. LedgerError where it cannot."""
        name, sha256 = attachments.keep(self.path, source)
        values = {"stance": stance, "title": source.name, "file_name": name, "sha256": sha256}
        return self.add_evidence(claim, values, author)

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


def _unnamed(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Contacts by what is said of them: the uid of one that is on its way is not known to the person."""
    return tuple(replace(one, uid="") for one in contacts)


def _known(values: Mapping[str, Value], table: str) -> dict[str, Value]:
    names = {c.name for c in EVIDENCE.fields}
    unknown = sorted(set(values) - names)
    if unknown:
        raise LedgerError(f"{', '.join(unknown)}: no such field of {table}.")
    return dict(values)
