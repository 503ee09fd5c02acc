"""Moving a passage's ends and splitting a claim in the printout, in Latin, Arabic, Hebrew, Ukrainian and emoji."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk.source_adjust import edges, next_edge
from app.desk.source_pane import SourcePane
from app.desk.theme import Theme
from app.model import Mark
from tests.desk.test_source_pane import article

TEXT = "The dam 😀 held 30 per cent of its water, engineers said. Almost 2,000 people left the town of Vellmar."
HELD = "held 30 per cent"
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot) -> SourcePane:
    made = SourcePane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(620, 400)
    made.show()
    show(made, TEXT, HELD)
    return made


def show(pane: SourcePane, text: str, passage: str, *more: str) -> None:
    marks = [
        Mark(f"m{n}", n, text.index(words), text.index(words) + len(words), "unreviewed", None)
        for n, words in enumerate((passage, *more), 1)
    ]
    pane.show_article(article(text, text[:12]), marks)
    pane.set_current("m1")


def preview(pane: SourcePane) -> str:
    span = pane.printout.current_span()
    return pane.printout.text[slice(*span)] if span else ""


def press(pane: SourcePane, qtbot: QtBot, *keys: Qt.Key, shift: bool = False) -> None:
    for key in keys:
        qtbot.keyClick(pane.printout, key, SHIFT if shift else NONE)


K = Qt.Key


def test_arrows_move_the_end_by_words_shift_by_characters_and_return_accepts(pane: SourcePane, qtbot: QtBot) -> None:
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right, K.Key_Right)
    assert preview(pane) == "held 30 per cent of its"
    press(pane, qtbot, K.Key_Left)
    press(pane, qtbot, K.Key_Left, shift=True)
    assert preview(pane) == "held 30 per cent o"
    press(pane, qtbot, K.Key_Right, shift=True)
    press(pane, qtbot, K.Key_Tab, K.Key_Left)
    assert preview(pane) == "dam 😀 held 30 per cent of"
    with qtbot.waitSignal(pane.passageChangeRequested) as asked:
        press(pane, qtbot, K.Key_Return)
    assert asked.args == ["m1", 4, "dam 😀 held 30 per cent of"]


def test_escape_gives_up_and_nothing_is_asked_for(pane: SourcePane, qtbot: QtBot) -> None:
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right)
    with qtbot.assertNotEmitted(pane.passageChangeRequested):
        press(pane, qtbot, K.Key_Escape)
    assert preview(pane) == HELD
    assert not pane.adjuster.adjusting


def test_an_unchanged_passage_is_no_deed(pane: SourcePane, qtbot: QtBot) -> None:
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right, K.Key_Left)
    with qtbot.assertNotEmitted(pane.passageChangeRequested):
        press(pane, qtbot, K.Key_Return)
    assert not pane.adjuster.adjusting


def test_another_claim_becoming_current_ends_it(pane: SourcePane, qtbot: QtBot) -> None:
    show(pane, TEXT + " ", HELD, "2,000 people")
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right)
    pane.set_current("m2")
    assert not pane.adjuster.adjusting
    assert preview(pane) == "2,000 people"


def test_an_empty_passage_is_refused_in_a_sentence(pane: SourcePane, qtbot: QtBot) -> None:
    show(pane, TEXT + " ", "held")
    pane.adjust_passage()
    with qtbot.waitSignal(pane.noticeRequested) as said:
        press(pane, qtbot, K.Key_Left)
    assert said.args[0].count(".") == 1
    assert preview(pane) == "held"


def test_another_claims_very_words_are_refused_in_a_sentence(pane: SourcePane, qtbot: QtBot) -> None:
    show(pane, TEXT + " ", HELD, HELD + " of")
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right)
    with qtbot.waitSignal(pane.noticeRequested), qtbot.assertNotEmitted(pane.passageChangeRequested):
        press(pane, qtbot, K.Key_Return)
    assert preview(pane) == HELD


def drag(pane: SourcePane, handle: QWidget, to: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    where = pane.printout.viewport().mapToGlobal(to)
    for kind, spot, button, buttons in (
        (QEvent.Type.MouseButtonPress, handle.mapToGlobal(handle.rect().center()), Qt.MouseButton.LeftButton,
         Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, where, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
    ):  # fmt: skip
        event = QMouseEvent(kind, QPointF(handle.mapFromGlobal(spot)), QPointF(spot), button, buttons, keys)
        QApplication.sendEvent(handle, event)


@pytest.mark.parametrize(("keys", "words"), [(NONE, "held 30 per cent of its"), (SHIFT, "held 30 per cent of it")])
def test_a_dragged_end_snaps_to_words_and_with_shift_to_characters(
    pane: SourcePane, qtbot: QtBot, keys: Qt.KeyboardModifier, words: str
) -> None:
    to = pane.printout.rect_at(TEXT.index("its") + 2).center()
    with qtbot.waitSignal(pane.passageChangeRequested) as asked:
        drag(pane, pane.adjuster.end_handle, to, keys)
    assert asked.args == ["m1", TEXT.index("held"), words]


def test_the_start_is_dragged_too(pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.passageChangeRequested) as asked:
        drag(pane, pane.adjuster.start_handle, pane.printout.rect_at(1).center())
    assert asked.args == ["m1", 0, "The dam 😀 held 30 per cent"]


@pytest.mark.parametrize(
    ("text", "passage", "longer"),
    [
        ("قال رئيس البلدية إن السد كان يحتوي على 30 في المئة من مياهه.", "السد كان", "السد كان يحتوي"),
        ("ראש העיר אמר כי הסכר החזיק 30 אחוז ממימיו.", "הסכר החזיק", "הסכר החזיק 30"),
    ],
)
def test_in_right_to_left_text_the_left_arrow_makes_the_passage_longer(
    pane: SourcePane, qtbot: QtBot, text: str, passage: str, longer: str
) -> None:
    show(pane, text, passage)
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Left)
    assert preview(pane) == longer
    assert pane.adjuster.start_handle.x() > pane.adjuster.end_handle.x()


def test_ukrainian_words_with_an_apostrophe_and_joined_emoji_stay_whole(pane: SourcePane, qtbot: QtBot) -> None:
    text = "Мер сказав, що п’ять 👩‍👩‍👧 виїхали з міста."
    show(pane, text, "сказав, що")
    pane.adjust_passage()
    press(pane, qtbot, K.Key_Right)
    assert preview(pane) == "сказав, що п’ять"
    press(pane, qtbot, K.Key_Right, K.Key_Right, shift=True)
    assert preview(pane) == "сказав, що п’ять 👩‍👩‍👧"


@given(st.text(max_size=60), st.integers(0, 60), st.booleans(), st.booleans(), st.sampled_from([1, -1]))
def test_a_step_stays_in_the_text_and_goes_one_way(
    text: str, position: int, end: bool, by_character: bool, step: int
) -> None:
    position = min(position, len(text))
    place = next_edge(text, position, step, end=end, by_character=by_character)
    assert 0 <= place <= len(text)
    assert (place - position) * step >= 0
    assert edges(text, position, end=end, by_character=by_character) == sorted(
        set(edges(text, position, end=end, by_character=by_character))
    )


# -- splitting


def pieces(pane: SourcePane, qtbot: QtBot, at: int | None = None) -> list[str]:
    with qtbot.waitSignal(pane.splitRequested) as asked:
        pane.request_split(at)
    uid, found = asked.args
    assert uid == "m1"
    assert all(TEXT[piece.start : piece.end] == piece.text for piece in found)
    return [piece.text for piece in found]


def test_a_claim_is_split_at_the_word_where_the_text_cursor_stands(pane: SourcePane, qtbot: QtBot) -> None:
    pane.printout.lay_caret(TEXT.index("per") + 1)
    assert pieces(pane, qtbot) == ["held 30", "per cent"]


def test_selected_words_become_a_claim_of_their_own(pane: SourcePane, qtbot: QtBot) -> None:
    pane.printout.select(TEXT.index("30"), TEXT.index("30") + 2)
    assert pieces(pane, qtbot) == ["held", "30", "per cent"]


def test_the_menu_splits_where_it_was_opened(pane: SourcePane, qtbot: QtBot) -> None:
    menu = pane.context_menu(TEXT.index("per"))
    action = next(one for one in menu.actions() if "Split" in one.text())
    with qtbot.waitSignal(pane.splitRequested) as asked:
        action.trigger()
    assert [piece.text for piece in asked.args[1]] == ["held 30", "per cent"]


@pytest.mark.parametrize("at", [0, TEXT.index("held"), TEXT.index(HELD) + len(HELD), len(TEXT)])
def test_outside_the_passage_or_at_its_ends_a_sentence_says_what_to_do(pane: SourcePane, qtbot: QtBot, at: int) -> None:
    pane.printout.lay_caret(at)
    with qtbot.waitSignal(pane.noticeRequested), qtbot.assertNotEmitted(pane.splitRequested):
        pane.request_split()
