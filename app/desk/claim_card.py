"""The card: everything about one claim, editable, saved as one goes. Emits requests; knows no ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.card_fields import CodeField, Field
from app.desk.card_form import NUMBERS, CardForm, field_labels
from app.desk.card_section import Columns, Section
from app.desk.card_spots import CardSpots
from app.desk.drafts import NEW_EVIDENCE, Spot
from app.desk.evidence_list import EvidenceList
from app.desk.history_list import HistoryList
from app.desk.history_words import HistoryWords, when
from app.desk.record_fields import RecordsField
from app.desk.restoring import field_restored, parts_of, row_brought_back
from app.desk.theme import Theme
from app.desk.verdict_buttons import VerdictButtons
from app.model import Claim, Evidence, HistoryEntry, Value
from app.vocabulary import STATES, VERDICTS, Term, label

LISTS = frozenset({"figures", "hops", "tags"})
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
    caveatCleared = Signal(str)
    """The passage of the claim's caveat shall be none (both its columns, in one deed)."""
    restoreRequested = Signal(str, str, object)
    """(uid, field, value)"""
    left = Signal()
    """Escape: back to the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claim: Claim | None = None
        self._evidence: tuple[Evidence, ...] = ()
        self._history: tuple[HistoryEntry, ...] = ()
        self._states: tuple[Term, ...] = STATES
        self._verdicts: tuple[Term, ...] = VERDICTS
        self._moves: tuple[str, ...] = ()
        self.setObjectName("claimCard")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Claim"))
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
    ) -> None:
        """Show a claim, or nothing. Another claim first sends what is typed; the same one keeps it."""
        before = self._claim
        same = claim is not None and before is not None and claim.uid == before.uid
        if not same:
            self.commit()
        self._claim = claim
        self.spots.claim = claim.uid if claim else ""
        self._evidence, self._history, self._moves = tuple(evidence), tuple(history), tuple(moves)
        self._states, self._verdicts = tuple(states), tuple(verdicts)
        self.scroller.setVisible(claim is not None)
        self.nothing.setVisible(claim is None)
        if claim is None:
            return
        self._fill_head(claim, position_text)
        for name, field in self.fields.items():
            value = getattr(claim, name)
            if same:
                field.refresh(value)
            else:
                field.load(value)
        self.evidence_list.show_evidence(self._evidence, keep_typed=same)
        self._fill_history()
        self._fill_summaries(claim)
        if not same:
            self.scroller.verticalScrollBar().setValue(0)

    def mark_changed(self, sentence: str, note: str = "", names: frozenset[str] = frozenset()) -> None:
        """Say in a line that others changed this claim, and note it at these fields; an empty sentence ends it."""
        self.changed_line.setText(sentence)
        self.changed_line.setAccessibleName(sentence)
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
        self.position = QLabel(self.inside)
        self.position.setProperty("role", "muted")
        self.position.setTextFormat(Qt.TextFormat.PlainText)
        self.position.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state_button = StateButton(self._theme, self.inside)
        self.verdicts = VerdictButtons(self._theme, self.inside)
        self.evidence_list = EvidenceList(self._theme, self.inside)
        self.history_list = HistoryList(self.inside)
        self.caveat_words = CaveatWords(self.inside)
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
        form.speaker()
        form.figures()
        form.when_and_where()
        form.caveat(self.caveat_words)
        form.grades()
        form.people()
        form.worth(self.worth_words)
        form.history(self.history_list)
        self.fields: dict[str, Field] = form.fields
        self.sections: dict[str, Section] = form.sections
        self.history_list.set_fields(frozenset(form.fields) - LISTS | {"verdict"}, NUMBERS)

    def _assemble(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.position, 1)
        line.addWidget(self.state_button)
        under = Columns(12)
        under.put(self.fields["quote_verdict"], 4)
        under.put(self.fields["note"], 8)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(15, 10, 15, 14)
        column.setSpacing(8)
        column.addWidget(self.changed_line)
        column.addWidget(self.fields["claim"])
        column.addLayout(line)
        column.addWidget(self.verdicts)
        column.addWidget(self.fields["rationale"])
        column.addLayout(under)
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

    def sizeHint(self) -> QSize:
        """What the card asks of the window: its first screen."""
        return QSize(560, 280)

    def minimumSizeHint(self) -> QSize:
        """Small windows scroll."""
        return QSize(240, 120)

    # ---- content

    def _fill_head(self, claim: Claim, position_text: str) -> None:
        self.position.setText(position_text)
        self.position.setToolTip(position_text)
        self.verdicts.set_terms(self._verdicts)
        self.verdicts.set_given(claim.verdict)
        self.state_button.show_state(claim.state, self._states, self._moves, has_verdict=bool(claim.verdict))
        self.caveat_words.show_words(claim.caveat_passage)
        self.worth_words.setText(self._worth(claim))

    def _fill_history(self) -> None:
        if self.sections["history"].is_open():
            evidence = tuple(one.uid for one in self._evidence)
            parts = parts_of(self._claim, evidence) if self._claim else frozenset()
            self.history_list.show_history(self._history, HistoryWords(self._states, self._verdicts), parts)

    def _fill_summaries(self, claim: Claim) -> None:
        def shown(name: str) -> str:
            field = self.fields[name]
            return field.show_value(getattr(claim, name)) if isinstance(field, CodeField) else ""

        happened = " – ".join(part for part in (claim.event_from, claim.event_to) if part)
        summaries = {
            "speaker": (claim.speaker, shown("attribution_form"), *(hop.source for hop in claim.hops)),
            "figures": tuple(figure.text for figure in claim.figures),
            "event": (happened, claim.place, self.tr("hedged") if claim.hedged else ""),
            "caveat": (shown("caveat"),),
            "evidence": (self._evidence_summary(),),
            "grades": (claim.reliability + claim.credibility,),
            "people": (claim.assignee, claim.checker, claim.reviewer, ", ".join(claim.tags)),
            "worth": (self._percent(claim.worth),),
            "history": (when(self._history[0].at) if self._history else "",),
        }
        for name, parts in summaries.items():
            self.sections[name].set_summary(" · ".join(part for part in parts if part))

    def _evidence_summary(self) -> str:
        count = len(self._evidence)
        if not count:
            return ""
        titles = [one.title or one.url or "" for one in self._evidence[:2]]
        return f"{count}: " + ", ".join(title for title in titles if title)

    def _worth(self, claim: Claim) -> str:
        lines = [self.tr("Worth {0}").format(self._percent(claim.worth) or self.tr("unknown"))]
        if claim.worth_reasons:
            lines.append(self.tr("Because: {0}").format(claim.worth_reasons))
        origin = self.tr("made by hand") if claim.origin == "person" else claim.origin
        lines.append(self.tr("Origin: {0}").format(origin))
        lines.append(self.tr("Added {0}, last changed {1}").format(when(claim.created_at), when(claim.updated_at)))
        return "\n".join(lines)

    @staticmethod
    def _percent(worth: float | None) -> str:
        return "" if worth is None else f"{round(worth * 100)} %"

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
            seen = next((one for one in self._evidence if one.uid == uid), None)
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
        for field_name in {"speaker": ("hops",), "figures": ("figures",)}.get(name, ()):
            field = self.fields[field_name]
            if isinstance(field, RecordsField):
                field.set_active(opened)
        if name == "history" and opened:
            self._fill_history()


class StateButton(QToolButton):
    """The state as a chip, and the moves from it in a menu."""

    chosen = Signal(str)
    cleared = Signal()
    """The verdict shall be taken back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = ""
        self._states: Sequence[Term] = ()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(15, 15))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "stateChip")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_state(self, state: str, states: Sequence[Term], moves: Sequence[str], *, has_verdict: bool) -> None:
        """Show a state and offer these moves."""
        self._state, self._states = state, states
        shown = label(tuple(states), state)
        self.setText(f"{shown}  ▾" if moves or has_verdict else shown)
        self.setAccessibleName(self.tr("State: {0}").format(shown))
        self._menu.clear()
        for code in moves:
            term = next((one for one in states if one.code == code), None)
            look = self._theme.look("state", code)
            action = self._menu.addAction(self._theme.icon(look.icon, look.ink.name()), term.label if term else code)
            action.setToolTip(term.meaning if term else "")
            action.triggered.connect(lambda _=False, code=code: self.chosen.emit(code))
        if has_verdict:
            self._menu.addSeparator()
            self._menu.addAction(self._theme.icon("close"), self.tr("Take the verdict back"), self.cleared.emit)
        self.setEnabled(bool(moves) or has_verdict)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Tint the icon."""
        look = self._theme.look("state", self._state)
        self.setIcon(self._theme.icon(look.icon, look.ink.name()))


class CaveatWords(QWidget):
    """The words of the article's caveat, and a way to take them away; the source pane chooses others."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleDescription(self.tr("Words of the caveat"))
        self.clear_button = QPushButton(self.tr("Take these words away"), self)
        self.clear_button.setProperty("role", "link")
        self.clear_button.clicked.connect(self.cleared)
        caption = QLabel(self.tr("In these words"), self)
        caption.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(self.words)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_words(self, words: str | None) -> None:
        """Show the passage, or how to choose one."""
        self.words.setText(
            f"“{words}”" if words else self.tr("Select them in the article and choose “Use selection…” from its menu.")
        )
        self.words.setProperty("role", "" if words else "muted")
        self.clear_button.setVisible(bool(words))
