"""docs/reference/payment.md, section 8: a note that is being stacked while the acceptor loses its power."""

import threading
import time
from collections.abc import Callable
from contextlib import closing

import pytest

from kiosk.demo.cash.note_acceptor import NoteInPowerCut
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    PaymentMeans,
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    Settlement,
    TillTrouble,
    TransactionId,
)
from kiosk.terminal.till.cash.cctalk.note_acceptor import Route
from kiosk.terminal.till.cash.cctalk_acceptors import NoteInlet
from kiosk.terminal.till.cash.changer import ChangerStatus
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.reader import JournalError, JournalReader
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.prompts import Prompts
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")
THOUSAND = Denomination.YEN_1000
NOTHING = Settlement(Yen(0), Yen(0), Yen(0))
ALL_BACK = Settlement(Yen(1000), Yen(1000), Yen(0))
NOBODY_KNOWS = Settlement(Yen(1000), Yen(0), Yen(0), owed=Yen(1000), unclear=Yen(1000))


def lose_power_while_stacking(station: Station, note: NoteInPowerCut) -> tuple[CashTill, Wallet, Prompts]:
    till, wallet, prompts = station.start(), Wallet(), Prompts()
    station.machine.cut_power_while_stacking(note)
    till.begin(TX, (FEE,), wallet, PaymentMethod.CASH, prompts)
    assert station.machine.wait_until_accepting(THOUSAND, PATIENCE)
    assert station.machine.insert_note(THOUSAND)
    return till, wallet, prompts


def die_while_stacking(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """The till is cut off when the acceptor has just got the order to stack the note."""
    order = NoteInlet.route

    def die(inlet: NoteInlet, route: Route) -> None:
        order(inlet, route)
        raise JournalError("made up: the till was cut off here")

    till = station.start()
    with monkeypatch.context() as patched:
        patched.setattr(NoteInlet, "route", die)
        till.begin(TX, (FEE,), Wallet())
        assert station.machine.wait_until_accepting(THOUSAND, PATIENCE)
        assert station.machine.insert_note(THOUSAND)
        assert till.wait(PATIENCE)
    assert Kind.NOTE_INTENT in station.kinds()


def test_a_note_that_is_stacked_and_told_at_power_up_is_paid_in(station: Station) -> None:
    """The acceptor counts from 1 again, as far as it had counted before: only the event itself differs."""
    till, wallet, _ = lose_power_while_stacking(station, NoteInPowerCut.STACKED)
    wallet.wait_for(1000)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(1000), Yen(700), Yen(300))
    assert station.balance() == FEE
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.NOT_READY, "staff looks at a reset in a sale"


@pytest.mark.parametrize("note", [NoteInPowerCut.RETURNED, NoteInPowerCut.STAYS])
def test_a_note_that_goes_back_at_power_up_is_not_paid_in(station: Station, note: NoteInPowerCut) -> None:
    till, _, prompts = lose_power_while_stacking(station, note)
    prompts.wait_for(PaymentPrompt(PaymentStage.OUT_OF_ORDER))
    assert station.machine.tray[THOUSAND] == 1
    assert till.settle(TX) == NOTHING
    assert isinstance(station.restart().begin(NEXT, (FEE,), Wallet()), PaymentMeans)
    assert Kind.NOTE_UNKNOWN not in station.kinds()


def test_a_note_of_which_nothing_is_told_stops_the_sales_and_is_for_staff(station: Station) -> None:
    till, _, prompts = lose_power_while_stacking(station, NoteInPowerCut.STACKED_UNTOLD)
    prompts.wait_for(PaymentPrompt(PaymentStage.OUT_OF_ORDER))
    assert till.settle(TX) == NOBODY_KNOWS
    till = station.restart()
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    till.resolve(station.case(Kind.NOTE_UNKNOWN), Resolution.HANDED_OUT)
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)


@pytest.mark.parametrize(
    ("note", "end"),
    [
        (NoteInPowerCut.STACKED, ALL_BACK),
        (NoteInPowerCut.STACKED_UNTOLD, NOBODY_KNOWS),
        (NoteInPowerCut.RETURNED, NOTHING),
        (NoteInPowerCut.STAYS, NOTHING),
    ],
)
def test_a_power_cut_of_till_and_acceptor_loses_no_note(
    station: Station, monkeypatch: pytest.MonkeyPatch, note: NoteInPowerCut, end: Settlement
) -> None:
    station.machine.cut_power_while_stacking(note)
    die_while_stacking(station, monkeypatch)
    till = station.restart()
    assert till.settle(TX) == end
    assert station.balance() == end.owed
    first = station.entries_after_restart()
    assert station.entries_after_restart() == first


def test_a_note_that_only_the_till_lost_sight_of_is_paid_in(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    die_while_stacking(station, monkeypatch)
    assert station.restart().settle(TX) == ALL_BACK
    assert station.balance() == 0


def open_kinds(station: Station) -> set[Kind]:
    return {case.entry.kind for case in station.cases()}


def wait_until(condition: Callable[[], bool]) -> None:
    pause, end = threading.Event(), time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        pause.wait(0.05)


def unknown_note(station: Station) -> CashTill:
    till, _, prompts = lose_power_while_stacking(station, NoteInPowerCut.STACKED_UNTOLD)
    prompts.wait_for(PaymentPrompt(PaymentStage.OUT_OF_ORDER))
    assert till.settle(TX) == NOBODY_KNOWS
    return till


def test_what_is_told_late_is_surely_owed_and_paid_once_when_staff_says_so(station: Station) -> None:
    till = unknown_note(station)
    station.machine.tell_of_stacked_note(THOUSAND)
    wait_until(lambda: open_kinds(station) == {Kind.OWED})
    assert not station.machine.wait_for_tray(Yen(1), 0.5), "nobody is there to take it"
    till.clear_jam()
    assert till.pay_out(station.case(Kind.OWED)) == ALL_BACK
    assert station.balance() == 0
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)


def test_a_return_that_is_told_late_closes_the_case(station: Station) -> None:
    till = unknown_note(station)
    station.machine.let_go_of_hidden_note(THOUSAND)
    wait_until(lambda: open_kinds(station) == set())
    till.clear_jam()
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)
    assert station.balance() == 0


def closed_by_staff(station: Station, resolution: Resolution) -> CashTill:
    till = unknown_note(station)
    till.resolve(station.case(Kind.NOTE_UNKNOWN), resolution)
    till.clear_jam()
    return till


def notes_in_journal(station: Station) -> list[Entry]:
    station.close()
    return [
        entry for entry in station.entries() if entry.kind is Kind.CREDIT and entry.amount == int(THOUSAND)
    ]


def credit_was_answered(station: Station) -> bool:
    with closing(JournalReader.open(station.settings.journal)) as journal:
        return any(journal.events_of({Kind.CASE_ANSWERED}))


@pytest.mark.parametrize(
    ("resolution", "owed"), [(Resolution.HANDED_OUT, set()), (Resolution.NOTHING_OWED, {Kind.OWED})]
)
def test_what_is_told_after_staff_closed_the_case_is_not_paid_out_unasked(
    station: Station, resolution: Resolution, owed: set[Kind]
) -> None:
    closed_by_staff(station, resolution)
    station.machine.tell_of_stacked_note(THOUSAND)
    wait_until(lambda: credit_was_answered(station))
    assert not station.machine.wait_for_tray(Yen(1), 0.5)
    assert open_kinds(station) == owed
    assert [entry.transaction for entry in notes_in_journal(station)] == [MACHINE]


def test_what_turned_out_to_be_owed_after_all_is_paid_once(station: Station) -> None:
    till = closed_by_staff(station, Resolution.NOTHING_OWED)
    station.machine.tell_of_stacked_note(THOUSAND)
    wait_until(lambda: open_kinds(station) == {Kind.OWED})
    assert till.pay_out(station.case(Kind.OWED)) == ALL_BACK
    assert station.balance() == 0


def test_what_is_told_in_the_next_sale_is_not_the_money_of_who_stands_there(station: Station) -> None:
    till = closed_by_staff(station, Resolution.HANDED_OUT)
    wallet = Wallet()
    assert isinstance(till.begin(NEXT, (FEE,), wallet), PaymentMeans)
    station.machine.tell_of_stacked_note(THOUSAND)
    wait_until(lambda: credit_was_answered(station))
    assert wallet.told == []
    station.insert(wallet, THOUSAND)
    print_line(till, NEXT, 0)
    assert till.settle(NEXT) == Settlement(Yen(1000), Yen(700), Yen(300))
    assert [entry.transaction for entry in notes_in_journal(station)] == [MACHINE, NEXT]
    assert station.balance() == FEE + Yen(1000), "what staff handed out lies in the stacker"


def test_the_acceptor_answers_for_a_note_once(station: Station) -> None:
    """A second credit that nobody intended is no note of a case any more: it is given back."""
    closed_by_staff(station, Resolution.HANDED_OUT)
    station.machine.tell_of_stacked_note(THOUSAND)
    wait_until(lambda: credit_was_answered(station))
    station.machine.tell_of_stacked_note(THOUSAND)
    assert station.machine.wait_for_tray(Yen(1000), PATIENCE)


def test_sales_go_on_after_staff_cleared_the_machine(station: Station) -> None:
    till = closed_by_staff(station, Resolution.HANDED_OUT)
    for number in ("second", "third"):
        transaction = TransactionId(number)
        pay(station, till, transaction, (FEE,), *(Denomination.YEN_100,) * 3)
        print_line(till, transaction, 0)
        assert till.settle(transaction) == Settlement(FEE, Yen(0), FEE)
        assert till.look_at_changer().status is ChangerStatus.OK
