"""The person's preferences while the window is open: asked for, kept, and handed to whoever signs with the name."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app import preferences
from app.desk.deeds import Deeds
from app.desk.house_rules import HouseRules, house_rules
from app.desk.questions import Questions
from app.desk.theme import Theme
from app.desk.worker import Worker
from app.preferences import Preferences

log = logging.getLogger(__name__)


class Signing(Protocol):
    """Whoever writes in the person's name."""

    name: str


class Settings(QObject):
    """``now`` are the preferences as they are; ``remembers`` says whether they are saved."""

    schemeChosen = Signal(str)
    compactChosen = Signal(bool)
    languageChosen = Signal()

    def __init__(
        self, now: Preferences, theme: Theme, questions: Questions, deeds: Deeds, worker: Worker, *, remembers: bool,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.now, self._theme, self._questions, self._deeds, self._worker = now, theme, questions, deeds, worker
        self.writable: Callable[[], bool] = lambda: False
        """Whether a ledger is open that can be changed."""
        self.compact: Callable[[], bool] = lambda: False
        """Whether the rows are compact now."""
        self._remembers = remembers
        self.signing: Sequence[Signing] = ()

    def edit(self) -> None:
        """Let the person change them, and with them what the ledger is set up with, where it can be changed."""
        if self.writable():
            self._worker.read("detail", "house", house_rules, self._ask, lambda _: self._ask(None))
        else:
            self._ask(None)

    def _ask(self, house: HouseRules | None) -> None:
        chosen = self._questions.preferences(self.now, self.compact(), house)
        if chosen is None:
            return
        settings = chosen.settings
        speaks_on = settings.language == self.now.language
        self.keep(settings)
        for one in self.signing:
            one.name = settings.name
        self._theme.set_look(settings.scheme, settings.text_size)
        self.schemeChosen.emit(settings.scheme)
        if chosen.compact != self.compact():
            self.compactChosen.emit(chosen.compact)
        if house is not None and chosen.house is not None:
            self._set_up(house, chosen.house)
        if not speaks_on:
            self.languageChosen.emit()

    def _set_up(self, before: HouseRules, house: HouseRules) -> None:
        """Each kind of change is a deed of its own, to be taken back by itself."""
        do = self._deeds.do
        if house.second_reviewer != before.second_reviewer:
            value = "1" if house.second_reviewer else "0"
            label = self.tr("Second reviewer rule")
            do(lambda ledger, author: ledger.set_setting("second_reviewer", value, author), label=label)
        if house.tolerance != before.tolerance:
            label, reach = self.tr("How far “about” reaches"), str(house.tolerance)
            do(lambda ledger, author: ledger.set_setting("tolerance", reach, author), label=label)
        if house.verdicts != before.verdicts:
            label = self.tr("Change verdicts")
            do(lambda ledger, author: ledger.set_verdicts(house.verdicts, author), label=label)
        if house.states != before.states:
            label = self.tr("Change states")
            do(lambda ledger, author: ledger.set_states(house.states, author), label=label)

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
