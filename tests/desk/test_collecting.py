"""Cycles are taken down on the window's thread, whoever made them."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from app.desk.collecting import Collecting


class _Node:
    """Part of a cycle; says in which thread it went."""

    def __init__(self, gone: list[str]) -> None:
        self.gone, self.itself = gone, self

    def __del__(self) -> None:
        self.gone.append(threading.current_thread().name)


@pytest.fixture
def collecting(qtbot: object) -> Iterator[Collecting]:
    made = Collecting()
    yield made
    made.stop()
    gc.disable()  # as the other tests of the window have it


def test_what_a_worker_leaves_goes_on_the_windows_thread(qtbot: object, collecting: Collecting) -> None:
    gone: list[str] = []

    def work() -> None:
        for _ in range(3 * gc.get_threshold()[0]):
            _Node(gone)

    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert not gone
    qtbot.waitUntil(lambda: len(gone) == 3 * gc.get_threshold()[0], timeout=5000)
    assert set(gone) == {threading.main_thread().name}


def test_what_the_program_stands_on_is_not_searched_again(collecting: Collecting) -> None:
    standing = _Node([])
    seen = weakref.ref(standing)
    try:
        collecting.settle()
        del standing
        gc.collect()
        assert seen() is not None
    finally:
        gc.unfreeze()
    gc.collect()
    assert seen() is None
