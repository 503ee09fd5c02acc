"""Text of others as labels and pictures show it: what is hidden is seen, not obeyed, and each piece runs its own way.

Editors hold the true characters, the printout marks them one by one (``source_offsets.py``); everything else that shows
a title, a name, a wording or a sentence that quotes one goes through here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

_ISOLATE, _ENDED = "\u2068", "\u2069"
WITHOUT_ISOLATES = {0x2068: None, 0x2069: None}
_QUOTED = re.compile("([“«])([^“”«»]+)([”»])")
_BETWEEN = " · "
REMEMBERED = 4000


def seen(text: str) -> str:
    """The text with a sign in place of each character that cannot be seen or would turn round what is read."""
    if text.isascii() and text.isprintable():
        return text
    from app.desk.source_offsets import display  # seldom needed for what is seen first

    return "\n".join(display(line).text for line in text.split("\n"))


def legible(sentence: str) -> str:
    """A sentence of ours with words of others in it: what is quoted, or stands between dots, runs its own way.

    Without that a number behind an Arabic title would stand before it. For labels, not for what a screen reader says.
    """
    sentence = seen(sentence)
    if not _turns(sentence):
        return sentence
    sentence = _QUOTED.sub(lambda match: f"{match[1]}{_ISOLATE}{match[2]}{_ENDED}{match[3]}", sentence)
    parts = sentence.split(_BETWEEN)
    return sentence if len(parts) < 2 else _BETWEEN.join(f"{_ISOLATE}{part}{_ENDED}" for part in parts)


def tip(text: str) -> str:
    """A tooltip that shows its text letter by letter: Qt would take one with a ``<`` in it for a page."""
    from html import escape

    text = seen(text)
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>" if "<" in text else text


def hidden_names(text: str) -> list[str]:
    """The characters in it that cannot be seen, by name, each once."""
    if text.isascii() and text.isprintable():
        return []
    from app.desk.source_offsets import character_name, display

    return list(dict.fromkeys(character_name(text[at]) for at in display(text).replaced))


@lru_cache(maxsize=REMEMBERED)
def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left, as the direction of a paragraph is found."""
    if text.isascii():
        return False
    return next(
        (kind in {"R", "AL"} for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), False
    )


def draw_line(painter: QPainter, where: QRect | QRectF, line: str, *, of: str = "", own_side: bool = True) -> None:
    """Paint one line in the direction of its text (or of the text ``of`` which it is a part), where that begins.

    ``own_side`` off: at the left all the same, for lists that are read along one edge.
    """
    turned = runs_right_to_left(of or line)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if turned and own_side else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), line)


def _turns(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)
