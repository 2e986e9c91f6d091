"""What the provider knows: codes, payments, refunds. No network here; safe to call from any thread."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_hex

from kiosk.runtime.clock import Clock


class PaymentStatus(StrEnum):
    """The states of a payment, as the API names them."""

    CREATED = "CREATED"
    COMPLETED = "COMPLETED"
    EXPIRED = "EXPIRED"
    CANCELED = "CANCELED"
    FAILED = "FAILED"
    REFUNDED = "REFUNDED"


class Refusal(StrEnum):
    """Why the provider does not do what it is asked for: the API's own codes."""

    DUPLICATE = "DUPLICATE_DYNAMIC_QR_REQUEST"
    CODE_NOT_FOUND = "DYNAMIC_QR_NOT_FOUND"
    PAYMENT_NOT_FOUND = "DYNAMIC_QR_PAYMENT_NOT_FOUND"
    NOT_FOUND = "RESOURCE_NOT_FOUND"
    INVALID = "INVALID_PARAMS"
    UNAUTHORIZED = "UNAUTHORIZED"
    CANNOT_REFUND = "REFUND_WINDOW_EXCEEDED"


class Refused(Exception):
    """The provider answers with this code and does nothing."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(slots=True)
class Payment:
    """One code and the payment that it leads to."""

    merchant_payment_id: str
    amount: int
    code_id: str
    content: str
    expires_at: int
    """Seconds since 1970."""
    status: PaymentStatus = PaymentStatus.CREATED
    payment_id: str = ""
    is_withdrawn: bool = False
    refunds: dict[str, int] = field(default_factory=dict)
    """Amounts by the merchant's refund id."""

    @property
    def refunded(self) -> int:
        """What went back so far."""
        return sum(self.refunds.values())


class ProviderBook:
    """All payments of one merchant. The same merchant payment id never makes a second one."""

    def __init__(self, clock: Clock, life_seconds: int) -> None:
        self._clock = clock
        self._life_seconds = life_seconds
        self._guard = threading.RLock()
        self._payments: dict[str, Payment] = {}
        self.refuses_refunds = False

    def create(self, merchant_payment_id: str, amount: int, content: str) -> Payment:
        """A new code. Raises Refused for an id that was there before."""
        with self._guard:
            if merchant_payment_id in self._payments:
                raise Refused(Refusal.DUPLICATE)
            expires_at = int(self._clock.now().timestamp()) + self._life_seconds
            payment = Payment(merchant_payment_id, amount, f"04-{token_hex(8)}", content, expires_at)
            self._payments[merchant_payment_id] = payment
            return payment

    def withdraw(self, code_id: str) -> None:
        """Nobody can scan the code any more. Raises Refused."""
        with self._guard:
            self._find(lambda payment: payment.code_id == code_id, Refusal.CODE_NOT_FOUND).is_withdrawn = True

    def details(self, merchant_payment_id: str) -> Payment:
        """The payment as it stands now. Raises Refused."""
        with self._guard:
            payment = self._named(merchant_payment_id, Refusal.PAYMENT_NOT_FOUND)
            if payment.status is PaymentStatus.CREATED and self._is_late(payment):
                payment.status = PaymentStatus.EXPIRED
            return payment

    def cancel(self, merchant_payment_id: str) -> None:
        """Close what is unpaid for good, give back what was paid. Raises Refused."""
        with self._guard:
            payment = self._named(merchant_payment_id, Refusal.NOT_FOUND)
            if payment.refunds:
                raise Refused(Refusal.INVALID)
            payment.status = PaymentStatus.CANCELED

    def refund(self, refund_id: str, payment_id: str, amount: int) -> Payment:
        """Give a part back, once for each refund id. Raises Refused."""
        with self._guard:
            payment = self._find(lambda one: one.payment_id == payment_id != "", Refusal.NOT_FOUND)
            if refund_id in payment.refunds:
                return payment
            if self.refuses_refunds:
                raise Refused(Refusal.CANNOT_REFUND)
            if payment.status is not PaymentStatus.COMPLETED or payment.refunded + amount > payment.amount:
                raise Refused(Refusal.INVALID)
            payment.refunds[refund_id] = amount
            if payment.refunded == payment.amount:
                payment.status = PaymentStatus.REFUNDED
            return payment

    def refunded_as(self, refund_id: str) -> Payment:
        """The payment that a refund belongs to. Raises Refused."""
        with self._guard:
            return self._find(lambda payment: refund_id in payment.refunds, Refusal.NOT_FOUND)

    def scan(self, content: str, *, although_late: bool = False) -> bool:
        """A telephone reads `content` and pays; False where the code cannot be paid any more.

        `although_late` is a telephone that read the code in time and confirms after it has expired.
        """
        with self._guard:
            for payment in self._payments.values():
                if payment.content == content:
                    return self._pay(payment, although_late=although_late)
            return False

    def decline(self, content: str) -> bool:
        """A telephone reads `content`, and its owner's account does not pay; False where it is too late."""
        with self._guard:
            payment = next((one for one in self._payments.values() if one.content == content), None)
            if payment is None or not self.is_payable(payment):
                return False
            payment.status = PaymentStatus.FAILED
            return True

    def is_payable(self, payment: Payment | None) -> bool:
        """Whether a telephone that reads the code now could pay."""
        with self._guard:
            return payment is not None and _is_open(payment) and not self._is_late(payment)

    def payments(self) -> tuple[Payment, ...]:
        """All of them, oldest first."""
        with self._guard:
            return tuple(self._payments.values())

    def balance(self) -> int:
        """What the merchant has: paid, less what was cancelled and refunded; in yen."""
        paid = {PaymentStatus.COMPLETED, PaymentStatus.REFUNDED}
        with self._guard:
            return sum(p.amount - p.refunded for p in self._payments.values() if p.status in paid)

    def _pay(self, payment: Payment, *, although_late: bool) -> bool:
        payable = {PaymentStatus.CREATED, PaymentStatus.EXPIRED} if although_late else {PaymentStatus.CREATED}
        if payment.status not in payable or payment.is_withdrawn:
            return False
        if self._is_late(payment) and not although_late:
            return False
        payment.status, payment.payment_id = PaymentStatus.COMPLETED, f"{int(token_hex(8), 16):020}"
        return True

    def _is_late(self, payment: Payment) -> bool:
        return self._clock.now().timestamp() >= payment.expires_at

    def _named(self, merchant_payment_id: str, otherwise: Refusal) -> Payment:
        return self._find(lambda payment: payment.merchant_payment_id == merchant_payment_id, otherwise)

    def _find(self, fits: Callable[[Payment], bool], otherwise: Refusal) -> Payment:
        for payment in self._payments.values():
            if fits(payment):
                return payment
        raise Refused(otherwise)


def _is_open(payment: Payment) -> bool:
    return payment.status is PaymentStatus.CREATED and not payment.is_withdrawn
