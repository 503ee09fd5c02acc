"""The languages of the window: one file each in ``resources/translations``, found by its name, ``tickmark_CODE.qm``.

``resources/translate.sh`` makes those files from what the translators write in Qt Linguist (``tickmark_CODE.ts``).
English has one as well: only its plurals need it.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app import places

ENGLISH = "en"
FORCED = "TICKMARK_LANGUAGE"
"""A language named here in the environment is spoken, whatever was chosen: for tests and pictures."""
_PREFIX = "tickmark_"
_installed: list[QTranslator] = []
_now = [ENGLISH]


def available() -> tuple[tuple[str, str], ...]:
    """Code and own name of every language there is a file for, by name: ``("en", "English")``, ``("uk", …)``."""
    return tuple(sorted(((code, _own_name(code)) for code in _codes()), key=lambda pair: pair[1].casefold()))


def _codes() -> frozenset[str]:
    found = (places.resources() / "translations").glob(f"{_PREFIX}*.qm")
    return frozenset({path.stem.removeprefix(_PREFIX) for path in found} | {ENGLISH})


def chosen(wanted: str) -> str:
    """The language to speak: the one wanted where there is a file, else the system's first, else English."""
    codes = _codes()
    for first in (os.environ.get(FORCED, ""), wanted):
        if first in codes:
            return first
    for name in QLocale.system().uiLanguages():
        for code in (name.replace("-", "_"), QLocale(name).name().partition("_")[0]):
            if code in codes:
                return code
    return ENGLISH


def spoken() -> str:
    """The code of the language spoken now."""
    return _now[0]


def speak(wanted: str) -> str:
    """Let everything made from now on speak this language (a code, empty for the system's); returns what was taken."""
    code = chosen(wanted)
    application = QCoreApplication.instance()
    if application is None or (_installed and code == _now[0]):
        return code
    _now[0] = code
    while _installed:
        application.removeTranslator(_installed.pop())
    files = [(str(places.resources() / "translations"), f"{_PREFIX}{code}")]
    if code != ENGLISH:
        files.insert(0, (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"))
    for folder, name in files:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    locale = QLocale(code)
    QLocale.setDefault(QLocale.system() if QLocale.system().language() == locale.language() else locale)
    if isinstance(application, QGuiApplication):
        right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
    return code


def _own_name(code: str) -> str:
    if code == ENGLISH:
        return "English"
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]
