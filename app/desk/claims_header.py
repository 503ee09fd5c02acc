"""The bar above the claims: how many of how many, how far the work is, the worth slider, the columns' button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QSlider, QToolButton, QWidget

from app.desk.by_ear import announce
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.model import Progress
from app.vocabulary import SHOWN_FROM


class TableHeader(QFrame):
    """``worthChanged`` after a short pause; ``clearWanted`` where search or filters hide claims."""

    worthChanged = Signal(float)
    columnsWanted = Signal(QPoint)
    clearWanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.summary = QLabel()
        self.clear = QToolButton()
        self.bar = QProgressBar()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider_label = QLabel()
        self.columns_button = QToolButton()
        self._soon = QTimer(self)
        self.narrowed = False
        self._options()
        self._assemble()
        self.slider.valueChanged.connect(self._show_worth)
        self.slider.valueChanged.connect(self._soon.start)
        self._soon.timeout.connect(lambda: self.worthChanged.emit(self.worth))
        self.clear.clicked.connect(self.clearWanted)
        self.columns_button.clicked.connect(
            lambda: self.columnsWanted.emit(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))
        )
        theme.changed.connect(self._restyle)
        self._show_worth(self.slider.value())
        self._restyle()

    def _options(self) -> None:
        self.setProperty("role", "toolbar")
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(24)
        self.bar.setAccessibleName(self.tr("Reviewed"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.summary.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.clear.setProperty("role", "flat")
        self.clear.setAccessibleName(self.tr("Clear search and filters"))
        self.clear.setToolTip(self.tr("Clear search and filters (Ctrl+Shift+F)"))
        self.clear.hide()
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(84)
        self.slider.setInvertedAppearance(True)
        self.slider.setValue(round(SHOWN_FROM * 100))
        self.slider.setAccessibleName(self.tr("Show claims from this worth up"))
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self.slider_label.setProperty("role", "muted")
        self.columns_button.setProperty("role", "flat")
        self.columns_button.setAccessibleName(self.tr("Columns"))
        self.columns_button.setToolTip(self.tr("Choose columns"))

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self.summary)
        row.addWidget(self.clear)
        row.addWidget(self.bar, 1)
        row.addSpacing(6)
        row.addWidget(self.slider_label)
        row.addWidget(self.slider)
        row.addWidget(self.columns_button)

    def _restyle(self) -> None:
        self.columns_button.setIcon(self._theme.icon("columns", "text_muted"))
        self.clear.setIcon(self._theme.icon("close", "text_muted"))
        self.slider_label.setMinimumWidth(self._widest_label())

    # -- progress ----------------------------------------------------------------------------------------------------

    _told = ""

    def show_progress(self, progress: Progress, whole: int | None = None) -> None:
        """The progress line; ``whole`` is how many claims there are without search and filters."""
        self.narrowed = narrowed = whole is not None and whole != progress.total
        counted = self._counted(progress.total)
        if narrowed and whole is not None:
            shown = self.tr("{shown} of {claims}")
            counted = shown.format(shown=grouped(progress.total), claims=self._counted(whole))
        if counted != self._told:
            announce(self, counted if self._told else "")
            self._told = counted
        reviewed = grouped(progress.reviewed)
        summary = self.tr("<b>{claims}</b> · {reviewed} reviewed") if progress.total else "<b>{claims}</b>"
        self.summary.setText(summary.format(claims=counted, reviewed=reviewed))
        self.bar.setUpdatesEnabled(False)  # else each of the two paints at once
        self.bar.setRange(0, max(1, progress.total - progress.dropped))
        self.bar.setValue(progress.reviewed)
        self.bar.setUpdatesEnabled(True)
        said = self.tr("{reviewed} of {total} reviewed")
        self.bar.setToolTip(said.format(reviewed=reviewed, total=grouped(progress.total)) if progress.total else "")

    def _counted(self, number: int) -> str:
        return tr("%Ln claim(s)", None, number)

    # -- worth -------------------------------------------------------------------------------------------------------

    @property
    def worth(self) -> float:
        """The smallest worth that is listed."""
        return self.slider.value() / 100

    def set_worth(self, worth: float) -> None:
        """Move the slider without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(worth * 100))
        self.slider.blockSignals(False)
        self._show_worth(self.slider.value())

    def _show_worth(self, value: int) -> None:
        self.slider_label.setText(self._word(value))
        tip = self.tr("Candidates below a worth of {worth} % that nobody has touched are hidden").format(worth=value)
        self.slider.setToolTip(tip if value else self.tr("Every candidate is shown"))

    def _word(self, value: int) -> str:
        if value == 0:
            return self.tr("Everything")
        if value <= round(SHOWN_FROM * 100):
            return self.tr("Likely claims") if value == round(SHOWN_FROM * 100) else self.tr("More claims")
        return self.tr("Likeliest only")

    def _widest_label(self) -> int:
        metrics = self.slider_label.fontMetrics()
        return max(metrics.horizontalAdvance(self._word(v)) for v in (0, 10, round(SHOWN_FROM * 100), 90)) + 2
