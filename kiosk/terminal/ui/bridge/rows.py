"""A typed list for QML: each field of a frozen dataclass is a role of the same name in camel case."""

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement
from typing_extensions import override

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RowT = TypeVar("RowT", bound="DataclassInstance")

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NO_PARENT = QModelIndex()


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@QmlElement
class Rows(QAbstractListModel, Generic[RowT]):
    """Rows of one dataclass; delegates declare the fields that they need as required properties."""

    def __init__(self, row_type: type[RowT], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = tuple(field.name for field in dataclasses.fields(row_type))
        self._rows: tuple[RowT, ...] = ()

    @property
    def rows(self) -> tuple[RowT, ...]:
        """What is shown now."""
        return self._rows

    def replace(self, rows: Sequence[RowT]) -> None:
        """Show `rows` instead.

        Where the number of rows stays the same the delegates stay too, and with them the focus.
        """
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) == len(self._rows):
            self._rows = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0), [])
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many rows there are; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> Any:
        """The value of one field of one row."""
        return getattr(self._rows[index.row()], self._fields[role - _FIRST_ROLE])

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        """The field names in camel case."""
        return {
            _FIRST_ROLE + place: QByteArray(_camel_case(name).encode())
            for place, name in enumerate(self._fields)
        }
