"""The application's one stylesheet: ``resources/desk.qss``, with ``$token`` in place of colours and sizes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template


def stylesheet(tokens: Mapping[str, str], scheme: str, points: float, resources: Path) -> str:
    """The stylesheet for these tokens; ``points`` is the interface's usual text size."""
    sizes = {"small": f"{points - 1:g}", "heading": f"{points + 1.5:g}", "title": f"{points + 5:g}"}
    icons = (resources / "icons" / "styled").as_posix()
    sheet = Template((resources / "desk.qss").read_text(encoding="utf-8"))
    return sheet.substitute(tokens, scheme=scheme, icons=icons, **sizes)
