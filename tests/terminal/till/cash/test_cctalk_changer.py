from collections.abc import Iterator
from contextlib import closing

import pytest
from serial import SerialException

from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.demo.cash.hopper import HopperFault
from kiosk.demo.cash.note_acceptor import NoteInPowerCut
from kiosk.demo.cash.wire import LineFault
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import Bus, open_line
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.changer import (
    ChangerStatus,
    Deposited,
    DepositEvent,
    Dispensed,
    DispenseOrder,
    DispenseUnknown,
    EventsLost,
    IllegalSequenceError,
    Journalled,
    NotDispensed,
    NoteInEscrow,
    NoteReturned,
)

HUNDRED, THOUSAND = Denomination.YEN_100, Denomination.YEN_1000
EVERYTHING = frozenset({HUNDRED, THOUSAND})
POLLS = 500


@pytest.fixture
def changer(machine: VirtualChanger) -> Iterator[CcTalkChanger]:
    with closing(CcTalkChanger(Bus(open_line(machine.path)))) as changer:
        changer.start({}, DEFAULT_FLOAT)
        yield changer


def poll_for(changer: CcTalkChanger, kind: type[DepositEvent]) -> DepositEvent:
    for _ in range(POLLS):
        for event in changer.poll():
            if isinstance(event, kind):
                return event
    raise AssertionError(f"no {kind.__name__} came")


def note_in_escrow(changer: CcTalkChanger) -> NoteInEscrow:
    event = poll_for(changer, NoteInEscrow)
    assert isinstance(event, NoteInEscrow)
    return event


def test_a_started_machine_is_ok_and_closed(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    assert changer.status() is ChangerStatus.OK
    assert not machine.accepts(HUNDRED)


def test_only_what_was_asked_for_is_accepted(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    changer.begin_deposit(EVERYTHING)
    assert machine.accepts(HUNDRED)
    assert machine.accepts(THOUSAND)
    assert not machine.accepts(Denomination.YEN_500)
    changer.restrict_deposit(frozenset({HUNDRED}))
    assert not machine.accepts(THOUSAND)


def test_a_coin_is_deposited_into_its_hopper(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    changer.begin_deposit(EVERYTHING)
    machine.insert_coin(HUNDRED)
    assert poll_for(changer, Deposited) == Deposited("coin-acceptor", 1, HUNDRED, "3.3")
    assert changer.read_cash_counts().counts == machine.cash


def test_a_note_is_money_when_it_is_stacked(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    note = NoteInEscrow("note-acceptor", 1, THOUSAND, "1.1")
    assert poll_for(changer, NoteInEscrow) == note
    changer.keep_note(note)
    assert poll_for(changer, Deposited) == Deposited("note-acceptor", 2, THOUSAND, "1.0")


def test_fixing_waits_for_a_note_on_its_way(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    changer.keep_note(note_in_escrow(changer))
    changer.fix_deposit()
    assert Deposited("note-acceptor", 2, THOUSAND, "1.0") in changer.poll()


def test_fixing_returns_a_note_about_which_nothing_was_decided(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    changer.fix_deposit()
    assert machine.tray[THOUSAND] == 1
    assert not any(isinstance(event, Deposited | NoteInEscrow) for event in changer.poll())


def test_fixing_returns_a_note_that_was_told_of_and_not_yet_decided_on(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    """The coin before it in the same poll completes the fee, and the deposit is fixed for that."""
    changer.begin_deposit(EVERYTHING)
    machine.insert_coin(HUNDRED)
    machine.insert_note(THOUSAND)
    told = changer.poll()
    (note,) = (event for event in told if isinstance(event, NoteInEscrow))
    assert any(isinstance(event, Deposited) for event in told)
    changer.fix_deposit()
    changer.return_note(note)
    assert machine.tray[THOUSAND] == 1
    assert changer.status() is ChangerStatus.OK


def test_an_order_moves_no_other_note_than_the_one_it_names(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    """One poll tells of a note, of its return at the end of its time, and of the next one."""
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    machine.let_escrow_time_out()
    machine.insert_note(THOUSAND)
    told = changer.poll()
    first, second = (event for event in told if isinstance(event, NoteInEscrow))
    assert told.index(first) < told.index(NoteReturned("note-acceptor", 2, "0.1")) < told.index(second)
    changer.keep_note(first)
    changer.return_note(second)
    changer.fix_deposit()
    assert machine.tray[THOUSAND] == 2
    assert not any(isinstance(event, Deposited) for event in changer.poll())


def test_no_order_moves_a_note_after_the_one_that_went_back(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    machine.let_escrow_time_out()
    (first,) = (event for event in changer.poll() if isinstance(event, NoteInEscrow))
    machine.insert_note(THOUSAND)
    changer.keep_note(first)
    changer.fix_deposit()
    assert machine.tray[THOUSAND] == 2


def test_a_cleared_machine_waits_for_no_note_of_an_earlier_deposit(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    machine.cut_power_while_stacking(NoteInPowerCut.STACKED_UNTOLD)
    changer.begin_deposit(EVERYTHING)
    machine.insert_note(THOUSAND)
    changer.keep_note(note_in_escrow(changer))
    changer.fix_deposit()
    changer.end_deposit()
    assert changer.status() is ChangerStatus.FAULT
    changer.clear_fault()
    for _ in range(2):
        changer.begin_deposit(EVERYTHING)
        changer.fix_deposit()
        changer.end_deposit()
        assert changer.status() is ChangerStatus.OK


def test_a_note_still_in_escrow_goes_back_when_staff_clears_the_machine(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    machine.leave_note_in_escrow(THOUSAND)
    changer.clear_fault()
    assert machine.tray[THOUSAND] == 1
    assert changer.status() is ChangerStatus.OK


def test_the_deposit_cycle_is_kept(changer: CcTalkChanger) -> None:
    order = DispenseOrder(HUNDRED, 1, "hopper-100", 1)
    with pytest.raises(IllegalSequenceError):
        changer.restrict_deposit(EVERYTHING)
    with pytest.raises(IllegalSequenceError):
        changer.end_deposit()
    changer.begin_deposit(EVERYTHING)
    with pytest.raises(IllegalSequenceError):
        changer.begin_deposit(EVERYTHING)
    with pytest.raises(IllegalSequenceError):
        changer.dispense(order)
    changer.fix_deposit()
    changer.end_deposit()
    assert changer.dispense(order) == Dispensed(1, 2)


def test_an_order_is_paid_and_can_be_asked_for_again(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    order = changer.prepare_dispense(HUNDRED, 3)
    assert order == DispenseOrder(HUNDRED, 3, "hopper-100", 1)
    assert changer.outcome_of(order) == NotDispensed()
    assert changer.dispense(order) == Dispensed(3, 2)
    assert machine.tray[HUNDRED] == 3
    assert changer.outcome_of(order) == Dispensed(3, 2)


def test_another_counter_than_expected_is_unknown(changer: CcTalkChanger) -> None:
    assert changer.outcome_of(DispenseOrder(HUNDRED, 3, "hopper-100", 77)) == DispenseUnknown()


def test_a_hopper_that_comes_short_is_a_discrepancy(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    machine.set_hopper_fault(HUNDRED, HopperFault.JAM)
    order = changer.prepare_dispense(HUNDRED, 3)
    assert order is not None
    assert changer.dispense(order) == Dispensed(0, 2)
    counts = changer.read_cash_counts()
    assert counts.discrepancy
    assert counts.counts[HUNDRED] == 0


def test_a_silent_hopper_takes_no_orders(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    machine.set_hopper_fault(HUNDRED, HopperFault.SILENT)
    assert changer.prepare_dispense(HUNDRED, 1) is None
    assert changer.read_cash_counts().counts[HUNDRED] == 0


def test_a_jammed_acceptor_is_told(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    machine.jam_notes()
    changer.poll()
    assert changer.status() is ChangerStatus.JAM


def test_a_line_that_recovers_is_ok_again(machine: VirtualChanger, changer: CcTalkChanger) -> None:
    machine.set_line_fault(LineFault.DAMAGED_REPLY)
    changer.poll()
    assert changer.status() is ChangerStatus.NOT_ANSWERING
    machine.set_line_fault(LineFault.NONE)
    changer.poll()
    assert changer.status() is ChangerStatus.OK


def test_what_the_inlets_take_is_said_again_when_the_answer_was_lost(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    machine.set_line_fault(LineFault.WITHOUT_ECHO)
    changer.begin_deposit(EVERYTHING)
    assert not machine.accepts(HUNDRED)
    machine.set_line_fault(LineFault.NONE)
    changer.poll()
    assert machine.accepts(HUNDRED)
    assert machine.accepts(THOUSAND)


def test_a_full_stacker_takes_no_notes_until_it_was_emptied(
    machine: VirtualChanger, changer: CcTalkChanger
) -> None:
    machine.fill_stacker()
    changer.poll()
    assert not changer.takes_notes
    assert changer.status() is ChangerStatus.OK, "coins go on"
    machine.empty_stacker()
    changer.poll()
    assert changer.takes_notes


@pytest.mark.parametrize("in_a_slot", [True, False])
def test_a_stacked_note_that_nobody_can_name_is_money_astray(
    machine: VirtualChanger, changer: CcTalkChanger, in_a_slot: bool
) -> None:
    changer.poll()
    machine.stack_unknown_note(in_a_slot=in_a_slot)
    assert changer.poll() == (EventsLost("note-acceptor", 1, 1, "9.0" if in_a_slot else "0.21"),)
    assert changer.status() is ChangerStatus.FAULT


def test_a_start_that_sees_no_event_it_knows_tells_of_lost_ones(machine: VirtualChanger) -> None:
    for _ in range(6):
        machine.let_coin_slip_in(HUNDRED)
    with closing(CcTalkChanger(Bus(open_line(machine.path)))) as changer:
        changer.start({"coin-acceptor": Journalled(1, {1: "1.0"})}, DEFAULT_FLOAT)
        assert EventsLost("coin-acceptor", 1, 1) in changer.poll()
        assert changer.status() is ChangerStatus.FAULT


def test_a_machine_whose_line_was_pulled_out_can_be_closed() -> None:
    machine = VirtualChanger()
    changer = CcTalkChanger(Bus(open_line(machine.path)))
    changer.start({}, DEFAULT_FLOAT)
    machine.close()
    with pytest.raises(SerialException):
        changer.poll()
    changer.close()
