"""Makes actions, menus and the toolbar from the table of commands, and keeps what they say up to date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from app.desk.commands import AFRESH, COMMANDS, MENUS, Command, shown_single
from app.desk.empty_state import ledger_words
from app.desk.foreign import legible, seen, tip
from app.desk.keys import latin_key
from app.desk.theme import Theme
from app.vocabulary import Term

if TYPE_CHECKING:
    from app.desk.palette import Choice

TOOLBAR = ("sidebar", "", "import", "export", "", "undo", "redo", "", "overview")
SUBMENUS = ("recent", "verdict", "state", "priority", "columns", "sort")
OF_CLAIMS = (
    "sign_off", "drop", "", "flag", "assign_me", "assign", "recheck", "", "note", "evidence", "",
    "copy", "copy_table", "", "delete",
)  # fmt: skip
"""Commands in the table's own menu, in groups."""
SCHEMES = ("light", "dark", "system")
DIGITS = "1234567890"


def said(text: str) -> str:
    """A command's text in the reader's language."""
    return QCoreApplication.translate("Commands", text)


def plain(text: str) -> str:
    """Without the marks of access keys."""
    return said(text).replace("&", "")


class Menus(QObject):
    """``chosen`` carries a command's id; verdicts, states and recent ledgers have signals of their own."""

    chosen = Signal(str)
    verdictChosen = Signal(str)
    stateChosen = Signal(str)
    priorityChosen = Signal(int)
    recentChosen = Signal(str)
    columnsWanted = Signal(object)
    sortWanted = Signal(object)

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._commands = {command.id: command for command in COMMANDS if command.id}
        self._verdicts: Sequence[Term] = ()
        self._whole = False
        self._menus = {name: window.menuBar().addMenu(said(text)) for name, text in MENUS}
        for menu in self._menus.values():
            menu.aboutToShow.connect(self._draw_icons)
        self.toolbar = self._build_toolbar()
        self.restyle()
        theme.changed.connect(self.restyle)

    # -- building ----------------------------------------------------------------------------------------------------

    def complete(self) -> None:
        """Fill the menus, of which only the titles are seen at first; their keys work from now on."""
        if self._whole:
            return
        self._whole = True
        schemes = QActionGroup(self)
        for command in COMMANDS:
            menu = self._menus[command.menu]
            if not command.id:
                menu.addSeparator()
            elif command.id in SUBMENUS:
                self.submenus[command.id] = menu.addMenu(said(command.text))
            else:
                action = self.actions.get(command.id) or self._action(command)
                menu.addAction(action)
                if command.id in SCHEMES:
                    schemes.addAction(action)
        columns = self.submenus["columns"]
        columns.aboutToShow.connect(lambda: self.columnsWanted.emit(columns))
        sort = self.submenus["sort"]
        sort.aboutToShow.connect(lambda: self.sortWanted.emit(sort))
        self._drawn = False

    def _action(self, command: Command) -> QAction:
        shown = f"\t{shown_single(command.single)}" if command.single and not command.keys else ""
        action = QAction(said(command.text) + shown, self._window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda _=False, name=command.id: self.chosen.emit(name))
        self.actions[command.id] = action
        return action

    def run_by_place(self, event: QKeyEvent) -> bool:
        """Start the command whose shortcut lies at this key, where the only layout has no Latin letters."""
        key, modifiers = latin_key(event), event.modifiers()
        if key is None or not modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        pressed = QKeySequence(QKeyCombination(modifiers, key))
        action = next((one for one in self.actions.values() if pressed in one.shortcuts()), None)
        if action is not None:
            action.trigger()
        return action is not None

    def _build_toolbar(self) -> QToolBar:
        bar = QToolBar(self._window)
        bar.setObjectName("toolbar")
        bar.setWindowTitle(self.tr("Toolbar"))
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        texts = {
            "sidebar": self.tr("Filters"),
            "import": self.tr("Import"),
            "export": self.tr("Export"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "overview": self.tr("Overview"),
        }
        for name in TOOLBAR:
            if not name:
                bar.addSeparator()
                continue
            action = self._action(self._commands[name])
            action.setIconText(texts[name])
            bar.addAction(action)
            bar.widgetForAction(action).setObjectName(name)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        self._window.addToolBar(bar)
        return bar

    def restyle(self) -> None:
        """Icons in the scheme's ink: those of the toolbar now, the others before they are seen."""
        self._drawn = False
        for name in filter(None, TOOLBAR):
            self.actions[name].setIcon(self._theme.icon(self._commands[name].icon))

    def _draw_icons(self) -> None:
        self.complete()
        if self._drawn:
            return
        self._drawn = True
        for name, command in self._commands.items():
            if command.icon and name in self.actions:
                self.actions[name].setIcon(self._theme.icon(command.icon))
            elif command.icon:
                self.submenus[name].setIcon(self._theme.icon(command.icon))

    # -- what changes ------------------------------------------------------------------------------------------------

    def show_terms(self, states: Sequence[Term], verdicts: Sequence[Term]) -> None:
        """The ledger's verdicts with their digits, and its states."""
        from app.desk.card_values import priorities

        self._verdicts = verdicts
        for name, terms, signal in (("verdict", verdicts, self.verdictChosen), ("state", states, self.stateChosen)):
            menu = self.submenus[name]
            menu.clear()
            for number, term in enumerate(terms):
                look = self._theme.look(name, term.code)
                key = f"\t{DIGITS[number]}" if name == "verdict" and number < len(DIGITS) else ""
                action = menu.addAction(self._theme.icon(look.icon, look.ink.name()), term.label + key)
                action.setToolTip(term.meaning)
                action.triggered.connect(lambda _=False, s=signal, code=term.code: s.emit(code))
            if name == "verdict":
                menu.addSeparator()
                menu.addAction(self.tr("No verdict")).triggered.connect(lambda: self.verdictChosen.emit(""))

        menu = self.submenus["priority"]
        menu.clear()
        for step in priorities():
            action = menu.addAction(step.label)
            action.triggered.connect(lambda _=False, step=step: self.priorityChosen.emit(int(step.code)))

    def show_recent(self, paths: Sequence[str]) -> None:
        """Ledgers that were open before."""
        menu = self.submenus["recent"]
        menu.clear()
        for path in paths:
            action = menu.addAction(seen(ledger_words(path)).replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.recentChosen.emit(path))
        menu.setEnabled(bool(paths))

    def show_undo(self, undo: str, redo: str) -> None:
        """Undo and redo by name."""
        for name, word, label in (("undo", self.tr("&Undo"), undo), ("redo", self.tr("&Redo"), redo)):
            action = self.actions[name]
            short = action.iconText()
            action.setText(
                self.tr("{verb}: {deed}").format(verb=word, deed=legible(label).replace("&", "&&")) if label else word
            )
            action.setIconText(short)
            verb = word.replace("&", "")
            action.setToolTip(tip(self.tr("{verb}: {deed}").format(verb=verb, deed=label)) if label else verb)
            action.setEnabled(bool(label))

    def enable(self, *, ledger: bool, claim: bool, writable: bool = True, lost: bool = False) -> None:
        """What can be done now; ``lost`` while the ledger's file is not in its place."""
        for name, command in self._commands.items():
            on = {"": True, "ledger": ledger, "claim": ledger and claim}[command.needs]
            on = on and (writable or not command.writes) and not (lost and name in AFRESH)
            if name in self.submenus:
                if name != "recent":
                    self.submenus[name].setEnabled(on)
            elif name in self.actions and (name not in {"undo", "redo"} or not writable):
                self.actions[name].setEnabled(on)

    def popup_claims(self, where: QPoint) -> None:
        """What can be done with the claims that are chosen, at this place of the screen."""
        self._draw_icons()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addMenu(self.submenus["verdict"])
        menu.addMenu(self.submenus["state"])
        menu.addMenu(self.submenus["priority"])
        for name in OF_CLAIMS:
            if name:
                menu.addAction(self.actions[name])
            else:
                menu.addSeparator()
        menu.popup(where)

    @staticmethod
    def fill(menu: QMenu, made: QMenu) -> None:
        """Put the actions and menus of another menu in the place of this one's."""
        for gone in [under for action in menu.actions() if isinstance(under := action.menu(), QMenu)]:
            gone.deleteLater()
        menu.clear()
        for action in made.actions():
            under = action.menu()
            if isinstance(under, QMenu):
                under.setParent(menu, under.windowFlags())
                menu.addMenu(under)
            else:
                action.setParent(menu)
                menu.addAction(action)
        made.deleteLater()

    # -- for the palette and the list of keys ------------------------------------------------------------------------

    def choices(self) -> list[Choice]:
        """Every command and verdict, for the palette."""
        from app.desk.palette import Choice

        self._draw_icons()
        titles = {name: plain(text) for name, text in MENUS}
        found = []
        for name, command in self._commands.items():
            if name in SUBMENUS or name == "palette":
                continue
            action = self.actions[name]
            text = action.text().replace("&", "").split("\t")[0].rstrip("…")
            found.append(Choice(name, text, titles[command.menu], keys_of(command), action.icon(), action.isEnabled()))
        claim = self.submenus["verdict"].isEnabled()
        for number, term in enumerate(self._verdicts):
            look = self._theme.look("verdict", term.code)
            icon = self._theme.icon(look.icon, look.ink.name())
            key = DIGITS[number] if number < len(DIGITS) else ""
            found.append(Choice(f"verdict:{term.code}", term.label, self.tr("Verdict"), key, icon, claim))
        return found

    def key_list(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Groups of ``(keys, what they do)``, for the list of keys."""
        titles = {name: plain(text) for name, text in MENUS}
        groups: dict[str, list[tuple[str, str]]] = {title: [] for title in titles.values()}
        for command in self._commands.values():
            if keys := keys_of(command):
                groups[titles[command.menu]].append((keys, plain(command.text).rstrip("…")))
        judged = groups[titles["claim"]]
        for number, term in enumerate(self._verdicts[: len(DIGITS)]):
            judged.append((DIGITS[number], self.tr("{verdict}, and on to the next").format(verdict=term.label)))
        judged.append((self.tr("Alt+digit"), self.tr("Set the verdict and stay")))
        return [(title, lines) for title, lines in groups.items() if lines]


def keys_of(command: Command) -> str:
    """A command's keys as people read them."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [QKeySequence(key).toString(native) for key in command.keys[:2]]
    if command.single:
        keys.insert(0, shown_single(command.single))
    return ", ".join(keys)
