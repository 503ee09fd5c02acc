"""The list of keys, narrowed as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import Theme

KeyGroups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Title of a group, and its (keys, what they do)."""


class KeysDialog(DialogFrame):
    """Groups of keys under a search line."""

    def __init__(self, theme: Theme, groups: KeyGroups, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Keys"), icon="keyboard", parent=parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a key or a command"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, keys in groups:
            group = QTreeWidgetItem(self.list, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            self._groups.append((group, [QTreeWidgetItem(group, [what, key]) for key, what in keys]))
        self.list.expandAll()
        self.content.addWidget(self.search)
        self.content.addWidget(self.list, 1)
        self.add_accept(self.tr("Close"))
        self.search.textChanged.connect(self.narrow)
        self.resize(560, 620)

    def narrow(self, text: str) -> None:
        """Show the keys whose words or keys hold every word of ``text``."""
        words = text.lower().split()
        for group, items in self._groups:
            for item in items:
                said = f"{item.text(0)} {item.text(1)}".lower()
                item.setHidden(not all(word in said for word in words))
            group.setHidden(all(item.isHidden() for item in items))

    @classmethod
    def ask(cls, theme: Theme, groups: KeyGroups, parent: QWidget | None) -> None:
        """Show the list until it is closed."""
        dialog = cls(theme, groups, parent)
        dialog.accepted_by_person()
        dialog.deleteLater()
