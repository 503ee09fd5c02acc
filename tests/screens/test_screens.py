"""``python -m tests.screens`` makes pictures without a display, of the size asked for, light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.screens.__main__ import main


@pytest.mark.slow
def test_pictures_are_made_in_both_schemes(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--size", "1024x640", "--size", "1600x1200@2", "--only", "overview"]) == 0
    made = {path.name: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert {name: (image.width(), image.height()) for name, image in made.items()} == {
        f"{size} {state} {scheme}.png": tuple(map(int, size.partition("@")[0].split("x")))
        for size in ("1024x640", "1600x1200@2")
        for state in ("3-overview", "4-overview-keyboard")
        for scheme in ("light", "dark")
    }
    corners = {name: QColor(image.pixel(3, 3)).lightness() for name, image in made.items()}
    assert all((light > 128) == name.endswith("light.png") for name, light in corners.items())
