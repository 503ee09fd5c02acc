"""The evidence of a claim: what was found, what it does to the claim, how far it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.desk.by_ear import name_list
from app.desk.card_fields import CalmCombo, CodeField, Field, LineField, TextField, date_field
from app.desk.card_section import Columns, IconButton
from app.desk.dialogs.link_dialog import LinkDialog, host_of, is_link
from app.desk.foreign import legible, seen, tip
from app.desk.spoken import in_words, label
from app.desk.theme import Theme
from app.desk.wording import in_quotes, tr
from app.model import Evidence
from app.vocabulary import CREDIBILITY, RELIABILITY, STANCES, Stance

FIXED = frozenset({"uid", "claim", "sha256", "file_name", "rev"})
"""Fields of evidence that no person types."""


def evidence_fields(form: QWidget) -> tuple[tuple[Field, int], ...]:
    """The fields of a piece of evidence, each with the columns it takes of six."""
    return (
        (CodeField("stance", tr("It"), STANCES, form), 2),
        (LineField("title", tr("Title"), form), 4),
        (LineField("url", tr("Link"), form), 4),
        (LineField("locator", tr("Page or place"), form), 2),
        (TextField("quote", tr("Quote"), form, most=6), 6),
        (date_field("published_on", tr("Published on"), form), 2),
        (date_field("accessed_on", tr("Seen on"), form), 2),
        (LineField("archived_url", tr("Archived copy"), form), 2),
        (CodeField("reliability", tr("Source"), RELIABILITY, form), 3),
        (CodeField("credibility", tr("Information"), CREDIBILITY, form), 3),
        (TextField("note", tr("Note"), form, most=6), 6),
    )


def _title(one: Evidence) -> str:
    return one.title or one.url or one.file_name or one.quote or tr("Without a title")


def evidence_words(one: Evidence) -> str:
    """A piece of evidence in a few lines."""
    parts = (_title(one), one.url if one.title else "", one.locator, one.published_on, one.quote, one.note)
    return f"{label(STANCES, one.stance)}: " + "\n".join(part for part in parts if part)


class EvidenceItem(QFrame):
    """One piece of evidence: what it is on one line, its form below once it is opened."""

    changed = Signal(str, str, object, object)
    """(uid of the evidence, field, value, base)"""
    typing = Signal(str, str, object, object)
    """(uid of the evidence, field, typed, base)"""
    settled = Signal(str, str)
    """(uid of the evidence, field): nothing is typed there that is not stored."""
    removed = Signal(object)
    """The Evidence as it is shown."""
    fileWanted = Signal(object)
    """The file of this Evidence shall be opened."""

    def __init__(self, theme: Theme, evidence: Evidence, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.evidence = evidence
        self.fields: dict[str, Field] = {}
        self.setProperty("role", "card")
        self._icon = QLabel(self)
        self._stance = QLabel(self)
        self._stance.setProperty("role", "muted")
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._detail = QLabel(self)
        self._detail.setProperty("role", "muted")
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = IconButton(theme, "external", self.tr("Open the link…"), self)
        self.file_button = IconButton(theme, "folder", self.tr("Open the file…"), self)
        self.edit_button = IconButton(theme, "pencil", self.tr("Edit this evidence"), self)
        self.remove_button = IconButton(theme, "trash", self.tr("Remove this evidence"), self)
        self.edit_button.setCheckable(True)
        self._form: QWidget | None = None
        self._assemble()
        self.open_button.clicked.connect(self.open_link)
        self.file_button.clicked.connect(lambda: self.fileWanted.emit(self.evidence))
        self.edit_button.toggled.connect(self._unfold)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.evidence))
        theme.changed.connect(self._describe)
        self._describe()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon)
        head.addWidget(self._stance)
        head.addWidget(self._title, 1)
        for button in (self.open_button, self.file_button, self.edit_button, self.remove_button):
            head.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 4, 4, 6)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self._detail)

    def refresh(self, evidence: Evidence) -> None:
        """The same evidence, read again."""
        self.evidence = evidence
        for name, field in self.fields.items():
            field.refresh(getattr(evidence, name))
        self._describe()

    def field(self, name: str) -> Field | None:
        """A field of the form, which is unfolded for it."""
        self.edit_button.setChecked(True)
        return self.fields.get(name)

    def commit(self) -> bool:
        """Send what is typed in the form."""
        return all([field.commit() for field in self.fields.values()])  # noqa: C419 - every one is to send

    def open_link(self) -> None:
        """Open the link after showing its host."""
        LinkDialog.ask(self._theme, self.evidence.url or "", self)

    def _describe(self) -> None:
        one = self.evidence
        look = self._theme.look("stance", one.stance)
        self._icon.setPixmap(self._theme.pixmap(look.icon, look.ink.name(), 16, self.devicePixelRatioF()))
        stance = label(STANCES, one.stance)
        self._stance.setText(stance)
        title = seen(_title(one))
        self._title.setText(title)
        self._title.setToolTip(tip(title))
        parts = [host_of(one.url) if one.url and one.title else "", one.published_on or ""]
        if one.file_name:
            kept = self.tr("file kept, SHA-256 {digest}…").format(digest=(one.sha256 or "")[:12])
            parts.append(kept if one.sha256 else self.tr("file {name}").format(name=one.file_name))
        if (one.reliability, one.credibility) != ("F", "6"):
            parts.append(one.reliability + one.credibility)
        if one.quote and one.title:
            parts.append(in_quotes(one.quote if len(one.quote) < 160 else f"{one.quote[:158]}…"))
        detail = " · ".join(part for part in parts if part)
        self._detail.setText(legible(detail))
        self._detail.setAccessibleName(seen(detail))
        self._detail.setVisible(any(parts))
        self.open_button.setVisible(is_link(one.url))
        self.file_button.setVisible(bool(one.file_name))
        self.setAccessibleName(f"{stance}: {title}")
        for button in (self.open_button, self.file_button, self.edit_button, self.remove_button):
            button.setAccessibleName(f"{button.toolTip()}: {title}")

    def _unfold(self, wanted: bool) -> None:
        if wanted and self._form is None:
            self._form = self._make_form()
            self._column.addWidget(self._form)
        if self._form is not None:
            self._form.setVisible(wanted)

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        columns = Columns(6, form)
        for field, span in evidence_fields(form):
            self.fields[field.name] = field
            field.load(getattr(self.evidence, field.name))
            field.call(f"{field.label}: {seen(_title(self.evidence))}")
            field.committed.connect(self._on_committed)
            field.edited.connect(lambda field=field: self._on_edited(field))
            field.settled.connect(lambda name=field.name: self.settled.emit(self.evidence.uid, name))
            columns.put(field, span)
        return form

    def _on_edited(self, field: Field) -> None:
        self.typing.emit(self.evidence.uid, field.name, field.typed(), field.base)

    def _on_committed(self, name: str, value: object, base: object) -> None:
        self.changed.emit(self.evidence.uid, name, value, base)


class EvidenceList(QWidget):
    """All evidence of one claim, a line to add more, and a place to drop links."""

    added = Signal(object)
    """Values of new evidence."""
    changed = Signal(str, str, object, object)
    typing = Signal(str, str, object, object)
    settled = Signal(str, str)
    lineTyped = Signal(object)
    """What stands in the line for new evidence, as a draft keeps it; None when nothing does."""
    removed = Signal(object)
    filesAdded = Signal(object, str)
    """(paths, stance): these files shall be kept as evidence."""
    filesWanted = Signal(str)
    """(stance): the person wants to choose files to keep."""
    fileWanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.items: list[EvidenceItem] = []
        self.setAcceptDrops(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.stance = CalmCombo(self)
        stances = in_words(STANCES)
        self.stance.setMinimumContentsLength(max(len(term.label) for term in stances) - 1)
        for term in stances:
            self.stance.addItem(term.label, str(term.code))
        name_list(self.stance, self.tr("What new evidence does to the claim"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("A link or a title, then Return"))
        self.line.setAccessibleName(self.tr("New evidence: a link or a title"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_line_edited)
        self.message = QLabel(self)
        self.message.setProperty("role", "error")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self._pattern: dict[str, Field] = {}
        self._refused = False
        self.add_button = IconButton(theme, "plus", self.tr("Add this evidence"), self)
        self.add_button.clicked.connect(self.add_typed)
        self.files_button = IconButton(theme, "folder", self.tr("Keep files as evidence…"), self)
        self.files_button.clicked.connect(lambda: self.filesWanted.emit(self._stance()))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.stance)
        row.addWidget(self.line, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.files_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self.message)

    def show_evidence(self, evidence: Sequence[Evidence], *, keep_typed: bool) -> None:
        """Show these; what is half typed stays if it is the same claim."""
        if not keep_typed:
            self.line.clear()
            self._say("")
            self.stance.setCurrentIndex(0)
        kept = {item.evidence.uid: item for item in self.items} if keep_typed else {}
        wanted = {one.uid for one in evidence}
        for item in self.items:
            if item.evidence.uid not in wanted or not keep_typed:
                self._list.removeWidget(item)
                item.hide()
                item.deleteLater()
        self.items = []
        for nth, one in enumerate(evidence):
            item = kept.get(one.uid) or self._make(one)
            if item.evidence != one:
                item.refresh(one)
            self.items.append(item)
            self._list.insertWidget(nth, item)

    def commit(self) -> bool:
        """Send what is typed in any form, and once more what the ledger did not take from the line."""
        if self._refused:
            self.add_typed()
        return all([item.commit() for item in self.items])  # noqa: C419 - every one is to send

    def add_typed(self) -> None:
        """Add what the line says: a link when it is one, a title otherwise."""
        typed = self.line.text().strip()
        if not typed:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.line.clear()
        self._say("")
        self.lineTyped.emit(None)
        self.add(typed)

    def put_back(self, typed: dict[str, str], sentence: str, *, refused: bool = False) -> bool:
        """Show in the line what was typed there earlier, unless something else is; the sentence stands below it."""
        if self.line.text() not in {"", typed["text"]}:
            return False
        self.line.setText(typed["text"])
        self.stance.setCurrentIndex(max(0, self.stance.findData(typed["stance"])))
        self._say(sentence)
        self._refused = refused
        return True

    def field(self, uid: str, name: str) -> Field | None:
        """A field of a piece of evidence, if it is here; its form is unfolded."""
        item = next((item for item in self.items if item.evidence.uid == uid), None)
        return None if item is None else item.field(name)

    def is_dirty(self, uid: str, name: str) -> bool:
        """Whether something that is not stored is typed in a field of a piece of evidence."""
        fields = next((item.fields for item in self.items if item.evidence.uid == uid), {})
        return name in fields and fields[name].dirty

    def pattern(self, name: str) -> Field | None:
        """A field of evidence that is nowhere shown: it says how values are read and written."""
        if not self._pattern:
            hidden = QWidget(self)
            hidden.hide()
            self._pattern = {field.name: field for field, _ in evidence_fields(hidden)}
        return self._pattern.get(name)

    def label(self, name: str) -> str:
        """What a field of evidence is called."""
        field = self.pattern(name)
        return field.label if field is not None else name

    def add(self, text: str) -> None:
        """Ask for new evidence of a link or a title."""
        values: dict[str, Any] = {"stance": self._stance()}
        if is_link(text):
            values |= {"url": text, "accessed_on": QDate.currentDate().toString(Qt.DateFormat.ISODate)}
        else:
            values["title"] = text
        self.added.emit(values)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take links and files."""
        if dropped_links(event.mimeData()) or dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Each link and each file dropped becomes a piece of evidence."""
        links, files = dropped_links(event.mimeData()), dropped_files(event.mimeData())
        for link in links:
            self.add(link)
        if files:
            self.filesAdded.emit(files, self._stance())
        if links or files:
            event.acceptProposedAction()

    def _stance(self) -> str:
        return str(self.stance.currentData() or Stance.CONTEXT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return in the line adds."""
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.add_typed()
            return True
        return bool(super().eventFilter(watched, event))

    def _on_line_edited(self, text: str) -> None:
        self.lineTyped.emit({"stance": str(self.stance.currentData()), "text": text} if text.strip() else None)

    def _say(self, sentence: str) -> None:
        self._refused = False
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        """Never wider than the card."""
        return QSize(200, super().sizeHint().height())

    def _make(self, one: Evidence) -> EvidenceItem:
        item = EvidenceItem(self._theme, one, self)
        item.changed.connect(self.changed)
        item.typing.connect(self.typing)
        item.settled.connect(self.settled)
        item.removed.connect(self.removed)
        item.fileWanted.connect(self.fileWanted)
        return item


def dropped_links(data: QMimeData) -> list[str]:
    """The http and https links of a drop, each once."""
    found = [url.toString() for url in data.urls()] or data.text().split()
    return list(dict.fromkeys(link for link in found if is_link(link)))


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of this computer in what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
