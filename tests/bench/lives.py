"""What happens to a claim after it came in: deeds of people over days and weeks, each legal by rules and workflow.

A life is a list of deeds; a deed has a moment, an author, and the writes it makes. Nothing here knows SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from app.model import Value
from app.vocabulary import DROP_REASONS, VERDICTS
from tests.bench import words
from tests.bench.articles import Row, Story

MINUTE, DAY = 60_000, 86_400_000
LONGEST = 100 * DAY
"""Nothing happens to a claim later than this after its article came in, in milliseconds."""

ENDS = {
    "unreviewed": 45, "in_progress": 8, "waiting": 5, "checked": 12, "reviewed": 22, "reopened": 3, "dropped": 5,
}  # fmt: skip
"""In which state a hundred claims are in the end."""
_VERDICT_SHARES = (24, 18, 14, 8, 12, 9, 6, 3, 2, 4)
_EVIDENCE = ("Annual report", "Minutes of the meeting", "Satellite picture", "Interview notes", "Price table", "Permit")
_BECAUSE = (
    "The {word} register says so.", "We asked the {word} office, and its own table gives another number.",
    "Two people who were there remember it the same way.", "The number is right, the month is not.",
    "Nothing but the speaker’s own word stands behind it.", "The {word} report of last year says nearly the same.",
)  # fmt: skip
_NOTES = ("Ask {word} again.", "See the {word} file — page 4.", "Photo does not match 📷", "Сравнить с отчётом", "ok?")


@dataclass(frozen=True, slots=True)
class Write:
    """One row of ``table`` that comes (``uid`` empty) or whose fields change; ``uid`` is its key as history has it."""

    table: str
    values: Row
    uid: str = ""


@dataclass(slots=True)
class Deed:
    """What one person did at once. ``moment`` is in milliseconds since 1970, UTC; ``name`` None is another tool."""

    moment: int
    name: str | None
    writes: list[Write]
    reason: str | None = None
    via: str | None = "window"
    id: str | None = None


@dataclass(slots=True)
class Life:
    """One claim on its way: now and then somebody does something, and time goes on."""

    rng: Random
    uid: str
    moment: int
    ends_by: int
    deeds: list[Deed] = field(default_factory=list)

    def pass_time(self, days: float) -> None:
        """Some minutes, or some days until an hour of work."""
        lag = int(self.rng.expovariate(1 / days)) if days else 0
        if lag:
            self.moment = (self.moment // DAY + lag) * DAY + 7 * 3_600_000 + self.rng.randrange(12 * 3_600_000)
        else:
            self.moment += self.rng.randrange(MINUTE // 10, 40 * MINUTE)

    def does(self, name: str | None, *writes: Write, days: float | None = 0, reason: str | None = None) -> None:
        """One more deed, after so many days on average (None: at once); nothing once the time is over."""
        if days is not None:
            self.pass_time(days)
        if self.moment < self.ends_by:
            via = "command line" if self.rng.random() < 0.06 else "window"
            self.deeds.append(
                Deed(self.moment, name, list(writes), reason, via if name else None, self._id() if name else None)
            )

    def sets(self, name: str | None, days: float | None = 0, reason: str | None = None, **values: Value) -> None:
        """Fields of the claim change."""
        self.does(name, Write("claim", values, self.uid), days=days, reason=reason)

    def _id(self) -> str:
        return f"{self.rng.getrandbits(64):016x}"

    def text(self, choices: Sequence[str]) -> str:
        """One of these sentences, with a word put in."""
        return self.rng.choice(choices).format(word=words.vocabulary()[words.rank(self.rng, words.VOCABULARY)])


def when(moment: int) -> datetime:
    """Milliseconds since 1970 as a datetime, UTC."""
    return datetime.fromtimestamp(moment // 1000, UTC)


def iso(moment: int) -> str:
    """Milliseconds since 1970 as the ledger writes a moment."""
    return f"{when(moment):%Y-%m-%dT%H:%M:%S}.{moment % 1000:03d}Z"


def _person(rng: Random) -> str:
    return words.STAFF[words.rank(rng, len(words.STAFF) + 1)]


# -- what people do --------------------------------------------------------------------------------------------------


def _touch(life: Life, who: str) -> None:
    """Small things that move no state."""
    rng = life.rng
    chance = rng.random()
    if chance < 0.2:
        life.sets(who, priority=rng.choice((1, 1, 2, 3)), days=2)
    elif chance < 0.35:
        life.sets(who, flagged=1, days=1)
    elif chance < 0.6:
        life.sets(who, note=life.text(_NOTES), days=2)
    elif chance < 0.7:
        life.sets(None, note="seen in the nightly script", days=3)  # another tool, unsigned
    else:
        tags = {words.TAGS[words.rank(rng, len(words.TAGS) + 1)] for _ in range(rng.choice((1, 1, 2)))}
        life.does(who, *(Write("claim_tag", {"claim": life.uid, "tag": tag}) for tag in sorted(tags)), days=1)


def _evidence(life: Life, who: str) -> None:
    rng = life.rng
    if rng.random() < 0.3:
        return
    life.pass_time(1)
    number = rng.randrange(10**6)
    life.does(
        who,
        Write("evidence", {
            "uid": f"{rng.getrandbits(64):016x}", "claim": life.uid,
            "stance": rng.choice(("supports", "supports", "contradicts", "context")),
            "title": rng.choice(_EVIDENCE), "url": f"https://records.example/{number}",
            "archived_url": f"https://archive.example/{number}" if rng.random() < 0.4 else None,
            "quote": life.text(_BECAUSE) if rng.random() < 0.5 else None,
            "accessed_on": iso(life.moment)[:10],
            "reliability": rng.choice("ABBCCCDF"), "credibility": rng.choice("1223346"),
        }),
        days=None,
    )  # fmt: skip


def _begin(life: Life, who: str) -> None:
    life.sets(who, state="in_progress", assignee=who, days=3)


def _ask(life: Life, who: str, *, answered: bool) -> None:
    rng, uid = life.rng, f"{life.rng.getrandbits(64):016x}"
    life.pass_time(1)
    asked: Row = {
        "uid": uid, "claim": life.uid, "whom": words.speakers()[words.rank(rng, words.SPEAKERS)][0],
        "how": rng.choice(("mail", "telephone")), "asked_at": iso(life.moment),
        "due_on": iso(life.moment + 7 * DAY)[:10],
    }  # fmt: skip
    life.does(who, Write("contact", asked), days=None)
    life.sets(who, state="waiting")
    if answered:
        life.pass_time(4)
        answer: Row = {"answered_at": iso(life.moment), "answer": "“That is what I said.”"}
        life.does(who, Write("contact", answer, uid), days=None)
        life.sets(who, state="in_progress")


def _judge(life: Life, who: str) -> None:
    rng = life.rng
    verdict = rng.choices(VERDICTS, _VERDICT_SHARES)[0].code
    life.pass_time(1)
    life.sets(who, verdict=verdict, state="checked", checker=who, checked_at=iso(life.moment), days=None)
    if rng.random() < 0.8:
        life.sets(who, rationale=" ".join(life.text(_BECAUSE) for _ in range(rng.choice((1, 2, 3)))))
    if rng.random() < 0.25:
        life.sets(who, quote_verdict=rng.choice(("accurate", "accurate", "altered", "not_found")))
    if rng.random() < 0.15:
        life.sets(who, reliability=rng.choice("ABCD"), credibility=rng.choice("1234"))


def _sign_off(life: Life, checker: str) -> None:
    reviewer = next(name for name in (_person(life.rng), *words.STAFF) if name != checker)
    life.pass_time(2)
    life.sets(reviewer, state="reviewed", reviewer=reviewer, reviewed_at=iso(life.moment), days=None)
    if life.rng.random() < 0.1:
        life.sets(reviewer, recheck_by=iso(life.moment + 180 * DAY)[:10])


def _reopen(life: Life, who: str) -> None:
    life.sets(who, state="reopened", rationale=life.text(_BECAUSE), days=9, reason="A reader wrote to us")


def _wording(life: Life, claim: Row, who: str) -> None:
    life.sets(who, claim=f"{claim['claim']}, by its own count", days=1, reason="Make it stand alone")


def _until_checked(life: Life, who: str) -> None:
    if life.rng.random() < 0.5:
        _begin(life, who)
        if life.rng.random() < 0.15:
            _ask(life, who, answered=True)
    _evidence(life, who)
    if life.rng.random() < 0.4:
        _evidence(life, who)
    _judge(life, who)


def _to_in_progress(life: Life, who: str) -> None:
    _begin(life, who)
    _evidence(life, who)


def _to_waiting(life: Life, who: str) -> None:
    _begin(life, who)
    _ask(life, who, answered=False)


def _to_reviewed(life: Life, who: str) -> None:
    _until_checked(life, who)
    _sign_off(life, who)
    if life.rng.random() < 0.06:
        _reopen(life, who)
        _judge(life, who)
        _sign_off(life, who)


def _to_reopened(life: Life, who: str) -> None:
    _until_checked(life, who)
    _sign_off(life, who)
    _reopen(life, who)


def _to_dropped(life: Life, who: str) -> None:
    why = life.rng.choice(DROP_REASONS)
    life.sets(who, state="dropped", drop_reason=why, days=2, reason=why)


_WAYS: dict[str, Callable[[Life, str], None]] = {
    "unreviewed": lambda life, who: None,
    "in_progress": _to_in_progress,
    "waiting": _to_waiting,
    "checked": _until_checked,
    "reviewed": _to_reviewed,
    "reopened": _to_reopened,
    "dropped": _to_dropped,
}
_TOUCHED = {"unreviewed": 0.12}


def _life(rng: Random, claim: Row, moment: int) -> list[Deed]:
    life = Life(rng, str(claim["uid"]), moment, moment + LONGEST)
    end = rng.choices(tuple(ENDS), tuple(ENDS.values()))[0]
    who = _person(rng)
    if rng.random() < _TOUCHED.get(end, 0.5):
        _touch(life, who)
    if end not in ("unreviewed", "dropped") and rng.random() < 0.12:
        _wording(life, claim, who)
    _WAYS[end](life, who)
    return life.deeds


def _coming_in(rng: Random, story: Story, moment: int) -> Deed:
    writes = [Write("article", story.article)]
    for claim in story.claims:
        uid = str(claim["uid"])
        writes.append(Write("claim", claim))
        writes += [Write("figure", row) for row in story.figures[uid]]
        writes += [Write("hop", row) for row in story.hops[uid]]
    name = str(story.article["added_by"])
    return Deed(moment, name, writes, id=f"{rng.getrandbits(64):016x}")


def _links(rng: Random, stories: Sequence[tuple[int, Story]]) -> Iterator[Deed]:
    """Now and then a claim belongs to one of an earlier article."""
    for place, (moment, story) in enumerate(stories[1:], 1):
        for claim in rng.sample(story.claims, min(len(story.claims), rng.choice((0, 0, 1, 1, 2)))):
            other = rng.choice(rng.choice(stories[:place])[1].claims)
            relation = rng.choice(("contradicts", "contradicts", "updates", "subset", "different_measure", "duplicate"))
            row: Row = {"claim": claim["uid"], "other": other["uid"], "relation": relation}
            when = moment + rng.randrange(MINUTE, 20 * DAY)
            yield Deed(when, _person(rng), [Write("link", row)], id=f"{rng.getrandbits(64):016x}")


def deeds(rng: Random, stories: Sequence[tuple[int, Story]]) -> list[Deed]:
    """Everything that happened to these articles, each with the moment it came in, in the order of time."""
    found = []
    for moment, story in stories:
        found.append(_coming_in(rng, story, moment))
        for claim in story.claims:
            found += _life(rng, claim, moment)
    found += _links(rng, stories)
    return sorted(found, key=lambda deed: deed.moment)
