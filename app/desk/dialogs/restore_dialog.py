"""The backups of a ledger, what is in each, and what would differ if it took the ledger's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.desk.dialogs.difference_tree import ROW_HEIGHT, DifferenceTree
from app.desk.dialogs.frame import DialogFrame
from app.desk.difference_words import DifferenceWords
from app.desk.history_words import when
from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.ledger import Backup, Preview

Look = Callable[[Path, Callable[[Preview], None], Callable[[Exception], None]], None]
"""Asks what restoring a backup would change, and answers later."""


class RestoreDialog(DialogFrame):
    """The list on the left, newest first; on the right what restoring would change. Nothing is written here.

    ``look`` is None where the ledger itself cannot be read: then there is nothing to compare with.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        backups: Sequence[Backup],
        look: Look | None,
        words: DifferenceWords,
        parent: QWidget | None = None,
    ) -> None:
        safe = (
            self.tr("The ledger as it is now is backed up first: restore that backup to take this back.")
            if look
            else self.tr("The file that cannot be opened is kept beside it under another name.")
        )
        title = self.tr("Restore a backup of {name}").format(name=name)
        super().__init__(theme, title, safe, icon="restore", parent=parent)
        self._backups, self._look, self._words = tuple(backups), look, words
        self.list = self._build_list()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = DifferenceTree(theme, words, self.tr("Now"), self.tr("In the backup"))
        self.tree.setAccessibleName(self.tr("What would differ"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.told)
        right.addWidget(self.tree, 100)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.content.addLayout(row, 1)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Restore this backup"))
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.resize(1040 if look else 720, 640 if look else 420)
        self.list.setFocus()
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _build_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Backups"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setHeaderLabels([self.tr("When"), self.tr("Claims"), self.tr("Size")])
        made.header().setStretchLastSection(False)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column, width in enumerate((168, 74, 82)):
            made.setColumnWidth(column, width)
        made.setFixedWidth(346)
        for backup in self._backups:
            size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            claims = grouped(backup.claims) if not backup.trouble else self.tr("damaged")
            item = QTreeWidgetItem(made, [when(backup.moment.isoformat()), claims, size])
            item.setToolTip(0, str(backup.path))
            item.setSizeHint(0, QSize(0, ROW_HEIGHT))
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if backup.trouble:
                item.setIcon(0, self.theme.icon("warning", "warning"))
        return made

    # -- one backup --------------------------------------------------------------------------------------------------

    def chosen(self) -> Backup | None:
        """The backup in the current row."""
        item = self.list.currentItem()
        at = self.list.indexOfTopLevelItem(item) if item is not None else -1
        return self._backups[at] if 0 <= at < len(self._backups) else None

    def _chosen(self) -> None:
        backup = self.chosen()
        self.tree.clear()
        self.tree.hide()
        self._ok.setEnabled(False)
        if backup is None:
            return
        if backup.trouble:
            self.told.setText(said(backup.trouble))
        elif self._look is None:
            self.told.setText(self._holds(backup))
            self._ok.setEnabled(True)
        else:
            self.told.setText(self._holds(backup) + " " + self.tr("Comparing…"))
            self._look(
                backup.path,
                lambda preview: self._show(backup, preview),
                lambda error: self._fail(backup, error),
            )

    def _holds(self, backup: Backup) -> str:
        words = self.tr("It holds {claims} ({reviewed} reviewed) in {articles}.")
        return words.format(
            claims=self._claims(backup.claims),
            reviewed=grouped(backup.reviewed),
            articles=self._articles(backup.articles),
        )

    def _claims(self, count: int) -> str:
        return tr("%Ln claim(s)", None, count)

    def _articles(self, count: int) -> str:
        return tr("%Ln article(s)", None, count)

    def _show(self, backup: Backup, preview: Preview) -> None:
        if self.chosen() is not backup:
            return
        self._ok.setEnabled(bool(preview.differences))
        self.tree.setVisible(bool(preview.differences))
        if not preview.differences:
            same = self.tr("Nothing would differ: the ledger is as it was then.")
            self.told.setText(f"{self._holds(backup)} {same}")
            return
        now = self.tr("The ledger now has {claims} in {articles}.").format(
            claims=self._claims(preview.claims_here), articles=self._articles(preview.articles_here)
        )
        lost = self.tr("Changes since then that would be gone: {lines}. What would differ: {claims}.").format(
            lines=grouped(preview.lines), claims=self._claims(preview.claims)
        )
        self.told.setText(" ".join((self._holds(backup), now, lost)))
        title = self.tr("What would differ") if not preview.more else self.tr("What would differ, the newest changes")
        self.tree.add_section(title, preview.differences)

    def _fail(self, backup: Backup, error: Exception) -> None:
        if self.chosen() is backup:
            self.told.setText(said(str(error)))

    @classmethod
    def ask(
        cls,
        theme: Theme,
        name: str,
        backups: Sequence[Backup],
        look: Look | None,
        words: DifferenceWords,
        parent: QWidget | None,
    ) -> Backup | None:
        """The backup to restore; None when none is."""
        dialog = cls(theme, name, backups, look, words, parent)
        answer = dialog.chosen() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
