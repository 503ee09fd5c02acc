"""What belongs to a claim, on its card: who was asked, links to other claims, files, tags; by keys and in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desk.card_values import read_local_moment, show_local_moment
from app.desk.contacts_editor import ContactsField, overdue, status
from app.desk.figures_editor import interval_words
from app.desk.links_editor import LinksField, misfit
from app.desk.reading_order import in_reading_order
from app.desk.theme import Theme
from app.desk.verdict_buttons import VerdictButtons
from app.ledger import Reader, attachments
from app.model import Contact, Figure
from app.vocabulary import VERDICTS, Term, UnitKind
from tests.desk.test_window import Desk
from tests.desk.writing_desk import go, outside, stored


@pytest.fixture
def desk(qtbot: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "claims.db")
    made.settle()
    made.import_article(tmp_path)
    made.until(lambda: made.window.card.uid() == made.row(0).uid)
    yield made
    made.window.close()


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    opened = Reader(desk.path)
    yield opened
    opened.close()


def line(field: QWidget) -> QLineEdit:
    found = field.focusProxy()
    assert isinstance(found, QLineEdit)
    return found


def test_whom_we_asked_is_kept_and_waiting_is_offered(desk: Desk, reader: Reader) -> None:
    card, uid = desk.window.card, desk.row(0).uid
    card.sections["contacts"].set_open(True)
    contacts = card.fields["contacts"]
    assert isinstance(contacts, ContactsField)
    contacts.add_button.click()
    desk.qtbot.keyClicks(line(contacts.records[0].fields["whom"]), "Press office")
    desk.qtbot.keyClicks(line(contacts.records[0].fields["due_on"]), "2024-03-01")
    card.commit()
    desk.until(lambda: len(reader.contacts(uid)) == 1 and not card.reply_offer.isHidden())
    (asked,) = reader.contacts(uid)
    assert (asked.whom, asked.due_on) == ("Press office", "2024-03-01")
    assert asked.asked_at is not None
    desk.until(lambda: "overdue: Press office" in card.sections["contacts"].summary.text())
    assert "Overdue" in contacts.records[0].standing.text()
    card.reply_offer.click()
    desk.wait_row(0, state="waiting")
    assert desk.window.deeds.undo_label == "State Waiting"
    desk.window.run("undo")
    desk.window.run("undo")
    desk.until(lambda: not reader.contacts(uid))


def test_an_answer_offers_to_go_on(desk: Desk, reader: Reader) -> None:
    card, uid = desk.window.card, desk.row(0).uid
    outside(desk.path, "INSERT INTO contact(claim,whom) VALUES(?,'The mayor')", uid)
    outside(desk.path, "UPDATE claim SET state='waiting' WHERE uid=?", uid)
    card.sections["contacts"].set_open(True)
    contacts = card.fields["contacts"]
    assert isinstance(contacts, ContactsField)
    desk.until(lambda: len(contacts.records) == 1)
    next(
        b for b in contacts.records[0].findChildren(QWidget) if b.accessibleName() == "Answered now, contact 1"
    ).click()
    desk.until(lambda: "In progress" in card.reply_offer.text() and not card.reply_offer.isHidden())
    assert reader.contacts(uid)[0].answered_at


def test_a_claim_is_linked_seen_from_the_other_end_and_a_conflict_is_named(desk: Desk, reader: Reader) -> None:
    card, one, other = desk.window.card, desk.row(0).uid, desk.row(2).uid
    for place in (0, 2):
        go(desk, place)
        desk.key("1", Qt.KeyboardModifier.AltModifier)
        desk.wait_row(place, verdict="true")
    go(desk, 0)
    desk.answers.found = other
    card.sections["links"].set_open(True)
    links = card.fields["links"]
    assert isinstance(links, LinksField)
    links.add_button.click()
    desk.until(lambda: [(link.uid, link.outgoing) for link in reader.links(one)] == [(other, True)])
    desk.until(lambda: "Conflict" in card.sections["links"].summary.text())
    links.records[0].chosen.emit(other)
    desk.until(lambda: card.uid() == other)
    desk.until(lambda: len(links.incoming) == 1)
    links.incoming[0].click()
    desk.until(lambda: card.uid() == one)
    desk.window.run("undo")
    desk.until(lambda: not reader.links(one) and not links.records)


def test_files_dropped_on_the_card_are_kept_beside_the_ledger_and_opened_only_when_agreed(
    desk: Desk, reader: Reader, tmp_path: Path
) -> None:
    card, uid = desk.window.card, desk.row(0).uid
    file = tmp_path / "gauge.csv"
    file.write_text("31", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://river.example.org/a")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, none))
    desk.until(lambda: len(reader.evidence(uid)) == 2 and len(card.evidence_list.items) == 2)
    kept = next(one for one in reader.evidence(uid) if one.file_name)
    assert attachments.path_of(desk.path, kept.file_name) is not None
    opened: list[Path] = []
    desk.window.card_requests.open_file = lambda path: bool(opened.append(path)) or True
    item = next(one for one in card.evidence_list.items if one.evidence.file_name)
    item.file_button.click()
    desk.until(lambda: desk.answers.asked == ["open"])
    assert opened == []
    desk.answers.agrees = True
    attachments.path_of(desk.path, kept.file_name).write_text("32", encoding="utf-8")
    item.file_button.click()
    desk.until(lambda: bool(opened))
    assert desk.answers.asked == ["open", "open changed"]
    item.remove_button.click()
    desk.until(lambda: "Remove evidence" in desk.window.notices.texts)


def test_tags_complete_from_the_ledgers_own(desk: Desk) -> None:
    outside(desk.path, "INSERT INTO tag(name) VALUES('prisoners')")
    card = desk.window.card
    card.sections["notes"].set_open(True)
    tags = card.fields["tags"]
    desk.until(lambda: tags.editor.completer().model().rowCount() == 1)
    desk.qtbot.keyClicks(tags.editor, "dam,")
    assert [chip.text() for chip in tags.chips] == ["dam"]
    completer = tags.editor.completer()
    completer.setCompletionPrefix("PRI")
    tags.editor.setText(completer.currentCompletion())
    completer.activated.emit("prisoners")
    wanted = "(SELECT group_concat(tag) FROM (SELECT tag FROM claim_tag ORDER BY tag))"
    desk.until(lambda: stored(desk.path, desk.row(0).uid, wanted) == "dam,prisoners")


def test_tab_goes_through_the_card_as_it_is_read(desk: Desk) -> None:
    card = desk.window.card
    card.set_open_sections(("figures",))
    desk.until(lambda: bool(card.fields["figures"].records))
    order = list(in_reading_order(card))
    first = [card.fields["claim"].focusProxy(), card.state_button, card.verdicts.buttons[0]]
    assert order[:3] == first
    assert order[3] is card.fields["rationale"].focusProxy()
    assert order[4] is card.sections["evidence"].button
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    card.focus_field("claim")
    for wanted in order[1:8]:
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is order[6]
    order[-1].setFocus()
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not card.isAncestorOf(QApplication.focusWidget())


def test_sections_are_jumped_to_by_keys_and_stay_open_for_the_next_window(desk: Desk) -> None:
    card = desk.window.card
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    card.focus_field("rationale")
    card.jump(1)
    card.jump(1)
    assert QApplication.focusWidget() is card.sections["contacts"].button
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert card.open_sections() == ("contacts",)
    desk.window._remember()
    assert desk.window.state.words("sections") == "contacts"


def test_the_card_says_when_it_was_saved(desk: Desk) -> None:
    desk.key("1", Qt.KeyboardModifier.AltModifier)
    desk.until(lambda: desk.window.card.facts.saved.text().startswith("Saved "))


@pytest.mark.parametrize("width", [300, 360, 472, 520, 640, 760, 900])
def test_no_verdict_is_cut_at_any_width(qtbot: QtBot, width: int) -> None:
    buttons = VerdictButtons(Theme("light"))
    qtbot.addWidget(buttons)
    buttons.set_terms((*VERDICTS, Term("wrong_context", "Right, wrong context", "The ledger's own.")))
    buttons.resize(width, 300)
    buttons.show()
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons.buttons))
    columns: dict[int, set[int]] = {}
    for button in buttons.buttons:
        columns.setdefault(button.x(), set()).add(button.width())
    assert all(len(widths) == 1 for widths in columns.values()), "one grid"
    assert max(b.geometry().right() for b in buttons.buttons) < width


def test_the_verdicts_take_two_rows_in_the_card_of_a_window_1400_pixels_wide(qtbot: QtBot) -> None:
    buttons = VerdictButtons(Theme("light"))
    qtbot.addWidget(buttons)
    buttons.set_terms(VERDICTS)
    buttons.resize(484, 300)
    buttons.show()
    qtbot.waitUntil(lambda: len({b.y() for b in buttons.buttons}) == 2)
    assert all(b.width() >= b.sizeHint().width() for b in buttons.buttons)


# -- words -------------------------------------------------------------------------------------------------------------


def test_an_answer_is_late_only_after_its_day() -> None:
    today = date(2031, 5, 6)
    assert overdue(Contact("A", due_on="2031-05-06"), today) == 0
    assert overdue(Contact("A", due_on="2031-05-05"), today) == 1
    assert overdue(Contact("A", due_on="2031-05"), today) == 0
    assert overdue(Contact("A", due_on="2031-04"), today) > 0
    assert overdue(Contact("A", due_on="2030"), today) > 0
    assert status(Contact("A", due_on="2031-01-01", answered_at="2031-01-02T00:00:00.000Z")) == ("Answered", False)


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)))  # noqa: DTZ001
def test_a_moment_is_read_as_it_is_shown(moment: datetime) -> None:
    stored_as = moment.strftime("%Y-%m-%dT%H:%M:00.000Z")
    assert show_local_moment(read_local_moment(show_local_moment(stored_as))) == show_local_moment(stored_as)


def test_a_figure_says_in_words_what_it_bounds() -> None:
    about = Figure("about 30 per cent", low=27.0, high=33.0, bounds_by_convention=True, unit_kind=UnitKind.PERCENT)
    assert interval_words(about) == "Between 27 and 33 per cent; the bounds are a convention, not in the words."
    assert interval_words(Figure("over 20", low=20.0, unit="boats")) == "20 boats or more."
    assert interval_words(Figure("up to 9", high=9.0)) == "At most 9."
    assert interval_words(Figure("a large chunk")) == "No number is bound."


def test_linked_claims_whose_verdicts_do_not_fit_are_told() -> None:
    assert "both are rated right" in misfit("contradicts", "true", "mostly_true", VERDICTS)
    assert misfit("contradicts", "true", "false", VERDICTS) == ""
    assert "“True” here and “False” there" in misfit("duplicate", "true", "false", VERDICTS)
    assert misfit("updates", "true", "false", VERDICTS) == ""


def test_one_types_on_while_the_ledger_answers(desk: Desk, reader: Reader) -> None:
    card, uid = desk.window.card, desk.row(0).uid
    card.sections["contacts"].set_open(True)
    contacts = card.fields["contacts"]
    assert isinstance(contacts, ContactsField)
    contacts.add_button.click()
    record = contacts.records[0]
    desk.qtbot.keyClicks(line(record.fields["whom"]), "Press office")
    card.commit()
    desk.qtbot.keyClicks(line(record.fields["how"]), "by mail")  # before the uid has come
    desk.until(lambda: bool(record.original.uid))
    assert contacts.message == ""
    assert contacts.records == [record]
    card.commit()
    desk.until(lambda: [(one.whom, one.how) for one in reader.contacts(uid)] == [("Press office", "by mail")])
    assert not desk.answers.clashes
