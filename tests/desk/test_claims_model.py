"""The table's model: Qt's own tester, pages asked for as they are seen, a selection that survives a refresh."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.desk.claims_model import PAGE, ClaimsModel, Role
from app.desk.columns import COLUMNS, INDEX
from tests.desk.rows import claim_row

ROLES = Qt.ItemDataRole


@pytest.fixture
def model(qapp: object) -> ClaimsModel:
    return ClaimsModel()


def test_it_satisfies_qts_model_tester(model: ClaimsModel, qtmodeltester: object) -> None:
    model.set_first_rows([claim_row(i) for i in range(1, 6)])
    qtmodeltester.check(model)
    model.set_ids(array("q", range(1, 200)))
    model.set_ids(array("q", [1, 2, 5, 6]))
    model.set_ids(array("q", [6, 5, 4]))
    model.set_ids(array("q"))


def test_rows_not_known_are_empty_and_asked_for_by_the_page(model: ClaimsModel, qtbot: object) -> None:
    model.set_ids(array("q", range(1, 1001)))
    with qtbot.waitSignal(model.rowsWanted) as wanted:
        assert model.data(model.index(450, 1)) is None
    assert wanted.args[0] == list(range(401, 401 + PAGE))


def test_a_page_is_asked_for_once(model: ClaimsModel, qtbot: object) -> None:
    model.set_ids(array("q", range(1, 1001)))
    with qtbot.waitSignal(model.rowsWanted):
        model.data(model.index(0, 1))
    with qtbot.assertNotEmitted(model.rowsWanted, wait=30):
        model.data(model.index(3, 1))


def test_a_row_put_in_is_announced(model: ClaimsModel, qtbot: object) -> None:
    model.set_ids(array("q", range(1, 1001)))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.put_rows([claim_row(450), claim_row(451)])
    assert (changed.args[0].row(), changed.args[1].row()) == (449, 450)
    assert model.data(model.index(449, INDEX["figure"])) == "450 days"


def test_stale_rows_stay_visible_until_newer_ones_come(model: ClaimsModel, qtbot: object) -> None:
    model.set_first_rows([claim_row(1), claim_row(2)])
    model.mark_stale()
    with qtbot.waitSignal(model.rowsWanted) as wanted:
        assert model.data(model.index(0, INDEX["speaker"])) == "Mira Toldan"
    assert wanted.args[0] == [1, 2]


@pytest.mark.parametrize(
    ("before", "after", "signal"),
    [
        ([1, 2, 3], [1, 2, 3, 4, 5], "rowsInserted"),
        ([1, 2, 3], [0, 1, 2, 3], "rowsInserted"),
        ([1, 2, 3, 4], [1, 4], "rowsRemoved"),
        ([1, 2, 3], [3, 2, 1], "modelReset"),
    ],
)
def test_a_new_order_says_only_what_differs(
    model: ClaimsModel, qtbot: object, before: list[int], after: list[int], signal: str
) -> None:
    model.set_ids(array("q", before))
    with qtbot.waitSignal(getattr(model, signal)):
        model.set_ids(array("q", after))
    assert model.ids_at(range(len(after))) == after
    assert model.rowCount() == len(after)


def test_the_same_order_again_says_nothing(model: ClaimsModel, qtbot: object) -> None:
    model.set_ids(array("q", [1, 2, 3]))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_ids(array("q", [1, 2, 3]))


def test_an_edit_asks_and_changes_nothing_itself(model: ClaimsModel, qtbot: object) -> None:
    model.set_first_rows([claim_row(1)])
    place = model.index(0, INDEX["speaker"])
    with qtbot.waitSignal(model.editRequested) as asked:
        assert not model.setData(place, " Ola Renner ")
    assert asked.args == [f"{1:016x}", "speaker", "Ola Renner", "Mira Toldan"]
    assert model.data(place) == "Mira Toldan"


def test_an_emptied_cell_clears_its_field_but_a_claim_is_never_empty(model: ClaimsModel, qtbot: object) -> None:
    model.set_first_rows([claim_row(1)])
    with qtbot.waitSignal(model.editRequested) as asked:
        model.setData(model.index(0, INDEX["speaker"]), "")
    assert asked.args[2] is None
    with qtbot.assertNotEmitted(model.editRequested):
        model.setData(model.index(0, INDEX["claim"]), "  ")


@pytest.mark.parametrize("column", COLUMNS, ids=lambda c: c.key)
def test_every_cell_says_aloud_what_it_is(model: ClaimsModel, column: object) -> None:
    model.set_first_rows([claim_row(1, verdict="mixture", caveat="disputed_in_article", flagged=True)])
    spoken = model.data(model.index(0, INDEX[column.key]), ROLES.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert len(spoken) > 2


def test_codes_are_shown_in_words(model: ClaimsModel) -> None:
    model.set_first_rows([claim_row(1, state="in_progress", verdict="mostly_false")])
    assert model.data(model.index(0, INDEX["state"])) == "In progress"
    assert model.data(model.index(0, INDEX["verdict"])) == "Mostly false"
    assert model.data(model.index(0, 0), Role.ROW).id == 1


def test_an_index_of_nowhere_is_nothing(model: ClaimsModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.row(3) is None
    assert model.place_of("none") is None


def test_a_million_claims_are_one_array(model: ClaimsModel) -> None:
    ids = array("q", range(1_000_000))
    model.set_ids(ids)
    model.set_ids(array("q", [*range(500_000), *range(500_001, 1_000_000)]))
    assert model.rowCount() == 999_999
    assert not list(model.known_rows())
