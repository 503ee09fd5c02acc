"""The whole path in the window: an article comes in, is judged by keys, taken back, signed off, and leaves as CSV."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtCore import Qt

from tests.desk.test_window import Desk


def test_ten_claims_judged_by_keys_three_taken_back_the_rest_in_bulk_and_out(qtbot: object, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path / "claims.db")
    desk.settle()
    told = "The board said {0} boats left the upper harbour on day {0} of the flood, and nobody was hurt."
    file = tmp_path / "boats.txt"
    file.write_text("VELLMAR, 4 March 2024\n\n" + "\n\n".join(told.format(n) for n in range(2, 16)), encoding="utf-8")
    desk.answers.files = [file]
    desk.window.run("import")
    desk.until(lambda: desk.window.table.model.rowCount() >= 12 and not desk.window.importing.running)
    desk.settle()
    desk.window.table.go_to(0)
    count = desk.window.table.model.rowCount()

    keys = "1234567890"
    verdicts = [term.code for term in desk.window.shown.verdicts]
    for digit in keys:
        desk.key(digit)
    desk.until(lambda: [desk.row(place).verdict for place in range(10)] == verdicts)
    assert desk.here == 10

    for _ in range(3):  # faster than any of them is written
        qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: [desk.row(place).verdict for place in range(10)] == [*verdicts[:7], "", "", ""])

    desk.window.table.view.selectAll()
    desk.key("5")
    desk.until(lambda: all(desk.row(place).verdict == "false" for place in range(count)))
    assert desk.window.deeds.undo_label == f"Verdict False for {count} claims"
    desk.key("r")
    desk.until(lambda: all(desk.row(place).state == "reviewed" for place in range(count)))
    desk.window.run("undo")
    desk.window.run("undo")
    desk.until(lambda: [desk.row(place).verdict for place in range(10)] == [*verdicts[:7], "", "", ""])
    for _ in range(2):
        desk.window.run("redo")
    desk.until(lambda: all(desk.row(place).state == "reviewed" for place in range(count)))

    desk.answers.out = tmp_path / "out.csv"
    qtbot.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: any(text.startswith(f"Exported {count} claims") for text in desk.window.notices.texts))
    desk.until(lambda: not desk.window.deeds.pending)
    desk.window.close()
    lines = list(csv.DictReader(desk.answers.out.read_bytes().decode("utf-8-sig").splitlines()))
    assert {(line["verdict"], line["state"]) for line in lines} == {("false", "reviewed")}
    assert not desk.answers.errors


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
