"""What the help says: the way of an article, the keys, what can be searched for, and the words of the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.desk import search_fields
from app.desk.spoken import in_words
from app.desk.wording import QT_TRANSLATE_NOOP
from app.vocabulary import (
    ATTRIBUTION_FORMS,
    CAVEATS,
    CREDIBILITY,
    QUALIFIERS,
    QUOTE_VERDICTS,
    RELIABILITY,
    SOURCE_KINDS,
    Term,
)

KEYS_PAGE = "keys"
KeyGroups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Title of a group, and its (keys, what they do)."""


def said(text: str) -> str:
    """In the reader's language."""
    return QCoreApplication.translate("Help", text)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A word, a key or a search, and what it means. ``search`` is what choosing it puts into the search box."""

    what: str
    meaning: str
    search: str = ""


@dataclass(frozen=True, slots=True)
class HelpGroup:
    """Lines under one heading."""

    title: str
    lines: tuple[HelpLine, ...]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of the help."""

    code: str
    title: str
    icon: str
    groups: tuple[HelpGroup, ...]


WAY = (
    (QT_TRANSLATE_NOOP("Help", "Import"), QT_TRANSLATE_NOOP(
        "Help", "Choose, drop or paste an article. Its claims are listed beside the passages they come from.")),
    (QT_TRANSLATE_NOOP("Help", "Judge"), QT_TRANSLATE_NOOP(
        "Help", "A digit gives the current claim its verdict and goes on to the next; Alt with it stays.")),
    (QT_TRANSLATE_NOOP("Help", "Say why"), QT_TRANSLATE_NOOP(
        "Help", "N writes the rationale, E adds evidence. Everything is saved as you go; there is no Save.")),
    (QT_TRANSLATE_NOOP("Help", "Sign off"), QT_TRANSLATE_NOOP(
        "Help", "R signs a verdict off as reviewed, Shift+R sends it back with a reason. "
        "What is changed later is reopened.")),
    (QT_TRANSLATE_NOOP("Help", "Export"), QT_TRANSLATE_NOOP(
        "Help", "The reviewed claims leave as a table, for publishing or as a marked-up article, which Ctrl+P prints. "
        "Edits made in a spreadsheet come back by “Import edits…”.")),
    (QT_TRANSLATE_NOOP("Help", "Take back"), QT_TRANSLATE_NOOP(
        "Help", "Ctrl+Z takes back anything, however many claims it changed; the history keeps every change.")),
)  # fmt: skip


def _explained(field: search_fields.SearchField) -> str:
    """What a field looks for, and what may stand behind the colon."""
    meaning = search_fields.said(field.meaning)
    values = ", ".join(value for value, _ in field.values)
    return f"{meaning}: {values}" if values else meaning


def help_pages(keys: KeyGroups, states: Sequence[Term], verdicts: Sequence[Term]) -> tuple[HelpPage, ...]:
    """The pages, with the keys as they are and the words of the ledger on the desk."""
    way = tuple(HelpLine(said(what), said(meaning)) for what, meaning in WAY)
    examples = tuple(HelpLine(text, search_fields.said(meaning), text) for text, meaning in search_fields.EXAMPLES)
    fields = tuple(HelpLine(f"{one.name}:", _explained(one)) for one in search_fields.SEARCH_FIELDS)
    pressed = tuple(HelpGroup(title, tuple(HelpLine(key, what) for key, what in lines)) for title, lines in keys)
    words = (
        (QT_TRANSLATE_NOOP("Help", "States: where a claim is in the work"), states),
        (QT_TRANSLATE_NOOP("Help", "Verdicts: what it was found to be"), verdicts),
        (QT_TRANSLATE_NOOP("Help", "Caveats: what the article says of its verification"), CAVEATS),
        (QT_TRANSLATE_NOOP("Help", "Quote verdicts: did the speaker say it?"), QUOTE_VERDICTS),
        (QT_TRANSLATE_NOOP("Help", "Attribution: how it reaches the reader"), ATTRIBUTION_FORMS),
        (QT_TRANSLATE_NOOP("Help", "Sources"), SOURCE_KINDS),
        (QT_TRANSLATE_NOOP("Help", "Figures: how their words bound the number"), QUALIFIERS),
        (QT_TRANSLATE_NOOP("Help", "Grades of a source"), RELIABILITY),
        (QT_TRANSLATE_NOOP("Help", "Grades of an information"), CREDIBILITY),
    )
    explained = tuple(
        HelpGroup(said(title), tuple(HelpLine(term.label, term.meaning) for term in in_words(terms)))
        for title, terms in words
    )
    searching = (
        HelpGroup(said(QT_TRANSLATE_NOOP("Help", "Examples: choose one to try it")), examples),
        HelpGroup(said(QT_TRANSLATE_NOOP("Help", "Fields: name, colon, value")), fields),
    )
    title = said(QT_TRANSLATE_NOOP("Help", "From an article to checked claims"))
    return (
        HelpPage("way", said(QT_TRANSLATE_NOOP("Help", "How it goes")), "help", (HelpGroup(title, way),)),
        HelpPage(KEYS_PAGE, said(QT_TRANSLATE_NOOP("Help", "Keys")), "keyboard", pressed),
        HelpPage("searching", said(QT_TRANSLATE_NOOP("Help", "Searching")), "search", searching),
        HelpPage("words", said(QT_TRANSLATE_NOOP("Help", "Words")), "note", explained),
    )
