"""Everything that is asked of a ledger. A Reader has a connection of its own and cannot write."""

from __future__ import annotations

import re
import sqlite3
from array import array
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.ledger import rows
from app.ledger.changes import Changes
from app.ledger.connection import CACHE_KIB, ERRORS, LENIENT, Interrupted, connect_reader, plain, plain_errors
from app.ledger.heads import recall
from app.ledger.offers import MOST, offers
from app.ledger.orders import order_by
from app.ledger.query import order_typed
from app.ledger.search import Where, asks_for_words, where
from app.ledger.word_lookup import WordLookup
from app.ledger.words import has_words
from app.model import (
    Article,
    ArticleSummary,
    Claim,
    ClaimRow,
    Cleared,
    Contact,
    CsvForm,
    CsvLines,
    Evidence,
    Facet,
    Figure,
    HistoryEntry,
    Hop,
    LedgerError,
    LinkedClaim,
    LoggedExport,
    Mark,
    Progress,
    ReportedClaim,
    SavedView,
    Search,
    UnknownClaim,
    Value,
)
from app.vocabulary import Term

if TYPE_CHECKING:
    from app.ledger.backup import Backup
    from app.ledger.checking import Trouble
    from app.ledger.exported import Earlier
    from app.ledger.leaving import Leaving
    from app.ledger.overview import AtAGlance, Overview, Overviews
    from app.ledger.past import Snapshot
    from app.ledger.restoring import Preview

T = TypeVar("T")
Stopped = Callable[[], bool]
"""Whether somebody wants to stop."""
_FROM = " FROM article a JOIN claim c ON c.article=a.uid"
_FROM_INDEXED = " FROM claim c NOT INDEXED CROSS JOIN article a ON a.uid=c.article"
"""Begins with the claims that the search index names; NOT INDEXED leaves nothing but their ids to find them by."""
_FROM_ARTICLES = " FROM article a CROSS JOIN claim c ON c.article=a.uid"
MANY_HITS = 50_000
"""With more, the first rows in article order are found sooner by walking through the articles."""
_FIGURE = "LEFT JOIN figure f ON f.claim=c.uid AND f.ordinal=0"
ROW = (
    f"SELECT c.id,c.uid,c.article,{rows.NUMBER},c.start,c.claim,f.text,f.qualifier,f.unit,f.unit_kind,c.speaker,"
    "c.caveat,c.state,c.verdict,c.worth,c.priority,c.flagged,c.assignee,c.checker,a.title,"
    "(SELECT group_concat(tag,', ') FROM claim_tag t WHERE t.claim=c.uid),c.rev,c.quote_verdict,c.checked_at,"
    "c.reviewer,c.reviewed_at,c.recheck_by,(SELECT count(*) FROM evidence e WHERE e.claim=c.uid),c.note,c.rationale,"
    "c.speaker_role,c.attribution_form,c.source_kind,c.reliability,c.credibility,c.said_on,c.event_from,c.place,"
    "a.outlet,a.published_on,c.updated_at"
)
_BY_ARTICLE = order_by("article", descending=False)
FACETS = ("state", "verdict", "caveat", "speaker", "article", "assignee", "tag")
FACET_LIMIT = 50
_CHUNK = 1 << 16


def _from(made: Where) -> str:
    return _FROM_INDEXED if made.driven else _FROM


def _counted(made: Where) -> str:
    """Where claims are counted: articles join only where a condition speaks of them."""
    if re.search(r"\ba\.", made.sql):
        return _from(made)
    return " FROM claim c NOT INDEXED" if made.driven else " FROM claim c"


def _order(search: Search) -> str:
    order, descending = order_typed(search.text) or (search.order, search.descending)
    return order_by(order, descending=descending)


def _never() -> bool:
    return False


class Reader:
    """Reads one ledger. Used by one thread at a time; ``interrupt`` may be called from any."""

    def __init__(self, path: Path, cache_kib: int = CACHE_KIB) -> None:
        self.path = path
        with plain_errors():
            self._db = connect_reader(path, cache_kib)
            self._db.row_factory = sqlite3.Row
            self._db.text_factory = str  # faster; until a text turns up that is none
            self._db.create_function("has_words", -1, has_words, deterministic=True)
        self.changes = Changes(self._all)
        self._overviews: Overviews | None = None
        self._words = WordLookup(self._db, path)
        self._leaving: Leaving | None = None

    def close(self) -> None:
        """Give the file back."""
        self._db.close()

    def interrupt(self) -> None:
        """Stop the query that is running; it raises Interrupted."""
        with suppress(sqlite3.Error):
            self._db.interrupt()

    def _all(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> list[sqlite3.Row]:
        try:
            return self._db.execute(sql, values).fetchall()
        except ERRORS as error:
            if "decode" in str(error) and self._db.text_factory is str:
                self._db.text_factory = LENIENT
                return self._all(sql, values)
            raise plain(error) from error

    def _one(self, sql: str, values: Sequence[Value] = ()) -> Value:
        found = self._all(sql, values)
        value: Value = found[0][0] if found else None
        return value

    def data_version(self) -> int:
        """A number that differs once another connection has changed the file."""
        return int(self._one("PRAGMA data_version") or 0)

    def history_head(self) -> int:
        """``seq`` of the newest line of the history; 0 in a file without any."""
        return int(self._one("SELECT max(seq) FROM history") or 0)

    def newest_seal(self) -> tuple[int, str]:
        """The line up to which the history is sealed, and the seal (SHA-256 in hex); 0 and empty without one."""
        found = self._all("SELECT upto,hash FROM seal ORDER BY upto DESC LIMIT 1")
        return (found[0]["upto"], found[0]["hash"]) if found else (0, "")

    # -- the table -------------------------------------------------------------------------------------------------

    def _answer(self, search: Search, ask: Callable[[Where], T], *, without: str = "") -> T:
        """What ``ask`` finds by the conditions of a search; by the search index, if it is of help.

        What the index holds, what changed since and the answer are read in one transaction: they fit together.
        """
        if asks_for_words(search) and self._words.attach():
            try:
                with self._one_moment():
                    lookup = self._words.look()
                    if lookup is not None:
                        return ask(where(search, lookup, without=without))
            except Interrupted:
                raise
            except LedgerError as error:  # the index's trouble is nobody's: the claims themselves are looked through
                self._words.failed(error.__cause__)
        return ask(where(search, without=without))

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        with plain_errors(), self._words.hurried():
            try:
                self._db.execute("BEGIN")
                yield
            finally:
                with suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")

    def first_rows(self, search: Search, limit: int = 200) -> list[ClaimRow]:
        """The first ``limit`` lines of the table, before the whole order is known."""

        def ask(made: Where) -> list[int]:
            tables, conditions = _from(made), made.sql
            if made.driven and _order(search) == _BY_ARTICLE and self._hits(made) > MANY_HITS:
                tables, conditions = _FROM_ARTICLES, made.sql_of_walk
            found = self._all(f"SELECT c.id{tables}{conditions}{_order(search)} LIMIT ?", [*made.values, limit])
            return [r[0] for r in found]

        return self.rows(self._answer(search, ask))

    def _hits(self, made: Where) -> int:
        sql = "SELECT count(*) FROM (SELECT 1 FROM words.claim_words WHERE claim_words MATCH ? LIMIT ?)"
        return int(self._one(sql, [made.match, MANY_HITS + 1]) or 0)

    def ids(self, search: Search) -> array[int]:
        """The ids of every claim found, in order."""

        def ask(made: Where) -> Value:
            ordered = f"SELECT c.id{_from(made)}{made.sql}{_order(search)}"
            return self._one(f"SELECT group_concat(id) FROM ({ordered})", made.values)

        found = array("q")
        text, place = str(self._answer(search, ask) or ""), 0
        while place < len(text):  # in pieces: a million numbers at once would hold up the window
            end = text.find(",", place + _CHUNK)
            end = len(text) if end < 0 else end
            found.extend(map(int, text[place:end].split(",")))
            place = end + 1
        return found

    def rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        """Lines of the table for these ids, in this order; claims that are gone are left out."""
        found = {row.id: row for row in rows.claim_rows(self._by_ids(f"{ROW}{_FROM} {_FIGURE}", ids))}
        return [found[i] for i in ids if i in found]

    def _by_ids(self, select: str, ids: Sequence[int], order: str = "") -> list[sqlite3.Row]:
        found: list[sqlite3.Row] = []
        for place in range(0, len(ids), 500):
            page = list(ids[place : place + 500])
            found += self._all(f"{select} WHERE c.id IN ({','.join('?' * len(page))}){order}", page)
        return found

    def facets(self, search: Search) -> list[Facet]:
        """Counts for the sidebar; each list counts what its own other choices would show."""
        chosen = {name.lstrip("-") for name, _ in search.facets}
        free = [name for name in FACETS if name not in chosen]  # these count the same claims
        found = self._answer(search, partial(self._facets, free)) if free else {}
        for name in chosen.intersection(FACETS):
            found |= self._answer(search, partial(self._facets, [name]), without=name)
        return [found[name] for name in FACETS]

    def _facets(self, names: Sequence[str], made: Where) -> dict[str, Facet]:
        source, claims, tagged = "claim", "", "claim_tag t"
        if made.conditions:  # which claims these are is found out once, not for each list
            columns = ",".join(["c.uid", *(f"c.{name}" for name in names if name != "tag")])
            source, claims = "found", f"WITH found AS MATERIALIZED (SELECT {columns}{_counted(made)}{made.sql}) "
            tagged = "claim_tag t CROSS JOIN found ON found.uid=t.claim"
        lists = " UNION ALL ".join(
            f"SELECT * FROM (SELECT '{name}',{'t.tag' if name == 'tag' else name} code,count(*) n"
            f" FROM {tagged if name == 'tag' else source} GROUP BY code ORDER BY n DESC,code LIMIT {FACET_LIMIT})"
            for name in names
        )
        counts: dict[str, list[tuple[str, int]]] = {name: [] for name in names}
        for name, code, number in self._all(f"{claims}{lists}", made.values):
            counts[name].append((code or "", number))
        return {name: Facet(name, tuple(pairs)) for name, pairs in counts.items()}

    def offers(self, field: str, begins: str, least: float = 0, most: int = MOST) -> list[tuple[str, int]]:
        """Values of a field of the search language that complete ``begins``, with their counts (see ``offers``)."""
        return offers(self._all, field, begins, least, most)

    def progress(self, search: Search) -> Progress:
        """How far the claims found are."""

        def ask(made: Where) -> sqlite3.Row:
            return self._all(
                "SELECT count(*),coalesce(sum(c.state='reviewed'),0),coalesce(sum(c.state='checked'),0),"
                f"coalesce(sum(c.state='dropped'),0){_counted(made)}{made.sql}",
                made.values,
            )[0]

        return Progress(*self._answer(search, ask))

    # -- one claim -------------------------------------------------------------------------------------------------

    def id_of(self, uid: str) -> int:
        """The id of the claim with this uid; UnknownClaim when there is none."""
        found = self._one("SELECT id FROM claim WHERE uid=?", [uid])
        if found is None:
            raise UnknownClaim(f"There is no claim with the uid {uid}.")
        return int(found)

    def claim(self, uid: str) -> Claim:
        """A claim with its figures, its chain and its tags; UnknownClaim when there is none."""
        return self.claims([self.id_of(uid)])[0]

    def claims(self, ids: Sequence[int]) -> list[Claim]:
        """Claims in the order of ``ids``; those that are gone are left out."""
        found = self._by_ids(f"SELECT {rows.columns(rows.CLAIM_COLUMNS, 'c')} FROM claim c", ids)
        figures: dict[str, list[Figure]] = {}
        hops: dict[str, list[Hop]] = {}
        tags: dict[str, list[str]] = {}
        for row in self._by_ids("SELECT f.* FROM claim c JOIN figure f ON f.claim=c.uid", ids, " ORDER BY f.ordinal"):
            figures.setdefault(row["claim"], []).append(rows.figure(row))
        for row in self._by_ids("SELECT h.* FROM claim c JOIN hop h ON h.claim=c.uid", ids, " ORDER BY h.ordinal"):
            hops.setdefault(row["claim"], []).append(rows.hop(row))
        for row in self._by_ids("SELECT t.claim,t.tag FROM claim c JOIN claim_tag t ON t.claim=c.uid", ids):
            tags.setdefault(row["claim"], []).append(row["tag"])
        made = {
            row["id"]: replace(
                Claim(*row),
                figures=tuple(figures.get(row["uid"], ())),
                hops=tuple(hops.get(row["uid"], ())),
                tags=tuple(sorted(tags.get(row["uid"], ()))),
            )
            for row in found
        }
        return [made[i] for i in ids if i in made]

    def evidence(self, claim: str) -> list[Evidence]:
        """The evidence of a claim, oldest first."""
        found = self._all(
            f"SELECT {rows.columns(rows.EVIDENCE_COLUMNS)} FROM evidence WHERE claim=? ORDER BY rowid", [claim]
        )
        return [Evidence(*row) for row in found]

    def contacts(self, claim: str) -> list[Contact]:
        """Who was asked about a claim, in the order of asking."""
        names = rows.columns(rows.CONTACT_COLUMNS)
        return [
            Contact(*row) for row in self._all(f"SELECT {names} FROM contact WHERE claim=? ORDER BY rowid", [claim])
        ]

    def links(self, claim: str) -> list[LinkedClaim]:
        """The claims this one is linked to, then those that are linked to it."""
        found = self._all(
            "SELECT c.uid,l.relation,l.outgoing,c.claim,coalesce(c.speaker,''),c.state,coalesce(c.verdict,''),a.title"
            " FROM (SELECT other uid,relation,1 outgoing,rowid n FROM link WHERE claim=:uid UNION ALL"
            " SELECT claim,relation,0,rowid FROM link WHERE other=:uid) l"
            " JOIN claim c ON c.uid=l.uid JOIN article a ON a.uid=c.article ORDER BY l.outgoing DESC,l.n",
            {"uid": claim},
        )
        return [LinkedClaim(row[0], row[1], bool(row[2]), *row[3:]) for row in found]

    def people(self) -> list[str]:
        """Everybody whose name stands in a claim as assignee, checker or reviewer, in alphabetical order."""
        columns = ("assignee", "checker", "reviewer")
        names = " UNION ".join(f"SELECT DISTINCT {name} FROM claim WHERE {name} IS NOT NULL" for name in columns)
        return sorted((str(row[0]) for row in self._all(names)), key=str.casefold)

    def tags(self) -> list[str]:
        """Every tag of the ledger's list."""
        return [str(row[0]) for row in self._all("SELECT name FROM tag ORDER BY name COLLATE NOCASE")]

    def history(self, claim: str, limit: int = 200) -> list[HistoryEntry]:
        """What happened to a claim, its figures, evidence and tags; newest first."""
        found = self._all(
            f"SELECT {rows.columns(rows.HISTORY_COLUMNS)} FROM history WHERE claim=? ORDER BY seq DESC LIMIT ?",
            [claim, limit],
        )
        return [rows.history_entry(row) for row in found]

    def changed_since(self, seq: int) -> list[str]:
        """Uids of claims named in the history after ``seq``, or whose article is."""
        found = self._all(
            "SELECT claim FROM history WHERE seq>? AND claim IS NOT NULL"
            " UNION SELECT c.uid FROM history h NOT INDEXED CROSS JOIN claim c ON c.article=h.uid"
            " WHERE h.seq>? AND h.tbl='article'",
            [seq, seq],
        )
        return [row[0] for row in found]

    def ids_of(self, uids: Sequence[str]) -> dict[str, int]:
        """Uid to id of those claims that are there."""
        found: dict[str, int] = {}
        for place in range(0, len(uids), 500):
            page = list(uids[place : place + 500])
            rows_found = self._all(f"SELECT uid,id FROM claim WHERE uid IN ({','.join('?' * len(page))})", page)
            found |= {row["uid"]: row["id"] for row in rows_found}
        return found

    def troubles(
        self, progress: Callable[[str], None] = lambda what: None, *, patience: float | None = None
    ) -> list[Trouble]:
        """Everything that does not fit together; ``progress`` is told the table under way (see ``checking``)."""
        from app.ledger.checking import troubles

        known = recall(self.path, str(self.settings().get("file_id", "")))
        with plain_errors():
            return troubles(self._db, known, progress, patience=patience)

    def as_of(self, moment: str) -> Snapshot:
        """Every claim as it was at ``moment``: a date (its end, UTC) or a UTC ISO string, or LedgerError."""
        from app.ledger import past

        when = past.moment_of(moment)
        with plain_errors():
            return past.as_of(self._db, when)

    def exports(self) -> list[LoggedExport]:
        """The exports that the ledger remembers, newest first."""
        from app.ledger.exported import logged

        with plain_errors():
            return logged(self._db)

    def earlier(self, head: int) -> Earlier:
        """What was written after this line of the history, to see claims as an export showed them."""
        from app.ledger.exported import Earlier

        with plain_errors():
            return Earlier(self._db, head)

    def head_at(self, moment: str) -> int:
        """The last line of the history written until ``moment``, a UTC ISO string; 0 where there is none."""
        from app.ledger.exported import head_at

        with plain_errors():
            return head_at(self._db, moment)

    def with_passage(self, passage: str, article: str = "") -> list[Claim]:
        """Claims with exactly these words, in this article where one is named by its uid."""
        if article:
            found = self._all("SELECT id FROM claim WHERE article=? AND passage=?", [article, passage])
        else:
            found = self._all("SELECT id FROM claim WHERE passage=?", [passage])
        return self.claims([row[0] for row in found])

    def overview(self, wanted: AtAGlance) -> Overview:
        """The ledger at a glance (see ``overview``)."""
        if self._overviews is None:
            from app.ledger.overview import Overviews

            self._overviews = Overviews(self._all, self.changes)
        return self._overviews.look(wanted)

    # -- articles --------------------------------------------------------------------------------------------------

    def article(self, uid: str) -> Article:
        """An article with its text; UnknownClaim when there is none."""
        found = self._all(f"SELECT {rows.columns(rows.ARTICLE_COLUMNS)} FROM article WHERE uid=?", [uid])
        if not found:
            raise UnknownClaim(f"There is no article with the uid {uid}.")
        return Article(*found[0])

    def article_with_text(self, sha256: str) -> str | None:
        """The uid of the article whose text has this SHA-256, if any."""
        found = self._one("SELECT uid FROM article WHERE sha256=?", [sha256])
        return None if found is None else str(found)

    def articles(self) -> list[ArticleSummary]:
        """Every article, in the order of import."""
        found = self._all(
            "SELECT a.uid,a.title,a.outlet,a.published_on,count(c.id),coalesce(sum(c.state='reviewed'),0)"
            " FROM article a LEFT JOIN claim c ON c.article=a.uid GROUP BY a.id ORDER BY a.id"
        )
        return [ArticleSummary(*row) for row in found]

    def is_empty(self) -> bool:
        """Whether there is no article yet."""
        return not self._one("SELECT EXISTS(SELECT 1 FROM article)")

    def titles(self) -> dict[str, str]:
        """Uid to title of every article, without counting its claims."""
        return {row[0]: row[1] for row in self._all("SELECT uid,title FROM article")}

    def marks(self, article: str, among: Container[int] | None = None) -> list[Mark]:
        """The claims of an article as the printout shows them, in order of start; with ``among`` only these ids."""
        found = self._all(
            "SELECT id,uid,start,start+length(passage),state,verdict,caveat_start,caveat_start+length(caveat_passage),"
            "caveat FROM claim WHERE article=? ORDER BY start,id",
            [article],
        )
        return [
            Mark(row[1], number, *row[2:]) for number, row in enumerate(found, 1) if among is None or row[0] in among
        ]

    # -- copies ----------------------------------------------------------------------------------------------------

    def back_up(self, folder: Path, stopped: Stopped = _never) -> Path:
        """A verified copy in ``folder``; returns its path. LedgerError when it cannot be written."""
        from app.ledger import backup

        return backup.back_up(self._db, self.path, folder, stopped)

    def back_up_if_changed(self, stopped: Stopped = _never) -> Path | None:
        """A verified copy beside the ledger, unless the newest there holds all that the ledger does."""
        from app.ledger import backup

        with plain_errors():
            return backup.back_up_if_changed(self._db, self.path, stopped)

    def save_copy(self, target: Path, *, replace: bool, stopped: Stopped = _never) -> None:
        """A verified copy where a person wants it; ``replace`` when they agreed to lose the file that is there."""
        from app.ledger import backup

        with plain_errors():
            backup.save_copy(self._db, self.path, target, replace=replace, stopped=stopped)

    def backups(self) -> list[Backup]:
        """The backups of this ledger beside it, newest first."""
        from app.ledger import backup

        with plain_errors():
            return backup.backups(self.path, backup.file_id(self._db))

    def would_change(self, restored: Path) -> Preview:
        """What restoring this backup would change. LedgerError when it cannot be restored."""
        from app.ledger.restoring import preview

        with plain_errors():
            return preview(self._db, restored)

    # -- lists and settings ----------------------------------------------------------------------------------------

    def states(self) -> tuple[Term, ...]:
        """The states with this ledger's labels."""
        return tuple(Term(*row) for row in self._all("SELECT code,label,meaning FROM state ORDER BY sort,code"))

    def verdicts(self) -> tuple[Term, ...]:
        """The verdicts of this ledger, in the order of their keys."""
        return tuple(
            Term(*row) for row in self._all("SELECT code,label,meaning,rating FROM verdict ORDER BY sort,code")
        )

    def views(self) -> tuple[SavedView, ...]:
        """The searches kept by name, in their order; none in an older ledger that can only be read."""
        if not self._all("SELECT 1 FROM sqlite_master WHERE name='saved_view'"):
            return ()
        return tuple(SavedView(*row) for row in self._all("SELECT name,query,sort FROM saved_view ORDER BY sort,name"))

    def cleared(self, article: str) -> tuple[Cleared, ...]:
        """The passages of an article that are marked as nothing to check, in the order of the text.

        None in a ledger of an older version, which opens for reading where it cannot be brought up to date.
        """
        if not self._one("SELECT 1 FROM sqlite_master WHERE type='table' AND name='cleared'"):
            return ()
        select = "SELECT uid,article,start,passage FROM cleared WHERE article=? ORDER BY start,uid"
        return tuple(Cleared(*row) for row in self._all(select, [article]))

    def settings(self) -> dict[str, str]:
        """The ledger's settings, such as ``second_reviewer``."""
        return {row[0]: row[1] for row in self._all("SELECT key,value FROM meta")}

    # -- what leaves -----------------------------------------------------------------------------------------------

    def described(self) -> dict[str, object]:
        """What every table, view and column holds, as Datasette's metadata for this file."""
        from app.ledger.description import datasette_metadata  # for one export only

        return datasette_metadata(self.path.stem)

    @property
    def leaving(self) -> Leaving:
        """Claims as exports take them."""
        if self._leaving is None:
            from app.ledger.leaving import Leaving  # not on the way to the first rows

            self._leaving = Leaving(self._db, self.claims, self.verdicts, self._by_ids)
        return self._leaving

    def csv_lines(self, ids: Sequence[int], form: CsvForm) -> list[CsvLines]:
        """Claims as lines of CSV, in the order of ``ids``; those that are gone are left out."""
        with plain_errors():
            return self.leaving.csv_lines(ids, form)

    def reported(self, ids: Sequence[int], *, texts: bool = True) -> list[ReportedClaim]:
        """Claims with article, verdict term and parts, for an export; order of ``ids``, without those that are gone.

        Without ``texts`` the articles' texts are left empty: they are most of what would be read.
        """
        with plain_errors():
            return self.leaving.reported(ids, texts=texts)
