"""Whether a window can open on this machine. Qt would abort the process, with a message about the wrong library."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping, Sequence

QT_LIBRARIES = (
    "libGL.so.1",
    "libEGL.so.1",
    "libxkbcommon.so.0",
    "libfontconfig.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
)
"""What Qt loads on every Linux before it draws anything."""

X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)
"""What its X11 plugin loads on top."""


def window_obstacle(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Say in one plain sentence why no window can open here; ``None`` where nothing stands in the way.

    ``environment`` is the process environment. Only Linux is looked at: elsewhere Qt brings what it needs.
    """
    if not platform.startswith("linux"):
        return None
    drawn = environment.get("QT_QPA_PLATFORM")
    wayland, display = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not (drawn or wayland or display):
        return "There is no display here to open a window on; `demo` draws the window into a picture instead."
    x11 = bool(display) and not wayland and drawn in {None, "", "xcb"}
    missing = _missing((*QT_LIBRARIES, *X11_LIBRARIES) if x11 else QT_LIBRARIES)
    if missing:
        return f"System libraries are missing: {', '.join(missing)}. `sh resources/setup.sh run` installs them."
    if x11 and not _display_answers():
        return f"The display {display} does not answer, so no window can open."
    return None


def _missing(libraries: Sequence[str]) -> list[str]:
    return [name for name in libraries if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)  # never NULL, and the caller's to free even when it failed
    error: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return error == 0
