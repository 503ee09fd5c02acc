"""Milestones on stderr when TICKMARK_TRACE is set: ``trace NAME SECONDS`` since the process began."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_LOADED = time.monotonic()


def trace(name: str) -> None:
    """Say that a milestone was reached, if anybody wants to know."""
    if os.environ.get("TICKMARK_TRACE"):
        print(f"trace {name} {since_start():.3f}", file=sys.stderr, flush=True)


def since_start() -> float:
    """Seconds since the process began (to a hundredth, from /proc), or since this module was loaded elsewhere."""
    try:
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        began = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # field 22 of proc(5): start time in ticks after boot
        return time.clock_gettime(time.CLOCK_BOOTTIME) - began
    except (OSError, ValueError, AttributeError, IndexError):
        return time.monotonic() - _LOADED
