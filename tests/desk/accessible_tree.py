"""What a screen reader is given: the accessible tree below a widget, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
Text = QAccessible.Text

USED = frozenset({
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.SpinBox,
    Role.Slider, Role.List, Role.Tree, Role.Table, Role.ListItem, Role.TreeItem, Role.Cell, Role.MenuItem,
    Role.PageTab, Role.ColumnHeader, Role.ProgressBar,
})  # fmt: skip
"""Roles of what a person operates or reads by itself."""
ALIKE = frozenset({Role.ListItem, Role.TreeItem, Role.Cell, Role.ColumnHeader})
"""Two of these may say the same: lists may hold two equal entries."""
HIDDEN = "".join(map(chr, (0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible element that is shown."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    path: tuple[str, ...]
    """Class names of the objects above it and its own."""


def nodes(widget: QWidget) -> Iterator[Node]:
    """Everything shown below a widget, in the order in which it is told."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    yield from _below(root, ())


def _below(here: QAccessibleInterface, above: tuple[str, ...]) -> Iterator[Node]:
    state, thing = here.state(), here.object()
    if state.invisible or _away(thing):
        return
    path = (*above, type(thing).__name__ if thing is not None else here.role().name)
    yield Node(here.role(), _name(here), here.text(Text.Description), bool(state.focusable), path)
    for place in range(min(here.childCount(), 400)):
        child = here.child(place)
        if child is not None:
            yield from _below(child, path)


def _name(here: QAccessibleInterface) -> str:
    """Its name. Qt names a drop-down list by its current entry; what it is for is told by its label."""
    if here.role() != Role.ComboBox:
        return here.text(Text.Name)
    labels = [other.text(Text.Name) for other, kind in here.relations() if kind & QAccessible.RelationFlag.Label]
    own = here.text(Text.Name)
    return " ".join(labels) or ("" if own == here.text(Text.Value) else own)


def _away(thing: QObject | None) -> bool:
    return isinstance(thing, QWidget) and not thing.isVisible()


def troubles(widget: QWidget) -> list[str]:
    """What a person who hears the window could not tell, one line each."""
    found, names = [], Counter()
    for node in nodes(widget):
        where = " > ".join(node.path[-3:])
        if node.role in USED and not node.name.strip():
            found.append(f"{node.role.name} without a name: {where}")
        if node.focusable and not node.name.strip():
            found.append(f"takes the keyboard but says not what it is ({node.role.name}): {where}")
        if set(HIDDEN) & set(node.name + node.description):
            found.append(f"characters that cannot be seen: {node.name!r} in {where}")
        if node.role in USED - ALIKE and node.name:
            names[node.role, node.name] += 1
    found += [f"{count} × {role.name} {name!r}" for (role, name), count in names.items() if count > 1]
    return found
