"""The whole path in the window: an article comes in, is judged by keys, taken back, signed off, and leaves as CSV."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtCore import Qt

from tests.desk.test_window import Desk


def test_import_judge_undo_sign_off_export(qtbot: object, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path / "claims.db")
    desk.settle()
    desk.import_article(tmp_path)

    for digit in "135":
        desk.key(digit)
    desk.wait_row(0, verdict="true")
    desk.wait_row(2, verdict="false")

    desk.window.run("undo")
    desk.wait_row(2, verdict="", state="unreviewed")
    desk.window.run("redo")
    desk.wait_row(2, verdict="false")
    desk.window.run("undo")
    desk.wait_row(2, verdict="")

    desk.window.table.go_to(0)
    desk.key("r")
    desk.key("r")
    desk.wait_row(0, state="reviewed")
    desk.wait_row(1, state="reviewed")
    desk.until(lambda: "2 reviewed" in desk.window.table.header.summary.text())

    desk.answers.out = tmp_path / "out.csv"
    qtbot.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.notices.text.startswith("Exported 2 claims"))
    desk.until(lambda: not desk.window.deeds.pending)
    assert len(desk.window.marks) == 0, "nothing of it was taken for somebody else's"
    desk.window.close()

    data = desk.answers.out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert [line["verdict"] for line in lines] == ["true", "mixture"]
    assert {line["state"] for line in lines} == {"reviewed"}
    manifest = json.loads((tmp_path / "out.manifest.json").read_text(encoding="utf-8"))
    assert manifest
    assert not desk.answers.errors
