"""How SQLite allots memory in this process: without counting it, so that threads do not wait for each other.

SQLite counts every byte it holds behind one lock, which two connections that read at the same time fight for: two
threads then take longer than one. Nothing here asks for the count, and Python has no setting for it, so the library
is told through its own interface, before anything is opened. Linux only; elsewhere the threads wait as before.
"""

from __future__ import annotations

import ctypes
import sys

_MEMSTATUS = 9
"""SQLITE_CONFIG_MEMSTATUS."""


def uncounted() -> bool:
    """Stop the counting; whether that was done. Call once, before the first connection of the process is opened."""
    if sys.platform != "linux":
        return False
    import _sqlite3

    try:
        library = ctypes.CDLL(_sqlite3.__file__)  # brings the very library that Python uses
        if library.sqlite3_shutdown():
            return False
        done = not library.sqlite3_config(_MEMSTATUS, 0)
        return not library.sqlite3_initialize() and done
    except (OSError, AttributeError):  # built into Python, or without these names
        return False
