"""What each command does: a menu, a key or the palette names it, and it is carried out on the panes of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.desk.logbook import show_log
from app.desk.reading_order import pane_of_focus

if TYPE_CHECKING:
    from app.desk.window import MainWindow


class Commanding(QObject):
    """Carries out the commands of ``commands.py`` for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def run(self, name: str) -> None:
        """Carry out a command by its id."""
        action = self._window.menus.actions.get(name)
        if action is not None and not action.isEnabled():
            return
        if name in {"sidebar", "card", "compact", "light", "dark", "system"}:
            self.switch(name)
            return
        command = self.of_the_ledger.get(name)
        if command is None:
            command = self.of_panes().get(name)
        if command is not None:
            command()

    @property
    def of_the_ledger(self) -> dict[str, Callable[[], object]]:
        """What the commands on files, claims and articles do."""
        w = self._window
        return {
            "import": w.traffic.ask_files,
            "import_clipboard": w.traffic.import_clipboard,
            "export": w._export, "print": w._print,
            "new_ledger": w.ledgers.new, "open_ledger": w.ledgers.open,
            **{name: partial(self._copy, deed) for name, deed in (
                ("backup", w.copies.back_up), ("restore", w.copies.restore),
                ("save_copy", w.copies.save_copy), ("merge", w.copies.merge),
                ("import_edits", w.returning.ask),
            )},
            "preferences": w.settings.edit, "quit": w.close,
            "undo": self._undo, "redo": w.deeds.redo, "unsaved": w.unsaved.put_back,
            "copy": lambda: w.copying.copy(whole=False), "copy_table": lambda: w.copying.copy(whole=True),
            "select_all": self._select_all, "find": self._find, "save_view": w.views.save,
            "sort_by": w.table.columns.popup_sort, "clear_filter": w.searching.clear,
            "edit_article": lambda: w.ledgers.edit_article(w.edits.article),
            "delete_article": lambda: w.ledgers.delete_article(w.edits.article),
            "sign_off": w.judging.sign_off, "send_back": w.judging.send_back,
            "drop": lambda: w.judging.state("dropped"),
            "flag": w.judging.flag, "assign_me": lambda: w.judging.assign(w.settings.now.name),
            "assign": w.judging.assign_somebody, "recheck": w.judging.recheck,
            "delete": w.judging.delete, "new_claim": w.source.request_new_claim,
            "adjust": w.source.adjust_passage, "merge_claims": w.judging.merge,
            "split_claim": lambda: w.source.by_text_cursor(w.source.request_split),
            "nothing_to_check": lambda: w.source.by_text_cursor(w.source.switch_cleared),
            "find_in_article": w.source.find_next, "find_previous": w.source.find_previous,
        }  # fmt: skip

    def of_panes(self) -> dict[str, Callable[[], object]]:
        """What the commands do that go from one place of the window to another, or change its look."""
        w = self._window
        return {
            "edit": self._edit_in_table, "note": partial(self.card_field, "rationale"),
            "evidence": partial(self.card_field, "evidence"),
            "larger": lambda: w.settings.set_text_size(w._theme.text_size + 1),
            "smaller": lambda: w.settings.set_text_size(w._theme.text_size - 1),
            "usual_size": lambda: w.settings.set_text_size(0),
            "next": lambda: w.table.step(1), "previous": lambda: w.table.step(-1),
            "next_changed": w.outside.go_to_next,
            "next_unreviewed": lambda: w.judging.next_open(1),
            "next_bare": w.source.go_to_bare, "previous_bare": lambda: w.source.go_to_bare(-1),
            "previous_unreviewed": lambda: w.judging.next_open(-1), "overlap": w.source.cycle_overlaps,
            "next_article": partial(self._turn_article, 1), "previous_article": partial(self._turn_article, -1),
            "next_pane": lambda: self.turn_pane(1), "previous_pane": lambda: self.turn_pane(-1),
            "messages": w.notices.enter, "palette": w.offers.show,
            "help": lambda: self._help("way"), "keys": lambda: self._help("keys"),
            "recent_changes": w.recent.show,
            "overview": w.overview.toggle, "claims": lambda: w.overview.turn(False),
            "log": show_log,
            "about": w.questions.about,
        }  # fmt: skip

    def _copy(self, deed: Callable[[], None]) -> None:
        """What is typed in the card belongs to the ledger before it is copied or another takes its place."""
        self._window.card.commit()
        deed()

    def _undo(self) -> None:
        self._window.card.commit()
        self._window.deeds.undo()

    def switch(self, name: str) -> None:
        """Turn something on or off that the menus keep a tick for."""
        action = self._window.menus.actions[name]
        if self.sender() is not self._window.menus:  # a key or the palette: the menu has not switched it yet
            action.setChecked(True if name in {"light", "dark", "system"} else not action.isChecked())
        on = action.isChecked()
        if name in {"light", "dark", "system"}:
            self._window.settings.set_scheme(name)
        elif name == "sidebar":
            self._window.facets.setVisible(on)
        elif name == "card":
            self._window.card.setVisible(on)
        else:
            self._window.table.set_compact(on)
        self._window.state.set(name, on)

    def _help(self, code: str) -> None:
        from app.desk.help_pages import help_pages
        from app.model import SavedView

        pages = help_pages(self._window.menus.key_list(), self._window.shown.states, self._window.shown.verdicts)
        self._window.questions.help(pages, code, lambda query: self._window.searching.view(SavedView("", query)))

    def _find(self) -> None:
        self._window.search_box.setFocus()
        self._window.search_box.selectAll()

    def _select_all(self) -> None:
        from PySide6.QtWidgets import QTextEdit

        focused = self._window.focusWidget()
        if isinstance(focused, QTextEdit):
            focused.selectAll()
        else:
            self._window.table.view.selectAll()

    def _edit_in_table(self) -> None:
        self._window.table.view.setFocus()
        self._window.table.edit_current()

    def card_field(self, name: str) -> None:
        """Show the card, and put the cursor into this field of it."""
        self.show_card()
        self._window.card.focus_field(name)

    def show_card(self) -> None:
        """The card is needed now, whether it was hidden or not."""
        if not self._window.card.isVisible():
            self.switch("card")

    def _turn_article(self, step: int) -> None:
        self._window.searching.turn_article(
            [a.uid for a in self._window._sidebar.articles] if self._window._sidebar else [], step
        )

    def panes(self) -> list[QWidget]:
        """Those in sight, as they are read."""
        panes = (
            self._window.facets,
            self._window.table,
            self._window.source,
            self._window.card,
            self._window.overview.page,
            self._window.search_box,
            self._window.notices,
        )
        return [pane for pane in panes if pane is not None and pane.isVisible()]

    def turn_pane(self, step: int) -> None:
        """The focus goes so many panes on."""
        panes = self.panes()
        here = pane_of_focus(panes)
        pane = panes[((-1 if here is None else here) + step) % len(panes)]
        if pane is self._window.card:
            self.card_field("claim")
        elif pane is self._window.notices:
            self._window.notices.enter()
        else:
            (pane.focusProxy() or pane).setFocus(Qt.FocusReason.TabFocusReason)
