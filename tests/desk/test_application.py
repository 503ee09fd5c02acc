"""Starting: the picture without a display, exceptions in slots, which ledger is opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app import places, preferences
from app.desk import application
from app.extraction import default_extractor
from app.ledger import open_ledger
from app.model import Author
from app.preferences import Preferences
from app.reading import read_text
from tests.desk.desk_window import ARTICLE


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    made = open_ledger(tmp_path / "claims.db", create=True)
    document = read_text(ARTICLE)
    made.add_article(document, default_extractor().extract(document.text), Author("Mira Toldan", "test"))
    made.close()
    return tmp_path / "claims.db"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_window_becomes_a_picture(qapp: object, ledger: Path, tmp_path: Path, scheme: str) -> None:
    out = application.picture(ledger, tmp_path / "window.png", scheme, (1200, 800))
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1200, 800)
    corner = picture.pixelColor(3, 300)
    assert corner.lightness() > 200 if scheme == "light" else corner.lightness() < 60
    assert len({picture.pixel(x, y) for x in range(0, 1200, 3) for y in range(90, 700, 3)}) > 60
    assert not preferences.load().recent


def test_no_display_is_said_in_one_line(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    code = "import sys; from app.desk.application import run; sys.exit(run(None))"
    found = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 2
    assert len(found.stderr.strip().splitlines()) == 1
    assert "Traceback" not in found.stderr


def test_the_last_ledger_is_opened_again_and_a_new_one_made_only_by_default(tmp_path: Path) -> None:
    recent = tmp_path / "mine.db"
    settings = Preferences("Mira", recent=(str(recent),))
    assert application._ledger(None, settings) == (places.default_ledger(), True)
    recent.write_bytes(b"x")
    assert application._ledger(None, settings) == (recent, False)
    assert application._ledger(tmp_path / "other.db", settings) == (tmp_path / "other.db", False)
