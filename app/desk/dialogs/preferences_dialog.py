"""The few things a person sets up once: their name, light or dark, the text size, and a rule of this ledger."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.theme import LARGEST, SMALLEST, Theme
from app.preferences import Preferences


class PreferencesDialog(DialogFrame):
    """The form; ``answer`` is what it says now."""

    def __init__(
        self, theme: Theme, settings: Preferences, second_reviewer: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Preferences"), icon="settings", parent=parent)
        self._settings = settings
        self.name = QLineEdit(settings.name)
        self.name.setAccessibleName(self.tr("Your name"))
        self.scheme = QComboBox()
        for code, word in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.scheme.addItem(word, code)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(settings.scheme)))
        self.scheme.setAccessibleName(self.tr("Colours"))
        self.text_size = QSpinBox()
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setValue(theme.text_size)
        self.text_size.setPrefix("+" if theme.text_size > 0 else "")
        self.text_size.valueChanged.connect(lambda value: self.text_size.setPrefix("+" if value > 0 else ""))
        self.text_size.setSuffix(self.tr(" pt"))
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.second = QCheckBox(self.tr("A claim is signed off by someone other than who gave its verdict"))
        self.second.setChecked(second_reviewer)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Your name, as the history shows it"), self.name)
        form.addRow(self.tr("Colours"), self.scheme)
        form.addRow(self.tr("Text size"), self.text_size)
        form.addRow(self.tr("In this ledger"), self.second)
        self.content.addLayout(form)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Save"))
        self.name.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.resize(560, self.sizeHint().height())

    def answer(self) -> tuple[Preferences, bool]:
        """The preferences, and whether sign-off needs a second person."""
        settings = replace(
            self._settings,
            name=self.name.text().strip(), scheme=str(self.scheme.currentData()), text_size=self.text_size.value(),
        )  # fmt: skip
        return settings, self.second.isChecked()

    @classmethod
    def ask(
        cls, theme: Theme, settings: Preferences, second_reviewer: bool, parent: QWidget | None
    ) -> tuple[Preferences, bool] | None:
        """What the person chose; None when cancelled."""
        dialog = cls(theme, settings, second_reviewer, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
