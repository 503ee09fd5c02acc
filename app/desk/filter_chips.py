"""The filters in force, above the table: a chip a field, each to be taken away by a click or a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.desk.flow_layout import FlowLayout
from app.desk.foreign import seen, tip
from app.desk.theme import Theme
from app.desk.wording import QT_TRANSLATE_NOOP
from app.ledger.query import Choice

LONGEST = 44
"""Characters of a chip; the rest is in its tool tip."""


FIELD_TITLES = {
    "state": QT_TRANSLATE_NOOP("Filters", "State"), "verdict": QT_TRANSLATE_NOOP("Filters", "Verdict"),
    "caveat": QT_TRANSLATE_NOOP("Filters", "Caveat"), "quote": QT_TRANSLATE_NOOP("Filters", "Quote"),
    "form": QT_TRANSLATE_NOOP("Filters", "Form"), "source": QT_TRANSLATE_NOOP("Filters", "Source"),
    "reliability": QT_TRANSLATE_NOOP("Filters", "Reliability"),
    "credibility": QT_TRANSLATE_NOOP("Filters", "Credibility"), "speaker": QT_TRANSLATE_NOOP("Filters", "Said by"),
    "article": QT_TRANSLATE_NOOP("Filters", "Article"), "tag": QT_TRANSLATE_NOOP("Filters", "Tag"),
    "assignee": QT_TRANSLATE_NOOP("Filters", "Assigned to"), "checker": QT_TRANSLATE_NOOP("Filters", "Checked by"),
    "reviewer": QT_TRANSLATE_NOOP("Filters", "Signed off by"), "flag": QT_TRANSLATE_NOOP("Filters", "Flag"),
    "hedged": QT_TRANSLATE_NOOP("Filters", "Hedged"), "has": QT_TRANSLATE_NOOP("Filters", "Has"),
}  # fmt: skip


def field_title(field: str) -> str:
    """A field of the search language as people call it."""
    return QCoreApplication.translate("Filters", FIELD_TITLES.get(field, field))


class Chip(QToolButton):
    """One field's choices. ``removed`` when it is clicked, or Delete or Backspace is pressed on it."""

    removed = Signal()

    def __init__(self, theme: Theme, text: str, spoken: str) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setIconSize(QSize(12, 12))
        self.setIcon(theme.icon("close", "text_muted"))
        text = seen(text)
        self.setText(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")
        self.setToolTip(tip(self.tr("{filter}\nClick to take this filter away").format(filter=text)))
        self.setAccessibleName(seen(spoken))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Enter take it away, as Space does."""
        keys = Qt.Key
        if event.key() in {keys.Key_Delete, keys.Key_Backspace, keys.Key_Return, keys.Key_Enter}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FilterChips(QFrame):
    """The chips. ``choicesChanged`` carries what is left when one goes."""

    choicesChanged = Signal(object)
    clearWanted = Signal()
    saveWanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._words: Callable[[str, str], str] = lambda _, code: code
        self.setProperty("role", "toolbar")
        self.setAccessibleName(self.tr("Filters"))
        self._flow = FlowLayout(spacing=6, last_grows=False)
        self._clear = QToolButton()
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Clear search and filters (Ctrl+Shift+F)"))
        self._clear.clicked.connect(self.clearWanted)
        self._save = QToolButton()
        self._save.setText(self.tr("Save view…"))
        self._save.setToolTip(self.tr("Keep this search in the sidebar, for everyone who works on this ledger"))
        self._save.clicked.connect(self.saveWanted)
        for button in (self._clear, self._save):
            button.setProperty("role", "link")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 6)
        row.setSpacing(8)
        row.addLayout(self._flow, 1)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        theme.changed.connect(self._rebuild)

    def show_choices(self, choices: Sequence[Choice], words: Callable[[str, str], str]) -> None:
        """What is chosen; ``words`` says a field's code in a person's words."""
        changed = tuple(choices) != self._choices
        self._choices, self._words = tuple(choices), words
        texts = [self._text(name, codes) for name, codes in self._by_name()]
        if changed or texts != [chip.toolTip().split("\n")[0] for chip in self.chips()]:
            self._rebuild()

    def chips(self) -> list[Chip]:
        """The chips, in their order."""
        found = (self._flow.itemAt(i) for i in range(self._flow.count()))
        return [chip for item in found if item is not None and isinstance(chip := item.widget(), Chip)]

    def _by_name(self) -> list[tuple[str, list[str]]]:
        by_name: dict[str, list[str]] = {}
        for name, code in self._choices:
            by_name.setdefault(name, []).append(code)
        return list(by_name.items())

    def _rebuild(self) -> None:
        focused = next((i for i, chip in enumerate(self.chips()) if chip.hasFocus()), None)
        while (item := self._flow.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for name, codes in self._by_name():
            text = self._text(name, codes)
            chip = Chip(self._theme, text, self.tr("Filter {filter}, remove").format(filter=text))
            chip.removed.connect(lambda name=name: self._remove(name))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._choices))
        left = self.chips()
        if focused is not None and left:
            left[min(focused, len(left) - 1)].setFocus()
        self.updateGeometry()

    def _text(self, name: str, codes: Sequence[str]) -> str:
        said = self.tr(" or ").join(self._words(name.lstrip("-"), code) for code in codes)
        title = field_title(name.lstrip("-"))
        if name.startswith("-"):
            return self.tr("{field}: all but {values}").format(field=title, values=said)
        return self.tr("{field}: {values}").format(field=title, values=said)

    def _remove(self, name: str) -> None:
        self.choicesChanged.emit(tuple(choice for choice in self._choices if choice[0] != name))
