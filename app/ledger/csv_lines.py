"""Claims as lines of CSV, put together by SQLite: for every claim one line, and the lines of its parts.

A value at a time in Python takes five times as long, and holds up other threads. What a cell says is the same as in
``app.export.columns``, which a test holds. How text is kept from running in a spreadsheet stays the caller's rule
(``CsvForm.guard``): claims in which a cell begins with anything but a surely plain character are read once more, each
such cell through that rule. The rules of the ledger keep NUL out of every text; behind one that was written past them,
a cell ends. Parts come in the order of the index that finds them: by ordinal, by age, by name.
"""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.ledger.connection import LENIENT
from app.model import CsvForm, CsvLines
from app.vocabulary import RATING_BEST, RATING_WORST

AT_ONCE = 500
"""Claims a statement."""
_PLAIN = rb"\"!#-&(-*.-<A-~\xc3-\xd7\xd9-\xe0\xe2-\xee\xf0-\xf4"
"""First bytes of a cell behind which no spreadsheet looks for a formula; a quotation mark is one that stands twice."""
_BLANK = rb"\xe2(?:\x80[\x80-\x8f\xa8-\xaf]|\x81[\x9f-\xaf])|\xe3\x80\x80"
"""Blanks and invisible characters among what begins with those."""
_JOINT = "' | '"
_NOTHING = '""'
_BETWEEN = "\x1f"
_DECIMAL = "?1"
"""The decimal mark is bound before the ids, so that the last value bound always stands somewhere."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a format of printf, and the SQL of what stands there, if anything does."""

    sql: str
    place: str = "%s"
    is_text: bool = False


def _text(value: str) -> Cell:
    return Cell(value, '"%w"', is_text=True)


def _whole(value: str) -> Cell:
    return Cell(f"coalesce({value},'{_NOTHING}')")


def _real(value: str) -> Cell:
    """Digits as Python writes them: where fifteen give the number back they are the same, else Python is asked."""
    ordinary = f"abs({value})<1e15 AND abs({value})>=1e-4 AND CAST(CAST({value} AS TEXT) AS REAL)={value}"
    return Cell(
        f"CASE WHEN {value} IS NULL THEN '{_NOTHING}' WHEN abs({value})<1e15 AND {value}=CAST({value} AS INTEGER)"
        f" THEN CAST({value} AS INTEGER) ELSE replace(CASE WHEN {ordinary} THEN CAST({value} AS TEXT)"
        f" ELSE python_number({value}) END,'.',{_DECIMAL}) END"
    )


def _texts(row: str, *names: str) -> dict[str, Cell]:
    return {name: _text(f"{row}.{name}") for name in names}


_CONFLICTS = (
    "(SELECT other uid FROM link WHERE claim=c.uid AND relation='contradicts'"
    " UNION SELECT claim FROM link WHERE other=c.uid AND relation='contradicts' ORDER BY 1)"
)
_LINKED = "(EXISTS(SELECT 1 FROM link WHERE claim=c.uid) OR EXISTS(SELECT 1 FROM link WHERE other=c.uid))"
_LISTS = {
    "attribution_chain": f"(SELECT group_concat(source,{_JOINT}) FROM hop h WHERE h.claim=c.uid AND source<>'')",
    "other_figures": (
        f"(SELECT group_concat(text,{_JOINT}) FROM figure g WHERE g.claim=c.uid AND g.ordinal>f.ordinal AND text<>'')"
    ),
    "evidence_urls": f"(SELECT group_concat(nullif(url,''),{_JOINT}) FROM evidence e WHERE e.claim=c.uid)",
    "conflicts_with": f"CASE WHEN {_LINKED} THEN (SELECT group_concat(uid,{_JOINT}) FROM {_CONFLICTS}) END",
    "tags": f"(SELECT group_concat(tag,{_JOINT}) FROM claim_tag t WHERE t.claim=c.uid AND tag<>'')",
}
CELLS = {
    **_texts(
        "c", "claim", "verdict", "rationale", "state", "quote_verdict", "checker", "checked_at", "reviewer",
        "reviewed_at", "passage", "speaker", "speaker_role", "attribution_form", "source_kind", "said_on", "caveat",
        "caveat_passage", "event_from", "event_to", "place", "reliability", "credibility", "note", "assignee",
        "drop_reason", "recheck_by", "created_at", "updated_at",
    ),
    "claim_uid": _text("c.uid"),
    "verdict_label": _text("coalesce(v.label,c.verdict)"),
    "rating_value": _whole("v.rating"),
    "rating_best": _whole(f"v.rating*0+{RATING_BEST}"),
    "rating_worst": _whole(f"v.rating*0+{RATING_WORST}"),
    "passage_start": _whole("c.start"),
    "passage_end": _whole("c.start+length(c.passage)"),
    "hedged": _whole("c.hedged"),
    "priority": _whole("c.priority"),
    **{f"article_{name}": _text(f"a.{name}") for name in ("uid", "title", "outlet", "url", "sha256")},
    "article_date": _text("a.published_on"),
    **{
        f"figure_{name}": _text(f"f.{name}")
        for name in ("text", "qualifier", "unit", "unit_kind", "subject", "denominator", "as_of")
    },
    "figure_low": _real("f.low"),
    "figure_high": _real("f.high"),
    "evidence_count": _whole("(SELECT count(*) FROM evidence e WHERE e.claim=c.uid)"),
    **{name: _text(sql) for name, sql in _LISTS.items()},
}  # fmt: skip
"""Column of the full preset to what stands in it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of line in the second file.

    ``before`` says which rows ``k`` of the same claim come before a row ``p``; what ``condition`` shuts out is no line.
    """

    kind: str
    table: str
    before: str
    cells: dict[str, Cell]
    condition: str = ""


PARTS = (
    Part("figure", "figure", "k.ordinal<p.ordinal", {
        **_texts("p", "text", "qualifier", "change", "unit", "unit_kind", "subject", "denominator", "as_of"),
        "start": _whole("p.start"), "low": _real("p.low"), "high": _real("p.high"),
        "bounds_by_convention": Cell("CASE WHEN p.bounds_by_convention THEN 'True' ELSE 'False' END"),
    }),
    Part("hop", "hop", "k.ordinal<p.ordinal", {
        **_texts("p", "source", "source_kind", "cue"), "start": _whole("p.start"),
    }),
    Part("evidence", "evidence", "k.rowid<p.rowid", _texts(
        "p", "uid", "stance", "title", "url", "archived_url", "locator", "quote", "published_on", "accessed_on",
        "reliability", "credibility", "file_name", "sha256", "note",
    )),
    Part("contact", "contact", "k.rowid<p.rowid", _texts(
        "p", "uid", "whom", "how", "asked_at", "due_on", "answered_at", "answer", "note",
    )),
    Part("tag", "claim_tag", "k.tag<p.tag", {"text": _text("p.tag")}),
    Part("link", "link", "k.other<p.other AND k.relation<>'contradicts'", {
        "uid": _text("p.other"), "relation": _text("p.relation"),
    }, " AND p.relation<>'contradicts'"),
)  # fmt: skip


class CsvReading:
    """Lines of CSV in one form, read by one connection."""

    def __init__(self, db: sqlite3.Connection, form: CsvForm) -> None:
        self._db = db
        self._form = form
        delimiter = form.delimiter.encode()
        doubtful = b"(?:[^" + _PLAIN + b"]|" + _BLANK + b")"
        # one for each, as what begins with plain bytes is found several times as fast
        self._patterns = [re.compile(re.escape(before) + b'"' + doubtful) for before in (delimiter, b"\n")]
        self._quick = _statement(form, guarded=False)
        self._guarded = _statement(form, guarded=True)

        def guarded(text: bytes) -> str:
            return form.guard(LENIENT(text))

        db.create_function("guarded", 1, guarded, deterministic=True)
        db.create_function("python_number", 1, str, deterministic=True)

    def lines(self, ids: Sequence[int]) -> list[CsvLines]:
        """Claims in the order of ``ids``; those that are gone are left out. Raises what SQLite raises."""
        found: dict[int, CsvLines] = {}
        for place in range(0, len(ids), AT_ONCE):
            made, doubtful = self._page(self._quick, ids[place : place + AT_ONCE])
            found |= made
            if doubtful:
                found |= self._page(self._guarded, sorted(doubtful))[0]
        return [found[i] for i in ids if i in found]

    def _page(self, sql: str, ids: Sequence[int]) -> tuple[dict[int, CsvLines], set[int]]:
        """The claims with these ids, and the ids of those in which a cell may need a guard."""
        padded = [*ids, *[0] * (AT_ONCE - len(ids))]  # one statement for every page; no claim has this number
        try:
            ((lines, parts, *told),) = self._db.execute(sql, [self._form.decimal, *padded]).fetchall()
        except sqlite3.DataError:  # more than SQLite holds in one value: the texts of this page are enormous
            if len(ids) < 2:
                raise
            half, rest = (self._page(sql, some) for some in (ids[: len(ids) // 2], ids[len(ids) // 2 :]))
            return half[0] | rest[0], half[1] | rest[1]
        if lines is None:  # all gone
            return {}, set()
        keys = [self._numbers(numbers) for numbers in told[:6]]
        articles, starts, numbers, line_lengths, part_lengths, part_counts = keys
        uids, states, verdicts = (codes.split(_BETWEEN) for codes in told[6:])
        line_ends, part_ends = list(accumulate(line_lengths)), list(accumulate(part_lengths))
        sound_lines, sound_parts = _is_sound(lines), _is_sound(parts)
        made = {}
        for place, id_ in enumerate(numbers):
            line = lines[line_ends[place] - line_lengths[place] : line_ends[place]]
            its_parts = parts[part_ends[place] - part_lengths[place] : part_ends[place]]
            made[id_] = CsvLines(
                (articles[place], starts[place], id_), uids[place], states[place], verdicts[place] or None,
                line if sound_lines else _sound(line), its_parts if sound_parts else _sound(its_parts),
                part_counts[place],
            )  # fmt: skip
        doubtful = {numbers[bisect_right(line_ends, hit)] for hit in self._doubts(lines)}
        doubtful |= {numbers[bisect_right(part_ends, hit)] for hit in self._doubts(parts)}
        return made, doubtful

    @staticmethod
    def _numbers(told: str) -> list[int]:
        return list(map(int, told.split(",")))

    def _doubts(self, page: bytes) -> Iterator[int]:
        """Where a cell begins with what is not surely plain. The first cell of a line comes behind a line end."""
        behind_line_end = b"\n" + page
        for pattern in self._patterns:
            for hit in pattern.finditer(behind_line_end):
                yield hit.start()


def _is_sound(page: bytes) -> bool:
    """Whether all of it is UTF-8, so that no line need be looked at."""
    try:
        page.decode()
    except UnicodeDecodeError:
        return False
    return True


def _sound(data: bytes) -> bytes:
    """The same in UTF-8; what another tool wrote in its own encoding shows �."""
    return data if data.isascii() else LENIENT(data).encode()


def _statement(form: CsvForm, *, guarded: bool) -> str:
    """SQL that reads a page in one step, so that other threads may go on meanwhile.

    One row: the lines of all claims, one behind the other; the lines of their parts; then lists with a number for each
    claim: article, start, id, length of its line, of the lines of its parts, how many these are; then lists of texts:
    uid, state, verdict.
    """
    ids = ",".join(f"?{number}" for number in range(2, AT_ONCE + 2))
    line = _printed(form, [CELLS[name] for name in form.columns], guarded=guarded)
    parts = _parts(form, guarded=guarded) if form.part_columns else "''"
    count = "+".join(_counts()) if form.part_columns else "0"
    joined = (
        f"claim c JOIN article a ON a.uid=c.article LEFT JOIN verdict v ON v.code=c.verdict LEFT JOIN figure f"
        f" ON f.rowid=(SELECT rowid FROM figure n WHERE n.claim=c.uid ORDER BY ordinal LIMIT 1) WHERE c.id IN ({ids})"
    )
    lists = ("article", "start", "id", "length(line)", "length(parts)", "count")
    codes = (f"group_concat(replace(coalesce({name},''),char(31),''),char(31))" for name in ("uid", "state", "verdict"))
    return (  # materialized: a line is worked out once, not once more for each place where it is named
        "WITH made AS MATERIALIZED (SELECT a.id article,c.start,c.id,c.uid,c.state,c.verdict,"
        f"CAST({line} AS BLOB) line,CAST({parts} AS BLOB) parts,{count} count FROM {joined})"
        f" SELECT CAST(group_concat(line,'') AS BLOB),CAST(group_concat(parts,'') AS BLOB),"
        f"{','.join(f'group_concat({name})' for name in lists)},{','.join(codes)} FROM made"
    )


def _counts() -> Iterator[str]:
    """How many lines of each kind a claim has."""
    for part in PARTS:
        yield f"(SELECT count(*) FROM {part.table} p WHERE p.claim=c.uid{part.condition})"
    yield f"CASE WHEN {_LINKED} THEN (SELECT count(*) FROM {_CONFLICTS}) ELSE 0 END"


def _parts(form: CsvForm, *, guarded: bool) -> str:
    found = [_part(form, part, guarded=guarded) for part in PARTS]
    before = _whole(f"(SELECT count(*) FROM {_CONFLICTS} k WHERE k.uid<p.uid)")
    cells = _placed(form, "conflict", before, {"uid": _text("p.uid")})
    line = _printed(form, cells, guarded=guarded)
    found.append(
        f"CASE WHEN {_LINKED} THEN coalesce((SELECT group_concat({line},'') FROM {_CONFLICTS} p),'') ELSE '' END"
    )
    return "||".join(found)


def _part(form: CsvForm, part: Part, *, guarded: bool) -> str:
    number = f"(SELECT count(*) FROM {part.table} k WHERE k.claim=p.claim AND {part.before})"
    if "ordinal" in part.before:  # numbered without gaps, but for what was edited by hand
        number = f"CASE p.ordinal WHEN 0 THEN 0 ELSE {number} END"
    line = _printed(form, _placed(form, part.kind, Cell(number), part.cells), guarded=guarded)
    lines = f"SELECT group_concat({line},'') FROM {part.table} p WHERE p.claim=c.uid{part.condition}"
    return f"coalesce(({lines}),'')"


def _placed(form: CsvForm, kind: str, ordinal: Cell, cells: dict[str, Cell]) -> list[Cell]:
    known = {**cells, "claim_uid": _text("c.uid"), "kind": Cell("", f'"{kind}"'), "ordinal": ordinal}
    return [known.get(name, Cell("", _NOTHING)) for name in form.part_columns]


def _printed(form: CsvForm, cells: Iterable[Cell], *, guarded: bool) -> str:
    """SQL of a line with these cells."""
    cells = tuple(cells)
    places = form.delimiter.join(cell.place for cell in cells) + "\r\n"
    values = "".join(f",{_value(cell, guarded=guarded)}" for cell in cells if "%" in cell.place)
    return f"printf({_sql_text(places)}{values})"


def _value(cell: Cell, *, guarded: bool) -> str:
    if not cell.is_text:
        return cell.sql
    return f"guarded(CAST(coalesce({cell.sql},'') AS BLOB))" if guarded else f"coalesce({cell.sql},'')"


def _sql_text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
