"""What others changed and the person has not looked at yet: marks in the table and on the card, and a way through them.

A mark goes when its claim has been visited and left, or has been in view for some while. Only time in which the
window is in use counts, so that what happened during a break is still marked afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.desk.claim_card import ClaimCard
from app.desk.claims_table import ClaimsTable
from app.desk.history_words import HistoryWords, ago, by
from app.ledger import News, Touched

IN_VIEW = 30.0
"""Seconds after which a mark in view has been seen."""
VISIT = 1.0
"""Seconds on a claim that are a visit and not a passing by."""
TICK_MS = 1_000
MOST = 6_000
"""Marks kept; the oldest are let go."""
_ON_CARD = {"figure": "figures", "hop": "hops", "claim_tag": "tags", "evidence": "evidence"}
_OF_CLAIM = {"caveat_passage": "caveat", "caveat_start": "caveat"}


class ChangeMarks(QObject):
    """Keeps the marks of one window. ``in_use`` says whether a person is looking at it."""

    def __init__(
        self, table: ClaimsTable, card: ClaimCard, words: Callable[[], HistoryWords], in_use: Callable[[], bool],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._table, self._card, self._words, self._in_use = table, card, words, in_use
        self._marks: dict[str, Touched] = {}
        self._seen: dict[str, float] = {}
        self._current = ""
        self._since = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._pass)

    def __len__(self) -> int:
        return len(self._marks)

    def uids(self) -> tuple[str, ...]:
        """The claims that are marked."""
        return tuple(self._marks)

    def add(self, news: News) -> None:
        """Others changed these claims."""
        for touched in news.touched:
            before = self._marks.pop(touched.uid, None)
            self._seen.pop(touched.uid, None)
            self._marks[touched.uid] = touched.after(before) if before is not None else touched
        while len(self._marks) > MOST:
            del self._marks[next(iter(self._marks))]
        self._since = time.monotonic()
        self._show()

    def visit(self, uid: str) -> None:
        """This claim is the current one now; the one before has been looked at, unless it was only passed by."""
        if uid == self._current:
            return
        left, self._current = self._current, uid
        stayed, self._since = time.monotonic() - self._since, time.monotonic()
        if left in self._marks and stayed >= VISIT:
            self._forget([left])
        self.show_on_card()

    def following(self) -> str:
        """The next claim that is marked, below the current one in the table first; empty when there is none."""
        model, here = self._table.model, self._table.view.currentIndex().row()
        places = {uid: model.place_of(uid) for uid in self._marks if uid != self._current}
        listed = sorted((place <= here, place, uid) for uid, place in places.items() if place is not None)
        elsewhere = [uid for uid, place in places.items() if place is None]
        return next((uid for _, _, uid in listed), elsewhere[0] if elsewhere else "")

    def show_on_card(self) -> None:
        """Mark the card of the current claim, if others changed it."""
        touched = self._marks.get(self._card.uid() or "")
        if touched is None:
            self._card.mark_changed("")
            return
        words = self._words()
        what = dict.fromkeys(words.touched(table, field) for table, field in touched.fields)
        said = ", ".join(w for w in what if w)
        sentence = self._said(touched)
        if said and not touched.added:
            sentence = self.tr("{changed}: {fields}").format(changed=sentence, fields=said)
        names = frozenset(_on_card(table, field) for table, field in touched.fields)
        note = self.tr("changed {by}").format(by=by(touched.by))
        self._card.mark_changed(sentence[:1].upper() + sentence[1:], note, names)

    def _said(self, touched: Touched) -> str:
        form = self.tr("added {by} {when}") if touched.added else self.tr("changed {by} {when}")
        return form.format(by=by(touched.by), when=ago(touched.at))

    def _show(self) -> None:
        self._table.model.set_changed(self._marks, lambda uid: self._said(self._marks[uid]))
        self.show_on_card()
        if self._marks and not self._tick.isActive():
            self._tick.start()
        elif not self._marks:
            self._tick.stop()

    def _forget(self, uids: list[str]) -> None:
        for uid in uids:
            self._marks.pop(uid, None)
            self._seen.pop(uid, None)
        self._show()

    def _pass(self) -> None:
        """A second has gone by: marks in view grow old."""
        if not self._in_use():
            return
        old: list[str] = []
        for uid in self._table.uids_in_view():
            if uid in self._marks:
                self._seen[uid] = self._seen.get(uid, 0.0) + TICK_MS / 1000
                if self._seen[uid] >= IN_VIEW:
                    old.append(uid)
        if old:
            self._forget(old)


def _on_card(table: str, field: str) -> str:
    """The field or the section of the card where a column is shown."""
    return _OF_CLAIM.get(field, field) if table == "claim" else _ON_CARD.get(table, "")
