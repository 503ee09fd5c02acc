"""Another claim, found by its words: what is typed is looked for as in the search box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.desk.by_ear import make_clearable
from app.desk.dialogs.frame import DialogFrame
from app.desk.foreign import legible, seen, tip
from app.desk.theme import Theme
from app.model import ClaimRow

Look = Callable[[str, Callable[[list[ClaimRow]], None]], None]
"""Looks for words, and hands on what was found, later."""
PAUSE_MS = 120


class FindClaimDialog(DialogFrame):
    """A line and what it finds; Return chooses."""

    def __init__(self, theme: Theme, look: Look, parent: QWidget | None = None) -> None:
        words = self.tr("Type some of its words; fields such as by:toldan work as in the search box.")
        super().__init__(theme, self.tr("Link to another claim"), words, icon="link", parent=parent)
        self._look = look
        self._open = True
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Words of the other claim"))
        make_clearable(self.line)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Claims found"))
        self.found.setWordWrap(True)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("No claim has these words."))
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self.content.addWidget(self.line)
        self.content.addWidget(self.found, 1)
        self.content.addWidget(self.nothing)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Link"))
        self.resize(620, 460)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.installEventFilter(self)
        self.found.itemActivated.connect(lambda _: self.accept())
        self.found.currentItemChanged.connect(lambda now: self._ok.setEnabled(now is not None))
        self.finished.connect(self._end)
        self._show([])
        self._ask()
        self.line.setFocus()

    def answer(self) -> ClaimRow | None:
        """The claim that is chosen."""
        item = self.found.currentItem()
        row = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return row if isinstance(row, ClaimRow) else None

    def _end(self) -> None:
        self._open = False

    def _ask(self) -> None:
        self._look(self.line.text(), self._show)

    def _show(self, rows: list[ClaimRow]) -> None:
        if not self._open:
            return
        self.found.clear()
        for row in rows:
            about = " · ".join(part for part in (row.speaker, row.article_title) if part)
            item = QListWidgetItem(f"{seen(row.claim)}\n{legible(about)}")
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setToolTip(tip(row.claim))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, seen(f"{row.claim}, {about}"))
            self.found.addItem(item)
        self.found.setCurrentRow(0 if rows else -1)
        self.nothing.setVisible(not rows and bool(self.line.text()))
        self._ok.setEnabled(bool(rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows of the line move through the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + step)))
                return True
        return bool(super().eventFilter(watched, event))

    @classmethod
    def ask(cls, theme: Theme, look: Look, parent: QWidget | None) -> ClaimRow | None:
        """The claim; None when cancelled."""
        dialog = cls(theme, look, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
