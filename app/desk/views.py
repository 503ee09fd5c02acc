"""Searches kept by name, in the sidebar: saved, chosen, renamed, moved and removed, each as a deed of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desk.deeds import Deeds
from app.desk.questions import Questions
from app.ledger.query import put_together, taken_apart
from app.model import SavedView, Search


def query_of(search: Search) -> str:
    """A search as one text of the search language: what is chosen, what is typed, and the order if it is its own."""
    text = search.text
    if search.order != "article" or search.descending:
        text = f"{text} sort:{'-' if search.descending else ''}{search.order}"
    return put_together(*taken_apart(put_together(search.facets, text)))


def same_search(one: str, other: str) -> bool:
    """Whether two searches, written down, look for the same in the same order."""
    return put_together(*taken_apart(one)) == put_together(*taken_apart(other))


class Views(QObject):
    """What a person does with saved views. ``search`` says what is looked for now."""

    viewChosen = Signal(object)

    def __init__(self, deeds: Deeds, questions: Questions, search: Callable[[], Search], parent: QObject) -> None:
        super().__init__(parent)
        self._deeds, self._questions, self._search = deeds, questions, search
        self.saved: tuple[SavedView, ...] = ()

    def found(self, saved: tuple[SavedView, ...]) -> tuple[tuple[SavedView, ...], str, bool]:
        """The views, the name of the one that is shown now, and whether there is a search to be saved."""
        self.saved = saved
        query = query_of(self._search())
        return saved, next((view.name for view in saved if same_search(view.query, query)), ""), bool(query)

    def save(self) -> None:
        """Keep the search of now under a name that is asked for."""
        query = query_of(self._search())
        name = self._questions.view_name(self.tr("Save view"), "", [view.name for view in self.saved])
        if name:
            self._deeds.do(lambda ledger, author: ledger.save_view(name, query, author), label=self.tr("Save view"))

    def renew(self, name: str) -> None:
        """The view of this name holds the search of now."""
        query = query_of(self._search())
        self._deeds.do(lambda ledger, author: ledger.save_view(name, query, author), label=self.tr("Change view"))

    def rename(self, name: str) -> None:
        """Ask for another name."""
        others = [view.name for view in self.saved if view.name != name]
        new = self._questions.view_name(self.tr("Rename view"), name, others)
        if new and new != name:
            self._deeds.do(lambda ledger, author: ledger.rename_view(name, new, author), label=self.tr("Rename view"))

    def remove(self, name: str) -> None:
        """Forget a view; undo brings it back."""
        self._deeds.do(lambda ledger, author: ledger.remove_view(name, author), label=self.tr("Remove view"))

    def move(self, name: str, step: int) -> None:
        """A view changes places with the one so many lines below."""
        names: Sequence[str] = [view.name for view in self.saved]
        if name not in names:
            return
        here = names.index(name)
        there = max(0, min(len(names) - 1, here + step))
        if there != here:
            order = [other for other in names if other != name]
            order.insert(there, name)
            self._deeds.do(lambda ledger, author: ledger.order_views(order, author), label=self.tr("Move view"))

    def do(self, name: str, deed: str) -> None:
        """Carry out what a key or the menu of a view asks for."""
        steps = {"up": -1, "down": 1}
        if deed in steps:
            self.move(name, steps[deed])
            return
        deeds: dict[str, Callable[[str], None]] = {"rename": self.rename, "remove": self.remove, "renew": self.renew}
        deeds[deed](name)

    def choose(self, name: str) -> None:
        """Show what a view looks for."""
        found = next((view for view in self.saved if view.name == name), None)
        if found is not None:
            self.viewChosen.emit(found)
