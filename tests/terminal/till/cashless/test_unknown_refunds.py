"""A refund of which nobody could tell the end: asked about until it is known, and never sent again."""

import io
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.money import Yen
from kiosk.runtime.clock import JAPAN, SteppedClock, SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import PaymentMethod, Settlement, TransactionId
from kiosk.terminal.till.cash.no_changer import NoChanger
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    ChargeState,
    NotPaid,
    Refund,
    RefundResult,
    Unpaid,
)
from kiosk.terminal.till.cashless.collection import Pace
from kiosk.terminal.till.cashless.counter import CashlessCounter
from kiosk.terminal.till.cashless.inquiry import INQUIRY_SECONDS
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.journal.audit import CASE_KINDS, Resolution, open_cases
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.staff import CLAIM_WINDOW, StaffDesk

TX = TransactionId("first")
AMOUNT = Yen(500)
CHARGE = Charge(ChargeReference("first-c0"), AMOUNT)
REFUND = Refund(ChargeReference("first-r0"), CHARGE, AMOUNT)
ANOTHER = Charge(ChargeReference("another"), AMOUNT)
PATIENCE = 20.0


class Provider:
    """Says of the refund what it is told to say, and remembers what it was asked."""

    def __init__(self) -> None:
        self.says = RefundResult.UNKNOWN
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.refunds: list[Refund] = []
        self.questions: list[Refund] = []

    def is_ready(self) -> bool:
        return True

    def start(self, charge: Charge) -> ChargeState:
        return self.cancel(charge)

    def ask(self, charge: Charge) -> ChargeState:
        return self.cancel(charge)

    def cancel(self, charge: Charge) -> ChargeState:
        del charge
        return NotPaid(Unpaid.CANCELLED)

    def refund(self, refund: Refund) -> RefundResult:
        self.refunds.append(refund)
        return self.says

    def ask_refund(self, refund: Refund) -> RefundResult:
        self.questions.append(refund)
        assert self.may_answer.wait(PATIENCE)
        return self.says

    def close(self) -> None:
        pass


class Desk:
    """A sale that was paid by code, was not printed, and whose refund nobody answered."""

    def __init__(self, folder: Path) -> None:
        self.clock = SteppedClock(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))
        self.provider = Provider()
        self.log = io.StringIO()
        self.journal = Journal(folder / "journal.db", self.clock)
        self._open()
        charged = Entry(TX, Kind.CHARGED, AMOUNT, PaymentMethod.QR.value, key=CHARGE.reference)
        self.journal.append(Entry(TX, Kind.OPEN), charged)
        self.counter.settle(TX)
        self.journal.append(Entry(TX, Kind.CLOSED))
        self.case = next(event.seq for event in self.journal.events_of({Kind.REFUND_UNKNOWN}))

    def restart(self) -> None:
        self.counter.close()
        self._open()

    def ask(self, after: timedelta = timedelta(seconds=INQUIRY_SECONDS)) -> None:
        """Let the time pass and the provider say what it has to say."""
        self.clock.set(self.clock.now() + after)
        self.counter.poll()
        self.peer.close_charge(ANOTHER, PATIENCE)  # done behind the question: so the question is done too
        self.counter.poll()

    def settlement(self, transaction: str) -> Settlement:
        return self.journal.account(TransactionId(transaction)).settlement

    def open_kinds(self) -> list[Kind]:
        return [case.entry.kind for case in open_cases(self.journal.events_of(CASE_KINDS))]

    def close(self) -> None:
        self.counter.close()
        self.journal.close()

    def _open(self) -> None:
        pace = Pace(look=1.0, patience=10.0)
        self.peer = Peer(self.provider, pace, SystemClock())
        log = EventLog("till", self.clock, self.log)
        self.counter = CashlessCounter(self.journal, {PaymentMethod.QR: self.peer}, self.clock, log)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_it_is_owed_and_said_to_be_unclear(desk: Desk) -> None:
    assert desk.settlement(TX) == Settlement(AMOUNT, Yen(0), Yen(0), owed=AMOUNT, unclear=AMOUNT)
    assert desk.open_kinds() == [Kind.REFUND_UNKNOWN]


def test_it_is_asked_about_every_minute_and_never_sent_again(desk: Desk) -> None:
    sent = len(desk.provider.refunds)
    for _ in range(3):
        desk.ask()
    desk.ask(after=timedelta(seconds=INQUIRY_SECONDS / 2))
    assert desk.provider.questions == [REFUND] * 3
    assert len(desk.provider.refunds) == sent
    assert desk.open_kinds() == [Kind.REFUND_UNKNOWN]


def test_a_provider_that_thinks_for_minutes_is_asked_one_question_at_a_time(desk: Desk) -> None:
    desk.provider.may_answer.clear()
    for _ in range(3):
        desk.clock.set(desk.clock.now() + timedelta(seconds=INQUIRY_SECONDS))
        desk.counter.poll()
    desk.provider.may_answer.set()
    desk.ask(after=timedelta())
    assert desk.provider.questions == [REFUND]
    desk.ask(after=timedelta(seconds=INQUIRY_SECONDS / 2))
    assert desk.provider.questions == [REFUND], "a minute is counted from the answer"
    desk.ask()
    assert desk.provider.questions == [REFUND] * 2


def test_what_arrived_is_no_longer_owed(desk: Desk) -> None:
    desk.provider.says = RefundResult.REFUNDED
    desk.ask()
    assert desk.open_kinds() == []
    assert desk.settlement(f"case-{desk.case}") == Settlement(AMOUNT, AMOUNT, Yen(0))
    assert f'"transaction": "case-{desk.case}"' in desk.log.getvalue()


def test_what_did_not_arrive_is_owed_for_certain(desk: Desk) -> None:
    desk.provider.says = RefundResult.REFUSED
    desk.ask()
    assert desk.open_kinds() == [Kind.REFUND_UNKNOWN], "a refund may still be on its way"
    desk.ask()
    assert desk.open_kinds() == [Kind.REFUND_FAILED]
    assert desk.settlement(f"case-{desk.case}") == Settlement(AMOUNT, Yen(0), Yen(0), owed=AMOUNT)


def test_one_denial_between_silences_is_believed_no_sooner(desk: Desk) -> None:
    for says in (RefundResult.REFUSED, RefundResult.UNKNOWN, RefundResult.REFUNDED):
        desk.provider.says = says
        desk.ask()
    assert desk.settlement(f"case-{desk.case}") == Settlement(AMOUNT, AMOUNT, Yen(0))


def test_a_provider_that_may_have_forgotten_it_is_not_believed(desk: Desk) -> None:
    desk.provider.says = RefundResult.REFUSED
    for _ in range(3):
        desk.ask(after=timedelta(days=1))
    assert desk.open_kinds() == [Kind.REFUND_UNKNOWN]
    desk.provider.says = RefundResult.REFUNDED
    desk.ask()
    assert desk.open_kinds() == []


def test_a_till_that_starts_asks_at_once(desk: Desk) -> None:
    desk.restart()
    desk.provider.says = RefundResult.REFUNDED
    desk.ask(after=timedelta())
    assert desk.open_kinds() == []


def staff(desk: Desk) -> StaffDesk:
    return StaffDesk(desk.journal, NoChanger(), desk.clock, CLAIM_WINDOW)


def test_what_staff_has_handed_out_is_asked_about_no_more(desk: Desk) -> None:
    staff(desk).resolve(desk.case, Resolution.HANDED_OUT)
    desk.provider.says = RefundResult.REFUNDED
    desk.ask()
    assert desk.provider.questions == []
    assert desk.settlement(f"case-{desk.case}") == Settlement(Yen(0), Yen(0), Yen(0))


def test_it_is_settled_after_the_close_of_its_day_and_the_next_day_adds_up(desk: Desk) -> None:
    assert staff(desk).close_day({}, box_is_emptied=False).day.sums.owed == AMOUNT
    desk.provider.says = RefundResult.REFUNDED
    desk.ask()
    sums = staff(desk).close_day({}, box_is_emptied=False).day.sums
    assert (sums.claimed, sums.refunded, sums.owed) == (AMOUNT, AMOUNT, 0)
