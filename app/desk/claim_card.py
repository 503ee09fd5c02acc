"""The card: everything about one claim, editable, saved as one goes. Emits requests; knows no ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desk.card_fields import CodeField, Field, LineField
from app.desk.card_form import NUMBERS, CardForm, field_labels
from app.desk.card_head import Facts
from app.desk.card_section import Section
from app.desk.card_spots import CardSpots
from app.desk.card_summaries import Around, summaries, why_listed
from app.desk.caveat_words import CaveatWords
from app.desk.contacts_editor import ReplyOffer
from app.desk.drafts import NEW_EVIDENCE, Spot
from app.desk.evidence_list import EvidenceList
from app.desk.foreign import legible, seen
from app.desk.history_list import HistoryList
from app.desk.history_words import HistoryWords
from app.desk.links_editor import LinksField
from app.desk.reading_order import follow
from app.desk.record_fields import RecordsField
from app.desk.restoring import field_restored, parts_of, row_brought_back
from app.desk.review_words import review_words
from app.desk.spoken import label
from app.desk.tags_field import TagsField
from app.desk.theme import Theme
from app.desk.verdict_buttons import VerdictButtons
from app.model import Claim, Contact, Evidence, HistoryEntry, Link, LinkedClaim, Value
from app.vocabulary import STATES, VERDICTS, Term

LISTS = frozenset({"figures", "hops", "tags", "contacts", "links"})
"""Fields that are rows of their own."""


class _Column(QScrollArea):
    """Scrolls up and down only: what is inside is as wide as the view, never wider."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hand the width on."""
        super().resizeEvent(event)
        inside = self.widget()
        if inside is not None:
            inside.setMaximumWidth(event.size().width())


class ClaimCard(QWidget):
    """One claim. ``show_claim`` again with the same claim keeps what is half typed."""

    fieldEdited = Signal(object, object, object)
    """(spot, value, base): store this, if the ledger still holds ``base``; also for fields of evidence"""
    typing = Signal(object, object, object)
    """(spot, typed, base): this stands in an editor and is not stored"""
    settled = Signal(object)
    """(spot): what was typed there was put back, or is what is stored"""
    verdictChosen = Signal(str, str, object)
    """(uid, code, the verdict that was shown); an empty code takes the verdict back"""
    stateChosen = Signal(str, str, str)
    """(uid, code, the state that was shown)"""
    evidenceAdded = Signal(str, object)
    """(uid of the claim, values)"""
    evidenceRemoved = Signal(str, object)
    """(uid of the claim, the Evidence as it was seen)"""
    evidenceFilesAdded = Signal(str, object, str)
    """(uid of the claim, paths, stance)"""
    evidenceFilesWanted = Signal(str, str)
    """(uid of the claim, stance): the person wants to choose files."""
    evidenceFileWanted = Signal(object)
    """The file of this Evidence shall be opened."""
    linkWanted = Signal(str)
    """(uid of the claim): another claim shall be found, to link to."""
    claimWanted = Signal(str)
    """uid of another claim, to be shown"""
    wordsWanted = Signal()
    """The people and tags of the ledger are asked for (``set_known``)."""
    caveatCleared = Signal(str)
    """The passage of the claim's caveat shall be none (both its columns, in one deed)."""
    restoreRequested = Signal(str, str, object)
    """(uid, field, value)"""
    tabbedOut = Signal(int)
    """Tab went beyond the end (1) or the beginning (-1)."""
    left = Signal()
    """Escape: back to the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claim: Claim | None = None
        self._around = Around()
        self._states: tuple[Term, ...] = STATES
        self._verdicts: tuple[Term, ...] = VERDICTS
        self._moves: tuple[str, ...] = ()
        self.setObjectName("claimCard")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Claim"))
        self.setAcceptDrops(True)
        self._create()
        self._assemble()
        self._connect()
        self._apply_theme()
        self.show_claim(None)

    # ---- what the window calls

    def show_claim(
        self,
        claim: Claim | None,
        evidence: Sequence[Evidence] = (),
        history: Sequence[HistoryEntry] = (),
        states: Sequence[Term] = STATES,
        verdicts: Sequence[Term] = VERDICTS,
        moves: Sequence[str] = (),
        position_text: str = "",
        *,
        contacts: Sequence[Contact] = (),
        links: Sequence[LinkedClaim] = (),
    ) -> None:
        """Show a claim, or nothing. Another claim first sends what is typed; the same one keeps it."""
        before = self._claim
        same = claim is not None and before is not None and claim.uid == before.uid
        if not same:
            self.commit()
        self._claim = claim
        self.spots.claim = claim.uid if claim else ""
        self._around = Around(tuple(evidence), tuple(history), tuple(contacts), tuple(links))
        self._moves = tuple(moves)
        self._states, self._verdicts = tuple(states), tuple(verdicts)
        self.scroller.setVisible(claim is not None)
        self.nothing.setVisible(claim is None)
        if claim is None:
            return
        self._fill_head(claim, position_text)
        lists: dict[str, object] = {
            "contacts": self._around.contacts,
            "links": tuple(Link(link.uid, link.relation) for link in self._around.links if link.outgoing),
        }
        for name, field in self.fields.items():
            value = lists[name] if name in lists else getattr(claim, name)
            if same:
                field.refresh(value)
            else:
                field.load(value)
        self.evidence_list.show_evidence(self._around.evidence, keep_typed=same)
        self._show_links()
        self._fill_history()
        self._fill_summaries(claim)
        if not same:
            self.scroller.verticalScrollBar().setValue(0)

    def show_saved(self, at: str) -> None:
        """The local time at which this window last saved something."""
        self.facts.show_saved(at)

    def set_known(self, people: Sequence[str], tags: Sequence[str]) -> None:
        """The people and tags of the ledger, to complete from."""
        for name in ("assignee", "checker", "reviewer"):
            field = self.fields[name]
            if isinstance(field, LineField):
                field.complete_from(people)
        tags_field = self.fields["tags"]
        if isinstance(tags_field, TagsField):
            tags_field.set_known(tags)

    def link_to(self, other: LinkedClaim) -> None:
        """Link the claim that is shown to another one."""
        self.sections["links"].set_open(True)
        if isinstance(field := self.fields["links"], LinksField):
            field.link_to(other)

    def mark_changed(self, sentence: str, note: str = "", names: frozenset[str] = frozenset()) -> None:
        """Say in a line that others changed this claim, and note it at these fields; an empty sentence ends it."""
        self.changed_line.setText(legible(sentence))
        self.changed_line.setAccessibleName(seen(sentence))
        self.changed_line.setVisible(bool(sentence))
        for name, field in self.fields.items():
            field.note_change(note if sentence and name in names else "")
        for name, section in self.sections.items():
            inside = any(section.isAncestorOf(self.fields[n]) for n in names if n in self.fields)
            section.note_change(note if sentence and (inside or name in names) else "")

    def commit(self) -> bool:
        """Send everything that is typed; False when something cannot be stored and is still standing there."""
        if self._claim is None:
            return True
        done = [field.commit() for field in self.fields.values()]
        return all([*done, self.evidence_list.commit()])

    def uid(self) -> str | None:
        """Uid of the claim shown."""
        return self._claim.uid if self._claim else None

    def seen(self, uid: str) -> Claim | None:
        """The claim as it is shown, if it is this one."""
        return self._claim if self._claim is not None and self._claim.uid == uid else None

    def focus_field(self, name: str) -> None:
        """Bring a field into sight, unfold its section, and put the cursor there (``rationale`` for N)."""
        self.reveal(Spot(self.spots.claim, name))

    def reveal(self, spot: Spot) -> None:
        """Bring the place where something is typed into sight, unfold what hides it, and put the cursor there."""
        target = self.spots.show(spot)
        if target is not None:
            self.scroller.ensureWidgetVisible(target, 8, 24)
            # once more when a message below it has found its place
            QTimer.singleShot(0, target, lambda: self.scroller.ensureWidgetVisible(target, 8, 24))

    def open_sections(self) -> tuple[str, ...]:
        """Names of the sections that are unfolded, to be kept with the window's state."""
        return tuple(name for name, section in self.sections.items() if section.is_open())

    def set_open_sections(self, names: Sequence[str]) -> None:
        """Unfold these sections and fold the others."""
        for name, section in self.sections.items():
            section.set_open(name in names)

    # ---- building

    def _create(self) -> None:
        self.scroller = _Column(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self.scroller)
        self.inside.setProperty("role", "panel")
        self.nothing = QLabel(self.tr("Choose a claim to see its card."), self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.changed_line = QLabel(self.inside)
        self.changed_line.setProperty("role", "changed")
        self.changed_line.setTextFormat(Qt.TextFormat.PlainText)
        self.changed_line.setWordWrap(True)
        self.changed_line.hide()
        self.review_line = QLabel(self.inside)
        self.review_line.setProperty("role", "review")
        self.review_line.setTextFormat(Qt.TextFormat.PlainText)
        self.review_line.setWordWrap(True)
        self.review_line.hide()
        self.facts = Facts(self._theme, self.inside)
        self.state_button = self.facts.state
        self.verdicts = VerdictButtons(self._theme, self.inside)
        self.evidence_list = EvidenceList(self._theme, self.inside)
        self.history_list = HistoryList(self.inside)
        self.caveat_words = CaveatWords(self.inside)
        self.reply_offer = ReplyOffer(self.inside)
        self.worth_words = QLabel(self.inside)
        self.worth_words.setWordWrap(True)
        self.worth_words.setTextFormat(Qt.TextFormat.PlainText)
        self._make_form()
        self.spots = CardSpots(
            self.fields, field_labels(), self.sections, self.evidence_list,
            {"verdict": lambda code: label(self._verdicts, code)},
        )  # fmt: skip

    def _make_form(self) -> None:
        form = CardForm(self._theme, self.inside)
        form.head()
        form.evidence(self.evidence_list)
        form.contacts(self.reply_offer)
        form.links()
        form.figures()
        form.speaker()
        form.when_and_where()
        form.caveat(self.caveat_words)
        form.grades()
        form.people()
        form.notes()
        form.worth(self.worth_words)
        form.history(self.history_list)
        self.fields: dict[str, Field] = form.fields
        self.sections: dict[str, Section] = form.sections
        self.history_list.set_fields(frozenset(form.fields) - LISTS | {"verdict"}, NUMBERS)

    def _assemble(self) -> None:
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.changed_line)
        column.addWidget(self.review_line)
        column.addWidget(self.fields["claim"])
        column.addWidget(self.facts)
        column.addSpacing(2)
        column.addWidget(self.verdicts)
        column.addWidget(self.fields["rationale"])
        column.addSpacing(2)
        for section in self.sections.values():
            rule = QFrame(self.inside)
            rule.setProperty("role", "rule")
            column.addWidget(rule)
            column.addWidget(section)
        column.addStretch(1)
        self.scroller.setWidget(self.inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        outer.addWidget(self.nothing)
        self.setFocusProxy(self.fields["rationale"])

    def _connect(self) -> None:
        self._theme.changed.connect(self._apply_theme)
        for field in self.fields.values():
            field.committed.connect(lambda name, value, base: self._save(Spot(self._uid, name), value, base))
            field.edited.connect(lambda field=field: self._on_edited(field))
            field.settled.connect(lambda name=field.name: self._of_spot(self.settled, Spot(self._uid, name)))
            if isinstance(field, RecordsField):
                field.set_active(False)
        for name, section in self.sections.items():
            section.unfolded.connect(lambda opened, name=name: self._on_unfolded(name, opened))
        self.verdicts.chosen.connect(self._on_verdict)
        self.state_button.chosen.connect(self._on_state)
        self.state_button.cleared.connect(lambda: self._on_verdict(""))
        self.evidence_list.added.connect(lambda values: self._of_claim(self.evidenceAdded, values))
        self.evidence_list.removed.connect(lambda one: self._of_claim(self.evidenceRemoved, one))
        self.evidence_list.changed.connect(
            lambda evidence, name, value, base: self._save(Spot(self._uid, name, evidence), value, base)
        )
        self.evidence_list.typing.connect(
            lambda evidence, name, *now: self._of_spot(self.typing, Spot(self._uid, name, evidence), *now)
        )
        self.evidence_list.settled.connect(
            lambda evidence, name: self._of_spot(self.settled, Spot(self._uid, name, evidence))
        )
        self.evidence_list.lineTyped.connect(self._on_line_typed)
        self.caveat_words.cleared.connect(lambda: self._of_claim(self.caveatCleared))
        self.evidence_list.filesAdded.connect(lambda *files: self._of_claim(self.evidenceFilesAdded, *files))
        self.evidence_list.filesWanted.connect(lambda stance: self._of_claim(self.evidenceFilesWanted, stance))
        self.evidence_list.fileWanted.connect(self.evidenceFileWanted)
        self.reply_offer.wanted.connect(self._on_state)
        links = self.fields["links"]
        if isinstance(links, LinksField):
            links.claimWanted.connect(self.claimWanted)
            links.otherWanted.connect(lambda: self._of_claim(self.linkWanted))
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            jump = QShortcut(QKeySequence(keys), self)
            jump.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            jump.activated.connect(lambda step=step: self.jump(step))
        self.history_list.restoreRequested.connect(
            lambda field, value: self._of_claim(self.restoreRequested, field, value)
        )
        self.history_list.partRestoreRequested.connect(self._restore_part)
        self.history_list.partBroughtBack.connect(self._bring_back)

    def _of_claim(self, signal: SignalInstance, *values: object) -> None:
        """Emit a request about the claim that is shown, if one is."""
        if self._claim:
            signal.emit(self._claim.uid, *values)

    def _apply_theme(self) -> None:
        wording = self.fields["claim"].focusProxy()
        if wording is not None:
            wording.setFont(self._theme.ui_font(1.5, QFont.Weight.DemiBold))
        self.state_button.apply_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the card once no field wants it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        """Tab goes through the card as it is read, and on to the next pane behind its end."""
        if not follow(self, ahead=next):
            self.tabbedOut.emit(1 if next else -1)
        return True

    def jump(self, step: int) -> None:
        """To the heading of the next section, or of the one before."""
        order = list(self.sections.values())
        focused = QApplication.focusWidget()
        here = next((at for at, one in enumerate(order) if focused is not None and one.isAncestorOf(focused)), None)
        inside = here is not None and focused is not order[here].button
        to = (-1 if here is None else here) + (0 if inside and step < 0 else step)
        if (here is None and step < 0) or to < 0:
            self.focus_field("claim")
        elif to < len(order):
            order[to].button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.scroller.ensureWidgetVisible(order[to], 8, 24)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Links and files dropped anywhere on the card are evidence."""
        if self._claim is not None:
            self.evidence_list.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The same as on the list of evidence, which is unfolded to show what came."""
        if self._claim is not None:
            self.sections["evidence"].set_open(True)
            self.evidence_list.dropEvent(event)

    def sizeHint(self) -> QSize:
        """What the card asks of the window: its first screen."""
        return QSize(560, 280)

    def minimumSizeHint(self) -> QSize:
        """Small windows scroll."""
        return QSize(240, 120)

    # ---- content

    def _fill_head(self, claim: Claim, position_text: str) -> None:
        self.facts.position.setText(position_text)
        self.verdicts.set_terms(self._verdicts)
        self.verdicts.set_given(claim.verdict)
        self.state_button.show_state(claim.state, self._states, self._moves, has_verdict=bool(claim.verdict))
        self._show_review(review_words(claim, self._around.history, self._moves))
        self.caveat_words.show_words(claim.caveat_passage)
        self.worth_words.setText(why_listed(claim))
        self.reply_offer.show_for(self._around.contacts, claim.state, self._moves, self._states)

    def _show_review(self, words: str) -> None:
        self.review_line.setText(legible(words))
        self.review_line.setAccessibleName(seen(words))
        self.review_line.setVisible(bool(words))

    def _fill_history(self) -> None:
        if self.sections["history"].is_open():
            evidence = tuple(one.uid for one in self._around.evidence)
            parts = parts_of(self._claim, evidence) if self._claim else frozenset()
            self.history_list.show_history(self._around.history, HistoryWords(self._states, self._verdicts), parts)

    def _fill_summaries(self, claim: Claim) -> None:
        def shown(name: str) -> str:
            field = self.fields[name]
            return field.show_value(getattr(claim, name)) if isinstance(field, CodeField) else ""

        for name, words in summaries(claim, self._around, shown, self._verdicts).items():
            self.sections[name].set_summary(words)

    def _show_links(self) -> None:
        field = self.fields["links"]
        if isinstance(field, LinksField) and self._claim is not None:
            field.show_known(self._around.links, self._claim.verdict, self._verdicts)

    # ---- requests

    @property
    def _uid(self) -> str:
        return self._claim.uid if self._claim else ""

    def _of_spot(self, signal: SignalInstance, spot: Spot, *values: object) -> None:
        if spot.claim:
            signal.emit(spot, *values)

    def _save(self, spot: Spot, value: object, base: object) -> None:
        self._of_spot(self.fieldEdited, spot, value, base)

    def _on_edited(self, field: Field) -> None:
        self._of_spot(self.typing, Spot(self._uid, field.name), field.typed(), field.base)

    def _on_line_typed(self, typed: object) -> None:
        spot = Spot(self._uid, NEW_EVIDENCE)
        if typed is None:
            self._of_spot(self.settled, spot)
        else:
            self._of_spot(self.typing, spot, typed, None)

    def _restore_part(self, table: str, uid: str, field: str, stored: str | None) -> None:
        if table == "evidence":
            seen = next((one for one in self._around.evidence if one.uid == uid), None)
            if seen is not None:
                self._save(Spot(self._uid, field, uid), stored, getattr(seen, field))
        elif (claim := self._as_typed()) is not None:
            name = "figures" if table == "figure" else "hops"
            restored = field_restored(claim, table, uid, field, stored)
            self._save(Spot(claim.uid, name), restored, getattr(claim, name))

    def _bring_back(self, table: str, uid: str, row: Mapping[str, Value]) -> None:
        if table == "evidence":
            values = {name: value for name, value in row.items() if name not in {"uid", "claim"}}
            self._of_claim(self.evidenceAdded, values)
        elif (claim := self._as_typed()) is not None:
            name = {"figure": "figures", "hop": "hops"}.get(table, "tags")
            self._save(Spot(claim.uid, name), row_brought_back(claim, table, uid, row), getattr(claim, name))

    def _as_typed(self) -> Claim | None:
        """The claim with its lists as they stand on the card, sent first if they are half typed."""
        if self._claim is None or not self.commit():
            return None
        figures, hops, tags = (tuple(self.fields[name].base or ()) for name in ("figures", "hops", "tags"))
        return replace(self._claim, figures=figures, hops=hops, tags=tags)

    def _on_verdict(self, code: str) -> None:
        self.commit()
        if self._claim is not None:
            self.verdictChosen.emit(self._claim.uid, code, self._claim.verdict)

    def _on_state(self, code: str) -> None:
        self.commit()
        if self._claim is not None:
            self.stateChosen.emit(self._claim.uid, code, self._claim.state)

    def _on_unfolded(self, name: str, opened: bool) -> None:
        for field in self.fields.values():
            if isinstance(field, RecordsField) and self.sections[name].isAncestorOf(field):
                field.set_active(opened)
        if name == "links":
            self._show_links()
        elif name in {"notes", "people"} and opened:
            self.wordsWanted.emit()
        if name == "history" and opened:
            self._fill_history()
