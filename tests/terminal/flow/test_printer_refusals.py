"""Every trouble of a printer has a refusal that a person can act on."""

import pytest

from kiosk.domain.explanations import EXPLANATIONS, Place
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.ports import PrinterTrouble


def test_a_printer_without_trouble_refuses_nobody() -> None:
    assert refusal_of(()) is None


@pytest.mark.parametrize("trouble", list(PrinterTrouble))
def test_every_trouble_sends_to_the_staff_of_the_shop(trouble: PrinterTrouble) -> None:
    refusal = refusal_of((trouble,))
    assert refusal is not None
    assert EXPLANATIONS[refusal].place is Place.SHOP_STAFF


@pytest.mark.parametrize(
    ("troubles", "refusal"),
    [
        ((PrinterTrouble.STOPPED, PrinterTrouble.MEDIA_JAM), Refusal.PRINTER_JAMMED),
        ((PrinterTrouble.PAUSED, PrinterTrouble.STOPPED), Refusal.PRINTER_NOT_READY),
        ((PrinterTrouble.MEDIA_EMPTY, PrinterTrouble.COVER_OPEN), Refusal.PRINTER_NO_PAPER),
    ],
)
def test_what_a_person_can_see_is_told_first(troubles: tuple[PrinterTrouble, ...], refusal: Refusal) -> None:
    assert refusal_of(troubles) is refusal
