"""The ledger at a glance: the work from day to day, verdicts by speaker, articles left, who did what, what is due.

Every figure counts what a search for it finds, so that a mark in a picture and the table it leads to agree. Days are
the person's own (see ``days``), as in the search language. Candidates below ``min_worth`` that nobody looked at do not
count, as in the table (see ``Search.min_worth``).
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.ledger.changes import Changes, Wanted
from app.ledger.days import DAY_NUMBER, begins, day_of, number_of
from app.model import Value
from app.vocabulary import State

Ask = Callable[..., list[sqlite3.Row]]
"""Runs a SELECT with its values and returns every row."""
MOST_STEPS = 45
"""Days told apart at most: more are taken together, several days a step."""
MOST_SPEAKERS = 15
MOST_ARTICLES = 12
MOST_PEOPLE = 12
MOST_DUE = 8
MOST_NAMED = 200
"""Claims that a search names one by one."""
AHEAD = 14
"""Days before its recheck date from which a claim is named."""
_STATES = tuple(str(state) for state in State)
_CODE_OF = {state: place for place, state in enumerate(_STATES, 1)}
"""A digit for each state; 0 is none."""
_STATE_OF = {code: state for state, code in _CODE_OF.items()}
_PIECE = 400_000
"""Lines of history counted at once."""
_SHOWN = "(c.worth IS NULL OR c.worth>=? OR c.state<>'unreviewed')"


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """``today`` is the person's own date in ISO; ``days`` before it, 0 for all there are; ``people`` days of work."""

    today: str
    days: int = 30
    people: int = 7
    min_worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """How many claims were in each state at the end of a day."""

    day: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """How often what a speaker said was found to be what; ``speaker`` is empty where no one is named."""

    speaker: str
    verdicts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ArticleLeft:
    """How far the claims of one article are."""

    uid: str
    title: str
    to_check: int
    to_sign_off: int
    done: int


@dataclass(frozen=True, slots=True)
class Work:
    """What one person did that still stands: claims judged, claims signed off, pieces of evidence added."""

    name: str
    verdicts: int
    signed_off: int
    evidence: int
    evidence_claims: tuple[str, ...] = ()
    """The claims it was added to; none where they are too many to name."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something with a date: a claim to look at again, or an answer of ``whom``. ``on`` is an ISO date."""

    uid: str
    claim: str
    on: str
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the page shows. ``rest`` sums the speakers, articles and people that have no line of their own."""

    asked: AtAGlance
    steps: tuple[Step, ...]
    speakers: tuple[Judged, ...]
    speakers_rest: Judged
    speakers_left: int
    articles: tuple[ArticleLeft, ...]
    articles_left: int
    """Articles with open claims that are not listed."""
    claims_left: int
    """The open claims of those."""
    people: tuple[Work, ...]
    rechecks: tuple[Due, ...]
    rechecks_passed: int
    rechecks_soon: int
    contacts: tuple[Due, ...]
    contacts_overdue: int

    @property
    def total(self) -> int:
        """Claims in all."""
        return sum(self.steps[-1].counts.values()) if self.steps else 0


_Moves = dict[str, Counter[str]]
"""Day to state: so many claims more (or fewer) at the end of that day."""


_Now = tuple[
    tuple[tuple[Judged, ...], Judged, int],
    tuple[tuple[ArticleLeft, ...], int, int],
    tuple[tuple[Due, ...], int, int],
    tuple[tuple[Due, ...], int],
]
"""Speakers, articles, rechecks and contacts as the ledger has them now."""


class Overviews:
    """Asks for the figures. What history said of past days is kept: later questions read only what came since."""

    def __init__(self, ask: Ask, changes: Changes) -> None:
        self._ask, self._changes = ask, changes
        self._kept: tuple[float, int, _Moves] | None = None
        self._of_now: tuple[tuple[object, ...], _Now] | None = None

    def look(self, wanted: AtAGlance) -> Overview:
        """Every figure, all of one moment."""
        self._ask("BEGIN")
        try:
            (speakers, rest, left), (articles, articles_left, claims_left), rechecks, contacts = self._now(wanted)
            return Overview(
                wanted, self._steps(wanted), speakers, rest, left, articles, articles_left, claims_left,
                self._people(wanted), *rechecks, *contacts,
            )  # fmt: skip
        finally:
            self._ask("ROLLBACK")

    def _now(self, wanted: AtAGlance) -> _Now:
        """What other days would not change, asked once for as long as nobody writes."""
        asked = self._ask("PRAGMA data_version")[0][0], wanted.today, wanted.min_worth
        if self._of_now is None or self._of_now[0] != asked:
            found = self._speakers(), self._articles(wanted), self._rechecks(wanted.today), self._contacts(wanted.today)
            self._of_now = asked, found
        return self._of_now[1]

    # -- from day to day ---------------------------------------------------------------------------------------------

    def _steps(self, wanted: AtAGlance) -> tuple[Step, ...]:
        """Back from what is there now: whatever the history says, the last step is the ledger's own count."""
        now: Counter[str] = Counter(
            dict(self._pairs(f"SELECT c.state,count(*) FROM claim c WHERE {_SHOWN} GROUP BY 1", wanted.min_worth))
        )
        today = date.fromisoformat(wanted.today)
        moves, first = self._moves(wanted, today)
        span = max(1, (today - first).days)
        stride = -(-span // MOST_STEPS)
        steps: list[Step] = []
        day = today
        for back in range(span + 1):
            day = today - timedelta(days=back)
            if back % stride == 0:
                steps.append(Step(day.isoformat(), {code: max(0, now[code]) for code in _STATES}))
            now.subtract(moves.get(day.isoformat(), {}))
        while len(steps) > 1 and not any(steps[-1].counts.values()):  # days before the first claim
            steps.pop()
        return tuple(reversed(steps))

    def _moves(self, wanted: AtAGlance, today: date) -> tuple[_Moves, date]:
        if wanted.days:
            first = today - timedelta(days=wanted.days)
            low, high = self._changes.stretch(Wanted(since=_begins(first + timedelta(days=1))))
            return self._moved(low, high, wanted)[0], first
        head = self._changes.head()
        worth, upto, moves = self._kept or (-1.0, 0, {})
        if worth != wanted.min_worth or upto > head:
            upto, moves = 0, {}
        more, gone = self._moved(upto + 1, head + 1, wanted)
        if gone and upto:  # what was left out of the days that are kept, because of its worth, is gone by now
            moves = {}
            more, _ = self._moved(1, head + 1, wanted)
        merged: _Moves = {day: Counter(states) for day, states in moves.items()}
        for day, states in more.items():
            merged.setdefault(day, Counter()).update(states)
        self._kept = wanted.min_worth, head, merged
        days = [day for day in merged if day]
        return merged, min(today - timedelta(days=1), date.fromisoformat(min(days)) if days else today)

    def _moved(self, low: int, high: int, wanted: AtAGlance) -> tuple[_Moves, bool]:
        """Moves in this stretch of ``seq``, and whether a claim was deleted or replaced in it.

        SQLite names each line's day and move by a number, and the numbers are counted here: to have it sort hundreds of
        thousands of lines into groups takes twice as long.
        """
        unlikely = "h.claim IN (SELECT uid FROM claim WHERE worth<?)" if wanted.min_worth > 0 else "0 AND ?"
        today = number_of(wanted.today)
        sql = (
            f"SELECT group_concat(max(min({DAY_NUMBER.format('h.at')},?),0)*1000+({_state_of('old', 'insert')})*100"
            f"+({_state_of('new', 'delete')})*10+(h.op IN ('delete','replace'))*2+CASE WHEN h.field='*'"
            f" OR h.old='{State.UNREVIEWED}' OR h.new='{State.UNREVIEWED}' THEN {unlikely} ELSE 0 END)"
            " FROM history h WHERE h.seq>=? AND h.seq<? AND +h.tbl='claim' AND h.field IN ('state','*')"
        )
        counted: Counter[str] = Counter()
        while low < high:  # in pieces: all of a large ledger at once would hold up the window
            behind = min(low + _PIECE, high)
            text = self._ask(sql, [today, wanted.min_worth, low, behind])[0][0]
            counted.update(text.split(",") if text else ())
            low = self._ask("SELECT coalesce(min(seq),?) FROM history WHERE seq>=?", [high, behind])[0][0]
        moves: _Moves = defaultdict(Counter)
        gone = False
        for line, number in counted.items():
            days, move = divmod(int(line), 1000)
            day, before, after, marks = day_of(days), move // 100, move // 10 % 10, move % 10
            gone = gone or marks >= 2
            for code, sign in ((before, -1), (after, 1)):
                state = _STATE_OF.get(code)
                if state and not (marks % 2 and state == State.UNREVIEWED):
                    moves[day][state] += sign * number
        return moves, gone

    # -- speakers, articles, people ----------------------------------------------------------------------------------

    def _speakers(self) -> tuple[tuple[Judged, ...], Judged, int]:
        by: dict[str, dict[str, int]] = defaultdict(dict)
        for speaker, verdict, number in self._ask(
            "SELECT coalesce(speaker,''),verdict,count(*) FROM claim WHERE verdict IS NOT NULL GROUP BY 1,2"
        ):
            by[speaker][verdict] = number
        nobody = by.pop("", None)
        ordered = sorted(by, key=lambda name: (-sum(by[name].values()), name))
        rest: Counter[str] = Counter()
        for name in ordered[MOST_SPEAKERS:]:
            rest.update(by[name])
        listed = [Judged(name, by[name]) for name in ordered[:MOST_SPEAKERS]]
        if nobody:
            listed.append(Judged("", nobody))
        return tuple(listed), Judged("", dict(rest)), len(ordered[MOST_SPEAKERS:])

    def _articles(self, wanted: AtAGlance) -> tuple[tuple[ArticleLeft, ...], int, int]:
        per_article = (
            "SELECT c.article uid,sum(c.state IN ('unreviewed','in_progress','waiting','reopened')) to_check,"
            "sum(c.state='checked') to_sign_off,sum(c.state IN ('reviewed','dropped')) done"
            f" FROM claim c WHERE {_SHOWN} GROUP BY 1"
        )
        left = [
            row
            for row in self._ask(f"SELECT uid,to_check,to_sign_off,done FROM ({per_article})", [wanted.min_worth])
            if row["to_check"] or row["to_sign_off"]
        ]
        left.sort(key=lambda row: (-row["to_check"], -row["to_sign_off"], row["uid"]))
        listed, others = left[:MOST_ARTICLES], left[MOST_ARTICLES:]
        marks = ",".join("?" * len(listed))
        titles = dict(self._pairs(f"SELECT uid,title FROM article WHERE uid IN ({marks})", *(r["uid"] for r in listed)))
        return (
            tuple(ArticleLeft(row[0], str(titles.get(row[0], "")), row[1], row[2], row[3]) for row in listed),
            len(others),
            sum(row["to_check"] + row["to_sign_off"] for row in others),
        )

    def _people(self, wanted: AtAGlance) -> tuple[Work, ...]:
        since = _begins(date.fromisoformat(first_day(wanted)))
        low, high = self._changes.stretch(Wanted(since=since))
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        named: dict[str, tuple[str, ...]] = defaultdict(tuple)
        verdicts = "SELECT checker,count(*) FROM claim WHERE checked_at>=? AND verdict IS NOT NULL GROUP BY 1"
        signed_off = "SELECT reviewer,count(*) FROM claim WHERE reviewed_at>=? AND state='reviewed' GROUP BY 1"
        evidence = (
            "SELECT h.name,count(DISTINCT h.uid),group_concat(DISTINCT e.claim)"
            " FROM history h JOIN evidence e ON e.uid=h.uid"
            " WHERE h.seq>=? AND h.seq<? AND +h.tbl='evidence' AND h.op='insert' GROUP BY 1"
        )
        for place, (sql, values) in enumerate(((verdicts, [since]), (signed_off, [since]), (evidence, [low, high]))):
            for name, number, *claims in self._ask(sql, values):
                counts[name or ""][place] = number
                named[name or ""] = tuple(claims[0].split(",")) if claims else ()
        made = (
            Work(name, judged, signed, added, named[name] if len(named[name]) <= MOST_NAMED else ())
            for name, (judged, signed, added) in counts.items()
        )
        return tuple(sorted(made, key=lambda w: (-w.verdicts, -w.signed_off, -w.evidence, w.name))[:MOST_PEOPLE])

    # -- what is due -------------------------------------------------------------------------------------------------

    def _rechecks(self, today: str) -> tuple[tuple[Due, ...], int, int]:
        conditions = "FROM claim WHERE recheck_by<=? AND state<>'dropped'"
        last = (date.fromisoformat(today) + timedelta(days=AHEAD)).isoformat()
        passed, soon = self._ask(
            f"SELECT coalesce(sum(recheck_by<?),0),coalesce(sum(recheck_by>=?),0) {conditions}", [today, today, last]
        )[0]
        first = self._ask(
            f"SELECT uid,substr(claim,1,300),recheck_by {conditions}"
            " ORDER BY abs(julianday(recheck_by)-julianday(?)),id LIMIT ?",
            [last, today, MOST_DUE],
        )
        return tuple(sorted((Due(*row) for row in first), key=lambda due: (due.on, due.uid))), passed, soon

    def _contacts(self, today: str) -> tuple[tuple[Due, ...], int]:
        conditions = (
            "FROM contact k JOIN claim c ON c.uid=k.claim"
            " WHERE k.due_on<? AND coalesce(k.answered_at,'')='' AND c.state<>'dropped'"
        )
        number = self._ask(f"SELECT count(DISTINCT c.uid) {conditions}", [today])[0][0]
        first = self._ask(
            f"SELECT c.uid,substr(c.claim,1,300),k.due_on,k.whom {conditions} ORDER BY k.due_on DESC,k.uid LIMIT ?",
            [today, MOST_DUE],
        )
        return tuple(Due(*row) for row in reversed(first)), int(number)

    def _pairs(self, sql: str, *values: Value) -> Sequence[tuple[str, int]]:
        return [(row[0], row[1]) for row in self._ask(sql, list(values))]


def _begins(day: date) -> str:
    return begins(day.isoformat()) or day.isoformat()


def first_day(wanted: AtAGlance) -> str:
    """The first of the days whose work is counted."""
    return (date.fromisoformat(wanted.today) - timedelta(days=wanted.people - 1)).isoformat()


def last_recheck(today: str) -> str:
    """The last day on which a recheck counts as due soon."""
    return (date.fromisoformat(today) + timedelta(days=AHEAD)).isoformat()


def _state_of(column: str, nothing: str) -> str:
    """SQL for the sign of the state that a line of history names in ``old`` or ``new``; ``nothing`` has none there."""
    named = " ".join(f"WHEN '{state}' THEN {code}" for state, code in _CODE_OF.items())
    return (
        f"CASE WHEN h.field='state' THEN CASE h.{column} {named} ELSE 0 END"
        f" WHEN h.op='{nothing}' THEN 0 ELSE {_state_in(f'h.{column}')} END"
    )


def _state_in(pairs: str) -> str:
    """SQL that finds the state in a whole row of history. In a text a quote is doubled, so no text passes for it."""
    cases = " ".join(f"WHEN instr({pairs},',state=''{state}'',')>0 THEN {code}" for state, code in _CODE_OF.items())
    return f"CASE {cases} ELSE 0 END"
