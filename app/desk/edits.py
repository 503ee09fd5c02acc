"""Edits that begin in the printout or on the card: each becomes one deed with a name of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desk.card_form import field_labels
from app.desk.deeds import Deeds
from app.model import Article, Candidate, Change, Claim, Edit, Passage, Value


class Edits(QObject):
    """Passages, caveats, restored values and new claims. ``article`` is the one on the desk, if any."""

    claimAdded = Signal(str)
    """uid of a claim made by hand."""

    def __init__(self, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.article: Article | None = None
        self.seen: Callable[[str], Claim | None] = lambda _: None
        """The claim of this uid as the person sees it, if it is shown: its values guard what is made of them."""

    def restore(self, uid: str, name: str, value: object) -> None:
        """A value of the history stands again."""
        label = self.tr("Restore “{field}”").format(field=field_labels().get(name, name))
        self._set(uid, {name: value}, label)  # type: ignore[dict-item]

    def new_claim(self, start: int, words: str) -> None:
        """Selected words become a claim."""
        if self.article is not None:
            candidate = Candidate(Passage(start, words), " ".join(words.split()))
            self._deeds.add_claim(self.article.uid, candidate, self._added)

    def passage(self, uid: str, start: int, words: str) -> None:
        """A claim gets another passage."""
        self._set(uid, {"start": start, "passage": words}, self.tr("Change passage"))

    def split(self, uid: str, pieces: Sequence[Passage]) -> None:
        """A claim becomes several."""
        self._deeds.do(
            lambda ledger, author: ledger.split_claim(uid, pieces, author), label=self.tr("Split claim"), told=True
        )

    def caveat(self, uid: str, start: int, words: str) -> None:
        """A claim's caveat gets another passage."""
        self._set(uid, {"caveat_start": start, "caveat_passage": words}, self.tr("Change the caveat's passage"))

    def clear_caveat(self, uid: str) -> None:
        """A claim's caveat has no passage."""
        self._set(uid, {"caveat_start": None, "caveat_passage": None}, self.tr("Clear the caveat's passage"))

    def _added(self, change: Change) -> None:
        uids: Sequence[str] = change.claims
        if uids:
            self.claimAdded.emit(uids[0])

    def _set(self, uid: str, values: dict[str, Value], label: str) -> None:
        seen = self.seen(uid)
        edits = [
            Edit(uid, name, value, getattr(seen, name, None), guarded=seen is not None)
            for name, value in values.items()
        ]
        self._deeds.set_fields(edits, label=label)
