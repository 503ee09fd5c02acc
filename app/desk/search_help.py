"""What can be typed in the search box: examples that run when they are chosen, and every field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.desk.search_fields import EXAMPLES, SEARCH_FIELDS, said
from app.desk.theme import Theme

SIZE = (560, 520)
SEARCH = int(Qt.ItemDataRole.UserRole) + 1
"""What choosing a line puts into the box."""


class SearchHelp(QFrame):
    """A popup. ``chosen`` carries a search, and whether it is whole: a field alone wants a value yet."""

    chosen = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What can be searched for"))
        intro = QLabel(
            self.tr(
                "Words find words that begin so. “-” leaves out, commas part alternatives, “none” is a field that is"
                " empty. Choose a line to try it."
            )
        )
        intro.setWordWrap(True)
        intro.setProperty("role", "muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Examples and fields"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        code = theme.ui_font(weight=QFont.Weight.DemiBold)
        for heading, lines in (
            (self.tr("Examples"), [(text, said(meaning), text) for text, meaning in EXAMPLES]),
            (self.tr("Fields"), [(f"{f.name}:", said(f.meaning), f"{f.name}:") for f in SEARCH_FIELDS]),
        ):
            head = QTreeWidgetItem(self.list, [heading.upper()])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, theme.ui_font(-1, QFont.Weight.DemiBold))
            head.setForeground(0, theme.color("text_muted"))
            head.setFirstColumnSpanned(True)
            for text, meaning, search in lines:
                item = QTreeWidgetItem(self.list, [text, meaning])
                item.setFont(0, code)
                item.setForeground(0, theme.color("accent"))
                item.setForeground(1, theme.color("text_muted"))
                item.setToolTip(1, meaning)
                item.setData(0, SEARCH, search)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}, {meaning}")
        self.list.header().setStretchLastSection(True)
        self.list.setColumnWidth(0, 262)
        self.list.setCurrentIndex(self.list.model().index(1, 0))
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(intro)
        column.addWidget(self.list, 1)
        self.list.installEventFilter(self)

    def show_below(self, box: QWidget) -> None:
        """Under the box, on its screen."""
        screen = box.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.resize(min(SIZE[0], room.width() - 16), min(SIZE[1], room.height() - 120))
        place = box.mapToGlobal(QPoint(box.width() - self.width(), box.height() + 4))
        self.move(max(room.left() + 8, min(place.x(), room.right() - self.width() - 8)), place.y())
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries a line, Escape closes."""
        item = self.list.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list that are ours."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and event.key() in keys:
            self.keyPressEvent(event)
            return True
        return False

    def _choose(self, item: QTreeWidgetItem) -> None:
        search = item.data(0, SEARCH)
        if search:
            self.close()
            self.chosen.emit(search, not search.endswith(":"))
