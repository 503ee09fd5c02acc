"""What people hear who do not see the window: sentences said at once, and names where Qt takes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from app.desk.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence, without the focus going anywhere; ``urgent`` interrupts what it says."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their lists of roles would delay every start

    if not sentence or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(widget, sentence)
    polite = QAccessible.AnnouncementPoliteness
    said.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(said)


def name_list(box: QComboBox, name: str) -> None:
    """Name a drop-down list without a label beside it: Qt tells its current entry as its name, and the label apart."""
    box.setAccessibleName(name)
    line = box.lineEdit()
    if line is not None:
        line.setAccessibleName(name)
    label = QLabel(name, box.parentWidget())
    label.setBuddy(box)
    label.hide()
    box.destroyed.connect(label.deleteLater)


def make_clearable(line: QLineEdit) -> None:
    """Give a line the cross that empties it, with a name: Qt's own has none."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        action = button.defaultAction()
        if action is None or action.objectName() == "_q_qlineeditclearaction":
            button.setAccessibleName(tr("Clear"))
