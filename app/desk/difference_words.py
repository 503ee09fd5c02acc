"""What differs between two copies of a ledger, in the words of the card: no codes, no column names."""

from __future__ import annotations

from collections.abc import Mapping

from app.desk.history_words import HistoryWords, line, when
from app.desk.wording import tr
from app.ledger import Difference, Fate, Values
from app.model import Value
from app.vocabulary import Term

_SIGNED = ("checker", "reviewer")
_ASIDE = frozenset({"checked_at", "reviewed_at", "start", "caveat_start", *_SIGNED})
"""Fields of a matter that add nothing a person would read."""


class DifferenceWords:
    """Puts differences into words, with the labels that this ledger has for states and verdicts."""

    def __init__(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        self._words = HistoryWords(states, verdicts)
        self._things = {
            "article": tr("Article"), "claim": tr("Claim"), "figure": tr("Figure"), "hop": tr("Link of the chain"),
            "evidence": tr("Evidence"), "contact": tr("Right of reply"), "link": tr("Link to another claim"),
            "tag": tr("Tag"), "claim_tag": tr("Tag"), "state": tr("State"), "verdict": tr("Verdict"),
            "meta": tr("Setting"), "cleared": tr("Nothing to check"), "saved_view": tr("Saved view"),
        }  # fmt: skip
        self._matters = {
            "event": tr("When it happened"), "chain": tr("Chain of attribution"), "figures": tr("Figures"),
            "file": tr("file"),
        }  # fmt: skip

    def about(self, difference: Difference) -> str:
        """Which claim, article or entry it is about."""
        table, uid, _ = difference.key
        if difference.claim or table == "article":
            return line(difference.about)
        if table == "meta":
            return self._words.field("meta", uid)
        return f"{self._things.get(table, table)}: {line(difference.about)}"

    def what(self, difference: Difference) -> str:
        """Which matter of it differs."""
        table, _, matter = difference.key
        thing = self._things.get(table, table)
        if matter == "*":
            return thing
        if table == "meta":
            return thing
        name = self._matters.get(matter) or self._words.field(table, matter)
        return name if table in ("claim", "article") or matter in ("figures", "chain") else f"{thing}: {name}"

    def side(self, difference: Difference, side: str) -> str:
        """What it is on one side: ``base``, ``ours`` or ``theirs``."""
        values = {value.field: _of(value, side) for value in difference.values}
        if difference.key[2] == "*":
            return self._whole(difference, values.get("*"), side)
        if difference.key[::2] == ("claim", "verdict"):
            return self._judgement(values)
        table, uid, _ = difference.key
        told = {name: self._value(table, uid if table == "meta" else name, value) for name, value in values.items()}
        return " – ".join(dict.fromkeys([text for name, text in told.items() if name not in _ASIDE] or told.values()))

    def _whole(self, difference: Difference, said: Value, side: str) -> str:
        fate = difference.fate
        if side == "base":
            return ""
        if fate == Fate.RETURNS:
            return tr("deleted") if side == "ours" else tr("there, and worked on")
        there = (fate == Fate.NEW) == (side == "theirs")
        return (str(said) if said is not None else tr("there")) if there else tr("not there")

    def _judgement(self, values: Mapping[str, Value]) -> str:
        told = [self._value("claim", name, values[name]) for name in ("state", "verdict") if name in values]
        told += dict.fromkeys(str(values[name]) for name in _SIGNED if values.get(name))
        if values.get("drop_reason"):
            told.append(str(values["drop_reason"]))
        return " · ".join(told) if told else tr("nothing")

    def _value(self, table: str, name: str, value: Value) -> str:
        stored = None if value is None else str(value)
        return self._words.value(table, name, stored) or tr("nothing")

    def who(self, difference: Difference) -> str:
        """Who decided it, and when."""
        return f"{line(difference.by)}, {when(difference.at)}" if difference.by else ""


def _of(value: Values, side: str) -> Value:
    return {"base": value.base, "ours": value.ours, "theirs": value.theirs}[side]
