"""The one door to the system's own file dialogs. Tests put other functions in place of these."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_open_files(parent: QWidget | None, title: str, folder: str, filters: str) -> list[Path]:
    """Files to read; none when cancelled. ``filters`` is in Qt's form: ``Articles (*.txt);;All files (*)``."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, filters)
    return [Path(name) for name in names]


def ask_open_file(parent: QWidget | None, title: str, folder: str, filters: str) -> Path | None:
    """A file to read; None when cancelled."""
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
    return Path(name) if name else None


def ask_folder(parent: QWidget | None, title: str, start: str) -> Path | None:
    """A folder; None when cancelled."""
    name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None


def ask_save_file(
    parent: QWidget | None, title: str, start: str, filters: str, suffix: str, *, confirm: bool = True
) -> Path | None:
    """Where to write; a name without a suffix gets ``suffix``. ``confirm`` asks before an existing file is named.

    A suffix that is added here leads to a name the system has not asked about; whoever writes there must look.
    """
    options = QFileDialog.Option(0) if confirm else QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, title, start, filters, options=options)
    if not name:
        return None
    return Path(name) if Path(name).suffix else Path(name + suffix)
