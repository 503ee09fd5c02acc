"""The history as people ask for it: what others did since a moment ago, and who did what on which day, in pages.

The moment of a line rises with ``seq`` (history only grows at its end), so a day is a stretch of ``seq`` found by
bisection. Whatever looks for something that is rare looks through a stretch and says where to go on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.ledger.literals import read_row
from app.ledger.rows import HISTORY_COLUMNS, history_entry
from app.model import HistoryEntry, Value

Ask = Callable[..., list[sqlite3.Row]]
"""Runs a SELECT with its values and returns every row."""
MOST_LISTED = 500
"""Claims whose changes are read one by one; of more only those that are looked at."""
MOST_LINES = 20_000
SPAN = 100_000
"""Lines of history looked through for one page, so that every question ends soon."""
LONGEST = 20_000
"""Characters of a value that are read for a list."""
_PAGE = 500
FOUND = "found by check"
"""The way (``via``) of a line that a check wrote."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What others did to one claim. ``by`` holds names, an unsigned edit's is empty; ``fields`` are (table, field).

    ``added`` says that the claim is new. ``at`` is the UTC moment of the newest change.
    """

    uid: str
    by: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    at: str
    added: bool = False

    def after(self, before: Touched) -> Touched:
        """This and what was done before it, as one."""
        by = tuple(dict.fromkeys([*self.by, *before.by]))
        fields = tuple(dict.fromkeys([*before.fields, *self.fields]))
        return Touched(self.uid, by, fields, self.at, self.added or before.added)


@dataclass(frozen=True, slots=True)
class News:
    """What others did since a place in the history, up to ``head``. Counts are of claims."""

    head: int
    changed: int = 0
    added: int = 0
    deleted: int = 0
    by: tuple[str, ...] = ()
    tables: frozenset[str] = frozenset()
    touched: tuple[Touched, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes to list. ``name`` None is everybody, empty is unsigned edits; ``since`` and ``until`` bound the
    UTC moment (the latter not included); every word of ``words`` has to occur.
    """

    name: str | None = None
    since: str = ""
    until: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """What a claim or an article is called in lists; ``there`` is false for one that was deleted."""

    words: str
    article: str = ""
    there: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """Changes, newest first, and what their claims and articles are called by uid.

    ``before`` is where the next page begins (``seq``); 0 says that this was the last.
    """

    entries: tuple[HistoryEntry, ...]
    named: Mapping[str, Named]
    before: int
    at: str = ""
    """Moment down to which the history was looked through."""


class Changes:
    """Questions to the history of one ledger."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def head(self) -> int:
        """``seq`` of the newest line; 0 without any."""
        return int(self._ask("SELECT coalesce(max(seq),0) FROM history")[0][0])

    # -- what others did ---------------------------------------------------------------------------------------------

    def stirred(self, seq: int, session: str) -> bool:
        """Whether anybody but ``session`` wrote after ``seq``: the quick question before ``since``."""
        theirs = f"SELECT 1 FROM history WHERE seq>? AND {_not_by(session)} LIMIT 1"
        return bool(self._ask(theirs, [seq, session]))

    def since(self, seq: int, session: str, known: Sequence[str] = ()) -> News:
        """What anybody but ``session`` (see ``Ledger.session``) did after ``seq``.

        Of a bulk change, only the claims in ``known`` (uids) are read one by one.
        """
        head = self.head()
        theirs = f"seq>? AND seq<=? AND {_not_by(session)}"
        bounds: list[Value] = [seq, head, session]
        found = self._ask(
            f"SELECT tbl,coalesce(name,''),max(seq) FROM history WHERE {theirs} GROUP BY 1,2 ORDER BY 3 DESC LIMIT 200",
            bounds,
        )
        if not found:
            return News(head)
        total, added, deleted = self._ask(
            "SELECT count(*),coalesce(sum(a>coalesce(d,0)),0),coalesce(sum(d>coalesce(a,0)),0) FROM ("
            "SELECT max(CASE WHEN tbl='claim' AND op='insert' THEN seq END) a,"
            "max(CASE WHEN tbl='claim' AND op='delete' THEN seq END) d"
            f" FROM history WHERE {theirs} AND claim IS NOT NULL GROUP BY claim)",
            bounds,
        )[0]
        columns = (
            "claim,tbl,op,field,CASE op WHEN 'replace' THEN old END,CASE op WHEN 'replace' THEN new END,name,at,seq"
        )
        rows: list[sqlite3.Row] = []
        if total <= MOST_LISTED:
            rows = self._ask(
                f"SELECT {columns} FROM history WHERE {theirs} AND claim IS NOT NULL ORDER BY seq LIMIT ?",
                [*bounds, MOST_LINES],
            )
        else:
            for page in _pages(known):
                rows += self._ask(
                    f"SELECT {columns} FROM history WHERE claim IN ({_marks(page)}) AND {theirs} ORDER BY seq LIMIT ?",
                    [*page, *bounds, MOST_LINES],
                )
        return News(
            head, total - added - deleted, added, deleted, tuple(dict.fromkeys(name for _, name, _ in found)),
            frozenset(table for table, _, _ in found), tuple(_touched(rows)),
        )  # fmt: skip

    # -- who did what ------------------------------------------------------------------------------------------------

    def page(self, wanted: Wanted, *, before: int = 0, limit: int = 200) -> Page:
        """The newest changes that are wanted, below ``seq`` ``before`` (0: from the end).

        Looks through SPAN lines at most: a page may hold few changes or none and still say where to go on.
        """
        bottom, top = self.stretch(wanted)
        top = min(top, before) if before else top
        low = max(bottom, top - SPAN)
        conditions, values = ["h.seq>=?", "h.seq<?"], [low, top]
        made, more = _conditions(wanted)
        short = ",".join(
            f"CASE WHEN length(h.{c})>{LONGEST} THEN substr(h.{c},1,{LONGEST}) ELSE h.{c} END AS {c}"
            if c in ("old", "new")
            else f"h.{c}"
            for c in HISTORY_COLUMNS
        )
        joined = " LEFT JOIN claim c ON c.uid=h.claim" if wanted.words.strip() else ""
        found = self._ask(
            f"SELECT {short} FROM history h{joined} WHERE {' AND '.join([*conditions, *made])}"
            " ORDER BY h.seq DESC LIMIT ?",
            [*values, *more, limit],
        )
        entries = tuple(history_entry(row) for row in found)
        on = entries[-1].seq if len(entries) == limit else low
        at = entries[-1].at if len(entries) == limit else self._at(low)
        return Page(entries, self.named(_things(entries)), on if on > bottom else 0, at)

    def authors(self, *, above: int = 0, upto: int | None = None) -> frozenset[str]:
        """Everybody who changed something in this stretch of ``seq``; the empty name stands for unsigned edits."""
        bounds = [above, self.head() if upto is None else upto]
        return frozenset(
            row[0] for row in self._ask("SELECT DISTINCT coalesce(name,'') FROM history WHERE seq>? AND seq<=?", bounds)
        )

    def stretch(self, wanted: Wanted) -> tuple[int, int]:
        """First ``seq`` of the days that are wanted, and the one behind the last."""
        first, last = int(self._ask("SELECT coalesce(min(seq),1) FROM history")[0][0]), self.head() + 1
        low = self._seq_at(wanted.since, first, last) if wanted.since else first
        high = self._seq_at(wanted.until, low, last) if wanted.until else last
        return low, high

    def _seq_at(self, moment: str, low: int, high: int) -> int:
        while low < high:
            middle = (low + high) // 2
            seq, at = self._ask("SELECT seq,at FROM history WHERE seq>=? ORDER BY seq LIMIT 1", [middle])[0]
            if at < moment:
                low = seq + 1
            else:
                high = middle
        return low

    def _at(self, seq: int) -> str:
        found = self._ask("SELECT at FROM history WHERE seq>=? ORDER BY seq LIMIT 1", [seq])
        return str(found[0][0]) if found else ""

    # -- what things are called --------------------------------------------------------------------------------------

    def named(self, uids: Iterable[str]) -> dict[str, Named]:
        """What these claims and articles are called; those deleted as the history remembers them."""
        wanted = list(dict.fromkeys(uids))
        found: dict[str, Named] = {}
        for page in _pages(wanted):
            for uid, words, title in self._ask(
                "SELECT c.uid,substr(c.claim,1,400),a.title FROM claim c JOIN article a ON a.uid=c.article"
                f" WHERE c.uid IN ({_marks(page)})"
                f" UNION ALL SELECT uid,title,title FROM article WHERE uid IN ({_marks(page)})",
                [*page, *page],
            ):
                found[uid] = Named(words, title)
        for uid in wanted:
            if uid not in found and (gone := self._gone(uid)):
                found[uid] = gone
        return found

    def _gone(self, uid: str) -> Named | None:
        for table, name in (("claim", "claim"), ("article", "title")):
            row = self._deleted(table, uid)
            if row:
                return Named(str(row.get(name) or ""), self._title(str(row.get("article") or uid)), there=False)
        return None

    def _deleted(self, table: str, uid: str) -> dict[str, Value]:
        found = self._ask(
            "SELECT substr(old,1,?) FROM history WHERE tbl=? AND uid=? AND op='delete' ORDER BY seq DESC LIMIT 1",
            [LONGEST, table, uid],
        )
        return read_row(found[0][0] or "", whole=False) if found else {}

    def _title(self, article: str) -> str:
        found = self._ask("SELECT title FROM article WHERE uid=?", [article])
        return str(found[0][0] if found else self._deleted("article", article).get("title") or "")


def differing(old: str | None, new: str | None) -> dict[str, tuple[Value, Value]]:
    """Which fields differ between two whole rows of history, with their values before and after.

    The moment of its making, which a replaced row gets anew, is no field of a person's.
    """
    before, after = read_row(old or "", whole=False), read_row(new or "", whole=False)
    names = dict.fromkeys(name for name in [*before, *after] if name not in ("id", "created_at", "added_at"))
    return {n: (before.get(n), after.get(n)) for n in names if before.get(n) != after.get(n)}


def _not_by(session: str) -> str:
    """Lines of others. What a check found was there before it was written down: it is no news."""
    return f"(deed IS NULL OR substr(deed,1,{len(session)})<>?) AND via<>'{FOUND}'"


def _touched(rows: Iterable[sqlite3.Row]) -> Iterable[Touched]:
    by: dict[str, dict[str, None]] = {}
    fields: dict[str, dict[tuple[str, str], None]] = {}
    at: dict[str, str] = {}
    added: dict[str, bool] = {}
    for claim, table, op, field, old, new, name, moment, _ in rows:
        by.setdefault(claim, {})[name or ""] = None
        names = differing(old, new) if op == "replace" else [field]
        fields.setdefault(claim, {}).update(dict.fromkeys((table, n) for n in names))
        at[claim] = moment
        if table == "claim" and op in ("insert", "delete"):
            added[claim] = op == "insert"
    return (
        Touched(uid, tuple(by[uid]), tuple(fields[uid]), at[uid], added.get(uid, False))
        for uid in by
        if added.get(uid, True)  # a claim that is gone has no row to mark
    )


def _conditions(wanted: Wanted) -> tuple[list[str], list[Value]]:
    made: list[str] = []
    values: list[Value] = []
    if wanted.name is not None:
        made.append("coalesce(h.name,'')=?")
        values.append(wanted.name)
    for moment, sign in ((wanted.since, ">="), (wanted.until, "<")):
        if moment:
            made.append(f"h.at{sign}?")
            values.append(moment)
    for word in wanted.words.split():
        places = ("h.old", "h.new", "h.reason", "h.name", "c.claim")
        ways = _spellings(word)
        made.append("(" + " OR ".join(f"{place} LIKE ? ESCAPE '!'" for place in places for _ in ways) + ")")
        values += [way for _ in places for way in ways]
    return made, values


def _spellings(word: str) -> list[str]:
    """LIKE folds the case of ASCII letters only: other words are looked for in their usual spellings."""
    spellings = [word] if word.isascii() else [word, word.lower(), word.capitalize(), word.upper()]
    escaped = (s.replace("!", "!!").replace("%", "!%").replace("_", "!_") for s in dict.fromkeys(spellings))
    return [f"%{s}%" for s in escaped]


def _things(entries: Iterable[HistoryEntry]) -> Iterable[str]:
    for entry in entries:
        if entry.claim:
            yield entry.claim
        if entry.table == "article":
            yield entry.uid
        elif entry.table == "link":
            yield entry.uid.partition("#")[2]


def _pages(uids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (uids[place : place + _PAGE] for place in range(0, len(uids), _PAGE))


def _marks(page: Sequence[str]) -> str:
    return ",".join("?" * len(page))
