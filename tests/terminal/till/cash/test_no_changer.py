"""The change machine of a shop without cash."""

import pytest

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.changer import (
    CashChanger,
    CashCounts,
    ChangerStatus,
    DispenseOrder,
    DispenseUnknown,
    IllegalSequenceError,
    NotDispensed,
)
from kiosk.terminal.till.cash.no_changer import NoChanger

ORDER = DispenseOrder(Denomination.YEN_100, 1, "hopper-3", 7)


@pytest.fixture
def changer() -> CashChanger:
    return NoChanger()


def test_it_is_absent_and_holds_nothing(changer: CashChanger) -> None:
    assert changer.status() is ChangerStatus.ABSENT
    assert changer.read_cash_counts() == CashCounts({}, discrepancy=False)
    assert (changer.outlets, changer.poll()) == ({}, ())


def test_it_opens_no_inlet(changer: CashChanger) -> None:
    with pytest.raises(IllegalSequenceError):
        changer.begin_deposit(frozenset(Denomination))


def test_it_pays_nothing_out(changer: CashChanger) -> None:
    assert changer.prepare_dispense(Denomination.YEN_100, 1) is None
    assert changer.dispense(ORDER) == NotDispensed()


def test_it_does_not_guess_what_a_machine_paid_that_was_taken_away(changer: CashChanger) -> None:
    assert changer.outcome_of(ORDER) == DispenseUnknown()
