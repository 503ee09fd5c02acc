"""The proof on paper: every word of it, nothing cut through, page numbers, and a PDF that appears whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF, Qt
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from app.desk.dialogs.print_dialog import PrintDialog
from app.desk.exporting import ExportChoice, Form
from app.desk.paper import BOTTOM, TOP, Paper, Press, for_paper, pdf_writer
from app.desk.printing import Printable, Scope
from app.desk.theme import Theme
from app.export.proof import Piece
from app.exporting import Proof, read_proof
from app.model import ExportError, Search
from tests.desk.test_window import Desk

A4 = QSizeF(794, 1123)


def laid(*pieces: Piece) -> Paper:
    paper = Paper(pieces, A4, "Page {page} of {pages}")
    while not paper.advance():
        pass
    return paper


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    return [page.get_textpage().get_text_bounded().replace("\r\n", " ") for page in document]


def printed(qtbot: QtBot, paper: Paper, out: Path) -> list[str]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    press = Press(paper)
    with qtbot.waitSignal(press.finished, timeout=10_000):
        press.start(pdf_writer(buffer, QPageSize(QPageSize.PageSizeId.A4), "The dam"))
    out.write_bytes(bytes(buffer.data().data()))
    return texts(out)


def test_a_long_paragraph_goes_on_over_the_pages_and_loses_no_word(qtbot: QtBot, tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(3_000)]
    paper = laid(Piece("paragraph", f"<div>{' '.join(words)}</div>", "<span>1</span>", "The dam"))
    assert len(paper.pages) > 2
    for page in paper.pages:
        for strip in page.strips:
            assert strip.y >= TOP
            assert strip.y + strip.height <= A4.height() - BOTTOM + 0.5
    found = " ".join(printed(qtbot, paper, tmp_path / "x.pdf")).split()
    assert [word for word in found if word.startswith("word")] == words


def test_every_page_has_its_number_and_the_title(qtbot: QtBot, tmp_path: Path) -> None:
    paper = laid(*(Piece("paragraph", f"<p>{n} " + "said " * 90 + "</p>", article="The dam") for n in range(60)))
    found = printed(qtbot, paper, tmp_path / "x.pdf")
    assert len(found) == len(paper.pages) > 3
    for number, text in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in text
        assert "The dam" in text


def test_a_claim_is_not_torn_apart_and_a_heading_stands_above_what_it_heads() -> None:
    claims = [Piece("claim", "<div>" + "why " * 200 + "</div>", "<b>1</b>") for _ in range(20)]
    paper = laid(Piece("paragraph", "<p>" + "said " * 900 + "</p>"), Piece("title", "<h2>Claims</h2>"), *claims)
    for page in paper.pages:
        kinds = [paper.pieces[strip.piece].kind for strip in page.strips]
        assert kinds[-1] != "title"
    placed = [strip.piece for page in paper.pages for strip in page.strips if paper.pieces[strip.piece].kind == "claim"]
    assert len(placed) == len(set(placed)) == 20


def test_every_article_begins_a_page() -> None:
    paper = laid(*(Piece("head", f"<h1>Article {n}</h1>", article=f"Article {n}") for n in range(3)))
    assert [page.article for page in paper.pages] == ["Article 0", "Article 1", "Article 2"]


@pytest.mark.parametrize("body", ["", "<div></div>", "&#160;" * 50, "x" * 30_000, "<blockquote>a</blockquote>" * 400])
def test_odd_pieces_have_a_place(body: str) -> None:
    for kind in ("head", "title", "paragraph", "claim", "sign"):
        assert laid(Piece(kind, body, "1"), Piece(kind, body, "2")).whole


def test_the_proof_can_be_read_in_any_line_style_without_colour() -> None:
    styles = "text-decoration:underline;text-decoration:underline {} #9c1c12"
    for browser, ours in (("dotted", "dotted"), ("dashed", "dashed"), ("double", "wave"), ("solid", "solid")):
        assert for_paper(styles.format(browser)) == f"text-underline-style:{ours}"


# -- from the window -------------------------------------------------------------------------------------------------


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme("light")


def test_ctrl_p_shows_the_article_on_the_desk(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printable = desk.answers.printable[0]
    assert printable.article
    assert printable.listed == desk.window.table.model.rowCount()
    found: list[Proof] = []
    printable.read(Scope.ARTICLE, found.append, lambda error: pytest.fail(str(error)))
    desk.until(lambda: bool(found))
    assert found[0].tally.rows == 2


def test_the_dialog_lays_out_and_saves_a_pdf(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path) -> None:
    saved: list[tuple[Path, bytes]] = []

    def read(scope: Scope, found: Callable[[Proof], None], failed: object) -> None:
        desk.window.worker.read_each(
            "detail", lambda reader: read_proof(reader, Search(), include_all=True), found, lambda error: None
        )

    dialog = PrintDialog(theme, Printable(3, True, read), lambda out, data, _: saved.append((out, data)))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.pdf.isEnabled, timeout=8000)
    assert dialog.status.text().startswith("Page 1 of ")
    qtbot.keyClick(dialog.room, Qt.Key.Key_PageDown)
    assert dialog.room.verticalScrollBar().value() > 0
    dialog.save_pdf(tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: bool(saved), timeout=8000)
    (tmp_path / "x.pdf").write_bytes(saved[0][1])
    whole = " ".join(texts(tmp_path / "x.pdf"))
    assert "Checked by" in whole
    assert "Article" in whole
    assert "Claims" in whole


def test_a_proof_that_cannot_be_read_says_why(qtbot: QtBot, theme: Theme) -> None:
    def read(scope: Scope, found: object, failed: Callable[[Exception], None]) -> None:
        failed(ExportError("The export was cancelled."))

    dialog = PrintDialog(theme, Printable(3, True, read), lambda *_: None)
    qtbot.addWidget(dialog)
    assert dialog.status.text() == "The export was cancelled."
    assert not dialog.pdf.isEnabled()


@pytest.mark.parametrize("form", list(Form))
def test_every_form_leaves_from_the_window(qtbot: QtBot, desk: Desk, tmp_path: Path, form: Form) -> None:
    out = tmp_path / f"out{form.suffix}"
    desk.answers.exports = lambda leave: ExportChoice(out, Search(), include_all=True, form=form)
    qtbot.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: any(text.startswith("Exported ") for text in desk.window.notices.texts))
    desk.until(lambda: not desk.window.exporting.running)
    assert not desk.answers.errors
    assert out.stat().st_size
    manifest = "out.manifest.json" if out.suffix == ".csv" else f"{out.name}.manifest.json"
    assert (tmp_path / manifest).is_file()
    if form is Form.PDF:
        assert "Page 1 of 1" in texts(out)[0]
    assert desk.answers.leaving[0].counts


def test_what_a_review_lacks_is_said_and_stays_to_be_read(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.window.table.go_to(0)
    desk.key("1", Qt.KeyboardModifier.AltModifier)
    desk.wait_row(0, state="checked")
    desk.answers.exports = lambda leave: ExportChoice(tmp_path / "x.jsonld", Search(), True, form=Form.JSONLD)
    desk.window.run("export")
    desk.until(lambda: desk.window.exporting.noted)
    assert any("publish" in text for text in desk.window.notices.texts), desk.window.notices.texts


def test_a_pdf_export_that_is_stopped_leaves_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    desk.answers.exports = lambda leave: ExportChoice(out, Search(), True, form=Form.PDF)
    exporting = desk.window.exporting
    exporting.moved.connect(lambda *_: exporting.cancel())
    with qtbot.waitSignal(exporting.failed, timeout=8000):
        desk.window.run("export")
    assert not exporting.running
    assert not list(tmp_path.glob("x.pdf*"))
