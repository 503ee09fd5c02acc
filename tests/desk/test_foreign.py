"""Text of others: Arabic and Hebrew are read their own way, and hidden characters are shown everywhere, not obeyed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from app.desk.foreign import draw_line, hidden_names, legible, runs_right_to_left, seen, tip
from app.model import Edit
from tests.desk.accessible_tree import HIDDEN, nodes
from tests.desk.test_window import Desk, empty_desk

__all__ = ["empty_desk"]

ARABIC = """تقرير السد (2024)

القاهرة، 4 مارس 2024 - قالت وزارة الري إن السد احتفظ بمياه تكفي 40 يوما يوم الاثنين.

غادرت 200 عائلة على الأقل منازلها في فبراير، وفقا لمكتب المحافظة.
"""
HEBREW = """דוח הסכר

חיפה, 4 במרץ 2024 - הסכר החזיק 40 ימי מים ביום שני, אמרה רשות הנחל.

לפחות 200 משפחות עזבו את בתיהן בפברואר, לפי משרד המחוז.
"""
TURNED = """Dam\u202e report \u202c<b>bold</b>

HARLOW FALLS, 4 March 2024 - The dam\u202e held 40 days\u202c of water, Mira\u200b Toldan said.

At least 200 families left\u2066 their homes in February, according to the county office.
"""


@given(st.text(alphabet=st.sampled_from([*"ab \n.7“”·", "\u05d0", "\u0627", *HIDDEN, "\ufeff", "\U000e0041"])))
def test_nothing_hidden_is_left_in_what_is_shown(text: str) -> None:
    shown = seen(text)
    assert not set(HIDDEN) & set(shown)
    assert len(shown) == len(text)
    ours = legible(text)
    assert ours.count("\u2068") == ours.count("\u2069")
    assert not set(HIDDEN) & set(ours) - {"\u2068", "\u2069"}
    assert bool(hidden_names(text)) == (shown != text)


@pytest.mark.parametrize(
    ("text", "turned"),
    [("The dam", False), ("“السد”", True), ("40 يوما", True), ("Reuters: السد", False), ("7", False)],
)
def test_a_line_runs_as_its_first_letter_does(text: str, turned: bool) -> None:
    assert runs_right_to_left(text) is turned


def test_what_is_quoted_runs_its_own_way_and_ours_stays_in_order() -> None:
    assert legible("Imported “السد”: 5 claims") == "Imported “\u2068السد\u2069”: 5 claims"
    assert legible("Claim 5 · السد · 40") == "\u2068Claim 5\u2069 · \u2068السد\u2069 · \u206840\u2069"
    assert legible("Imported “The dam”: 5") == "Imported “The dam”: 5"


def test_a_tooltip_is_no_page() -> None:
    assert "&lt;b&gt;" in tip("a <b>bold</b> title")
    assert tip("a title") == "a title"


def test_an_arabic_line_begins_at_the_right_and_ends_with_its_dots_at_the_left(qtbot: object) -> None:
    def inked(text: str, *, own_side: bool) -> tuple[int, int]:
        image = QImage(400, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_line(painter, QRect(0, 0, 400, 30), text, own_side=own_side)
        painter.end()
        dark = [x for x in range(400) if any(image.pixelColor(x, y).lightness() < 128 for y in range(30))]
        return dark[0], dark[-1]

    first, last = inked("السد", own_side=True)
    assert first > 200
    assert last > 390
    assert inked("السد", own_side=False)[0] < 10
    assert inked("The dam", own_side=True)[0] < 10


@pytest.fixture
def world(empty_desk: Desk, tmp_path: Path) -> Desk:
    files = []
    for name, text in (("arabic", ARABIC), ("hebrew", HEBREW), ("turned", TURNED)):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    empty_desk.answers.files = files
    window = empty_desk.window
    window.searching.show_from(0)
    window.run("import")
    empty_desk.until(lambda: window.table.model.rowCount() >= 7 and not window.importing.running)
    empty_desk.settle()
    empty_desk.until(lambda: all(empty_desk.row(place) for place in range(window.table.model.rowCount())))
    if window.facets.isHidden():
        window.run("sidebar")
    return empty_desk


def test_hidden_characters_are_shown_wherever_words_of_others_are(world: Desk) -> None:
    window = world.window
    row = next(place for place in range(window.table.model.rowCount()) if "40 days" in world.row(place).claim)
    window.table.go_to(row)
    uid = world.row(row).uid
    world.until(lambda: window.card.uid() == uid)

    def mark(ledger: object, author: object) -> object:
        names = ("speaker", "note", "place", "rationale")
        ledger.set_fields([Edit(uid, name, "Mira\u202e Toldan\u200b") for name in names], author)
        ledger.add_evidence(uid, {"title": "Ga\u202euge", "url": "https://example.org"}, author)
        return ledger.set_tags(uid, ["da\u202em"], author)

    window.deeds.do(mark, label="Mark “Mi\u202era”", told=True)
    world.until(lambda: not window.deeds.pending and len(window.card.evidence_list.items) == 1)
    for section in window.card.sections.values():
        section.set_open(True)
    world.settle()
    assert "Mark “Mi" in window.notices.text

    told = [node for node in nodes(window) if set(HIDDEN) & set(node.name + node.description)]
    assert told == []
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert [text for text in labels if "\u202e" in text or "\u200b" in text] == []
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        for column in range(window.table.model.columnCount()):
            said = window.table.model.index(row, column).data(role)
            assert "\u202e" not in str(said)
    assert "RIGHT-TO-LEFT OVERRIDE (U+202E)" in window.card.fields["speaker"].message
    assert "RIGHT-TO-LEFT OVERRIDE (U+202E)" in window.card.fields["claim"].message
    window.run("overview")
    world.until(lambda: window.overview.settled and window.overview.page is not None)
    assert [node for node in nodes(window) if set(HIDDEN) & set(node.name + node.description)] == []
    assert world.row(row).speaker == "Mira\u202e Toldan\u200b", "the ledger keeps what it was given"


@pytest.mark.parametrize("title", ["تقرير السد (2024)", "דוח הסכר"])
def test_an_article_from_right_to_left_is_read_so(world: Desk, title: str) -> None:
    window = world.window
    article = next(one for one in window._sidebar.articles if one.title == title)
    window.searching.turn_to_article(article.uid)
    world.until(lambda: window.source.article_uid() == article.uid)
    world.settle()
    document = window.source.printout.document()
    block = document.begin()
    while block.isValid():
        if block.text().strip():
            assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    assert window.source.title.text() == title
