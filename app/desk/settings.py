"""The person's preferences while the window is open: asked for, kept, and handed to whoever signs with the name."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app import preferences
from app.desk.deeds import Deeds
from app.desk.questions import Questions
from app.desk.shown import Shown
from app.desk.theme import Theme
from app.preferences import Preferences

log = logging.getLogger(__name__)


class Signing(Protocol):
    """Whoever writes in the person's name."""

    name: str


class Settings(QObject):
    """``now`` are the preferences as they are; ``remembers`` says whether they are saved."""

    schemeChosen = Signal(str)

    def __init__(
        self, now: Preferences, theme: Theme, questions: Questions, deeds: Deeds, shown: Shown, *, remembers: bool,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.now, self._theme, self._questions, self._deeds, self._shown = now, theme, questions, deeds, shown
        self._remembers = remembers
        self.signing: Sequence[Signing] = ()

    def edit(self) -> None:
        """Let the person change them; whether sign-off needs a second person is the ledger's own setting."""
        second = self._shown.settings.get("second_reviewer")
        answer = self._questions.preferences(self.now, second == "1")
        if answer is None:
            return
        chosen, wants_second = answer
        self.keep(chosen)
        for one in self.signing:
            one.name = chosen.name
        self._theme.set_scheme(chosen.scheme)
        self._theme.set_text_size(chosen.text_size)
        self.schemeChosen.emit(chosen.scheme)
        if second is not None and wants_second != (second == "1"):
            value = "1" if wants_second else "0"
            self._deeds.do(
                lambda ledger, author: ledger.set_setting("second_reviewer", value, author),
                label=self.tr("Second reviewer rule"),
            )

    def set_scheme(self, scheme: str) -> None:
        """Light, dark or as the system."""
        self._theme.set_scheme(scheme)
        self.keep(replace(self.now, scheme=scheme))

    def set_text_size(self, delta: int) -> None:
        """So many points beside the system's text size."""
        self._theme.set_text_size(delta)
        self.keep(replace(self.now, text_size=self._theme.text_size))

    def keep(self, chosen: Preferences) -> None:
        """These are the preferences now."""
        self.now = chosen
        if not self._remembers:
            return
        try:
            preferences.save(chosen)
        except OSError as error:
            log.warning("The preferences could not be saved: %s", error)
