"""Other places of the world for tests: the time zone of this process, for a while."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

ZONES = ("UTC0", "AAA+11", "BBB-13:45")
"""As POSIX writes them, which needs no list of zones: hours west of Greenwich are positive."""


@contextmanager
def zone(name: str) -> Iterator[None]:
    """Be there; a system that cannot move a process skips the test."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set here")
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
