"""``tr`` for texts that belong to no widget: functions and classes that are no QObject have no ``self.tr``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str | None = None, n: int = -1) -> str:
    """A text in the person's language; ``%n`` in it becomes ``n``, in the form that goes with the number.

    Written ``tr("…")`` with the text itself, never a name or an f-string, so that the list of texts to translate can be
    made from the code; such texts have no context there.
    """
    return QCoreApplication.translate("", text, comment, n)
