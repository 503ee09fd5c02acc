"""The search box: typed words become a search after a short pause; fields and their values complete as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk.by_ear import make_clearable
from app.desk.search_fields import BY_NAME
from app.desk.theme import Theme
from app.vocabulary import Term

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from app.desk.completions import Completions

PAUSE = 40
"""Milliseconds without a key before the table follows: it should have followed before a tenth of a second is over."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What is being typed at the cursor: a field's name, or a value of ``field``; ``start`` is where it begins."""

    field: str
    text: str
    start: int


class SearchBox(QLineEdit):
    """One line. ``searched`` carries the text; ``left`` says that Escape or Down gave the focus back to the table."""

    searched = Signal(str)
    left = Signal()
    offersWanted = Signal(str, str)
    """A field and the beginning of a value: what the ledger has is wanted for ``show_offers``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terms: Mapping[str, Sequence[Term]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._told = ""
        self._completions: Completions | None = None
        self._lens = QAction(self.tr("Search"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._help = QAction(self.tr("What can be searched for (F1)"), self)
        self._help.triggered.connect(self.show_help)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self.setPlaceholderText(self.tr("Search claims, e.g.  state:checked  by:toldan"))
        self.setAccessibleName(self.tr("Search claims"))
        self.setToolTip(
            self.tr("Words, “whole phrases”, -without, and field:value.\nThe question mark or F1 tells of the fields.")
        )
        make_clearable(self)
        self.setMinimumWidth(220)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)
        self._soon.timeout.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def completions(self) -> Completions:
        """The list; made when it is first asked for, not on the way to the first paint."""
        if self._completions is None:
            from app.desk.completions import Completions

            self._completions = Completions(self._theme, self)
            self._completions.view().setAccessibleName(self.tr("Completions"))
            self._completions.activated[QModelIndex].connect(self._complete)  # type: ignore[index]
        return self._completions

    @property
    def popup(self) -> QAbstractItemView:
        """What shows the list."""
        return self.completions.view()

    @property
    def offering(self) -> bool:
        """Whether the list is shown."""
        return self._completions is not None and self.popup.isVisible()

    def close_offers(self) -> None:
        """Nothing is offered any more."""
        if self._completions is not None:
            self.popup.hide()

    def set_terms(self, terms: Mapping[str, Sequence[Term]]) -> None:
        """The codes of fields, with this ledger's labels."""
        self._terms = terms

    def set_search(self, text: str) -> None:
        """Put a search in without saying so."""
        self._told = text
        if text != self.text():
            self.setText(text)

    def run(self, text: str) -> None:
        """Put a search in and look for it at once."""
        self.setText(text)
        self._tell()

    def show_help(self) -> None:
        """Tell what can be searched for; an example that is chosen is looked for."""
        from app.desk.search_help import SearchHelp  # not on the way to the first paint

        self.close_offers()
        shown = SearchHelp(self._theme, self)
        shown.chosen.connect(self._try)
        shown.show_below(self)

    def _try(self, search: str, whole: bool) -> None:
        self.setFocus()
        if whole:
            self.run(search)
        else:
            text = self.text().rstrip()
            self.setText(f"{text} {search}" if text else search)
            self._typed(self.text())

    # -- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """F1 in here tells of the search language, not of the keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.show_help()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        """Tab takes the offer that is marked, else the first."""
        if next and self.offering:
            index = self.popup.currentIndex()
            self._complete(index if index.isValid() else self.popup.model().index(0, 0))
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, then leaves it; Enter and Down go to the table."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.offering:
            if event.key() == Qt.Key.Key_Escape or (enter and self.popup.currentIndex().isValid()):
                event.ignore()  # they are the list's
                return
            if enter:
                self.close_offers()
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        if enter or event.key() == Qt.Key.Key_Down:
            self._tell()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "text_muted"))
        self._help.setIcon(self._theme.icon("help", "text_muted"))

    def _changed(self, text: str) -> None:
        if not text:
            self.close_offers()
        self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    # -- completing --------------------------------------------------------------------------------------------------

    def typed(self) -> Typed:
        """What is being typed at the cursor."""
        return being_typed(self.text()[: self.cursorPosition()])

    def _typed(self, _: str) -> None:
        typed = self.typed()
        field = BY_NAME.get(typed.field)
        if field is None:
            self.completions.show_fields(typed.text)
        elif field.asks:
            self.offersWanted.emit(field.name, typed.text)
        else:
            self.show_offers(field.name, typed.text, ())

    def show_offers(self, field: str, begins: str, found: Sequence[tuple[str, int]]) -> None:
        """What the ledger has of a field, with counts; unless something else is being typed by now."""
        typed = self.typed()
        if (typed.field, typed.text) != (field, begins) or not self.hasFocus():
            return
        self.completions.show_values(field, begins, found, self._terms.get(field))

    def _complete(self, index: QModelIndex) -> None:
        chosen = self.completions.inserted(index)
        self.close_offers()
        if not chosen:
            return
        place, typed = self.cursorPosition(), self.typed()
        before, after = self.text()[: typed.start] + chosen, self.text()[place:]
        is_field = chosen.endswith(":")
        before += "" if is_field else " "
        self.setText(before + after.lstrip())
        self.setCursorPosition(len(before))
        if is_field:
            QTimer.singleShot(0, self, lambda: self._typed(self.text()))
        else:
            self._tell()


def being_typed(before: str) -> Typed:
    """What is being typed at the end of a text: white space and commas part, except within quotation marks."""
    from app.ledger.query import LISTED

    start, value, field, quoted = 0, 0, "", False
    for place, character in enumerate(before):
        if character == '"':
            quoted = not quoted
        elif not quoted and character.isspace():
            start = value = place + 1
            field = ""
        elif not quoted and character == ":" and not field:
            name = before[start:place].lstrip("-").lower()
            if name in BY_NAME:
                field, value = name, place + 1
        elif not quoted and character == "," and field in LISTED:
            value = place + 1
    if not field and before[start : start + 1] == "-":
        value = start + 1
    return Typed(field, before[value:].strip('"'), value)
