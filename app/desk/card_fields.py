"""The fields of the card: each saves itself as one goes, and never loses what is half typed.

A field knows the value it was loaded with (its base). Typing makes it dirty; leaving it, Return or a pause commits:
``committed(name, value, base)``. What cannot be stored stays typed, with one sentence under it. When the claim is read
again while a field is dirty, what was typed stays; if the stored value has changed too, the field says so and commits
with the old base, so that the ledger can refuse and both be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desk.by_ear import announce
from app.desk.card_values import BadInput, read_date, read_moment, read_number, read_text, show_moment, show_number
from app.desk.code_list import MeaningDelegate
from app.desk.foreign import hidden_names, seen
from app.desk.spoken import in_words, said
from app.vocabulary import Term

LONGEST_TOLD = 240
"""Characters of a value in the sentence under a field."""
LAID_OUT_MS = 60  # until a new sentence, and a bar at the foot of the window, have found their places
PAUSE_MS = 2000  # long enough that a sentence is one change in the history, short enough that little can be lost


class Field(QWidget):
    """A label, an editor and a line for what is wrong. Subclasses say how the editor is read and written."""

    edited = Signal()
    """A person has changed what the editor shows."""
    committed = Signal(str, object, object)
    """(name, value, base): store this, if the stored value still is ``base``."""
    settled = Signal()
    """What was typed needs no keeping any more: it was put back, or is what is stored."""
    keeps_on_escape = False

    def __init__(self, name: str, label: str, parent: QWidget | None = None, *, show_label: bool = True) -> None:
        super().__init__(parent)
        self.name = name
        self.label = label
        self._base: Any = None
        self._before: tuple[Any, ...] = ()  # what was stored before the last commit, until its echo comes
        self._dirty = False
        self._overtaken = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._caption = QLabel(label, self)
        self._caption.setProperty("role", "faint")
        self._caption.setVisible(show_label)
        self._shows_label = show_label
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._message.setProperty("role", "error")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._caption)

    # ---- what a subclass provides

    def read(self) -> Any:
        """The value the editor shows; raises BadInput."""
        raise NotImplementedError

    def write(self, value: Any) -> None:
        """Show a value in the editor, without any signal."""
        raise NotImplementedError

    def typed(self) -> Any:
        """What stands in the editor, exactly, as JSON can hold it."""
        return self.read()

    def set_typed(self, typed: Any) -> None:
        """Put in the editor what ``typed`` gave, without any signal."""
        self.write(typed)

    def merged(self, theirs: Any, yours: Any) -> str | None:
        """Both values in one text to be edited; None where that makes no sense."""
        del theirs, yours
        return None

    def adopt(self, editor: QWidget, *, watch: bool = True) -> None:
        """Take an editor in: name it for screen readers, and commit when it is left."""
        editor.setAccessibleName(self.label)
        self._caption.setBuddy(editor)
        self._column.addWidget(editor)
        self._column.addWidget(self._message)
        self.setFocusProxy(editor)
        if watch:
            editor.installEventFilter(self)

    def call(self, name: str) -> None:
        """Tell the editor apart for screen readers where fields of this label stand several times."""
        self._caption.setAccessibleName(name)
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(name)

    def parse(self, text: str) -> Any:
        """The value of a text that ``merged`` made and a person edited; raises BadInput."""
        return text

    # ---- life of a value

    @property
    def base(self) -> Any:
        """The stored value as far as is known here."""
        return self._base

    @property
    def dirty(self) -> bool:
        """Something typed is not stored yet."""
        return self._dirty

    @property
    def message(self) -> str:
        """The sentence under the field; empty when all is well."""
        return self._message.text()

    def load(self, value: Any) -> None:
        """Another claim, or the stored value taken for good: forget what was typed."""
        self._pause.stop()
        self._base, self._before, self._dirty, self._overtaken = value, (), False, False
        self.write(value)
        self.say(self._hidden(value), warning=True)

    def refresh(self, value: Any) -> None:
        """The same claim was read again: show the stored value, unless something is half typed here."""
        if self._before and value == self._before[0]:
            return  # read before our own write arrived
        self._before = ()
        if value == self._base:
            if self._overtaken:
                self._overtaken = False
                self.say("")
            return
        if not self._dirty:
            self.load(value)
            return
        if self._typed_is(value):
            self.load(value)
            self.settled.emit()
            return
        self._overtaken = True
        self.say(
            self.tr("Changed meanwhile to “{0}”. What you typed is still here.").format(_short(self.show_value(value))),
            warning=True,
        )

    def commit(self) -> bool:
        """Send what was typed; False when it cannot be stored as it is, and stays where it is."""
        self._pause.stop()
        if not self._dirty:
            return True
        try:
            value = self.read()
        except BadInput as wrong:
            self.say(str(wrong))
            return False
        self._dirty = False
        if value == self._base and not self._overtaken:
            self.say("")
            self.settled.emit()
            return True
        base, self._base, self._before, self._overtaken = self._base, value, (self._base,), False
        self.say(self._hidden(value), warning=True)
        self.committed.emit(self.name, value, base)
        return True

    def refuse(self, typed: Any, base: Any, sentence: str) -> None:
        """The ledger did not take what was ``typed`` over ``base``: it stays, with the reason under it.

        What was typed since stays as well; it is guarded by the same base.
        """
        if not self._dirty and typed != self.typed():
            self.set_typed(typed)
        self._base, self._before, self._dirty, self._overtaken = base, (), True, False
        self.say(sentence)

    def put_back(self, typed: Any, base: Any, sentence: str) -> None:
        """Show what was typed earlier over ``base``, not stored yet; says so where another value is stored by now."""
        stored = self._base
        self._pause.stop()
        self.set_typed(typed)
        self._base, self._before, self._dirty, self._overtaken = base, (), True, False
        self.say(sentence, warning=True)
        self.refresh(stored)

    def revert(self) -> None:
        """Show the stored value again."""
        self.load(self._base)
        self.settled.emit()

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """One plain sentence under the field; an empty one takes it away."""
        sentence = said(sentence)
        if seen(sentence) == self._message.text():
            return
        self._message.setText(seen(sentence))
        self._message.setVisible(bool(sentence))
        tone = "warning" if warning else ""
        if self._message.property("tone") != tone:
            self._message.setProperty("tone", tone)
            self._message.style().unpolish(self._message)
            self._message.style().polish(self._message)
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(seen(sentence))
            if proxy.hasFocus():
                announce(proxy, seen(sentence))
            if sentence and proxy.hasFocus():
                QTimer.singleShot(LAID_OUT_MS, self, self._show_message)

    def _hidden(self, value: Any) -> str:
        """The editor holds the true characters and obeys them: those that cannot be seen are named under it."""
        names = hidden_names(value) if isinstance(value, str) else []
        return self.tr("Holds what cannot be seen: {names}").format(names=", ".join(names)) if names else ""

    def _show_message(self) -> None:
        """Bring it into sight where one is typing."""
        area = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None and not self._message.isHidden():
            area.ensureWidgetVisible(self._message, 8, 8)

    def note_change(self, note: str) -> None:
        """Say at the label that others changed the stored value (``changed by Bea``); an empty note ends it."""
        self._caption.setText(f"{self.label} · {note}" if note and self.label else note or self.label)
        self._caption.setVisible(self._shows_label or bool(note))
        role = "changedCaption" if note else "faint"
        if self._caption.property("role") != role:
            self._caption.setProperty("role", role)
            self._caption.style().unpolish(self._caption)
            self._caption.style().polish(self._caption)

    def show_value(self, value: Any) -> str:
        """A value in few words, for a sentence."""
        return self.tr("nothing") if value in (None, "", ()) else str(value)

    def touched(self) -> None:
        """The editor was changed by a person."""
        self._dirty = True
        self._pause.start()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the editor is left. Escape puts the stored value back, or keeps what is typed of longer texts."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.commit()
        elif event.type() == QEvent.Type.KeyPress and self._dirty and _is_escape(event):
            if not self.keeps_on_escape:
                self.revert()
                return True
            self.commit()
        return bool(super().eventFilter(watched, event))

    def _on_pause(self) -> None:
        if not self._overtaken:
            self.commit()

    def _typed_is(self, value: Any) -> bool:
        try:
            return bool(self.read() == value)
        except BadInput:
            return False


def _short(words: str) -> str:
    line = " / ".join(words.splitlines())
    return line if len(line) <= LONGEST_TOLD else f"{line[: LONGEST_TOLD - 1]}…"


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class LineField(Field):
    """One line of text; ``reader`` and ``shower`` turn it into what is stored and back."""

    def __init__(
        self,
        name: str,
        label: str,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        reader: Callable[[str], Any] = read_text,
        shower: Callable[[Any], str] = lambda value: value or "",
        show_label: bool = True,
    ) -> None:
        super().__init__(name, label, parent, show_label=show_label)
        self._reader, self._shower = reader, shower
        self.editor = QLineEdit(self)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setMinimumWidth(40)
        self.editor.textEdited.connect(self.touched)
        self.editor.returnPressed.connect(self.commit)
        self.adopt(self.editor)

    def complete_from(self, words: Sequence[str]) -> None:
        """Offer these while one types."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.touched())
        self.editor.setCompleter(completer)

    def read(self) -> Any:
        """What the line says."""
        return self._reader(self.editor.text())

    def write(self, value: Any) -> None:
        """Show the value from its beginning."""
        shown = self._shower(value)
        if shown != self.editor.text():
            self.editor.setText(shown)
            self.editor.setCursorPosition(0)

    def typed(self) -> str:
        """The line."""
        return self.editor.text()

    def set_typed(self, typed: str) -> None:
        """The line."""
        self.editor.setText(typed)

    def merged(self, theirs: Any, yours: Any) -> str | None:
        """Lists of words have both sides' words."""
        if isinstance(theirs, tuple) and isinstance(yours, tuple):
            return self._shower((*theirs, *(one for one in yours if one not in theirs)))
        return None

    def parse(self, text: str) -> Any:
        """The value of a text; raises BadInput."""
        return self._reader(text)

    def show_value(self, value: Any) -> str:
        """As the line would show it."""
        return self._shower(value) or super().show_value(None)


def date_field(name: str, label: str, parent: QWidget | None = None) -> LineField:
    """A day, a month or a year."""
    return LineField(name, label, parent, placeholder="2022-06-05", reader=read_date)


def moment_field(name: str, label: str, parent: QWidget | None = None) -> LineField:
    """A moment in UTC."""
    return LineField(name, label, parent, placeholder="2022-06-05 14:02", reader=read_moment, shower=show_moment)


def number_field(name: str, label: str, parent: QWidget | None = None) -> LineField:
    """A number or nothing."""
    return LineField(name, label, parent, reader=read_number, shower=show_number)


class GrowingText(QPlainTextEdit):
    """A text box as high as its text, between a least and a most number of lines."""

    def __init__(self, parent: QWidget, least: int, most: int) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self) -> None:
        lines = int(min(max(self.document().size().height(), self._least), self._most))
        frame = self.height() - self.viewport().height() if self.isVisible() else 12
        height = lines * self.fontMetrics().lineSpacing() + frame + 3
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:
        """An empty text changes no size that would say so."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A new font needs a new height."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def sizeHint(self) -> QSize:
        """Narrow enough for any column."""
        return QSize(80, self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the card, unless the text is longer than its box."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)


class TextField(Field):
    """Several lines of text, too much to lose by one key: Escape keeps them."""

    keeps_on_escape = True

    def __init__(
        self,
        name: str,
        label: str,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        least: int = 1,
        most: int = 8,
        required: str = "",
        show_label: bool = True,
    ) -> None:
        super().__init__(name, label, parent, show_label=show_label)
        self._required = required
        self.editor = GrowingText(self, least, most)
        self.editor.setPlaceholderText(placeholder)
        self.editor.textChanged.connect(self._on_changed)
        self._writing = False
        self.adopt(self.editor)

    def read(self) -> str | None:
        """The text; BadInput where it must not be empty."""
        return self.parse(self.editor.toPlainText())

    def parse(self, text: str) -> str | None:
        """The value of a text; BadInput where it must not be empty."""
        value = read_text(text)
        if value is None and self._required:
            raise BadInput(self._required)
        return value

    def typed(self) -> str:
        """The whole text, with white space at its ends."""
        return self.editor.toPlainText()

    def set_typed(self, typed: str) -> None:
        """The whole text, with the cursor where one goes on."""
        self.write(typed)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def merged(self, theirs: str | None, yours: str | None) -> str | None:
        """Theirs, and yours below it."""
        return f"{theirs}\n{yours}" if theirs and yours else None

    def write(self, value: str | None) -> None:
        """Show the text."""
        if (value or "") != self.editor.toPlainText():
            self._writing = True
            self.editor.setPlainText(value or "")
            self._writing = False

    def _on_changed(self) -> None:
        if not self._writing:
            self.touched()


class CalmCombo(QComboBox):
    """A list that does not change when the wheel passes over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._meanings: MeaningDelegate | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def show_meanings(self) -> None:
        """The list says under each entry what it means."""
        self._meanings = MeaningDelegate(self)
        self.view().setItemDelegate(self._meanings)

    def showPopup(self) -> None:
        """As wide as its entries, which may be wider than the box."""
        if self._meanings is not None:
            root, model = self.rootModelIndex(), self.model()
            rows = (model.index(row, 0, root) for row in range(self.count()))
            widest = max((self._meanings.width_of(self.view().font(), row) for row in rows), default=0)
            self.view().setMinimumWidth(min(widest + 24, 560))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the card unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CodeField(Field):
    """One code of a list. ``empty`` names the entry for no code; without it there must be one."""

    def __init__(
        self,
        name: str,
        label: str,
        terms: Sequence[Term],
        parent: QWidget | None = None,
        *,
        empty: str = "",
        number: bool = False,
        show_label: bool = True,
    ) -> None:
        super().__init__(name, label, parent, show_label=show_label)
        self._number = number
        self._empty = empty
        self.editor = CalmCombo(self)
        if any(term.meaning for term in terms):
            self.editor.show_meanings()
        self.set_terms(terms)
        self.editor.activated.connect(self._on_activated)
        self.editor.currentIndexChanged.connect(self._describe)
        self.adopt(self.editor)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """The codes to choose from, keeping the one shown."""
        kept = self.editor.currentData() if self.editor.count() else None
        self.editor.blockSignals(True)
        self.editor.clear()
        if self._empty:
            self.editor.addItem(self._empty, None)
        for term in in_words(terms):
            self.editor.addItem(term.label, int(term.code) if self._number else str(term.code))
            self.editor.setItemData(self.editor.count() - 1, term.meaning, Qt.ItemDataRole.ToolTipRole)
        self.editor.blockSignals(False)
        if kept is not None:
            self.write(kept)

    def read(self) -> str | int | None:
        """The code chosen."""
        found: str | int | None = self.editor.currentData()
        return found

    def write(self, value: str | int | None) -> None:
        """Choose a code; one that the list does not know is added and shown as it is."""
        at = self._index_of(value)
        if at < 0:
            self.editor.addItem(str(value), value)
            at = self.editor.count() - 1
        self.editor.setCurrentIndex(at)

    def show_value(self, value: Any) -> str:
        """The label of a code."""
        at = self._index_of(value)
        return self.editor.itemText(at) if at >= 0 else super().show_value(value)

    def _index_of(self, value: object) -> int:
        return next((at for at in range(self.editor.count()) if self.editor.itemData(at) == value), -1)

    def _on_activated(self) -> None:
        self.touched()
        self.commit()

    def _describe(self, at: int) -> None:
        self.editor.setToolTip(str(self.editor.itemData(at, Qt.ItemDataRole.ToolTipRole) or ""))


class FlagField(Field):
    """Yes or no, stored as 1 or 0."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent, show_label=False)
        self.editor = QCheckBox(label, self)
        self.editor.clicked.connect(self._on_clicked)
        self.adopt(self.editor)

    def read(self) -> int:
        """1 when ticked."""
        return int(self.editor.isChecked())

    def write(self, value: int | bool | None) -> None:
        """Tick or untick."""
        self.editor.setChecked(bool(value))

    def _on_clicked(self) -> None:
        self.touched()
        self.commit()
