"""The typed list: roles by field name, delegates that stay while the number of rows does."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.terminal.ui.bridge.rows import Rows


@dataclass(frozen=True, slots=True)
class Fruit:
    name: str
    sheets_done: int


def rows_with(*fruits: Fruit) -> tuple[Rows[Fruit], list[str]]:
    owner = QObject()
    rows = Rows(Fruit, owner)
    rows.replace(fruits)
    log: list[str] = []
    rows.dataChanged.connect(lambda *_: log.append("changed"))
    rows.modelReset.connect(lambda: log.append("reset"))
    rows.setParent(None)
    return rows, log


def test_fields_are_roles_in_camel_case() -> None:
    rows, _ = rows_with(Fruit("ume", 2))

    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}

    assert list(roles) == ["name", "sheetsDone"]
    assert rows.data(rows.index(0, 0), roles["sheetsDone"]) == 2


def test_as_many_rows_change_in_place() -> None:
    rows, log = rows_with(Fruit("ume", 1))

    rows.replace([Fruit("ume", 2)])

    assert (log, rows.rows) == (["changed"], (Fruit("ume", 2),))


def test_another_number_of_rows_begins_anew() -> None:
    rows, log = rows_with(Fruit("ume", 1))

    rows.replace([])

    assert (log, rows.rowCount()) == (["reset"], 0)


def test_equal_rows_change_nothing() -> None:
    rows, log = rows_with(Fruit("ume", 1))

    rows.replace([Fruit("ume", 1)])

    assert log == []


def test_a_row_has_no_children() -> None:
    rows, _ = rows_with(Fruit("ume", 1))

    assert rows.rowCount(rows.index(0, 0)) == 0
