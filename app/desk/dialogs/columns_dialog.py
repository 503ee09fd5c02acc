"""Which columns a CSV has, in which order, and what this choice is called."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.column_presets import LONGEST
from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme
from app.export.columns import HEADER

KEY = HEADER[0]
"""Without it nobody knows which claim a row that comes back is about."""


class ColumnsDialog(DialogFrame):
    """Columns to tick and move, and a name.

    ``name`` is the choice that is changed, empty for a new one; ``taken`` are the names of the others.
    """

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[str], taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        words = self.tr("Tick what the file shall hold, and move it where it shall stand.")
        super().__init__(theme, self.tr("Columns of the CSV"), words, icon="export", parent=parent)
        self._was, self._taken = name, set(taken)
        self.deleted = False
        self._create(columns)
        self._assemble()
        self._look()
        self.fit(520, 620)

    def _create(self, columns: Sequence[str]) -> None:
        self.list = QListWidget()
        self.list.setSpacing(2)  # boxes would touch: their height is not the words'
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setUniformItemSizes(True)
        for column in (*columns, *(one for one in HEADER if one not in columns)):
            item = QListWidgetItem(column, self.list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked if column in columns else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._look)
        self.list.currentRowChanged.connect(self._look)
        self.list.model().rowsMoved.connect(self._look)
        self.up = self._button(self.tr("Up"), lambda: self._move(-1), "arrow-up")
        self.down = self._button(self.tr("Down"), lambda: self._move(1), "arrow-down")
        self.every = self._button(self.tr("Tick all"), lambda: self._tick(Qt.CheckState.Checked))
        self.none = self._button(self.tr("Tick none"), lambda: self._tick(Qt.CheckState.Unchecked))
        self.name = QLineEdit(self._was)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Name of this choice"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.textChanged.connect(self._look)
        self.trouble = QLabel()
        self.trouble.setProperty("role", "muted")
        self.trouble.setWordWrap(True)

    def _button(self, text: str, does: object, icon: str = "") -> QPushButton:
        button = QPushButton(self.theme.icon(icon), text) if icon else QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _assemble(self) -> None:
        beside = QVBoxLayout()
        for button in (self.up, self.down, self.every, self.none):
            beside.addWidget(button)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(beside)
        self.content.addLayout(row, 1)
        self.content.addWidget(self.name)
        self.content.addWidget(self.trouble)
        if self._was:
            self.remove = self.add_other(self.tr("Delete"))
            self.remove.clicked.connect(self._delete)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Save"))

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    def _delete(self) -> None:
        self.deleted = True
        self.accept()

    def _look(self) -> None:
        name, columns, row = self.chosen_name, self.columns, self.list.currentRow()
        words = ""
        if not columns:
            words = self.tr("Tick one column at least.")
        elif name in self._taken:
            words = self.tr("There is a choice of this name already.")
        elif KEY not in columns:
            words = self.tr("Without claim_uid, edits to the file cannot be taken back into the ledger.")
        self.trouble.setText(words)
        self.list.setAccessibleDescription(words)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self._ok.setEnabled(bool(name) and bool(columns) and name not in self._taken)

    @property
    def columns(self) -> tuple[str, ...]:
        """The ticked ones, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    @property
    def chosen_name(self) -> str:
        """The name without white space around it."""
        return " ".join(self.name.text().split())
