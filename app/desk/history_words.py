"""The history in plain words: what a line says, who did it, when. Every table and operation has its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from PySide6.QtCore import QDateTime, QLocale, Qt

from app import vocabulary as v
from app.desk.card_form import field_labels
from app.desk.card_values import priorities, show_number
from app.desk.source_offsets import display
from app.desk.spoken import label, said
from app.desk.wording import in_quotes, tr
from app.ledger import Named, differing, read_row
from app.model import HistoryEntry, Value

LONG = 90
"""Characters of a value in a line; the whole value stands in the details."""
MINUTE, HOUR = 60, 3600


# -- when and who ------------------------------------------------------------------------------------------------------


def when(at: str) -> str:
    """A stored UTC moment in the person's own time and way of writing."""
    seconds = _seconds(at)
    if seconds is None:
        return at
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    if moment.date() == QDateTime.currentDateTime().date():
        return tr("Today {0}").format(moment.time().toString("HH:mm"))
    return f"{_day(moment)} {moment.time().toString('HH:mm')}"


def day(at: str) -> str:
    """The day of a stored UTC moment where the person is: today, yesterday, or its date."""
    seconds = _seconds(at)
    if seconds is None:
        return at
    moment, today = QDateTime.fromSecsSinceEpoch(int(seconds)), QDateTime.currentDateTime().date()
    if moment.date() == today:
        return tr("Today")
    return tr("Yesterday") if moment.date() == today.addDays(-1) else _day(moment, long=True)


def clock(at: str) -> str:
    """The time of day of a stored UTC moment where the person is."""
    seconds = _seconds(at)
    return at if seconds is None else QDateTime.fromSecsSinceEpoch(int(seconds)).time().toString("HH:mm")


def ago(at: str) -> str:
    """How long ago a stored UTC moment was, for changes of the last hour; else when it was."""
    seconds = _seconds(at)
    if seconds is None:
        return at
    passed = datetime.now(UTC).timestamp() - seconds
    if passed < MINUTE:
        return tr("just now")
    if passed < HOUR:
        minutes = int(passed // MINUTE)
        return tr("%Ln minute(s) ago", None, minutes)
    return when(at)


def _seconds(at: str) -> float | None:
    try:
        return datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return None


def _day(moment: QDateTime, *, long: bool = False) -> str:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # a machine without a language set; its short dates mislead
        return moment.date().toString(Qt.DateFormat.ISODate)
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale.toString(moment.date(), form)


def by(names: Sequence[str]) -> str:
    """“by Bea”, “by Bea and others”, “outside Tickmark” for edits that nobody signed."""
    signed = [line(name) for name in names if name]
    unsigned = len(signed) < len(names)
    if not signed:
        return tr("outside Tickmark")
    if len(names) > 2:
        return tr("by {0} and others").format(signed[0])
    if unsigned:
        return tr("by {0} and outside Tickmark").format(signed[0])
    return tr("by {0}").format(signed[0]) if len(signed) == 1 else tr("by {0} and {1}").format(*signed)


def who(entry: HistoryEntry) -> str:
    """Who made a change, and by which way where that is not the window."""
    if not entry.name:
        return _ways().get(entry.via, line(entry.via))
    if entry.via in {"", "window"}:
        return line(entry.name)
    way = _ways().get(entry.via, line(entry.via))
    return f"{line(entry.name)} · {way[:1].lower()}{way[1:]}"


def why(entry: HistoryEntry) -> str:
    """The reason given; empty without one."""
    known = {"undo": tr("taken back"), "redo": tr("done again")}
    return known.get(entry.reason or "", line(said(entry.reason or "")))


def _ways() -> dict[str, str]:
    return {
        "outside the app": tr("Outside the app"),
        "command line": tr("Command line"),
        "new ledger": tr("When the ledger was made"),
        "newer version": tr("When the ledger was brought up to date"),
        "found by check": tr("Found when the ledger was checked"),
        "opening": tr("When the ledger was opened"),
        "window": tr("Somebody in the window"),
        "": tr("Outside the app"),
    }


# -- values ------------------------------------------------------------------------------------------------------------


def line(text: str) -> str:
    """A text on one line, with nothing hidden in it."""
    return display(" ".join(text.split())).text


def shortened(value: str | None, most: int = LONG) -> str:
    """A value in quotation marks, short enough for a line."""
    if not value:
        return tr("nothing")
    shown = line(value)
    return in_quotes(shown if len(shown) <= most else f"{shown[: most - 1]}…")


def quoted(value: str | None, most: int = 0) -> str:
    """A value in quotation marks, as long as it is."""
    return shortened(value, most or 1_000_000)


Terms = Sequence[v.Term]
_FLAGS = frozenset({("claim", "hedged"), ("claim", "flagged"), ("figure", "bounds_by_convention"),
                    ("meta", "second_reviewer")})  # fmt: skip
_NUMBERS = frozenset({("figure", "low"), ("figure", "high")})
_CODES: Mapping[tuple[str, str], Terms] = MappingProxyType({
    ("claim", "attribution_form"): v.ATTRIBUTION_FORMS, ("claim", "source_kind"): v.SOURCE_KINDS,
    ("claim", "caveat"): v.CAVEATS, ("claim", "quote_verdict"): v.QUOTE_VERDICTS,
    ("claim", "reliability"): v.RELIABILITY, ("claim", "credibility"): v.CREDIBILITY,
    ("figure", "qualifier"): v.QUALIFIERS, ("figure", "change"): v.DIRECTIONS, ("figure", "unit_kind"): v.UNIT_KINDS,
    ("hop", "source_kind"): v.SOURCE_KINDS, ("evidence", "stance"): v.STANCES,
    ("evidence", "reliability"): v.RELIABILITY, ("evidence", "credibility"): v.CREDIBILITY,
    ("link", "relation"): v.RELATIONS,
})  # fmt: skip


def _labels() -> dict[str, dict[str, str]]:
    """What the columns of each table are called."""
    source = {"reliability": tr("Source: how reliable"), "credibility": tr("Information: how credible")}
    terms = {"label": tr("Label"), "meaning": tr("Meaning"), "sort": tr("Place in the list"), "rating": tr("Rating")}
    return {
        "claim": field_labels() | {
            "event_to": tr("Happened to"), "note": tr("Note"), "hedged": tr("Hedged in the article"),
            "checked_at": tr("Checked at"), "reviewed_at": tr("Reviewed at"),  # shown in the person's own time here
        },
        "figure": {
            "text": tr("words"), "qualifier": tr("qualifier"), "change": tr("change"), "low": tr("from"),
            "high": tr("to"), "bounds_by_convention": tr("bounds by convention"), "unit": tr("unit"),
            "unit_kind": tr("kind"), "subject": tr("what is counted"), "denominator": tr("out of what"),
            "as_of": tr("as of"), "start": tr("place in the article"),
        },
        "hop": {
            "source": tr("through"), "source_kind": tr("kind"), "cue": tr("words"), "start": tr("place in the article"),
        },
        "evidence": {
            "stance": tr("stance"), "title": tr("title"), "url": tr("link"), "archived_url": tr("archived link"),
            "locator": tr("where in it"), "quote": tr("quote"), "published_on": tr("published on"),
            "accessed_on": tr("looked at on"), "file_name": tr("file"), "sha256": tr("fingerprint of the file"),
            "note": tr("note"), **{name: label[:1].lower() + label[1:] for name, label in source.items()},
        },
        "contact": {
            "whom": tr("whom"), "how": tr("by which way"), "asked_at": tr("asked at"), "due_on": tr("answer due on"),
            "answered_at": tr("answered at"), "answer": tr("answer"), "note": tr("note"),
        },
        "link": {"relation": tr("relation")},
        "article": {
            "title": tr("Title"), "outlet": tr("Outlet"), "author": tr("Author"), "url": tr("Link"),
            "published_on": tr("Published on"), "dateline": tr("Dateline"), "language": tr("Language"),
            "sha256": tr("Fingerprint of the text"), "file_name": tr("File"),
            "file_sha256": tr("Fingerprint of the file"), "supersedes": tr("Supersedes"), "added_by": tr("Added by"),
        },
        "state": terms, "verdict": terms, "tag": {"meaning": tr("Meaning")},
        "cleared": {"note": tr("Note")}, "saved_view": {"query": tr("Search"), "sort": tr("Place in the list")},
        "meta": {"second_reviewer": tr("Sign-off needs a second person"),
                 "tolerance": tr("Tolerance for “around”, in per cent"),
                 "file_id": tr("Identity of the ledger")},
    }  # fmt: skip


# -- lines -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One field that a line of history changed, its stored texts before and after; None for an empty field."""

    table: str
    uid: str
    field: str
    old: str | None
    new: str | None


class HistoryWords:
    """Turns lines of history into sentences, with this ledger's own labels of states and verdicts."""

    def __init__(self, states: Terms = v.STATES, verdicts: Terms = v.VERDICTS) -> None:
        self._codes = dict(_CODES) | {("claim", "state"): states, ("claim", "verdict"): verdicts}
        self._codes[("claim", "priority")] = priorities()
        self._labels = _labels()

    def field(self, table: str, name: str) -> str:
        """What a column is called, by itself."""
        return self._labels.get(table, {}).get(name, name.replace("_", " "))

    def touched(self, table: str, name: str) -> str:
        """What was changed, in few words, for a list of changes: ``Speaker``, ``Evidence``, ``Tags``."""
        if table in {"claim", "article"}:
            return self.field(table, name) if name != "*" else ""
        return {
            "figure": tr("Figures"), "hop": tr("Chain of attribution"), "evidence": tr("Evidence"),
            "contact": tr("Right of reply"), "link": tr("Links to other claims"), "claim_tag": tr("Tags"),
            "cleared": tr("Nothing to check"), "saved_view": tr("Saved views"),
        }.get(table, table)  # fmt: skip

    def value(self, table: str, name: str, stored: str | None) -> str | None:
        """A stored text in the words a person reads; None for an empty field."""
        if stored is None or stored == "":
            return None
        if (table, name) in _FLAGS:
            return tr("yes") if stored != "0" else tr("no")
        if (table, name) in _NUMBERS:
            return _number(stored)
        terms = self._codes.get((table, name))
        if terms is not None:
            return label(tuple(terms), stored)
        return when(stored) if name.endswith("_at") else stored

    def parts(self, entry: HistoryEntry) -> list[Part]:
        """The fields a line changed; none for a row that came or went."""
        if entry.field == "*" and (entry.op == "replace" or (entry.op == "found" and entry.old)):
            return [
                Part(entry.table, entry.uid, name, _text(old), _text(new))
                for name, (old, new) in differing(entry.old, entry.new).items()
            ]
        return [] if entry.field == "*" else [Part(entry.table, entry.uid, entry.field, entry.old, entry.new)]

    def lines(
        self, entry: HistoryEntry, named: Mapping[str, Named] | None = None, show: Callable[..., str] = shortened
    ) -> list[str]:
        """What happened, a sentence a field; ``show`` says how long a value may be."""
        parts = self.parts(entry)
        if parts:
            return [self.changed(part, show) for part in parts]
        if entry.op == "replace":
            return [tr("{0} written again without a difference").format(self._thing(entry.table, entry.uid))]
        came = entry.op != "delete"
        return [self._came_or_went(entry, _row(entry.new if came else entry.old), came, named or {}, show)]

    def changed(self, part: Part, show: Callable[..., str] = shortened) -> str:
        """One field of a row."""
        name = self._name(part)
        field = part.uid if part.table == "meta" else part.field  # a setting is a row with a value
        old, new = (self.value(part.table, field, text) for text in (part.old, part.new))
        if new is None:
            return tr("{0} removed: {1}").format(name, show(old))
        if old is None:
            return tr("{0}: {1}").format(name, show(new))
        return tr("{0}: {1} instead of {2}").format(name, show(new), show(old))

    def _name(self, part: Part) -> str:
        name = self.field(part.table, part.field)
        if part.table in {"claim", "article"} or (part.table == "meta" and part.uid in self._labels["meta"]):
            return self.field("meta", part.uid) if part.table == "meta" else name
        return f"{self._thing(part.table, part.uid)}, {name[:1].lower()}{name[1:]}"

    def _thing(self, table: str, uid: str) -> str:
        """What a row is, with its place or its name where it has one."""
        behind = uid.rpartition("#")[2]
        place = int(behind) + 1 if behind.isdigit() else behind
        return {
            "claim": tr("Claim"), "article": tr("Article"), "figure": tr("Figure {0}").format(place),
            "hop": tr("Link {0} of the chain").format(place), "evidence": tr("Evidence"),
            "contact": tr("Right of reply"), "link": tr("Link to another claim"),
            "claim_tag": tr("Tag “{0}”").format(line(behind)), "tag": tr("Tag “{0}” in the list").format(line(uid)),
            "cleared": tr("Passage with nothing to check"), "saved_view": tr("Saved view “{0}”").format(line(uid)),
            "state": tr("State “{0}”").format(self._code("state", uid)),
            "verdict": tr("Verdict “{0}”").format(self._code("verdict", uid)),
            "meta": tr("Setting “{0}”").format(self.field("meta", uid)),
        }.get(table, table)  # fmt: skip

    def _code(self, table: str, code: str) -> str:
        return line(label(tuple(self._codes[("claim", table)]), code))

    def _came_or_went(
        self,
        entry: HistoryEntry,
        row: Mapping[str, Value],
        came: bool,
        named: Mapping[str, Named],
        show: Callable[..., str],
    ) -> str:
        text = {name: _text(value) for name, value in row.items()}
        thing = {
            "figure": tr("Figure"), "hop": tr("Link of the chain"), "contact": tr("Right of reply"),
        }.get(entry.table, self._thing(entry.table, entry.uid))  # fmt: skip
        if entry.table == "link":
            other = named.get(entry.uid.partition("#")[2])
            relation = (self.value("link", "relation", text.get("relation")) or "").lower()
            to = f"{relation} {show(other.words)}" if other else relation
            return (
                tr("Link to another claim added: {0}") if came else tr("Link to another claim removed: {0}")
            ).format(to)
        if entry.table == "meta":
            return tr("{0}: {1}").format(thing, show(self.value("meta", entry.uid, text.get("value"))))
        if entry.table in {"claim", "article"}:
            return (tr("{0} added") if came else tr("{0} deleted")).format(thing)
        called = {
            "figure": "text",
            "hop": "source",
            "evidence": "title",
            "contact": "whom",
            "cleared": "passage",
            "saved_view": "query",
        }.get(entry.table, "")
        said = text.get(called) or text.get("url") or text.get("quote")
        if not said:
            return (tr("{0} added") if came else tr("{0} removed")).format(thing)
        return (tr("{0} added: {1}") if came else tr("{0} removed: {1}")).format(thing, show(said))


# -- deeds -------------------------------------------------------------------------------------------------------------


_WHOLE = frozenset({("claim", "*"), ("article", "*")})


@dataclass(frozen=True, slots=True)
class Told:
    """What one deed did to one claim (or article, or list): lines of history that belong together, oldest first."""

    entries: tuple[HistoryEntry, ...]

    @property
    def in_order(self) -> tuple[HistoryEntry, ...]:
        """The lines as they are read: that a claim came or went stands before its parts."""
        return tuple(sorted(self.entries, key=lambda entry: (entry.table, entry.field) not in _WHOLE))

    @property
    def first(self) -> HistoryEntry:
        """The line that says when, who and why."""
        return self.entries[0]

    @property
    def key(self) -> tuple[str, ...]:
        """What the lines of one deed on one thing have in common; an unsigned edit is a deed by its moment."""
        entry = self.entries[0]
        deed = entry.deed or f"{entry.at} {entry.name} {entry.via} {entry.reason}"
        thing = entry.claim or (entry.uid if entry.table == "article" else entry.table)
        return deed, thing

    def and_older(self, entries: Iterable[HistoryEntry]) -> Told:
        """The same deed with lines that came before."""
        return Told((*entries, *self.entries))


def together(newest_first: Iterable[HistoryEntry]) -> Iterator[Told]:
    """Lines of history by deeds, newest first."""
    told: Told | None = None
    for entry in newest_first:
        one = Told((entry,))
        if told is not None and one.key == told.key:
            told = told.and_older([entry])
            continue
        if told is not None:
            yield told
        told = one
    if told is not None:
        yield told


def _row(pairs: str | None) -> dict[str, Value]:
    return read_row(pairs or "", whole=False)


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _number(stored: str) -> str:
    try:
        return show_number(float(stored))
    except ValueError:
        return stored
