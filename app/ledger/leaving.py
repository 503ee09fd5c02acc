"""Claims as exports take them: as lines of CSV, or with article, verdict, evidence, contacts and links."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from typing import Any

from app.ledger import rows
from app.ledger.csv_lines import CsvReading
from app.model import Article, Claim, Contact, CsvForm, CsvLines, Evidence, Link, ReportedClaim
from app.vocabulary import Relation, Term


class Leaving:
    """Reads through the connection of a Reader; ``claims``, ``verdicts`` and ``by_ids`` are its own ways of asking."""

    def __init__(
        self,
        db: sqlite3.Connection,
        claims: Callable[[Sequence[int]], list[Claim]],
        verdicts: Callable[[], tuple[Term, ...]],
        by_ids: Callable[[str, Sequence[int], str], list[sqlite3.Row]],
    ) -> None:
        self._db, self._claims, self._verdicts, self._by_ids = db, claims, verdicts, by_ids
        self._csv: tuple[CsvForm, CsvReading] | None = None

    def csv_lines(self, ids: Sequence[int], form: CsvForm) -> list[CsvLines]:
        """See ``Reader.csv_lines``. Raises what SQLite raises."""
        if self._csv is None or self._csv[0] != form:
            self._csv = form, CsvReading(self._db, form)
        return self._csv[1].lines(ids)

    def reported(self, ids: Sequence[int], *, texts: bool) -> list[ReportedClaim]:
        """See ``Reader.reported``."""
        claims = self._claims(ids)
        articles = self._articles(ids, texts=texts)
        verdicts = {term.code: term for term in self._verdicts()}
        evidence = _grouped(self._parts_of(ids, "evidence", Evidence))
        contacts = _grouped(self._parts_of(ids, "contact", Contact))
        conflicts, links = self._links(ids)
        return [
            ReportedClaim(
                claim,
                articles[claim.article],
                verdicts.get(claim.verdict or ""),
                tuple(evidence.get(claim.uid, ())),
                tuple(sorted(conflicts.get(claim.uid, ()))),
                tuple(contacts.get(claim.uid, ())),
                tuple(links.get(claim.uid, ())),
            )
            for claim in claims
            if claim.article in articles  # deleted meanwhile, and the claim with it
        ]

    def _articles(self, ids: Sequence[int], *, texts: bool) -> dict[str, Article]:
        names = ",".join(f"a.{name}" if texts or name != "text" else "''" for name in rows.ARTICLE_COLUMNS)
        uids = {row[0] for row in self._by_ids("SELECT c.article FROM claim c", ids, "")}
        select = f"SELECT {names} FROM article a WHERE a.uid=?"
        found = [row for uid in uids for row in self._db.execute(select, [uid]).fetchall()]
        return {article.uid: article for article in (Article(*row) for row in found)}

    def _parts_of(self, ids: Sequence[int], table: str, part: type[Any]) -> Iterator[tuple[str, Any]]:
        names = rows.columns((field.name for field in fields(part)), "p")
        select = f"SELECT p.claim owner,{names} FROM claim c JOIN {table} p ON p.claim=c.uid"
        for owner, *values in self._by_ids(select, ids, " ORDER BY p.rowid"):
            yield owner, part(*values)

    def _links(self, ids: Sequence[int]) -> tuple[dict[str, set[str]], dict[str, list[Link]]]:
        """Uids in conflict with each claim, whichever side said so; and its own links that say anything else."""
        conflicts: dict[str, set[str]] = {}
        links: dict[str, list[Link]] = {}
        for column in ("claim", "other"):
            select = f"SELECT c.uid,l.claim,l.other,l.relation FROM claim c JOIN link l ON l.{column}=c.uid"
            for uid, one, other, relation in self._by_ids(select, ids, " ORDER BY l.other"):
                if relation == Relation.CONTRADICTS:
                    conflicts.setdefault(uid, set()).add(other if one == uid else one)
                elif column == "claim":
                    links.setdefault(uid, []).append(Link(other, relation))
        return conflicts, links


def _grouped(found: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    made: dict[str, list[Any]] = {}
    for owner, part in found:
        made.setdefault(owner, []).append(part)
    return made
