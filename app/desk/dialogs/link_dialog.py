"""Before a link opens, its host is shown; nothing but http and https opens at all."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from app.desk.dialogs.frame import DialogFrame
from app.desk.source_offsets import display
from app.desk.theme import Theme


def host_of(text: str | None) -> str:
    """The host an http or https link leads to, in the letters that are sent (``xn--…``); empty for anything else."""
    try:
        parts = urlsplit((text or "").strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme.lower() not in {"http", "https"} or not host or any(char.isspace() for char in text or ""):
        return ""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def is_link(text: str | None) -> bool:
    """Whether Tickmark opens this."""
    return bool(host_of(text))


class LinkDialog(DialogFrame):
    """Asks whether to leave for this host."""

    def __init__(self, theme: Theme, link: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Open this link in your browser?"), "", "external", parent)
        host = QLabel(host_of(link), self)
        host.setProperty("role", "heading")
        host.setAccessibleName(self.tr("Host: {0}").format(host_of(link)))
        whole = QLabel(display(link if len(link) < 400 else link[:399] + "…").text, self)
        whole.setProperty("role", "muted")
        whole.setWordWrap(True)
        self.content.addWidget(host)
        self.content.addWidget(whole)
        self.add_accept(self.tr("Open"))
        self.add_cancel()
        self.setMinimumWidth(420)

    @staticmethod
    def ask(theme: Theme, link: str, parent: QWidget | None = None) -> bool:
        """Show the host; open the link if the person says so. False when it stays closed."""
        if not is_link(link) or not LinkDialog(theme, link, parent).accepted_by_person():
            return False
        return QDesktopServices.openUrl(QUrl(link))
