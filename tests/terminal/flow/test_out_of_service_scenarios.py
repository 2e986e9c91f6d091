"""Lists of steps of a machine that cannot serve, or that staff closed, and how it opens again."""

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.events import (
    Back,
    CardPresenceChanged,
    ClosureChanged,
    Next,
    PrinterStateChanged,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ports import (
    CardPresence,
    Closure,
    PrinterTrouble,
    PrintResult,
)
from tests.terminal.flow.scripts import (
    CARD_TAKEN,
    TO_PAYMENT,
    Session,
    issued,
    money,
    print_failed,
)


def test_without_a_reader_nobody_is_served() -> None:
    session = Session().play(
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is Refusal.READER_MISSING
    session.play((CARD_TAKEN, Screen.ATTRACT))
    assert session.state.refusal is None


def test_without_a_printer_nobody_is_served_and_the_reason_is_told() -> None:
    session = Session().play(
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is Refusal.PRINTER_NO_PAPER
    session.play((PrinterStateChanged(()), Screen.ATTRACT))
    assert session.state.refusal is None


def test_what_staff_closed_staff_alone_opens() -> None:
    session = Session().play(
        (ClosureChanged(Closure.SUPPLIES), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged(()), Screen.OUT_OF_SERVICE),
        (CARD_TAKEN, Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is None
    session.play((ClosureChanged(None), Screen.ATTRACT))


def test_a_machine_that_staff_opens_stays_closed_while_its_printer_cannot_print() -> None:
    Session().play(
        (ClosureChanged(Closure.SHOP), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (ClosureChanged(None), Screen.OUT_OF_SERVICE),
    )


def test_a_visit_goes_on_when_staff_closes_the_machine_and_nobody_begins_another() -> None:
    Session().play(
        (Next(), Screen.NOTICE),
        (ClosureChanged(Closure.MAINTENANCE), Screen.NOTICE),
        (Back(), Screen.OUT_OF_SERVICE),
    )


def test_the_machine_opens_when_reader_and_printer_are_both_there_again() -> None:
    session = Session().play(
        (PrinterStateChanged((PrinterTrouble.MEDIA_JAM,)), Screen.OUT_OF_SERVICE),
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged(()), Screen.OUT_OF_SERVICE),
        (CARD_TAKEN, Screen.ATTRACT),
    )
    assert session.state.refusal is None


def test_a_reader_that_goes_while_the_notice_is_read_closes_the_machine_on_the_way_back() -> None:
    Session().play(
        (Next(), Screen.NOTICE),
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.NOTICE),
        (Back(), Screen.OUT_OF_SERVICE),
    )


def test_the_trouble_of_a_failed_print_is_remembered_for_the_screens() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (print_failed(PrintResult.FAILED_CLEAN, PrinterTrouble.MEDIA_JAM), Screen.SETTLING),
    )
    assert session.state.printer_troubles == (PrinterTrouble.MEDIA_JAM,)
