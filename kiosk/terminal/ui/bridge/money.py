"""Amounts as the citizen reads them."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import Yen


def amount(yen: Yen) -> str:
    """`yen` in the present language: 1,200円."""
    #: An amount of money. %1 is the number with thousands separators.
    return QCoreApplication.translate("Money", "%1円").replace("%1", f"{yen:,}")
