"""Links to other claims: how they stand to this one, a way to jump there, and what does not fit together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desk.card_fields import CodeField
from app.desk.foreign import legible, seen
from app.desk.record_fields import Record, RecordsField
from app.desk.spoken import label
from app.desk.theme import Theme
from app.desk.wording import in_quotes, tr
from app.model import Link, LinkedClaim
from app.vocabulary import RELATIONS, Relation, Term

RIGHT = 4
"""Rating from which a claim counts as right."""
LONGEST_TITLE = 48


def misfit(relation: str, here: str | None, there: str, verdicts: Sequence[Term]) -> str:
    """Why the verdicts of two linked claims do not fit together; empty when they do or one has none."""
    if not here or not there:
        return ""
    ratings = {term.code: term.rating for term in verdicts}
    one, other = ratings.get(here), ratings.get(there)
    if relation == Relation.CONTRADICTS and one is not None and other is not None:
        if one >= RIGHT and other >= RIGHT:
            return tr("Conflict: both are rated right, though they contradict each other.")
    elif relation == Relation.DUPLICATE and here != there:
        words = tr("Conflict: the same claim is rated “{here}” here and “{there}” there.")
        return words.format(here=label(tuple(verdicts), here), there=label(tuple(verdicts), there))
    return ""


def summary(links: Sequence[LinkedClaim], verdict: str | None, verdicts: Sequence[Term]) -> str:
    """All links of a claim in few words."""
    if not links:
        return ""
    for link in links:
        found = misfit(link.relation, verdict, link.verdict, verdicts)
        if found:
            return f"⚠ {found}"
    first = links[0]
    return f"{len(links)}: {label(RELATIONS, first.relation)} {in_quotes(first.claim)}"


class LinkRecord(Record):
    """One link: the relation, the other claim, and what does not fit."""

    chosen = Signal(str)
    """Uid of the other claim, to be shown."""

    def __init__(self, theme: Theme, original: Link, parent: QWidget) -> None:
        super().__init__(theme, original, 12, parent, across=True)
        self.put(CodeField("relation", self.tr("This claim"), RELATIONS, self), 4)
        self.other = ClaimButton(self)
        self.other.clicked.connect(lambda: self.chosen.emit(self.original.other))
        self.columns.put(self.other, 8)
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.columns.put(self.trouble, 12)
        self.button("trash", self.tr("Remove this link")).clicked.connect(self.removed)


class ClaimButton(QPushButton):
    """Another claim's words and verdict; pressing it goes there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "claim")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._about = QLabel(self)
        self._about.setProperty("role", "faint")
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        for line in (self._words, self._about):
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)

    def show_claim(self, claim: LinkedClaim | None, verdict: str, relation: str = "") -> None:
        """Show a claim, or that it is not known."""
        words = seen(claim.claim) if claim else self.tr("Another claim")
        title = claim.article_title if claim else ""
        title = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
        about = [relation, claim.speaker, verdict, title] if claim else []
        self._words.setText(words)
        said = " · ".join(part for part in about if part)
        self._about.setText(legible(said))
        self.setAccessibleName(self.tr("Go to the claim: {0}").format(words))
        self.setAccessibleDescription(seen(said))
        self.setToolTip(self.tr("Go to this claim"))
        self.updateGeometry()

    def sizeHint(self) -> Any:
        """As high as its two lines."""
        return self._lines.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """With the words broken."""
        return self._lines.heightForWidth(width)


class LinksField(RecordsField):
    """The links from a claim; those to it stand below, where only their own claim can change them."""

    claimWanted = Signal(str)
    """Uid of a claim to be shown."""
    otherWanted = Signal()
    """The person wants to link to another claim, and has to find it first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "links", "", "", parent)
        self.label = self.tr("Links to other claims")
        self.add_button.setText(self.tr("Link to another claim…"))
        self.add_button.setAccessibleName(self.tr("Link to another claim"))
        self._known: dict[str, LinkedClaim] = {}
        self._verdict: str | None = None
        self._verdicts: Sequence[Term] = ()
        self.incoming: list[ClaimButton] = []
        self._below = QVBoxLayout()
        self._below.setSpacing(4)
        self._column.insertLayout(self._column.indexOf(self.add_button), self._below)

    def show_known(self, links: Sequence[LinkedClaim], verdict: str | None, verdicts: Sequence[Term]) -> None:
        """What is known of the other claims, and how this one is rated."""
        self._known |= {link.uid: link for link in links}
        self._verdict, self._verdicts = verdict, verdicts
        for button in self.incoming:
            self._below.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.incoming = [self._incoming(link) for link in links if not link.outgoing] if self._active else []
        self._describe()

    def link_to(self, claim: LinkedClaim) -> None:
        """Link to this claim, which the person found; what it is to this one can be changed."""
        if any(record.original.other == claim.uid for record in self.records):
            return
        self._known[claim.uid] = claim
        self._append(Link(claim.uid, claim.relation))
        self._describe()
        self.touched()
        self.commit()

    def add_empty(self) -> None:
        """The other claim is looked for first."""
        self.otherWanted.emit()

    def called(self, number: int) -> str:
        """Its place in the list."""
        return self.tr("linked claim {0}").format(number)

    def empty(self) -> Link:
        """A link to nothing."""
        return Link("", str(Relation.CONTRADICTS))

    def revive(self, values: dict[str, Any]) -> Link:
        """A link that a draft kept."""
        return Link(**values)

    def words(self, record: Link) -> str:
        """The relation and the other claim."""
        known = self._known.get(record.other)
        return f"{label(RELATIONS, record.relation)} {in_quotes(known.claim if known else record.other)}"

    def make(self, original: Link) -> Record:
        """Relation and the other claim."""
        record = LinkRecord(self._theme, original, self)
        record.chosen.connect(self.claimWanted)
        record.edited.connect(self._describe)
        record.loaded.connect(self._describe)
        return record

    def finish(self, original: Link, values: dict[str, Any]) -> Link | None:
        """The relation is all that changes."""
        return replace(original, **values) if original.other else None

    def _append(self, original: Link) -> Record:
        record = super()._append(original)
        self._describe()
        return record

    def _describe(self) -> None:
        for record in self.records:
            if not isinstance(record, LinkRecord):
                continue
            known = self._known.get(record.original.other)
            there = known.verdict if known else ""
            record.other.show_claim(known, label(tuple(self._verdicts), there))
            relation = str(record.fields["relation"].read() or "")
            trouble = misfit(relation, self._verdict, there, self._verdicts)
            record.trouble.setText(f"⚠ {trouble}")
            record.trouble.setVisible(bool(trouble))

    def _incoming(self, link: LinkedClaim) -> ClaimButton:
        button = ClaimButton(self)
        relation = _incoming_words().get(link.relation, link.relation)
        trouble = misfit(link.relation, self._verdict, link.verdict, self._verdicts)
        button.show_claim(link, label(tuple(self._verdicts), link.verdict), f"⚠ {trouble}" if trouble else relation)
        button.clicked.connect(lambda: self.claimWanted.emit(link.uid))
        self._below.addWidget(button)
        return button


def _incoming_words() -> Mapping[str, str]:
    """A relation as it is read from its other end."""
    return {
        Relation.CONTRADICTS: tr("contradicts this claim"), Relation.UPDATES: tr("updates this claim"),
        Relation.SUBSET: tr("is part of this claim"),
        Relation.DIFFERENT_MEASURE: tr("measures something else than this claim"),
        Relation.DUPLICATE: tr("is the same as this claim"),
    }  # fmt: skip
