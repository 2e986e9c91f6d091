"""Payment by e-money through a payment terminal that speaks nexo Retailer.

A payment's response may be lost; the terminal is then asked for it by the exchange's own number. What a
terminal neither tells nor denies stays `Unknown` (docs/reference/payment.md, "nexo Retailer", "処理未了").
"""

from dataclasses import dataclass
from itertools import count

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeState,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
    WaitingForTouch,
)
from kiosk.terminal.till.cashless.emoney import requests, responses
from kiosk.terminal.till.cashless.emoney.framing import Message
from kiosk.terminal.till.cashless.emoney.link import TerminalLink, TerminalSilent
from kiosk.terminal.till.cashless.emoney.requests import Category, Parties, service_id
from kiosk.terminal.till.cashless.emoney.responses import Response

_WAKING_ATTEMPTS = 2
"""A terminal that sleeps wakes at the first message and answers the second."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds each kind of exchange may take."""

    look: float = 0.5
    """One look at a payment that waits for the citizen, before its state is asked for."""
    answer: float = 3.0
    abort: float = 5.0
    reversal: float = 15.0


class EMoneyService:
    """See `CashlessService`."""

    def __init__(
        self, link: TerminalLink, parties: Parties, clock: Clock, patience: Patience = Patience()
    ) -> None:
        self._link = link
        self._patience = patience
        self._parties = parties
        self._clock = clock
        self._numbers = count(int(clock.now().timestamp() * 1000) % 10**9)

    def is_ready(self) -> bool:
        """See `CashlessService`: an earlier sale that the terminal still holds is given up first."""
        for _ in range(_WAKING_ATTEMPTS):
            if self._is_idle():
                return True
            self._clear_display()
        return self._is_idle()

    def start(self, charge: Charge) -> ChargeState:
        """See `CashlessService`. Nothing is sent to a terminal that is not idle."""
        if not self.is_ready():
            return self.ask(charge)
        request = requests.payment(self._parties, charge.reference, charge.amount, self._clock.now())
        try:
            self._link.send(request)
        except TerminalSilent:
            return self.ask(charge)
        return WaitingForTouch()

    def ask(self, charge: Charge) -> ChargeState:
        """See `CashlessService`."""
        told = self._told(service_id(charge.reference), self._patience.look)
        if told is not None:
            return responses.payment_state(told, charge)
        status = self._status(service_id(charge.reference))
        return Unknown() if status is None else responses.status_state(status, charge)

    def cancel(self, charge: Charge) -> ChargeState:
        """See `CashlessService`. A late approval counts; what stays in progress stays unknown."""
        state = self.ask(charge)
        if isinstance(state, Paid | NotPaid):
            return state
        self._abort(service_id(charge.reference))
        told = self._told(service_id(charge.reference), self._patience.abort)
        after = self.ask(charge) if told is None else responses.payment_state(told, charge)
        return after if isinstance(after, Paid | NotPaid) else Unknown()

    def refund(self, refund: Refund) -> RefundResult:
        """See `CashlessService`. A terminal reverses whole payments only, and not of every brand."""
        if refund.amount != refund.charge.amount:
            return RefundResult.REFUSED
        known = self._reversal(refund)
        if known is not None:
            return known
        payment = self._repeated(service_id(refund.charge.reference), Category.PAYMENT)
        name = None if payment is None else responses.poi_transaction(payment)
        return RefundResult.UNKNOWN if name is None else self._reverse(refund, name)

    def ask_refund(self, refund: Refund) -> RefundResult:
        """See `CashlessService`."""
        return self._reversal(refund) or RefundResult.REFUSED

    def close(self) -> None:
        """See `CashlessService`."""
        self._link.close()

    def _reversal(self, refund: Refund) -> RefundResult | None:
        """What the terminal knows of a reversal; None where it never heard of it."""
        number = service_id(refund.reference)
        known = self._status(number, Category.REVERSAL)
        if known is None:
            return RefundResult.UNKNOWN
        if known.verdict.condition == "NotFound":
            return None
        return _reversed(responses.repeated(known), number)

    def _reverse(self, refund: Refund, name: Message) -> RefundResult:
        number = service_id(refund.reference)
        answer = self._exchange(
            requests.reversal(self._parties, refund.reference, name), number, self._patience.reversal
        )
        return _reversed(answer or self._repeated(number, Category.REVERSAL), number)

    def _is_idle(self) -> bool:
        number = self._number()
        answer = self._exchange(requests.diagnosis(self._parties, number), number, self._patience.answer)
        return answer is not None and responses.is_idle(answer)

    def _clear_display(self) -> None:
        """Give up a sale that the terminal still holds: the amount of somebody who has gone."""
        status = self._status(None)
        held = status and responses.last_exchange(status)
        if held:
            self._abort(held)
            self._told(held, self._patience.abort)

    def _abort(self, of: str) -> None:
        try:
            self._link.send(requests.abort(self._parties, self._number(), of))
        except TerminalSilent:
            return

    def _status(self, of: str | None, category: Category = Category.PAYMENT) -> Response | None:
        number = self._number()
        request = requests.transaction_status(self._parties, number, of, category)
        return self._exchange(request, number, self._patience.answer)

    def _repeated(self, of: str, category: Category) -> Response | None:
        status = self._status(of, category)
        return None if status is None else responses.repeated(status)

    def _exchange(self, request: Message, number: str, seconds: float) -> Response | None:
        try:
            self._link.send(request)
            return self._link.response(number, seconds)
        except TerminalSilent:
            return None

    def _told(self, number: str, seconds: float) -> Response | None:
        try:
            return self._link.response(number, seconds)
        except TerminalSilent:
            return None

    def _number(self) -> str:
        """A number for an exchange that moves no money; letters keep it apart from those of charges."""
        return f"q{next(self._numbers) % 10**9:09}"


def _reversed(answer: Response | None, number: str) -> RefundResult:
    if answer is None or (answer.category, answer.service_id) != (Category.REVERSAL, number):
        return RefundResult.UNKNOWN
    return RefundResult.REFUNDED if answer.verdict.is_success else RefundResult.REFUSED
