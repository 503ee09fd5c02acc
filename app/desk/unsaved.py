"""Tells what is typed and not saved, in a bar of its own: tries again, or brings it back to its field.

Three things may wait: deeds that the ledger could not take just now, text of claims that are not on the card (refused,
or never sent), and text that an earlier window left behind when it was killed. Nothing is asked in a dialog, nothing is
lost by ignoring the bar.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.desk.drafts import NEW_EVIDENCE, Draft, Spot, plain
from app.desk.history_words import shortened, when
from app.desk.notices import NoticeBar, NoticeLine
from app.desk.saving import Saving
from app.desk.spoken import said
from app.desk.wording import tr
from app.desk.worker import Worker
from app.ledger import Reader
from app.model import Claim, Evidence, LedgerUnavailable, UnknownClaim

Home = tuple[Claim, list[Evidence]]


class Unsaved(QObject):
    """Writes the bar, and carries out what its buttons say."""

    claimWanted = Signal(str)
    """uid of a claim to go to: text typed in it is to be put back."""
    placed = Signal(object)
    """(spot): text was put back there, and shall be seen."""
    retryWanted = Signal()

    def __init__(self, bar: NoticeLine, notices: NoticeBar, saving: Saving, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.bar, self._notices = bar, notices
        self._saving, self._worker = saving, worker
        self._keeping, self._deeds, self._spots = saving.keeping, saving.deeds, saving.spots
        self._trouble = ""
        self._homeless: set[Spot] = set()
        self._wanted = ""
        self._dismissed: list[Draft] = []
        bar.closed.connect(self._dismiss)

    # -- what happens ------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """A ledger was opened: offer what was left behind, unless it is stored by now."""
        left = self._keeping.left()
        if not left:
            return
        claims = sorted({draft.spot.claim for draft in left})

        def work(reader: Reader) -> dict[str, Home | None]:
            return {uid: _home(reader, uid) for uid in claims}

        self._worker.read_each("detail", work, self._found, lambda _: self.tell())

    def _found(self, homes: dict[str, Home | None]) -> None:
        left = self._keeping.left()
        self._keeping.drop([draft for draft in left if _is_stored(draft, homes.get(draft.spot.claim))])
        for draft in self._keeping.left():
            home = homes.get(draft.spot.claim)
            if home is None or not _has_place(draft.spot, home[1]):
                self._homeless.add(draft.spot)
        self.tell()

    def unavailable(self, error: LedgerUnavailable) -> None:
        """The ledger cannot be written just now."""
        self._trouble = said(str(error))
        self.tell()

    def card_shown(self, uid: str) -> None:
        """The card shows this claim: what is typed in it and not saved stands there again."""
        wanted, self._wanted = self._wanted == uid, ""
        back = [draft for draft in self._keeping.unsaved() if draft.spot.claim == uid]
        placed = [draft.spot for draft in back if self._spots.typed_here(draft.spot) or self._put_back(draft)]
        self._homeless.difference_update(placed)  # the claim is there again: somebody has undone its deletion
        self._homeless.update(draft.spot for draft in back if draft.spot not in placed)
        if wanted and placed:
            self.placed.emit(placed[0])
        self.tell()

    def claim_gone(self, uid: str) -> None:
        """A claim is not in the ledger any more; what was typed in it can still be copied."""
        drafts = (*self._keeping.unsaved(), *self._keeping.left())
        self._homeless.update(draft.spot for draft in drafts if draft.spot.claim == uid)
        self.tell()

    def _put_back(self, draft: Draft) -> bool:
        reason = self._saving.reason(draft.spot)
        told = reason or self.tr("Typed {when}, not saved yet.").format(when=when(draft.at).lower())
        if not self._spots.put_back(draft, told):
            return False
        line = Spot(draft.spot.claim, NEW_EVIDENCE)
        if draft.spot.field == NEW_EVIDENCE and draft.spot != line:  # it never got into the ledger: it is typed again
            self._keeping.forget(draft.spot)
            self._keeping.keep(line, draft.typed, None)
        return True

    # -- the bar -----------------------------------------------------------------------------------------------------

    def tell(self) -> None:
        """Write the bar anew."""
        bar, drafts = self.bar, [draft for draft in self._waiting() if draft not in self._dismissed]
        if not self._saving.waits:
            self._trouble = ""
        if self._trouble:
            kept = self.tr("What you typed is kept.") if self._keeping.unsaved() else ""
            bar.say(
                " ".join(filter(None, (self._trouble, kept))), "warning", button=self.tr("Try again"),
                action=self.retry, lasting=True,
            )  # fmt: skip
        elif drafts:
            homeless = [draft for draft in drafts if draft.spot in self._homeless]
            if len(homeless) == len(drafts):
                self._offer_copy(homeless)
            else:
                self._offer_back(
                    [draft for draft in drafts if draft.spot not in self._homeless], old=not self._elsewhere()
                )
        else:
            bar.hide()

    def _offer_back(self, drafts: Sequence[Draft], *, old: bool) -> None:
        claims = {draft.spot.claim for draft in drafts}
        if len(drafts) == 1:
            field = self._spots.label(drafts[0].spot)
            sentence = (
                self.tr("Text you typed before Tickmark stopped was not saved. {field}: {words}")
                if old
                else self.tr("What you typed is not saved. {field}: {words}")
            ).format(field=field, words=shortened(words_of(drafts[0])))
        elif len(claims) == 1:
            sentence = (
                self.tr("Text you typed in a claim before Tickmark stopped was not saved.")
                if old
                else self.tr("What you typed in a claim is not saved.")
            )
        else:
            sentence = (
                tr("Text you typed in %Ln claim(s) before Tickmark stopped was not saved.", None, len(claims))
                if old
                else tr("What you typed in %Ln claim(s) is not saved.", None, len(claims))
            )
        self.bar.say(
            sentence, "warning", button=self.tr("Put it back") if old else self.tr("Show it"), action=self.put_back,
            other=self.tr("Throw it away"), other_action=partial(self.throw_away, drafts), lasting=True,
        )  # fmt: skip

    def _offer_copy(self, drafts: Sequence[Draft]) -> None:
        words = "\n".join(filter(None, map(words_of, drafts)))
        sentence = self.tr("The place where you had typed {words} is not there any more, or holds other text now.")
        self.bar.say(
            sentence.format(words=shortened(words)), "warning", button=self.tr("Copy the text"),
            action=partial(self._copy, words), other=self.tr("Throw it away"),
            other_action=partial(self.throw_away, drafts), lasting=True,
        )  # fmt: skip

    def _elsewhere(self) -> list[Draft]:
        """What is typed, not saved, and not to be seen on the card."""
        return [draft for draft in self._keeping.unsaved() if not self._spots.typed_here(draft.spot)]

    # -- what a person chooses ---------------------------------------------------------------------------------------

    def retry(self) -> None:
        """Do again what the ledger could not take."""
        self._trouble = ""
        self.retryWanted.emit()
        self._deeds.retry()

    def put_back(self) -> None:
        """Bring back the text of the first claim that has any; the bar offers the next."""
        self._dismissed.clear()
        drafts = [draft for draft in self._waiting() if draft.spot not in self._homeless]
        if not drafts:
            self.tell()
            if self.bar.isHidden():
                self._notices.say(self.tr("Nothing you typed is waiting to be saved."))
            return
        uid = drafts[0].spot.claim
        left = {draft.spot: draft for draft in self._keeping.left() if draft.spot.claim == uid}
        occupied = [spot for spot in left if self._keeping.draft(spot) is not None]
        self._homeless.update(occupied)
        self._keeping.take_over([draft for spot, draft in left.items() if spot not in occupied])
        self._wanted = uid
        if self._spots.claim == uid:
            self.card_shown(uid)
        else:
            self.claimWanted.emit(uid)

    def throw_away(self, drafts: Sequence[Draft]) -> None:
        """Forget these; a notice offers them once more."""
        for draft in drafts:
            if self._keeping.draft(draft.spot) == draft:
                self._keeping.forget(draft.spot)
            self._deeds.forget_put_off(frozenset({draft.spot}))
        self._keeping.drop(drafts)
        self.tell()
        self._notices.say(
            self.tr("Thrown away: {words}").format(words=shortened(_all_words(drafts))),
            button=self.tr("Undo"), action=partial(self._bring_back, drafts),
        )  # fmt: skip

    def _bring_back(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            self._keeping.hold(draft)
        self.tell()

    def _dismiss(self) -> None:
        self._trouble = ""
        self._dismissed = self._waiting()

    def _waiting(self) -> list[Draft]:
        return self._elsewhere() or self._keeping.left()

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._notices.say(self.tr("Copied."), "success")
        self.tell()


def words_of(draft: Draft) -> str:
    """What was typed, as text."""
    return _words(draft.typed)


def _all_words(drafts: Iterable[Draft]) -> str:
    return " / ".join(filter(None, map(words_of, drafts)))


def _words(typed: object) -> str:
    if isinstance(typed, list):
        return "; ".join(filter(None, map(_words, typed)))
    if isinstance(typed, dict):
        inner = typed.get("typed", typed)
        if "text" in typed:
            return str(typed["text"])
        return ", ".join(filter(None, map(_words, inner.values()))) if isinstance(inner, dict) else ""
    return "" if typed is None else str(typed)


def _home(reader: Reader, uid: str) -> Home | None:
    try:
        return reader.claim(uid), reader.evidence(uid)
    except UnknownClaim:
        return None


def _has_place(spot: Spot, evidence: Sequence[Evidence]) -> bool:
    return not spot.evidence or spot.field == NEW_EVIDENCE or spot.evidence in {one.uid for one in evidence}


def _is_stored(draft: Draft, home: Home | None) -> bool:
    """Whether the ledger has it: the program may have been killed between the ledger's answer and ours."""
    if home is None or not draft.sent:
        return False
    claim, evidence = home
    if draft.spot.field == NEW_EVIDENCE:
        text = draft.typed.get("text") if isinstance(draft.typed, dict) else None
        return any(text in {one.url, one.title} for one in evidence)
    row: object = claim
    if draft.spot.evidence:
        row = next((one for one in evidence if one.uid == draft.spot.evidence), None)
    return hasattr(row, draft.spot.field) and bool(plain(getattr(row, draft.spot.field)) == draft.value)
