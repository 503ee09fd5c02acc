"""What the help says: the way of an article, the keys, what can be searched for, and the words of the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

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


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it cannot be translated yet."""
    return text


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
        "Help", "R signs a verdict off as reviewed. What is changed later is reopened by itself.")),
    (QT_TRANSLATE_NOOP("Help", "Export"), QT_TRANSLATE_NOOP(
        "Help", "The reviewed claims leave as a table, with a list of what was exported and when.")),
    (QT_TRANSLATE_NOOP("Help", "Take back"), QT_TRANSLATE_NOOP(
        "Help", "Ctrl+Z takes back anything, however many claims it changed; the history keeps every change.")),
)  # fmt: skip
EXAMPLES = (
    ("dam water", QT_TRANSLATE_NOOP("Help", "both words, or words that begin so")),
    ('"the upper dam"', QT_TRANSLATE_NOOP("Help", "these words, whole and in this order")),
    ("state:unreviewed has:figure", QT_TRANSLATE_NOOP("Help", "nobody has looked at it, and there is a figure")),
    ("caveat:not_independently_verified", QT_TRANSLATE_NOOP("Help", "the outlet could not verify it")),
    ("figure:>20 -state:dropped", QT_TRANSLATE_NOOP("Help", "a number above 20, and not dropped")),
    ("by:toldan verdict:false", QT_TRANSLATE_NOOP("Help", "said by Toldan, and found false")),
    ("verdict:none flag:yes", QT_TRANSLATE_NOOP("Help", "flagged, and without a verdict")),
    ("date:>=2024-01 -has:evidence", QT_TRANSLATE_NOOP("Help", "published since January 2024, without evidence")),
)
FIELDS = (
    ("state", QT_TRANSLATE_NOOP("Help", "where the claim is in the work")),
    ("verdict", QT_TRANSLATE_NOOP("Help", "what it was found to be")),
    ("by", QT_TRANSLATE_NOOP("Help", "who says it, by any of their words")),
    ("speaker", QT_TRANSLATE_NOOP("Help", "exactly this speaker")),
    ("figure", QT_TRANSLATE_NOOP("Help", "a number, such as >20, 20% or 10..50, or its words")),
    ("caveat", QT_TRANSLATE_NOOP("Help", "what the article says of its verification")),
    ("checker", QT_TRANSLATE_NOOP("Help", "who gave the verdict")),
    ("reviewer", QT_TRANSLATE_NOOP("Help", "who signed it off")),
    ("assignee", QT_TRANSLATE_NOOP("Help", "who is to check it")),
    ("article", QT_TRANSLATE_NOOP("Help", "words of the article’s title")),
    ("outlet", QT_TRANSLATE_NOOP("Help", "where it was published")),
    ("tag", QT_TRANSLATE_NOOP("Help", "a tag")),
    ("has", QT_TRANSLATE_NOOP("Help", "evidence, figure, tag, note, rationale, verdict, speaker or link is there")),
    ("flag", QT_TRANSLATE_NOOP("Help", "yes or no")),
    ("quote", QT_TRANSLATE_NOOP("Help", "whether the speaker said it")),
    ("form", QT_TRANSLATE_NOOP("Help", "how it reaches the reader")),
    ("source", QT_TRANSLATE_NOOP("Help", "what sort of source")),
    ("claim, passage, note, rationale, place", QT_TRANSLATE_NOOP("Help", "words of this alone")),
    ("said, event, date, due", QT_TRANSLATE_NOOP("Help", "a day, a month or a year, with > or < as well")),
    ("worth, priority", QT_TRANSLATE_NOOP("Help", "a number, with > or < as well")),
)


def help_pages(keys: KeyGroups, states: Sequence[Term], verdicts: Sequence[Term]) -> tuple[HelpPage, ...]:
    """The pages, with the keys as they are and the words of the ledger on the desk."""
    way = tuple(HelpLine(said(what), said(meaning)) for what, meaning in WAY)
    examples = tuple(HelpLine(text, said(meaning), text) for text, meaning in EXAMPLES)
    fields = tuple(HelpLine(f"{name}:", said(meaning)) for name, meaning in FIELDS)
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
        HelpGroup(said(title), tuple(HelpLine(term.label, term.meaning) for term in terms)) for title, terms in words
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
