"""What the palette offers beside the commands: verdicts, states, articles, views kept by name, ledgers open before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.desk.menus import Menus
from app.desk.palette import Choice, Palette
from app.desk.shown import Shown
from app.desk.theme import Theme
from app.desk.window_state import WindowState
from app.model import ArticleSummary, SavedView
from app.vocabulary import Term

USED_AT_MOST = 5
"""Commands used last that stand first while nothing is typed."""
USED = "palette_used"


class PaletteOffers(QObject):
    """Opens the palette, and says by a signal what was chosen in it."""

    commandWanted = Signal(str)
    verdictWanted = Signal(str)
    stateWanted = Signal(str)
    articleWanted = Signal(str)
    viewWanted = Signal(object)
    """A search kept by name."""
    ledgerWanted = Signal(str)

    def __init__(self, theme: Theme, menus: Menus, shown: Shown, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._menus, self._shown = theme, menus, shown
        self._state, self._window = state, window
        self.articles: Callable[[], Sequence[ArticleSummary]] = lambda: ()
        self.views: Callable[[], Sequence[SavedView]] = lambda: ()
        self.ledgers: Callable[[], Sequence[str]] = lambda: ()
        """Paths of ledgers that were open before."""
        self.open: Palette | None = None

    def show(self) -> None:
        """Let the person choose, and say what."""
        self.open = palette = Palette(self._theme, self.choices(), self._used(), self._window)
        chosen = palette.ask(self._window)
        self.open = None
        palette.deleteLater()
        if chosen:
            self.carry_out(chosen)

    def choices(self) -> list[Choice]:
        """Everything that is known at once, commands first."""
        claim = self._menus.submenus["state"].isEnabled()
        states = self._states(self._shown.states, claim)
        return [*self._menus.choices(), *states, *self._views(), *self._ledgers(), *self._articles()]

    def carry_out(self, chosen: str) -> None:
        """Say what was chosen."""
        kind, colon, what = chosen.partition(":")
        signals = {
            "verdict": self.verdictWanted, "state": self.stateWanted, "article": self.articleWanted,
            "ledger": self.ledgerWanted,
        }  # fmt: skip
        if kind == "view":
            self.viewWanted.emit(next(view for view in self.views() if view.name == what))
            return
        if colon and kind in signals:
            signals[kind].emit(what)
            return
        used = [chosen, *(one for one in self._used() if one != chosen)]
        self._state.set(USED, " ".join(used[:USED_AT_MOST]))
        self.commandWanted.emit(chosen)

    def _used(self) -> list[str]:
        return self._state.words(USED).split()

    def _states(self, states: Sequence[Term], enabled: bool) -> list[Choice]:
        found = []
        for term in states:
            look = self._theme.look("state", term.code)
            icon = self._theme.icon(look.icon, look.ink.name())
            found.append(Choice(f"state:{term.code}", term.label, self.tr("State"), "", icon, enabled))
        return found

    def _ledgers(self) -> list[Choice]:
        icon = self._theme.icon("database")
        return [
            Choice(f"ledger:{path}", Path(path).name, str(Path(path).parent), "", icon, fuzzy=False)
            for path in self.ledgers()
        ]

    def _articles(self) -> list[Choice]:
        icon, where = self._theme.icon("article"), self.tr("Article")
        return [
            Choice(f"article:{one.uid}", one.title, one.outlet or where, "", icon, fuzzy=False)
            for one in self.articles()
        ]

    def _views(self) -> list[Choice]:
        icon, where = self._theme.icon("filter"), self.tr("View")
        return [Choice(f"view:{one.name}", one.name, where, "", icon, fuzzy=False) for one in self.views()]
