"""Texts that belong to no widget, plurals and numbers: what ``self.tr`` cannot say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str, comment: str | None = None, n: int = -1) -> str:
    """A text in the person's language; ``%Ln`` in it becomes ``n``, in the form that goes with the number.

    Written ``tr("…")`` with the text itself, never a name or an f-string, so that the list of texts to translate can be
    made from the code; such texts have no context there. Plurals always go this way: ``self.tr`` looks a plural up
    under the name of the class that an object is of, and not under those it inherits from.
    """
    return QCoreApplication.translate("", text, comment, n)


def in_quotes(text: str) -> str:
    """In the quotation marks of the person's language."""
    return tr("“{0}”").format(text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it cannot be translated yet."""
    return text


def grouped(count: int) -> str:
    """A whole number as people write it where the person is: ``1,204``, ``1 204``."""
    return QLocale().toString(count)
