"""Out of the door in the window: columns under a name, a file a claim, leftovers swept, who may sign off."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desk import upkeep
from app.desk.column_presets import ColumnPresets
from app.desk.dialogs.columns_dialog import ColumnsDialog
from app.desk.dialogs.export_dialog import ExportDialog, Leave
from app.desk.exporting import ExportChoice, Form
from app.desk.facets import TO_SIGN_OFF, to_sign_off
from app.desk.theme import Theme
from app.desk.window_state import WindowState
from app.export.columns import HEADER
from app.export.drafts import ENDING
from app.ledger import Reader
from app.model import Search
from tests.desk.test_window import Desk
from tests.desk.writing_desk import outside, stored

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def desk(qtbot: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "claims.db")
    made.settle()
    made.import_article(tmp_path)
    yield made
    made.window.close()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme("light")


def test_columns_are_ticked_moved_and_saved_under_a_name(qtbot: QtBot, theme: Theme) -> None:
    dialog = ColumnsDialog(theme, "", HEADER, {"All columns"})
    qtbot.addWidget(dialog)
    assert not dialog._ok.isEnabled(), "a choice needs a name"
    dialog.name.setText("All columns")
    assert not dialog._ok.isEnabled()
    dialog.name.setText("  For  the desk ")
    assert dialog.chosen_name == "For the desk"
    assert dialog._ok.isEnabled()
    dialog.none.click()
    assert not dialog._ok.isEnabled()
    for row in (1, 2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert "claim_uid" in dialog.trouble.text(), "said, not refused"
    dialog.list.setCurrentRow(2)
    dialog.up.click()
    assert dialog.columns == ("verdict", "claim")
    assert dialog._ok.isEnabled()


def test_a_preset_is_chosen_again_renamed_and_deleted(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    presets = ColumnPresets(WindowState(tmp_path))
    presets.save("Short, “sweet”", ("claim_uid", "verdict"))
    first = ExportDialog(theme, Leave(Search()), tmp_path, WindowState(tmp_path))
    qtbot.addWidget(first)
    assert first.answer().columns == (), "every column is the usual"
    first.presets.setCurrentIndex(1)
    assert first.answer().columns == ("claim_uid", "verdict")
    again = ExportDialog(theme, Leave(Search()), tmp_path, WindowState(tmp_path))
    qtbot.addWidget(again)
    assert again.presets.currentData() == "Short, “sweet”"
    again.forms.setCurrentIndex(again.forms.findData(Form.REVIEWS))
    assert again.answer().columns == (), "only the full CSV has a choice"
    kept = ColumnPresets(WindowState(tmp_path))
    kept.save("Long", ("claim",), "Short, “sweet”")
    assert (kept.names, kept.last) == (("Long",), "")
    kept.delete("Long")
    assert ColumnPresets(WindowState(tmp_path)).names == ()


@pytest.mark.parametrize("kept", ["", "{", "[]", "3", '{"a": 3, "b": ["gone"], "": ["claim"]}', "[" * 100_000])
def test_kept_choices_that_make_no_sense_are_passed_over(tmp_path: Path, kept: str) -> None:
    state = WindowState(tmp_path)
    state.set("export/presets", kept)
    assert ColumnPresets(state).names == ()


def test_a_preset_survives_a_column_that_is_no_more(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state.set("export/presets", json.dumps({"Old": ["claim", "gone", "claim", 3, "verdict"]}))
    assert ColumnPresets(state).columns("Old") == ("claim", "verdict")


def test_a_csv_leaves_with_the_chosen_columns_in_their_order(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    desk.answers.exports = lambda leave: ExportChoice(out, Search(), include_all=True, columns=("state", "claim_uid"))
    desk.window.run("export")
    desk.until(lambda: any(text.startswith("Exported") for text in desk.window.notices.texts))
    lines = list(csv.reader(out.read_text("utf-8-sig").splitlines()))
    assert lines[0] == ["state", "claim_uid"]
    assert {line[0] for line in lines[1:]} == {"unreviewed"}


def test_one_file_a_claim_asks_for_a_folder_and_says_what_it_replaces(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    dialog = ExportDialog(theme, Leave(Search()), tmp_path, WindowState(tmp_path))
    qtbot.addWidget(dialog)
    dialog.each.setChecked(True)
    assert not dialog.answer().one_each, "only JSON-LD can"
    dialog.forms.setCurrentIndex(dialog.forms.findData(Form.JSONLD))
    assert (dialog.answer().one_each, dialog.answer().out) == (True, tmp_path / "claims")
    assert dialog.replaced.text() == ""
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "x.jsonld").write_text("{}")
    dialog.path.setText(f"{tmp_path / 'claims'}/")
    assert "will be replaced" in dialog.replaced.text()
    (tmp_path / "taken").write_text("a file")
    dialog.path.setText(str(tmp_path / "taken"))
    assert not dialog._ok.isEnabled()
    for odd in ("/", ".", "a\0b", "x" * 5000, "~nobody-here/x"):
        dialog.path.setText(odd)
    dialog.each.setChecked(False)
    dialog.path.setText(str(tmp_path / "claims2"))
    assert dialog.answer().out == tmp_path / "claims2.jsonld"


def test_reviews_leave_as_one_file_a_claim(desk: Desk, tmp_path: Path) -> None:
    desk.window.table.go_to(0)
    desk.key("1", Qt.KeyboardModifier.AltModifier)
    desk.wait_row(0, state="checked")
    folder = tmp_path / "reviews"
    desk.answers.exports = lambda leave: ExportChoice(
        folder, Search(), include_all=True, form=Form.JSONLD, one_each=True
    )
    desk.window.run("export")
    desk.until(lambda: any(text.startswith("Exported 1 claim to reviews") for text in desk.window.notices.texts))
    uid = desk.row(0).uid
    assert sorted(path.name for path in folder.iterdir()) == sorted([f"{uid}.jsonld", "manifest.json"])


def test_what_a_killed_export_left_is_swept_when_the_window_starts(
    qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TICKMARK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(upkeep, "FIRST_LOOK_MS", 20)
    path, out = tmp_path / "claims.db", tmp_path / "out"
    out.mkdir()
    program = (
        "import os, pathlib, sys\n"
        "from app.export.under_way import under_way\n"
        "from app.export.drafts import Draft\n"
        "with under_way(pathlib.Path(sys.argv[1])):\n"
        "    Draft(pathlib.Path(sys.argv[1]) / 'a.csv')\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(out)], cwd=ROOT, env=dict(os.environ), check=False)
    assert [one.name.endswith(ENDING) for one in out.iterdir()] == [True]
    desk = Desk(qtbot, path)
    desk.until(lambda: not list(out.iterdir()))
    desk.window.close()


def test_nobody_finds_their_own_verdicts_to_sign_off_where_a_second_person_is_asked_for(desk: Desk) -> None:
    window, me = desk.window, desk.window.shown.name
    assert TO_SIGN_OFF in window.facets._queues
    for place in (0, 1):
        window.table.go_to(place)
        desk.key("1", Qt.KeyboardModifier.AltModifier)
        desk.wait_row(place, state="checked")
    desk.until(lambda: window.facets._queues.get(TO_SIGN_OFF) == 2)
    mine, theirs = desk.row(0).uid, desk.row(1).uid
    outside(desk.path, "UPDATE editing_as SET name='Bea'")
    outside(desk.path, "UPDATE claim SET checker='Bea' WHERE uid=?", theirs)
    outside(desk.path, "UPDATE meta SET value='1' WHERE key='second_reviewer'")
    desk.until(lambda: window.facets._queues.get(to_sign_off(me)) == 1)
    window.table.go_to(0)
    desk.key("r")
    said = f"{me} gave the verdict: this ledger asks for a second person to sign it off."
    desk.until(lambda: any(said in text for text in [*window.notices.texts, *desk.answers.errors]))
    assert stored(desk.path, mine, "state") == "checked"
    with closing(Reader(desk.path)) as reader:
        assert [row.uid for row in reader.rows(reader.ids(Search(facets=to_sign_off(me))))] == [theirs]
