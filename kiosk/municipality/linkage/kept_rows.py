"""Whether a row of the copy is one that a delivery could still bring.

A rule that a later version of this program has does not reach what an earlier one took.
"""

from collections.abc import Mapping

from kiosk.municipality.linkage.column_rules import broken_rule
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.record_check import RecordFault, read_records


def is_deliverable(linked: LinkedTable, row: Mapping[str, object]) -> bool:
    """Whether every column and record of the row is as docs/linkage.md asks for.

    Keys that this program does not know are left to the one that took them.
    """
    if any(broken_rule(column, row[column.name]) for column in linked.columns):
        return False
    try:
        read_records(linked, row, is_closed=False)
    except RecordFault:
        return False
    return True
