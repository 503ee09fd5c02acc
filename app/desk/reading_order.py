"""The order in which Tab goes through a pane: as it is read, whatever was made first or came later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Everything inside that Tab may stop at, by the layouts from top to bottom."""
    layout = widget.layout()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from in_reading_order(inside)
    elif layout is not None and not _stops(widget):
        yield from _inside(layout)
    elif _stops(widget):
        yield widget


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _inside(inner)
        elif widget is not None and not widget.isHidden():
            yield from in_reading_order(widget)


def _stops(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return bool(widget.focusPolicy().value & tab) and widget.isEnabled() and widget.focusProxy() is None


# Qt's own chain is not walked: QWidget.nextInFocusChain() leaves wrappers of the window's children invalid (6.11).


def follow(pane: QWidget, *, ahead: bool) -> bool:
    """Move the focus to what is read next in the pane; False at its end."""
    stops = list(in_reading_order(pane))
    focused = QApplication.focusWidget()
    here = next((at for at, stop in enumerate(stops) if stop is focused), None)
    if here is None:  # on something that Tab does not stop at, a verdict chosen by arrows perhaps
        inside = focused.parentWidget() if focused is not None else None
        here = next((at for at, stop in enumerate(stops) if stop.parentWidget() is inside), None)
    to = -1 if here is None else here + (1 if ahead else -1)
    if 0 <= to < len(stops):
        stops[to].setFocus(Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason)
        return True
    return False


def pane_of_focus(panes: Sequence[QWidget]) -> int | None:
    """The place of the pane that holds the focus."""
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    return next((at for at, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)), None)


def follow_panes(panes: Sequence[QWidget], *, ahead: bool) -> bool:
    """Move the focus in its pane, behind its end into the pane that is read next; False where it is in none of them."""
    here = pane_of_focus(panes)
    if here is None:
        return False
    if follow(panes[here], ahead=ahead):
        return True
    for step in range(1, len(panes) + 1):
        stops = list(in_reading_order(panes[(here + (step if ahead else -step)) % len(panes)]))
        if stops:
            reason = Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason
            stops[0 if ahead else -1].setFocus(reason)
            return True
    return False
