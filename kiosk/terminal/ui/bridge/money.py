"""Amounts as the citizen reads them."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import Yen


def amount(yen: Yen) -> str:
    """`yen` in the present language: 1,200円."""
    #: Stands between thousands and hundreds of an amount of money.
    separator = QCoreApplication.translate("Money", ",")
    #: An amount of money. %1 is the number with thousands separators.
    text = QCoreApplication.translate("Money", "%1円")
    return text.replace("%1", f"{yen:,}".replace(",", separator))
