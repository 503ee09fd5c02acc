"""The sections of the card and the fields in them, as one table that reads from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from app.desk.card_fields import CodeField, Field, FlagField, LineField, TextField, date_field, moment_field
from app.desk.card_section import Columns, Section
from app.desk.card_values import priorities
from app.desk.contacts_editor import ContactsField
from app.desk.figures_editor import FiguresField
from app.desk.hops_editor import HopsField
from app.desk.links_editor import LinksField
from app.desk.spoken import word
from app.desk.tags_field import TagsField
from app.desk.theme import Theme
from app.desk.wording import tr
from app.vocabulary import (
    ATTRIBUTION_FORMS,
    CAVEATS,
    CREDIBILITY,
    DROP_REASONS,
    QUOTE_VERDICTS,
    RELIABILITY,
    SOURCE_KINDS,
    Term,
)

NUMBERS = frozenset({"hedged", "flagged", "priority", "start", "caveat_start"})
"""Columns that hold whole numbers."""


def field_labels() -> dict[str, str]:
    """What every column of a claim is called."""
    return {
        "claim": tr("Claim"), "passage": tr("Passage"), "start": tr("Place of the passage"),
        "speaker": tr("Speaker"), "speaker_role": tr("Role"), "attribution_form": tr("Form"),
        "source_kind": tr("Kind of source"), "said_on": tr("Said on"), "hops": tr("Chain of attribution"),
        "contacts": tr("Right of reply"), "links": tr("Links to other claims"),
        "figures": tr("Figures"), "event_from": tr("Happened from"), "event_to": tr("Happened until"),
        "place": tr("Place"),
        "hedged": tr("Hedged in the article (may, could, reportedly)"), "caveat": tr("The article says"),
        "caveat_start": tr("Place of the caveat"), "caveat_passage": tr("Words of the caveat"),
        "reliability": tr("Source: how reliable"), "credibility": tr("Information: how credible"),
        "state": tr("State"), "verdict": tr("Verdict"), "quote_verdict": tr("Quote"), "rationale": tr("Rationale"),
        "note": tr("Note (stays in the house)"), "priority": tr("Priority"), "flagged": tr("Flagged"),
        "assignee": tr("Assigned to"), "checker": tr("Checker"), "checked_at": tr("Checked at (UTC)"),
        "reviewer": tr("Reviewer"), "reviewed_at": tr("Reviewed at (UTC)"), "recheck_by": tr("Check again by"),
        "drop_reason": tr("Why dropped"), "tags": tr("Tags"), "worth": tr("Worth"), "origin": tr("Origin"),
        "worth_reasons": tr("Reasons"),
    }  # fmt: skip


class CardForm:
    """Makes the fields, keeps them by name, and lays them into sections."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme, self._parent = theme, parent
        self.labels = field_labels()
        self.fields: dict[str, Field] = {}
        self.sections: dict[str, Section] = {}

    def section(self, name: str, title: str, columns: int = 12) -> tuple[Section, Columns]:
        """A new section at the end."""
        section = Section(self._theme, name, title, self._parent)
        self.sections[name] = section
        return section, Columns(columns, section.body)

    def add(self, field: Field) -> Field:
        """Keep a field by its name."""
        self.fields[field.name] = field
        return field

    def line(self, name: str, placeholder: str = "") -> Field:
        """One line of text."""
        return self.add(LineField(name, self.labels[name], self._parent, placeholder=placeholder))

    def date(self, name: str) -> Field:
        """A day, month or year."""
        return self.add(date_field(name, self.labels[name], self._parent))

    def moment(self, name: str) -> Field:
        """A moment in UTC."""
        return self.add(moment_field(name, self.labels[name], self._parent))

    def code(self, name: str, terms: Sequence[Term], empty: str = "", *, number: bool = False) -> Field:
        """One of a list."""
        return self.add(CodeField(name, self.labels[name], terms, self._parent, empty=empty, number=number))

    def flag(self, name: str) -> Field:
        """Yes or no."""
        return self.add(FlagField(name, self.labels[name], self._parent))

    def head(self) -> None:
        """What stands above the sections: wording and rationale."""
        labels, parent = self.labels, self._parent
        wording = TextField(
            "claim", labels["claim"], parent, most=5, show_label=False, required=tr("A claim needs its wording.")
        )
        wording.editor.setProperty("role", "quiet")
        wording.editor.setObjectName("claimWording")
        self.add(wording)
        self.add(
            TextField(
                "rationale", labels["rationale"], parent, least=2, most=10, show_label=False,
                placeholder=tr("What did you check, and where? Paste a link or a quote…   (N)"),
            )
        )  # fmt: skip

    def speaker(self) -> None:
        """Who says it, and how it reached the article."""
        _, grid = self.section("speaker", tr("Speaker and attribution"))
        grid.put(self.line("speaker"), 6)
        grid.put(self.line("speaker_role"), 6)
        grid.put(self.code("attribution_form", ATTRIBUTION_FORMS), 6)
        grid.put(self.code("source_kind", SOURCE_KINDS), 6)
        grid.put(self.date("said_on"), 6)
        grid.put(self.code("quote_verdict", QUOTE_VERDICTS, tr("Not checked")), 6)
        grid.put(_heading(self.labels["hops"], self._parent), 12)
        grid.put(self.add(HopsField(self._theme, self._parent)), 12)

    def figures(self) -> None:
        """Quantities."""
        _, grid = self.section("figures", tr("Figures"))
        grid.put(self.add(FiguresField(self._theme, self._parent)), 12)

    def when_and_where(self) -> None:
        """The event the claim speaks of."""
        _, grid = self.section("event", tr("When and where"))
        grid.put(self.date("event_from"), 3)
        grid.put(self.date("event_to"), 3)
        grid.put(self.line("place"), 6)
        grid.put(self.flag("hedged"), 12)

    def caveat(self, passage: QWidget) -> None:
        """What the article says of its verification; ``passage`` shows the words."""
        _, grid = self.section("caveat", tr("Caveat"))
        grid.put(self.code("caveat", CAVEATS), 6)
        grid.put(passage, 6)

    def evidence(self, items: QWidget) -> None:
        """What was found."""
        _, grid = self.section("evidence", tr("Evidence"))
        grid.put(items, 12)

    def grades(self) -> None:
        """The Admiralty grades."""
        _, grid = self.section("grades", tr("Source grade"))
        grid.put(self.code("reliability", RELIABILITY), 6)
        grid.put(self.code("credibility", CREDIBILITY), 6)

    def people(self) -> None:
        """Who does what until when."""
        _, grid = self.section("people", tr("People and planning"))
        grid.put(self.line("assignee"), 4)
        grid.put(self.code("priority", priorities(), number=True), 4)
        grid.put(self.date("recheck_by"), 4)
        grid.put(self.flag("flagged"), 12)
        grid.put(self.line("checker"), 3)
        grid.put(self.moment("checked_at"), 3)
        grid.put(self.line("reviewer"), 3)
        grid.put(self.moment("reviewed_at"), 3)
        grid.put(self.line("drop_reason", ", ".join(word(reason) for reason in DROP_REASONS)), 12)

    def notes(self) -> None:
        """Tags, and what colleagues shall know."""
        _, grid = self.section("notes", tr("Tags and note"))
        grid.put(self.add(TagsField(self._theme, self.labels["tags"], self._parent)), 12)
        note = TextField(
            "note", self.labels["note"], self._parent, placeholder=tr("For colleagues; exported, not published")
        )
        grid.put(self.add(note), 12)

    def contacts(self, offer: QWidget) -> None:
        """Whom we asked; ``offer`` stands below."""
        _, grid = self.section("contacts", tr("Right of reply"))
        grid.put(self.add(ContactsField(self._theme, self._parent)), 12)
        grid.put(offer, 12)

    def links(self) -> None:
        """How the claim stands to others."""
        _, grid = self.section("links", tr("Links to other claims"))
        grid.put(self.add(LinksField(self._theme, self._parent)), 12)

    def worth(self, words: QLabel) -> None:
        """Why the extractor proposed it."""
        _, grid = self.section("worth", tr("Why it is listed"))
        grid.put(words, 12)

    def history(self, entries: QWidget) -> None:
        """Who changed what."""
        _, grid = self.section("history", tr("History"))
        grid.put(entries, 12)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "faint")
    return label
