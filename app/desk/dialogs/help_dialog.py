"""F1: the help, which stays open beside the work. What is typed above it narrows all pages at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desk.by_ear import make_clearable
from app.desk.dialogs.frame import DialogFrame
from app.desk.help_pages import HelpLine, HelpPage
from app.desk.theme import Theme

SEARCH = int(Qt.ItemDataRole.UserRole) + 1
WHAT = 275
"""Pixels for the first column at the usual text size."""


class HelpDialog(DialogFrame):
    """Pages at the left, their lines at the right. ``searchWanted`` carries a search that the person wants to try."""

    searchWanted = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[HelpPage], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Help"), icon="help", parent=parent)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = tuple(pages)
        self._create()
        self._assemble()
        self.search.textChanged.connect(self._show)
        self.list.currentRowChanged.connect(self._turned)
        self.lines.itemActivated.connect(self._try)
        theme.changed.connect(self._show)
        self.list.setCurrentRow(0)

    def _create(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a key, a command, a word"))
        self.search.setAccessibleName(self.search.placeholderText())
        make_clearable(self.search)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(170)
        for page in self._pages:
            item = QListWidgetItem(self.theme.icon(page.icon), page.title, self.list)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 16))
        self.lines = QTreeWidget(self)
        self.lines.setAccessibleName(self.tr("Help"))
        self.lines.setColumnCount(2)
        self.lines.setHeaderHidden(True)
        self.lines.setRootIsDecorated(False)
        self.lines.setItemsExpandable(False)
        self.lines.setIndentation(0)
        self.lines.setWordWrap(True)
        self.lines.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.lines.header()
        header.setMinimumSectionSize(60)
        header.resizeSection(0, WHAT + 12 * max(0, self.theme.text_size))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._soon = QTimer(self)  # once the columns have found their widths
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._measure)
        header.sectionResized.connect(lambda *_: self._soon.start(0))

    def _assemble(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.search)
        right.addWidget(self.lines, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        right.setSpacing(8)
        self.content.addLayout(row)
        close = self.add_accept(self.tr("Close"))
        close.setAutoDefault(False)
        close.setDefault(False)  # Return tries a search
        self.fit(860, 640)

    def _measure(self) -> None:
        """A meaning has the lines that it needs: the view itself measures it as one."""
        metrics, wide = self.lines.fontMetrics(), self.lines.columnWidth(1) - 24
        for at in range(self.lines.topLevelItemCount()):
            item = self.lines.topLevelItem(at)
            if item is not None and item.text(1):
                room = metrics.boundingRect(0, 0, wide, 10_000, int(Qt.TextFlag.TextWordWrap), item.text(1))
                item.setSizeHint(1, QSize(0, room.height() + 9))
        self.lines.scheduleDelayedItemsLayout()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def turn_to(self, code: str) -> None:
        """Show this page."""
        self.search.clear()
        self.list.setCurrentRow(next((at for at, page in enumerate(self._pages) if page.code == code), 0))

    def _turned(self) -> None:
        if self.search.text():
            self.search.clear()  # a page was asked for
        else:
            self._show()

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        self.lines.clear()
        here = self._pages[max(0, self.list.currentRow())]
        for page in self._pages if words else (here,):
            for group in page.groups:
                found = [one for one in group.lines if _fits(one, group.title, words)]
                if found:
                    self._head(f"{page.title} · {group.title}" if words else group.title)
                    for line in found:
                        self._line(line)
        self._measure()
        self._soon.start(0)

    def _head(self, title: str) -> None:
        item = QTreeWidgetItem(self.lines, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFont(0, self.theme.ui_font(0, QFont.Weight.DemiBold))
        item.setForeground(0, self.theme.color("text_muted"))
        item.setFirstColumnSpanned(True)
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, title)
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 22))

    def _line(self, line: HelpLine) -> None:
        item = QTreeWidgetItem(self.lines, [line.what, line.meaning])
        item.setFont(0, self.theme.ui_font(0, QFont.Weight.DemiBold))
        item.setForeground(1, self.theme.color("text_muted"))
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{line.what}: {line.meaning}")
        if line.search:
            item.setForeground(0, self.theme.color("accent"))
            item.setToolTip(0, self.tr("Enter or a double click searches for it"))
            item.setData(0, SEARCH, line.search)

    def _try(self, item: QTreeWidgetItem) -> None:
        search = item.data(0, SEARCH)
        if search:
            self.searchWanted.emit(search)

    @classmethod
    def open_beside(
        cls, theme: Theme, pages: Sequence[HelpPage], code: str, search: Callable[[str], None], parent: QWidget
    ) -> HelpDialog:
        """Show the help on this page; one that is open already comes to the front."""
        dialog = next(iter(parent.findChildren(cls)), None)
        if dialog is None:
            dialog = cls(theme, pages, parent)
            dialog.searchWanted.connect(search)
        dialog.turn_to(code)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.search.setFocus()
        return dialog


def _fits(line: HelpLine, title: str, words: Sequence[str]) -> bool:
    said = f"{line.what} {line.meaning} {title}".casefold()
    return all(word in said for word in words)
