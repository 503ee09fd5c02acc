"""Which claims leave, and for which file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.desk.dialogs.files import ask_save_file
from app.desk.dialogs.frame import DialogFrame
from app.desk.exporting import ExportChoice
from app.desk.theme import Theme
from app.model import Search


class ExportDialog(DialogFrame):
    """Three choices and a path. ``search`` is what the table shows now."""

    def __init__(self, theme: Theme, search: Search, folder: Path, parent: QWidget | None = None) -> None:
        words = self.tr(
            "A CSV file that spreadsheets open without harm; beside it evidence, figures and chain, and a manifest."
        )
        super().__init__(theme, self.tr("Export claims"), words, icon="export", parent=parent)
        self._search = Search(text=search.text, facets=search.facets)
        self.reviewed = QRadioButton(self.tr("Reviewed claims"))
        self.shown = QRadioButton(self.tr("Reviewed claims among those the table shows now"))
        self.everything = QRadioButton(self.tr("Every claim, whatever its state"))
        self._choices = QButtonGroup(self)
        for button in (self.reviewed, self.shown, self.everything):
            self._choices.addButton(button)
            self.content.addWidget(button)
        self.reviewed.setChecked(True)
        self.shown.setEnabled(bool(self._search.text.strip() or self._search.facets))
        self.path = QLineEdit(str(folder / self.tr("claims.csv")))
        self.path.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("File")))
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.content.addSpacing(4)
        self.content.addLayout(row)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Export"))
        self.path.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.resize(600, self.sizeHint().height())

    def _browse(self) -> None:
        title, kinds = self.tr("Export claims"), self.tr("CSV (*.csv)")
        out = ask_save_file(self, title, self.path.text(), kinds, ".csv", confirm=False)
        if out is not None:
            self.path.setText(str(out))

    def answer(self) -> ExportChoice:
        """What was chosen; a name without a suffix gets ``.csv``."""
        out = Path(self.path.text().strip()).expanduser()
        search = self._search if self.shown.isChecked() else Search()
        return ExportChoice(
            out if out.suffix else out.with_name(out.name + ".csv"), search, self.everything.isChecked()
        )

    @classmethod
    def ask(cls, theme: Theme, search: Search, folder: Path, parent: QWidget | None) -> ExportChoice | None:
        """What to export and where to; None when cancelled."""
        dialog = cls(theme, search, folder, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
