"""Grounds of the overview's pictures: a code's tint under a pattern in its ink, so that no two are told apart by colour
alone. Lines are drawn, not taken from bitmaps: they are as fine at 200 % as at 100 %.
"""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.desk.theme import Look

STEP = 6.0
"""Logical pixels between two lines of a pattern."""
PATTERNS = MappingProxyType({
    ("state", "unreviewed"): "", ("state", "in_progress"): ".", ("state", "waiting"): "\\", ("state", "checked"): "/",
    ("state", "reviewed"): "#", ("state", "reopened"): "x", ("state", "dropped"): "-",
    ("verdict", "true"): "#", ("verdict", "mostly_true"): "/", ("verdict", "mixture"): "x",
    ("verdict", "mostly_false"): "\\", ("verdict", "false"): "|", ("verdict", "unproven"): ".",
    ("verdict", "misleading"): "+", ("verdict", "outdated"): "-", ("verdict", "misattributed"): ":",
    ("verdict", "not_checkable"): "",
})  # fmt: skip
"""A code's pattern: plain, ``#`` full, or lines (and dots) as the sign looks."""
OTHER = ":"


def pattern_of(kind: str, code: str) -> str:
    """The pattern of a state or verdict; one that an editor added has one as well."""
    return PATTERNS.get((kind, code), OTHER)


def ground(painter: QPainter, shape: QRectF | QPainterPath, look: Look, pattern: str) -> None:
    """Fill a shape with a code's tint and pattern."""
    path = QPainterPath()
    if isinstance(shape, QRectF):
        path.addRect(shape)
    else:
        path = shape
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, mixed(look.tint, look.ink, 0.42 if pattern == "#" else 0.12))
    if pattern not in {"", "#"}:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(mixed(look.tint, look.ink, 0.55), 1.0))
        _lines(painter, path.boundingRect(), pattern)
    painter.restore()


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two, ``share`` (0 to 1) of the way."""
    red, green, blue = (
        round(a + (b - a) * share)
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )
    return QColor(red, green, blue)


def _lines(painter: QPainter, box: QRectF, pattern: str) -> None:
    """Lines on a grid of the whole picture, so that neighbours of one code meet without a seam."""
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    lines: list[QLineF] = []
    if pattern in {"-", "+"}:
        lines += [QLineF(left, y, right, y) for y in _grid(top, bottom)]
    if pattern in {"|", "+"}:
        lines += [QLineF(x, top, x, bottom) for x in _grid(left, right)]
    height = bottom - top
    if pattern in {"/", "x"}:
        lines += [QLineF(c - bottom, bottom, c - top, top) for c in _grid(left + top, right + bottom)]
    if pattern in {"\\", "x"}:
        lines += [QLineF(c + top, top, c + top + height, bottom) for c in _grid(left - bottom, right - top)]
    if lines:
        painter.drawLines(lines)
    if pattern in {".", ":"}:
        step = STEP if pattern == "." else STEP * 0.6
        painter.setPen(QPen(painter.pen().color(), 2.0 if pattern == "." else 1.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoints([QPointF(x, y) for y in _grid(top, bottom, step) for x in _grid(left, right, step)])


def _grid(low: float, high: float, step: float = STEP) -> list[float]:
    first = int(low // step)
    return [n * step + step / 2 for n in range(first, int(high // step) + 1)]
