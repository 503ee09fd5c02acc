"""What a terminal is given to show: text that cannot command it, and one passing line that says how far a deed is."""

from __future__ import annotations

import re
from typing import TextIO

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CLEAR = "\r\x1b[K"


def harmless(text: str) -> str:
    """The text with a sign for each control character, which a terminal would obey."""
    return _CONTROLS.sub("\ufffd", text)


class PassingLine:
    """A line that is written over and goes without a trace; never where the stream is no terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = False

    def show(self, text: str) -> None:
        """Show this in place of what was shown."""
        if self._stream.isatty():
            import shutil

            width = max(20, shutil.get_terminal_size().columns - 1)
            line = harmless(text)
            self._stream.write(_CLEAR + (line if len(line) <= width else f"{line[: width - 1]}…"))
            self._stream.flush()
            self._shown = True

    def clear(self) -> None:
        """Take it away, so that other lines may follow."""
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown = False
