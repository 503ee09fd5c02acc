"""What the pictures of the overview say, and which search stands behind each mark."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from app.desk.facets import TO_REVIEW
from app.desk.history_words import line
from app.desk.overview_bars import Bar, Part
from app.desk.overview_due import DueLine
from app.desk.overview_marks import Mark, Target
from app.desk.overview_progress import ORDER, short_day
from app.desk.wording import grouped, tr
from app.ledger.overview import MOST_NAMED, ArticleLeft, Due, Judged, Overview, Step, Work, first_day, last_recheck
from app.ledger.query import Choice
from app.vocabulary import STATES, VERDICTS, Term

DONE: tuple[Choice, ...] = (("state", "reviewed"), ("state", "dropped"))
LONGEST_SEARCH = 1900
_QUOTES = frozenset('"“”„«»,')


def value(field: str, text: str) -> str | None:
    """``field:"text"``, or None where the search language cannot say it."""
    return None if not text or _QUOTES & set(text) else f'{field}:"{text}"'


def target_of(choices: Sequence[Choice], text: str = "") -> Target:
    """A search for these choices: as words where they can be said, else as choices of the sidebar."""
    said: list[str] = []
    kept: list[Choice] = []
    fields = [field for field, _ in choices]
    for field, code in choices:
        if field in {"state", "verdict"} and code and fields.count(field) == 1:
            said.append(f"{field}:{code}")
        elif field in {"speaker", "checker", "reviewer"} and (words := value(field, code)):
            said.append(words)
        else:
            kept.append((field, code))
    return Target(" ".join(filter(None, [*said, text])), tuple(kept))


def _named(uids: Sequence[str]) -> Target | None:
    """A search for these claims, one by one; None where they are too many, or not known."""
    return Target(choices=tuple(("uid", uid) for uid in uids)) if 0 < len(uids) <= MOST_NAMED else None


class OverviewWords(QObject):
    """Turns the figures into marks. Set ``states`` and ``verdicts`` to the ledger's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.states: Sequence[Term] = STATES
        self.verdicts: Sequence[Term] = VERDICTS

    def _label(self, terms: Sequence[Term], code: str) -> str:
        return next((term.label for term in terms if term.code == code), code)

    # -- from day to day ---------------------------------------------------------------------------------------------

    def day(self, step: Step) -> Mark:
        """A day's figures; it leads to the claims that are still open."""
        figures = [
            self.tr("{state}: {count}").format(state=self._label(self.states, code), count=grouped(step.counts[code]))
            for code in reversed(ORDER)
            if step.counts.get(code)
        ]
        return Mark("\n".join([short_day(step.day), *figures]), Target(choices=TO_REVIEW))

    def band(self, step: Step, code: str) -> Mark:
        """One state of a day; it leads to the claims that are in it now."""
        name = self.tr("{what}: {count}").format(
            what=f"{short_day(step.day)}, {self._label(self.states, code)}", count=grouped(step.counts.get(code, 0))
        )
        return Mark(name, Target(f"state:{code}"))

    def states_now(self, overview: Overview) -> list[tuple[Part, str]]:
        """The states with what is in them now, for the legend."""
        now = overview.steps[-1].counts if overview.steps else {}
        return [
            (self._part("state", code, now[code], (("state", code),)), self._label(self.states, code))
            for code in ORDER
            if now.get(code)
        ]

    def _part(self, kind: str, code: str, amount: int, choices: tuple[Choice, ...], about: str = "") -> Part:
        word = self._label(self.states if kind == "state" else self.verdicts, code)
        name = self.tr("{what}: {count}").format(what=f"{about}, {word}" if about else word, count=grouped(amount))
        return Part(kind, code, amount, Mark(name, target_of(choices)))

    # -- speakers ----------------------------------------------------------------------------------------------------

    def speakers(self, overview: Overview) -> list[Bar]:
        """A bar for each speaker, one for claims without a speaker, one for everybody else."""
        bars = [self._speaker(judged) for judged in overview.speakers]
        if overview.speakers_left:
            bars.append(self._others(overview))
        return bars

    def _speaker(self, judged: Judged) -> Bar:
        label = line(judged.speaker) or self.tr("No speaker named")
        speaker = ("speaker", judged.speaker)
        parts = tuple(
            self._part("verdict", code, judged.verdicts[code], (speaker, ("verdict", code)), label)
            for code in self._ordered(judged)
        )
        name = tr("{who}: %Ln judged", None, sum(judged.verdicts.values())).format(who=label)
        mark = Mark(name, target_of((speaker,), "has:verdict"))
        if not judged.speaker:  # the outlet's own words and the crowd's: they would dwarf every person
            return Bar(self.tr("{who}, to its own scale").format(who=label), mark, parts, apart=True)
        return Bar(label, mark, parts)

    def _others(self, overview: Overview) -> Bar:
        label = tr("%Ln other(s), to their own scale", None, overview.speakers_left)
        but = [value("-speaker", judged.speaker) for judged in overview.speakers if judged.speaker]
        text = " ".join(["has:speaker", *filter(None, but)])
        text = text if len(text) < LONGEST_SEARCH and None not in but else ""
        parts = []
        for code in self._ordered(overview.speakers_rest):
            amount = overview.speakers_rest.verdicts[code]
            name = self.tr("{what}: {count}").format(
                what=f"{label}, {self._label(self.verdicts, code)}", count=grouped(amount)
            )
            parts.append(Part("verdict", code, amount, Mark(name, Target(f"verdict:{code} {text}") if text else None)))
        mark = Mark(label, Target(f"has:verdict {text}") if text else None)
        return Bar(label, mark, tuple(parts), apart=True)

    def _ordered(self, judged: Judged) -> list[str]:
        known = [term.code for term in self.verdicts]
        return [code for code in [*known, *(c for c in judged.verdicts if c not in known)] if judged.verdicts.get(code)]

    def verdicts_in_all(self, overview: Overview) -> list[tuple[Part, str]]:
        """The verdicts with how often each was given, for the legend."""
        sums: dict[str, int] = {}
        for judged in (*overview.speakers, overview.speakers_rest):
            for code, number in judged.verdicts.items():
                sums[code] = sums.get(code, 0) + number
        return [
            (self._part("verdict", code, sums[code], (("verdict", code),)), self._label(self.verdicts, code))
            for code in self._ordered(Judged("", sums))
        ]

    # -- articles and people -----------------------------------------------------------------------------------------

    def articles(self, overview: Overview) -> list[Bar]:
        """A bar for each article that has open claims."""
        return [self._article(article) for article in overview.articles]

    def _article(self, article: ArticleLeft) -> Bar:
        title, one = line(article.title), ("article", article.uid)
        kinds = (
            ("unreviewed", article.to_check, tr("{title}: %Ln to check", None, article.to_check), (*TO_REVIEW, one)),
            (
                "checked",
                article.to_sign_off,
                tr("{title}: %Ln to sign off", None, article.to_sign_off),
                (("state", "checked"), one),
            ),
            ("reviewed", article.done, tr("{title}: %Ln done", None, article.done), (*DONE, one)),
        )
        parts = tuple(
            Part("state", code, count, Mark(words.format(title=title), Target(choices=choices)))
            for code, count, words, choices in kinds
            if count
        )
        name = self.tr("{title}: {open} open of {total}").format(
            title=title,
            open=grouped(article.to_check + article.to_sign_off),
            total=grouped(sum(p.amount for p in parts)),
        )
        return Bar(title, Mark(name, Target(choices=(one,))), parts)

    def article_parts(self, overview: Overview) -> list[tuple[Part, str]]:
        """What the parts of the listed articles' bars mean."""
        listed = tuple(("article", article.uid) for article in overview.articles)
        to_check = sum(article.to_check for article in overview.articles)
        to_sign = sum(article.to_sign_off for article in overview.articles)
        done = sum(article.done for article in overview.articles)
        return [
            (Part("state", code, count, Mark(f"{word}: {grouped(count)}", Target(choices=(*choices, *listed)))), word)
            for code, word, count, choices in (
                ("unreviewed", self.tr("To check"), to_check, TO_REVIEW),
                ("checked", self.tr("To sign off"), to_sign, (("state", "checked"),)),
                ("reviewed", self.tr("Done"), done, DONE),
            )
            if count
        ]

    def articles_left(self, overview: Overview) -> str:
        """What is not shown of the articles."""
        if not overview.articles_left:
            return ""
        return self.tr("And {articles} with {claims}.").format(
            articles=tr("%Ln more article(s)", None, overview.articles_left),
            claims=tr("%Ln open claim(s)", None, overview.claims_left),
        )

    def people(self, overview: Overview) -> list[Bar]:
        """A bar for each person."""
        since = first_day(overview.asked)
        return [self._person(work, since) for work in overview.people]

    def _person(self, work: Work, since: str) -> Bar:
        who, claims = (
            line(work.name) or self.tr("Unsigned"),
            tr("%Ln claim(s)", "on so many claims", len(work.evidence_claims)),
        )
        kinds = (
            ("state", "checked", work.verdicts, tr("{who}: %Ln verdict(s)", None, work.verdicts),
             target_of((("checker", work.name),), f"checked:>={since}")),
            ("state", "reviewed", work.signed_off, tr("{who}: %Ln signed off", None, work.signed_off),
             target_of((("reviewer", work.name),), f"reviewed:>={since} state:reviewed")),
            ("stance", "context", work.evidence, tr("{who}: %Ln piece(s) of evidence on {claims}", None, work.evidence),
             _named(work.evidence_claims)),
        )  # fmt: skip
        parts = tuple(
            Part(kind, code, count, Mark(words.format(who=who, claims=claims), target))
            for kind, code, count, words, target in kinds
            if count
        )
        all_of_it = self.tr("{who}: {verdicts}, {signed}, {evidence}").format(
            who=who,
            verdicts=tr("%Ln verdict(s)", None, work.verdicts),
            signed=tr("%Ln signed off", None, work.signed_off),
            evidence=tr("%Ln piece(s) of evidence", None, work.evidence),
        )
        mark = Mark(all_of_it, parts[0].mark.target)
        return Bar(who, mark, parts)

    def people_parts(self, overview: Overview) -> list[tuple[Part, str]]:
        """What the parts of a person's bar mean."""
        evidenced = sorted({uid for work in overview.people for uid in work.evidence_claims})
        since = first_day(overview.asked)
        kinds = (
            ("state", "checked", self.tr("Verdicts"), sum(w.verdicts for w in overview.people),
             Target(f"checked:>={since} has:verdict")),
            ("state", "reviewed", self.tr("Signed off"), sum(w.signed_off for w in overview.people),
             Target(f"reviewed:>={since} state:reviewed")),
            ("stance", "context", self.tr("Evidence"), sum(w.evidence for w in overview.people), _named(evidenced)),
        )  # fmt: skip
        return [
            (Part(kind, code, count, Mark(f"{word}: {grouped(count)}", target)), word)
            for kind, code, word, count, target in kinds
            if count
        ]

    # -- what is due -------------------------------------------------------------------------------------------------

    def due(self, overview: Overview) -> list[DueLine]:
        """Claims to look at again, then answers that are late; a heading over each."""
        today = overview.asked.today
        lines: list[DueLine] = []
        if overview.rechecks:
            words = self.tr("To recheck: {passed} passed, {soon} within 14 days").format(
                passed=grouped(overview.rechecks_passed), soon=grouped(overview.rechecks_soon)
            )
            target = Target(f"due:<={last_recheck(today)} -state:dropped")
            lines.append(DueLine("restore", "text", "", words, Mark(words, target), heading=True))
            lines += [self._due(due, today, target.text) for due in overview.rechecks]
        if overview.contacts:
            words = tr("Answers overdue: %Ln claim(s)", None, overview.contacts_overdue)
            target = Target("contact:overdue -state:dropped")
            lines.append(DueLine("chat", "text", "", words, Mark(words, target), heading=True))
            lines += [self._due(due, today, target.text) for due in overview.contacts]
        return lines

    def _due(self, due: Due, today: str, text: str) -> DueLine:
        passed = due.on < today
        when = self.when(due.on, today)
        told = line(due.claim) if not due.whom else f"{line(due.whom)} · {line(due.claim)}"
        return DueLine(
            "warning" if passed else "clock", "danger" if passed else "text_muted", when, told,
            Mark(self.tr("{when}: {what}").format(when=when, what=told), Target(text, uid=due.uid)),
        )  # fmt: skip

    def when(self, on: str, today: str) -> str:
        """How far a day is from today."""
        try:
            days = (date.fromisoformat(on) - date.fromisoformat(today)).days
        except ValueError:  # an editor wrote a year only
            return on
        if days == 0:
            return self.tr("today")
        if days < 0:
            return tr("%Ln day(s) late", None, -days)
        return tr("in %Ln day(s)", None, days) if days > 1 else self.tr("tomorrow")
