"""What is about to come in: each document's details to be put right, its first lines, and the claims found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.desk.dialogs.details_form import DetailsForm, trouble_with
from app.desk.dialogs.frame import DialogFrame
from app.desk.source_offsets import display
from app.desk.theme import Theme
from app.model import Candidate, Document, Metadata
from app.vocabulary import SHOWN_FROM

FIRST_CHARACTERS = 1_200
MOST_CLAIMS = 200
"""Claims in the preview; the table will show them all."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A document that was read and searched; ``already`` is the title of an article here with the same text."""

    document: Document
    candidates: tuple[Candidate, ...]
    already: str | None = None

    def metadata(self) -> Metadata:
        """What is known of it, with the file's name where no title was recognised."""
        known = self.document.metadata
        return known if known.title else replace(known, title=PurePath(self.document.file_name or "").stem or None)


class ImportDialog(DialogFrame):
    """One page a document; a list on the left where there are several, to choose which come in."""

    def __init__(self, theme: Theme, arrivals: Sequence[Arrival], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Import"), icon="import", parent=parent)
        self._arrivals = tuple(arrivals)
        self._typed: list[dict[str, str | None]] = []
        self._at = -1
        self._create()
        self._assemble()
        self._fill()
        self.list.currentRowChanged.connect(self.show_document)
        self.list.itemChanged.connect(lambda _: self._count())
        self.form.edited.connect(self._keep)
        first = next((at for at, one in enumerate(self._arrivals) if one.already is None), 0)
        self.list.setCurrentRow(first)
        self._count()

    # -- building ----------------------------------------------------------------------------------------------------

    def _create(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setFixedWidth(220)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVisible(len(self._arrivals) > 1)
        self.duplicate = QLabel(self)
        self.duplicate.setTextFormat(Qt.TextFormat.PlainText)
        self.duplicate.setWordWrap(True)
        self.duplicate.setProperty("role", "error")
        self.form = DetailsForm(self)
        self.beginning = QPlainTextEdit(self)
        self.beginning.setReadOnly(True)
        self.beginning.setTabChangesFocus(True)
        self.beginning.setAccessibleName(self.tr("The article begins"))
        self.beginning.setFont(self.theme.serif_font(-1))
        self.beginning.setFixedHeight(96)
        self.found = QLabel(self)
        self.found.setProperty("role", "section")
        self.claims = QListWidget(self)
        self.claims.setAccessibleName(self.tr("Claims found"))
        self.claims.setWordWrap(True)
        self.claims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claims.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        self.claims.setMinimumHeight(120)

    def _assemble(self) -> None:
        begins = QLabel(self.tr("The article begins"), self)
        begins.setProperty("role", "section")
        page = QVBoxLayout()
        page.setSpacing(6)
        page.addWidget(self.duplicate)
        page.addWidget(self.form)
        page.addSpacing(6)
        page.addWidget(begins)
        page.addWidget(self.beginning)
        page.addSpacing(6)
        page.addWidget(self.found)
        page.addWidget(self.claims, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(page, 1)
        self.content.addLayout(row)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Import"))
        self.resize(840 if len(self._arrivals) > 1 else 620, 720)

    def _fill(self) -> None:
        for arrival in self._arrivals:
            known = arrival.metadata()
            self._typed.append({name: getattr(known, name) for name in self.form.lines})
            item = QListWidgetItem(_line(arrival.document.file_name or known.title or self.tr("Untitled")), self.list)
            item.setSizeHint(QSize(0, 30))
            if arrival.already is None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setIcon(self.theme.icon("info", "text_muted"))
                item.setToolTip(self._already(arrival))

    # -- one document ------------------------------------------------------------------------------------------------

    def show_document(self, at: int) -> None:
        """Show a document; what was typed for the others is kept."""
        if not 0 <= at < len(self._arrivals):
            return
        self._at = -1
        arrival = self._arrivals[at]
        self.form.load(Metadata(**self._typed[at]))
        self.form.setEnabled(arrival.already is None)
        self.duplicate.setText(self._already(arrival))
        self.duplicate.setVisible(arrival.already is not None)
        self.beginning.setPlainText(display(arrival.document.text[:FIRST_CHARACTERS]).text)
        self.found.setText(self.found_words(arrival.candidates))
        self.claims.clear()
        shown = [one for one in arrival.candidates if one.worth >= SHOWN_FROM]
        for candidate in shown[:MOST_CLAIMS]:
            speaker = _line(candidate.speaker) + ": " if candidate.speaker else ""
            item = QListWidgetItem(speaker + _line(candidate.claim), self.claims)
            item.setToolTip("; ".join(candidate.reasons))
        self._at = at

    def found_words(self, candidates: Sequence[Candidate]) -> str:
        """How many claims there are, by worth."""
        listed = sum(one.worth >= SHOWN_FROM for one in candidates)
        if not candidates:
            return self.tr("No claims found; you can make them by hand.")
        words = self.tr("1 claim found") if listed == 1 else self.tr("{count} claims found").format(count=f"{listed:,}")
        rest = len(candidates) - listed
        if rest:
            words += " · " + self.tr("{count} of little worth, behind the slider").format(count=f"{rest:,}")
        return words

    def _already(self, arrival: Arrival) -> str:
        words = self.tr("This text is here already, as “{title}”. It will not be imported again.")
        return words.format(title=_line(arrival.already)) if arrival.already is not None else ""

    def _keep(self) -> None:
        if self._at >= 0:
            self._typed[self._at] = self.form.typed()

    # -- the answer --------------------------------------------------------------------------------------------------

    def _wanted(self, at: int) -> bool:
        return self._arrivals[at].already is None and self.list.item(at).checkState() == Qt.CheckState.Checked

    def _count(self) -> None:
        wanted = sum(self._wanted(at) for at in range(len(self._arrivals)))
        self._ok.setEnabled(wanted > 0)
        several = self.tr("Import {count} articles").format(count=wanted)
        self._ok.setText(several if wanted > 1 else self.tr("Import"))

    def answer(self) -> list[Metadata | None]:
        """The details of each document as they stand now; None for one that shall stay out."""
        return [Metadata(**typed) if self._wanted(at) else None for at, typed in enumerate(self._typed)]

    def accept(self) -> None:
        """Close only when all that come in can be stored; else go to the first that cannot."""
        for at in range(len(self._arrivals)):
            if self._wanted(at):
                field, trouble = trouble_with(self.form, self._typed[at])
                if trouble:
                    self.list.setCurrentRow(at)
                    self.form.say(trouble)
                    self.form.lines[field].setFocus()
                    return
        super().accept()

    @classmethod
    def ask(cls, theme: Theme, arrivals: Sequence[Arrival], parent: QWidget | None) -> list[Metadata | None] | None:
        """Which documents come in, with which details, in the order given; None when cancelled."""
        dialog = cls(theme, arrivals, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer


def _line(text: str | None) -> str:
    """A text on one line, with nothing hidden in it."""
    return display(" ".join((text or "").split())).text
