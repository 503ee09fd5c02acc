"""The places of the card where something can be typed, found by their spot: refused text stays there, drafts come back.

The card shows one claim; a spot of another claim is not here, and every method says so by False or None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desk.card_fields import Field
from app.desk.card_section import Section
from app.desk.drafts import NEW_EVIDENCE, Draft, Spot, stored
from app.desk.evidence_list import EvidenceList, evidence_words
from app.desk.wording import tr
from app.model import StaleEdit

if TYPE_CHECKING:
    from app.desk.dialogs.conflict_dialog import Clash


class CardSpots:
    """``claim`` is the uid of the claim shown, kept up to date by the card."""

    def __init__(
        self,
        fields: Mapping[str, Field],
        labels: Mapping[str, str],
        sections: Mapping[str, Section],
        evidence: EvidenceList,
        words: Mapping[str, Callable[[Any], str]],
    ) -> None:
        """``words`` show values of what is no field of the form."""
        self._words = words
        self._fields, self._labels, self._sections, self._evidence = fields, labels, sections, evidence
        self.claim = ""

    def field(self, spot: Spot) -> Field | None:
        """The field of a spot, if it is on the card now."""
        if spot.claim != self.claim:
            return None
        return self._evidence.field(spot.evidence, spot.field) if spot.evidence else self._fields.get(spot.field)

    def keeps(self, spot: Spot) -> bool:
        """Whether there is such a field for any claim: what is typed there can be shown again."""
        return bool(spot.evidence) or spot.field == NEW_EVIDENCE or spot.field in self._fields

    def label(self, spot: Spot) -> str:
        """What a person calls it."""
        if spot.field == NEW_EVIDENCE:
            return tr("New evidence")
        if spot.evidence:
            return tr("Evidence, {field}").format(field=self._evidence.label(spot.field).lower())
        if spot.field == "event_to":  # called “to” beside “Happened from”
            return tr("Happened to")
        return self._labels.get(spot.field, spot.field.replace("_", " "))

    def typed_here(self, spot: Spot) -> bool:
        """Whether something that is not stored stands in its editor now."""
        if spot.claim == self.claim and spot.field == NEW_EVIDENCE and not spot.evidence:
            return bool(self._evidence.line.text())
        if spot.claim == self.claim and spot.evidence:
            return self._evidence.is_dirty(spot.evidence, spot.field)
        field = self.field(spot)
        return field is not None and field.dirty

    def refuse(self, draft: Draft, sentence: str) -> bool:
        """The ledger did not take this: it stays typed, with the reason under it."""
        if draft.spot.claim != self.claim:
            return False
        if draft.spot.field == NEW_EVIDENCE:
            return self._evidence.put_back(draft.typed, sentence, refused=True)
        field = self.field(draft.spot)
        if field is not None:
            field.refuse(draft.typed, stored(draft.spot.field, draft.base), sentence)
        return field is not None

    def put_back(self, draft: Draft, sentence: str) -> bool:
        """Show what was typed earlier; False where it has no place any more, or something else is typed there."""
        if self.typed_here(draft.spot) or draft.spot.claim != self.claim:
            return False
        if draft.spot.field == NEW_EVIDENCE:
            return self._evidence.put_back(draft.typed, sentence)
        field = self.field(draft.spot)
        if field is None:
            return False
        try:
            field.put_back(draft.typed, stored(draft.spot.field, draft.base), sentence)
        except (TypeError, ValueError, KeyError, AttributeError):  # a draft of another version
            field.load(field.base)
            return False
        return True

    def take(self, spot: Spot, value: object) -> None:
        """Show a stored value for good, whatever is typed: the person chose it."""
        field = self.field(spot)
        if field is not None:
            field.load(value)

    def show(self, spot: Spot) -> QWidget | None:
        """Unfold what hides it, and give it the cursor."""
        target: QWidget | None = self.field(spot)
        if spot.claim == self.claim and spot.field == NEW_EVIDENCE:
            target = self._evidence.line
        if target is not None:
            for section in self._sections.values():
                if section.isAncestorOf(target):
                    section.set_open(True)
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return target

    def clash(self, stale: StaleEdit, spot: Spot) -> Clash:
        """Base, theirs and yours in words a person reads."""
        from app.desk.dialogs.conflict_dialog import Clash

        if stale.field == "*":
            gone = tr("Remove this evidence")
            return Clash(tr("Evidence"), evidence_words(stale.base), evidence_words(stale.theirs), gone)
        field = self._evidence.pattern(spot.field) if spot.evidence else self._fields.get(spot.field)
        if field is None:
            said = self._words.get(spot.field, str)
            base, theirs, yours = ("" if one is None else said(one) for one in (stale.base, stale.theirs, stale.yours))
            return Clash(self.label(spot), base, theirs, yours)

        def words(value: Any) -> str:
            return "" if value in (None, "", ()) else field.show_value(value)

        return Clash(
            self.label(spot), words(stale.base), words(stale.theirs), words(stale.yours),
            field.merged(stale.theirs, stale.yours), field.parse,
        )  # fmt: skip
