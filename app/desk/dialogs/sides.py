"""The sides of a difference in full, one beside the other under their headings: what was, what is here, theirs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout


def side_texts(titles: Mapping[str, str], height: int) -> dict[str, QPlainTextEdit]:
    """A text to be read for each side, so many pixels high, named by its heading."""
    made = {}
    for side, title in titles.items():
        text = made[side] = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(title)
        text.setFixedHeight(height)
    return made


def side_by_side(titles: Mapping[str, str], texts: Mapping[str, QPlainTextEdit]) -> QHBoxLayout:
    """The texts under their headings."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for side, title in titles.items():
        column = QVBoxLayout()
        column.setSpacing(4)
        heading = QLabel(title)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        column.addWidget(texts[side])
        row.addLayout(column, 1)
    return row
