"""A window in a process of its own, typed into until it is killed: says what stands on the disk, never saves it.

python -m tests.desk.typing_process LEDGER FIELD TEXT
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import preferences
from app.desk import card_fields, languages
from app.desk.theme import Theme
from app.desk.window import MainWindow


def main(ledger: Path, name: str, text: str) -> None:
    """Types the text again and again; prints how many characters are safe each time the draft was written."""
    card_fields.PAUSE_MS = 10_000_000  # only a draft, never a commit
    application = QApplication([])
    languages.speak(languages.ENGLISH)
    window = MainWindow(Theme("light"), preferences.load())
    window.show()
    window.open(ledger)
    while not window.settled or not window.card.uid():
        QTest.qWait(10)
    window.keeping.written.connect(lambda error: print("kept", len(safe), error, flush=True))
    field = window.card.fields[name]
    window.card.focus_field(name)
    editor = field.focusProxy()
    safe = ""
    while True:
        for letter in text:
            QTest.keyClicks(editor, letter)
            safe = window.keeping._on_disk[0].typed if window.keeping._on_disk else ""
            application.processEvents()
            QTest.qWait(5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
