"""What is about to come in: each document's details to be put right, its first lines, and the claims found in it.

For one ordinary file it is just Return; of several, those that are ticked come in.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.arrivals import Admission, Arrival
from app.desk.dialogs.details_form import DetailsForm, trouble_with
from app.desk.dialogs.frame import DialogFrame
from app.desk.dialogs.worth_slider import WorthSlider
from app.desk.source_offsets import display
from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.model import Metadata
from app.vocabulary import SHOWN_FROM

FIRST_CHARACTERS = 1_200
MOST_CLAIMS = 200
"""Claims in the preview; the table will show them all."""
BOTH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ImportDialog(DialogFrame):
    """One page a document; a list on the left where there are several, to choose which come in."""

    def __init__(
        self, theme: Theme, arrivals: Sequence[Arrival], worth: float = SHOWN_FROM, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Import"), icon="import", parent=parent)
        self._arrivals = tuple(arrivals)
        self._several = len(self._arrivals) > 1
        self._typed: list[dict[str, str | None]] = []
        self._at = -1
        self._create(worth)
        self._assemble()
        self._fill()
        self.list.currentRowChanged.connect(self.show_document)
        self.list.itemChanged.connect(lambda _: self._count())
        self.all.clicked.connect(self._tick_all)
        self.form.edited.connect(self._keep)
        self.worth.moved.connect(lambda _: self._show_claims())
        first = next((at for at, one in enumerate(self._arrivals) if one.welcome), 0)
        self.list.setCurrentRow(first)
        self._count()
        self._ok.setFocus()

    # -- building ----------------------------------------------------------------------------------------------------

    def _create(self, worth: float) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(200)
        self.all = QPushButton(self)
        self.all.setProperty("role", "link")
        self.all.setAutoDefault(False)
        self.remark = QLabel(self)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setWordWrap(True)
        self.remark.setProperty("role", "error")
        self.form = DetailsForm(self)
        self.beginning = QPlainTextEdit(self)
        self.beginning.setReadOnly(True)
        self.beginning.setTabChangesFocus(True)
        self.beginning.setAccessibleName(self.tr("The article begins"))
        self.beginning.setFont(self.theme.serif_font(-1))
        self.beginning.setMinimumHeight(76)
        self.found = QLabel(self)
        self.found.setProperty("role", "section")
        self.found.setWordWrap(True)
        self.worth = WorthSlider(self.theme, worth, self)
        self.claims = QListWidget(self)
        self.claims.setAccessibleName(self.tr("Claims found"))
        self.claims.setWordWrap(True)
        self.claims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claims.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.claims.setMinimumHeight(100)

    def _assemble(self) -> None:
        begins = QLabel(self.tr("The article begins"), self)
        begins.setProperty("role", "section")
        self._of_document: tuple[QWidget, ...] = (
            self.form,
            begins,
            self.beginning,
            self.found,
            self.worth,
            self.claims,
        )
        left = QVBoxLayout()
        right = QVBoxLayout()
        for column, parts in ((left, self._of_document[:3]), (right, self._of_document[3:])):
            for part in parts:
                column.addWidget(part)
            column.setStretch(2, 1)
            column.setSpacing(8)
        document = QHBoxLayout()
        document.setSpacing(20)
        document.addLayout(left, 1)
        document.addLayout(right, 1)
        page = QVBoxLayout()
        page.setSpacing(8)
        page.addWidget(self.remark)
        page.addLayout(document, 1)
        page.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(20)
        if self._several:
            row.addLayout(self._documents())
        row.addLayout(page, 1)
        self.content.addLayout(row)
        self.list.setVisible(self._several)
        self.all.setVisible(self._several)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Import"))
        self.fit(1120 if self._several else 880, 620)

    def _documents(self) -> QVBoxLayout:
        self.counted = QLabel(self)
        self.counted.setProperty("role", "section")
        head = QHBoxLayout()
        head.addWidget(self.counted, 1)
        head.addWidget(self.all)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return column

    def _fill(self) -> None:
        high = 2 * self.fontMetrics().height() + 12
        for arrival in self._arrivals:
            known = arrival.metadata()
            self._typed.append({name: getattr(known, name) for name in self.form.lines})
            name = _line(arrival.called or known.title or self.tr("Untitled"))
            item = QListWidgetItem(f"{name}\n{self._in_short(arrival)}")
            item.setSizeHint(QSize(0, high))
            item.setToolTip(f"{name}\n{self._remark(arrival)}".strip())
            item.setFlags(BOTH | Qt.ItemFlag.ItemIsUserCheckable if arrival.welcome else BOTH)
            if arrival.welcome:
                item.setCheckState(Qt.CheckState.Checked)
            else:
                here = arrival.document is not None
                item.setIcon(self.theme.icon("info" if here else "warning", "text_muted" if here else "danger"))
            self.list.addItem(item)

    def _in_short(self, arrival: Arrival) -> str:
        if arrival.document is None:
            return self.tr("not readable")
        if arrival.already is not None:
            return self.tr("already here as “{title}”").format(title=_line(arrival.already))
        if arrival.twin is not None:
            return self.tr("same text as “{name}”").format(name=_line(arrival.twin))
        likely = sum(one.worth >= SHOWN_FROM for one in arrival.candidates)
        words = tr("%Ln likely claim(s)", None, likely)
        return words + (" · " + self.tr("see the note") if arrival.document.notes else "")

    # -- one document ------------------------------------------------------------------------------------------------

    def show_document(self, at: int) -> None:
        """Show a document; what was typed for the others is kept."""
        if not 0 <= at < len(self._arrivals):
            return
        self._at = -1
        arrival = self._arrivals[at]
        self.form.load(Metadata(**self._typed[at]))
        self.form.setEnabled(arrival.welcome)
        remark = self._remark(arrival)
        self.remark.setText(remark)
        self.remark.setProperty("tone", "warning" if arrival.document is not None else "")
        self.remark.style().unpolish(self.remark)
        self.remark.style().polish(self.remark)
        self.remark.setVisible(bool(remark))
        for part in self._of_document:
            part.setVisible(arrival.document is not None)
        if arrival.document is not None:
            self.beginning.setPlainText(display(arrival.document.text[:FIRST_CHARACTERS]).text)
        self._at = at
        self._show_claims()

    def _show_claims(self) -> None:
        found = self._arrivals[self._at].candidates
        self.worth.show_worths([one.worth for one in found])
        shown = [one for one in found if one.worth >= self.worth.worth]
        self.found.setText(self.found_words(len(found), len(shown)))
        self.claims.clear()
        for candidate in shown[:MOST_CLAIMS]:
            speaker, claim = _line(candidate.speaker), _line(candidate.claim)
            named = speaker and not claim.startswith(speaker)
            item = QListWidgetItem(f"{speaker}: {claim}" if named else claim, self.claims)
            item.setToolTip("; ".join(map(said, candidate.reasons)))
        if len(shown) > MOST_CLAIMS:
            self.claims.addItem(self.tr("… and {count} more").format(count=grouped(len(shown) - MOST_CLAIMS)))

    def found_words(self, found: int, shown: int) -> str:
        """How many claims there are, and how many of them the slider lets through."""
        if not found:
            return self.tr("No claims found; you can make them by hand.")
        words = tr("%Ln claim(s) listed", None, shown)
        if shown < found:
            words += " · " + tr("%Ln of less worth, behind the slider", None, found - shown)
        return words

    def _remark(self, arrival: Arrival) -> str:
        """What there is to say of an arrival: why it cannot come in, or what its reader noted."""
        if arrival.document is None:
            return said(arrival.error)
        if arrival.already is not None:
            words = self.tr("This text is here already, as “{title}”. It will not be imported again.")
            return words.format(title=_line(arrival.already))
        if arrival.twin is not None:
            return self.tr("“{name}” has the same text. It comes in once.").format(name=_line(arrival.twin))
        return " ".join(_line(said(note)) for note in arrival.document.notes)

    def _keep(self) -> None:
        if self._at >= 0:
            self._typed[self._at] = self.form.typed()

    # -- the answer --------------------------------------------------------------------------------------------------

    def _wanted(self, at: int) -> bool:
        return self._arrivals[at].welcome and self.list.item(at).checkState() == Qt.CheckState.Checked

    def _tick_all(self) -> None:
        welcome = [at for at, arrival in enumerate(self._arrivals) if arrival.welcome]
        on = not all(self._wanted(at) for at in welcome)
        self.list.blockSignals(True)  # counted once, not at every tick
        for at in welcome:
            self.list.item(at).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._count()

    def _count(self) -> None:
        wanted = sum(self._wanted(at) for at in range(len(self._arrivals)))
        self._ok.setEnabled(wanted > 0)
        self._ok.setText(tr("Import %Ln article(s)", None, wanted) if self._several and wanted else self.tr("Import"))
        if self._several:
            words = self.tr("{wanted} of {all} come in")
            self.counted.setText(words.format(wanted=grouped(wanted), all=grouped(len(self._arrivals))))
            welcome = sum(arrival.welcome for arrival in self._arrivals)
            self.all.setText(self.tr("Tick none") if wanted == welcome else self.tr("Tick all"))

    def answer(self) -> Admission:
        """The details of each document as they stand now, None for one that shall stay out; and the slider."""
        details = (Metadata(**typed) if self._wanted(at) else None for at, typed in enumerate(self._typed))
        return Admission(tuple(details), self.worth.worth)

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
    def ask(cls, theme: Theme, arrivals: Sequence[Arrival], worth: float, parent: QWidget | None) -> Admission | None:
        """Which documents come in, with which details; None when cancelled."""
        dialog = cls(theme, arrivals, worth, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer


def _line(text: str | None) -> str:
    """A text on one line, with nothing hidden in it."""
    return display(" ".join((text or "").split())).text
