"""What differs between two copies of a ledger, in the words of the card: no codes, no column names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.desk.card_form import field_labels, priorities
from app.desk.history_list import when
from app.ledger import Difference, Fate, Values
from app.model import Value
from app.vocabulary import (
    ATTRIBUTION_FORMS,
    CAVEATS,
    CREDIBILITY,
    QUOTE_VERDICTS,
    RELATIONS,
    RELIABILITY,
    SOURCE_KINDS,
    STANCES,
    Term,
    label,
)

_TERMS: Mapping[str, tuple[Term, ...]] = {
    "attribution_form": ATTRIBUTION_FORMS, "source_kind": SOURCE_KINDS, "caveat": CAVEATS,
    "quote_verdict": QUOTE_VERDICTS, "reliability": RELIABILITY, "credibility": CREDIBILITY, "stance": STANCES,
    "relation": RELATIONS,
}  # fmt: skip
_SIGNED = ("checker", "reviewer")
_ASIDE = frozenset({"checked_at", "reviewed_at", "start", "caveat_start", *_SIGNED})
"""Fields of a matter that add nothing a person would read."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("difference_words", text)


def things() -> dict[str, str]:
    """What a row of each table is called."""
    return {
        "article": _tr("Article"), "claim": _tr("Claim"), "figure": _tr("Figure"), "hop": _tr("Link of the chain"),
        "evidence": _tr("Evidence"), "contact": _tr("Contact"), "link": _tr("Link to another claim"),
        "tag": _tr("Tag"), "claim_tag": _tr("Tag"), "state": _tr("State"), "verdict": _tr("Verdict"),
        "meta": _tr("Setting"),
    }  # fmt: skip


class DifferenceWords:
    """Puts differences into words, with the labels that this ledger has for states and verdicts."""

    def __init__(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        self._terms = {**_TERMS, "state": states, "verdict": verdicts, "priority": priorities()}
        self._labels = {
            **field_labels(), "event": _tr("When it happened"), "chain": field_labels()["hops"], "title": _tr("Title"),
            "outlet": _tr("Outlet"), "author": _tr("Author"), "url": _tr("Link"), "published_on": _tr("Date"),
            "dateline": _tr("Dateline"), "language": _tr("Language"), "label": _tr("Name"), "meaning": _tr("Meaning"),
            "quote": _tr("Quote"), "whom": _tr("Whom"), "answer": _tr("Answer"), "relation": _tr("Relation"),
            "file": _tr("File"), "stance": _tr("Stance"), "value": _tr("Value"),
        }  # fmt: skip
        self._things = things()

    def about(self, difference: Difference) -> str:
        """Which claim, article or entry it is about."""
        table = difference.key[0]
        if difference.claim or table == "article":
            return " ".join(difference.about.split())
        if difference.key[:2] == ("meta", "second_reviewer"):
            return _tr("Sign-off needs a second person")
        return f"{self._things.get(table, table)}: {difference.about}"

    def what(self, difference: Difference) -> str:
        """Which matter of it differs."""
        table, _, matter = difference.key
        thing = self._things.get(table, table)
        if matter == "*":
            return thing
        name = self._labels.get(matter, matter.replace("_", " "))
        return name if table in ("claim", "article", "figure", "hop", "meta") else f"{thing}: {name}"

    def side(self, difference: Difference, side: str) -> str:
        """What it is on one side: ``base``, ``ours`` or ``theirs``."""
        values = {value.field: _of(value, side) for value in difference.values}
        if difference.key[2] == "*":
            return self._whole(difference, values.get("*"), side)
        if difference.key[::2] == ("claim", "verdict"):
            return self._judgement(values)
        if difference.key[:2] == ("meta", "second_reviewer"):
            return _tr("yes") if values.get("value") == "1" else _tr("no")
        told = [self._value(name, value) for name, value in values.items() if name not in _ASIDE]
        if not told:
            told = [self._value(name, value) for name, value in values.items()]
        return " – ".join(dict.fromkeys(told))

    def _whole(self, difference: Difference, said: Value, side: str) -> str:
        fate = difference.fate
        if side == "base":
            return ""
        if fate == Fate.RETURNS:
            return _tr("deleted") if side == "ours" else _tr("there, and worked on")
        there = (fate == Fate.NEW) == (side == "theirs")
        return (str(said) if said is not None else _tr("there")) if there else _tr("not there")

    def _judgement(self, values: Mapping[str, Value]) -> str:
        told = [self._value(name, values[name]) for name in ("state", "verdict") if name in values]
        people = [str(values[name]) for name in _SIGNED if values.get(name)]
        told += dict.fromkeys(people)
        if values.get("drop_reason"):
            told.append(str(values["drop_reason"]))
        return " · ".join(told) if told else self._value("checker", None)

    def _value(self, name: str, value: Value) -> str:
        if value is None or value == "":
            return _tr("nothing")
        if name in self._terms:
            return label(self._terms[name], str(value))
        if name in ("flagged", "hedged", "bounds_by_convention"):
            return _tr("yes") if value else _tr("no")
        return f"{value:g}" if isinstance(value, float) else str(value)

    def who(self, difference: Difference) -> str:
        """Who decided it, and when."""
        if not difference.by:
            return ""
        return f"{difference.by}, {when(difference.at)}"


def _of(value: Values, side: str) -> Value:
    return {"base": value.base, "ours": value.ours, "theirs": value.theirs}[side]
