"""What a person sets up once, and what a ledger is set up with: pages behind a list at the left."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desk import languages
from app.desk.dialogs.frame import DialogFrame
from app.desk.dialogs.terms_table import TermsTable
from app.desk.house_rules import HouseRules
from app.desk.spoken import as_stored, in_words
from app.desk.theme import LARGEST, SMALLEST, Theme
from app.ledger import HIGHEST_TOLERANCE
from app.preferences import Preferences

NARROW = 120


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person chose; ``house`` is None where no ledger could be changed, ``compact`` is the rows' height."""

    settings: Preferences
    compact: bool
    house: HouseRules | None


class PreferencesDialog(DialogFrame):
    """The pages; ``answer`` is what they say now. Without a ledger that can be written its pages only say so."""

    def __init__(
        self, theme: Theme, settings: Preferences, compact: bool, house: HouseRules | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, self.tr("Preferences"), icon="settings", parent=parent)
        self._settings, self._house = settings, house
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(190)
        self.pages = QStackedWidget(self)
        self._add("person", self.tr("You"), self._you(compact))
        if house is None:
            words = self.tr("Open a ledger that can be changed, and its rules, verdicts and states stand here.")
            self._add("database", self.tr("This ledger"), self._sentence(words))
        else:
            self._add("database", self.tr("This ledger"), self._rules(house))
            self.verdicts = TermsTable(theme, "verdict", in_words(house.verdicts), house.used, self)
            words = self.tr("The keys 1 to 9 and 0 give the verdicts in this order. Exports write label and rating.")
            self._add("check", self.tr("Verdicts"), self._with_words(words, self.verdicts))
            self.states = TermsTable(theme, "state", in_words(house.states), parent=self)
            words = self.tr("What the steps of the work are called here. The steps themselves are always these.")
            self._add("state-in_progress", self.tr("States"), self._with_words(words, self.states))
        self._add("export", self.tr("Publishing"), self._publishing())
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        self.content.addLayout(row)
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "error")
        self.trouble.hide()
        self.content.addWidget(self.trouble)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Save"))
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.name.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.name.setFocus()
        self.fit(820, 560)

    # -- pages -------------------------------------------------------------------------------------------------------

    def _add(self, icon: str, title: str, page: QWidget) -> None:
        item = QListWidgetItem(self.theme.icon(icon), title, self.list)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 16))
        self.pages.addWidget(page)

    def _form(self) -> tuple[QWidget, QFormLayout]:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        return page, form

    def _hint(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        return label

    def _sentence(self, words: str) -> QWidget:
        page, form = self._form()
        label = QLabel(words, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        form.addRow(label)
        return page

    def _with_words(self, words: str, table: QWidget) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint(words))
        column.addWidget(table, 1)
        return page

    def _choice(self, name: str, offers: tuple[tuple[object, str], ...], now: object) -> QComboBox:
        box = QComboBox(self)
        for code, word in offers:
            box.addItem(word, code)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.setAccessibleName(name)
        return box

    def _you(self, compact: bool) -> QWidget:
        page, form = self._form()
        settings = self._settings
        self.name = QLineEdit(settings.name, self)
        self.name.setAccessibleName(self.tr("Your name"))
        schemes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.scheme = self._choice(self.tr("Colours"), schemes, settings.scheme)
        self.text_size = QSpinBox(self)
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setValue(self.theme.text_size)
        self.text_size.setPrefix("+" if self.theme.text_size > 0 else "")
        self.text_size.valueChanged.connect(lambda value: self.text_size.setPrefix("+" if value > 0 else ""))
        self.text_size.setSuffix(self.tr(" pt"))
        self.text_size.setMaximumWidth(NARROW)
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.density = self._choice(
            self.tr("Rows"), ((False, self.tr("Cosy, two lines")), (True, self.tr("Compact, one line"))), compact
        )
        offers = (("", self.tr("As the system")), *languages.available())
        self.language = self._choice(self.tr("Language"), offers, settings.language)
        self.asks = QCheckBox(self.tr("Show what was understood before an article comes in"), self)
        self.asks.setChecked(settings.ask_before_import)
        form.addRow(self.tr("Your name"), self.name)
        form.addRow("", self._hint(self.tr("It signs what you write, in the history and in exports.")))
        form.addRow(self.tr("Colours"), self.scheme)
        form.addRow(self.tr("Text size"), self.text_size)
        form.addRow(self.tr("Rows"), self.density)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Import"), self.asks)
        return page

    def _rules(self, house: HouseRules) -> QWidget:
        page, form = self._form()
        self.second = QCheckBox(self.tr("Someone other than who gave the verdict signs off"), self)
        self.second.setChecked(house.second_reviewer)
        self.tolerance = QSpinBox(self)
        self.tolerance.setRange(0, HIGHEST_TOLERANCE)
        self.tolerance.setValue(house.tolerance)
        self.tolerance.setMaximumWidth(NARROW)
        self.tolerance.setPrefix("± ")
        self.tolerance.setSuffix(" %")
        self.tolerance.setAccessibleName(self.tr("How far “about” reaches"))
        form.addRow(self.tr("Second reviewer"), self.second)
        form.addRow(self.tr("How far “about” reaches"), self.tolerance)
        words = self.tr(
            "“About 300” stands for 270 to 330 at ± 10 %, “almost 300” for 270 to 300. It holds for articles that come"
            " in from now on; the figures already here stay as they are."
        )
        form.addRow("", self._hint(words))
        words = self.tr(
            "These belong to the ledger: whoever opens it works by them, and the history says who set them."
        )
        form.addRow("", self._hint(words))
        return page

    def _publishing(self) -> QWidget:
        page, form = self._form()
        self.publisher = QLineEdit(self._settings.publisher_name, self)
        self.publisher.setAccessibleName(self.tr("Publisher"))
        self.publisher_url = QLineEdit(self._settings.publisher_url, self)
        self.publisher_url.setAccessibleName(self.tr("Publisher’s web address"))
        self.publisher_url.setPlaceholderText("https://")
        form.addRow(self.tr("Publisher"), self.publisher)
        form.addRow(self.tr("Web address"), self.publisher_url)
        form.addRow("", self._hint(self.tr("Exports for search engines (ClaimReview) name who publishes the check.")))
        return page

    # -- the answer --------------------------------------------------------------------------------------------------

    def answer(self) -> Chosen:
        """What the pages say now."""
        settings = replace(
            self._settings,
            name=self.name.text().strip(), scheme=str(self.scheme.currentData()), text_size=self.text_size.value(),
            language=str(self.language.currentData()), ask_before_import=self.asks.isChecked(),
            publisher_name=self.publisher.text().strip(), publisher_url=self.publisher_url.text().strip(),
        )  # fmt: skip
        house = self._house
        if house is not None:
            house = replace(
                house, second_reviewer=self.second.isChecked(), tolerance=self.tolerance.value(),
                verdicts=as_stored(self.verdicts.terms(house.verdicts), house.verdicts),
                states=as_stored(self.states.terms(house.states), house.states),
            )  # fmt: skip
        return Chosen(settings, bool(self.density.currentData()), house)

    def _trouble(self) -> tuple[int, str]:
        """The page with what cannot be stored, and the sentence."""
        if self._house is not None:
            for page, table in ((2, self.verdicts), (3, self.states)):
                if sentence := table.trouble():
                    return page, sentence
        url = self.publisher_url.text().strip()
        if url and not re.match(r"https?://\S+\Z", url, re.IGNORECASE):
            return self.pages.count() - 1, self.tr("The web address begins with http:// or https://.")
        return 0, ""

    def accept(self) -> None:
        """Close only with what can be stored; else show the page where it stands."""
        self._ok.setFocus(Qt.FocusReason.OtherFocusReason)  # a label being typed counts
        page, sentence = self._trouble()
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            self.list.setCurrentRow(page)
        else:
            super().accept()

    @classmethod
    def ask(
        cls, theme: Theme, settings: Preferences, compact: bool, house: HouseRules | None, parent: QWidget | None
    ) -> Chosen | None:
        """What the person chose; None when cancelled."""
        dialog = cls(theme, settings, compact, house, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
