"""The look of the window: two schemes of tokens, one stylesheet made from them, tinted icons and the fonts.

Panes ask here for every colour. Widgets say what they are with ``setProperty("role", …)``; the roles are:

- ``QLabel``: ``title``, ``heading``, ``section`` (small capitals of the sidebar), ``muted``, ``faint``, ``key``
  (a key cap), ``error``, ``count``
- ``QPushButton``/``QToolButton``: ``primary``, ``danger``, ``flat`` (no frame until hovered), ``verdict``
  (checkable, tinted by its pane), ``link``
- ``QFrame``/``QWidget``: ``panel``, ``sidebar``, ``paper``, ``toolbar``, ``notice``, ``card`` (a rounded box)
- ``QLineEdit``/``QPlainTextEdit``: ``quiet`` (a frame only on hover and focus)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.desk.stylesheet import stylesheet
from app.desk.tokens import LOOKS, OTHER, SCHEMES
from app.desk.tokens import strong as strengthened

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
UI_FAMILIES = ["Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans", "sans-serif"]
SERIF_FAMILIES = ["Noto Serif", "Source Serif 4", "Source Serif Pro", "Georgia", "DejaVu Serif", "serif"]
UI_POINTS = 10.0
SERIF_POINTS = 12.5
ICON_SIZES = (16, 18)
"""What menus and toolbars draw; rendering more of them at the start delays the first paint."""
SMALLEST, LARGEST = -3, 8


@dataclass(frozen=True)
class Look:
    """How a code is shown: an icon's name, ink and tint for a chip, an underline for the printout."""

    icon: str
    ink: QColor
    tint: QColor
    underline: QTextCharFormat.UnderlineStyle


class Theme(QObject):
    """The current scheme. Made once, passed to every pane; ``changed`` says that colours or sizes are new."""

    changed = Signal()

    def __init__(
        self, scheme: str = "system", text_size: int = 0, parent: QObject | None = None, *, strong: bool | None = None
    ) -> None:
        """``strong``: high contrast, or not; None is as the system asks, from now on."""
        super().__init__(parent)
        self._strong = _system_is_strong() if strong is None else strong
        if strong is None:
            hints = QGuiApplication.styleHints()  # held: what it hands out goes with it
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._system_dark = _system_is_dark()
        self._scheme = scheme
        self.name = self._resolve(scheme)
        self.text_size = max(SMALLEST, min(LARGEST, text_size))
        self._colors: dict[str, QColor] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._sources: dict[str, bytes] = {}
        self._ratios = sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0})

    @property
    def scheme(self) -> str:
        """What was asked for: ``light``, ``dark`` or ``system``."""
        return self._scheme

    def set_scheme(self, scheme: str) -> None:
        """Show another scheme: ``light``, ``dark`` or ``system``."""
        self._scheme = scheme
        self.name = self._resolve(scheme)
        self._renew()

    def set_look(self, scheme: str, delta: int) -> None:
        """Another scheme and text size at once; the window is drawn anew only where one of them differs."""
        delta = max(SMALLEST, min(LARGEST, delta))
        if (scheme, delta) != (self._scheme, self.text_size):
            self.text_size = delta
            self.set_scheme(scheme)

    def set_text_size(self, delta: int) -> None:
        """Make all text ``delta`` points larger than usual."""
        delta = max(SMALLEST, min(LARGEST, delta))
        if delta != self.text_size:
            self.text_size = delta
            self._renew()

    def apply(self) -> None:
        """Give the application this look; call once before a window shows, later changes follow by themselves."""
        self.prepare()
        self.dress()

    def prepare(self) -> None:
        """Font and palette: what panes measure themselves by while they are made."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(self.ui_font())
            application.setPalette(self._palette())

    def dress(self) -> None:
        """The stylesheet. Put on once a window is made: Qt goes through it anew for every widget that gets a parent."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            sheet = stylesheet(self._tokens(), self.name, self.ui_font().pointSizeF(), RESOURCES)
            if application.styleSheet() != sheet:
                application.setStyleSheet(sheet)

    def color(self, token: str) -> QColor:
        """The colour of a token of ``tokens.py``; an unknown token is a bug and raises ``KeyError``."""
        if token not in self._colors:
            self._colors[token] = QColor(self._tokens()[token])
        return self._colors[token]

    def icon(self, name: str, token: str = "text") -> QIcon:  # noqa: S107
        """``resources/icons/NAME.svg`` in the colour of a token (or of a ``#rrggbb``); the style greys it."""
        key = (name, token)
        if key not in self._icons:
            icon = QIcon()
            for size in ICON_SIZES:
                for ratio in self._ratios:
                    icon.addPixmap(self.pixmap(name, token, size, ratio), QIcon.Mode.Normal)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a square pixmap of ``size`` logical pixels for a screen of this device pixel ratio."""
        key = (name, token, size, ratio)
        if key not in self._pixmaps:
            ink = token if token.startswith("#") else self.color(token).name()
            self._pixmaps[key] = _render(self._source(name).replace(b"currentColor", ink.encode()), size, ratio)
        return self._pixmaps[key]

    def look(self, kind: str, code: str | None) -> Look:
        """The look of a code; ``kind`` is ``state``, ``verdict``, ``caveat`` or ``stance``."""
        from PySide6.QtGui import QTextCharFormat

        key = (kind, code or "")
        if key not in self._looks:
            tint = LOOKS.get(key, OTHER)
            dark = self.name == "dark"
            self._looks[key] = Look(
                tint.icon,
                QColor(tint.dark_ink if dark else tint.light_ink),
                QColor(tint.dark_tint if dark else tint.light_tint),
                QTextCharFormat.UnderlineStyle[tint.underline],
            )
        return self._looks[key]

    def ui_font(self, size_delta: float = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font, ``size_delta`` points larger."""
        return _font(UI_FAMILIES, UI_POINTS + self.text_size + size_delta, weight, QFont.StyleHint.SansSerif)

    def serif_font(self, size_delta: float = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The article's font, ``size_delta`` points larger."""
        return _font(SERIF_FAMILIES, SERIF_POINTS + self.text_size + size_delta, weight, QFont.StyleHint.Serif)

    def _resolve(self, scheme: str) -> str:
        if scheme in SCHEMES:
            return scheme
        return "dark" if self._system_dark else "light"

    def _tokens(self) -> Mapping[str, str]:
        return strengthened(SCHEMES[self.name]) if self._strong else SCHEMES[self.name]

    def _follow_system(self) -> None:
        if self._strong != _system_is_strong():
            self._strong = not self._strong
            self._renew()

    def _renew(self) -> None:
        for cache in (self._colors, self._pixmaps, self._icons, self._looks):
            cache.clear()
        self.apply()
        self.changed.emit()

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            self._sources[name] = (RESOURCES / "icons" / f"{name}.svg").read_bytes()
        return self._sources[name]

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, token in (
            (roles.Window, "window"), (roles.WindowText, "text"), (roles.Base, "field"), (roles.AlternateBase, "hover"),
            (roles.Text, "text"), (roles.Button, "window"), (roles.ButtonText, "text"), (roles.BrightText, "danger"),
            (roles.Highlight, "accent"), (roles.HighlightedText, "accent_text"), (roles.Link, "accent"),
            (roles.LinkVisited, "accent"), (roles.ToolTipBase, "panel"), (roles.ToolTipText, "text"),
            (roles.PlaceholderText, "text_faint"), (roles.Light, "panel"), (roles.Midlight, "line"),
            (roles.Mid, "line_strong"), (roles.Dark, "line_strong"), (roles.Shadow, "line"),
        ):  # fmt: skip
            palette.setColor(role, self.color(token))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_faint"))
        return palette


def _font(families: list[str], points: float, weight: QFont.Weight, hint: QFont.StyleHint) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setStyleHint(hint)
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


def _render(svg: bytes, size: int, ratio: float) -> QPixmap:
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _system_is_strong() -> bool:
    """Whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_is_dark() -> bool:
    """What the desktop says; where its style hint says nothing, its palette before ours replaces it."""
    hint = QGuiApplication.styleHints().colorScheme()
    if hint == Qt.ColorScheme.Unknown:
        return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightnessF() < 0.4
    return hint == Qt.ColorScheme.Dark
