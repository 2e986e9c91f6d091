"""Payment by dynamic code through a provider's server, in the form of the PayPay Open Payment API.

Which call does what, and why the reference is the key to all: docs/reference/payment.md, "PayPay OPA".
"""

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    ChargeState,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
    Unpaid,
    WaitingForScan,
    Working,
)
from kiosk.terminal.till.cashless.qr.answers import (
    CURRENCY,
    Answer,
    AnswerUnusable,
    Code,
    PaymentDetails,
    code_of,
    details_of,
    refund_state_of,
)
from kiosk.terminal.till.cashless.qr.client import ProviderClient, ProviderSilent

SUCCESS = "SUCCESS"
NOT_FOUND = frozenset({"DYNAMIC_QR_PAYMENT_NOT_FOUND", "RESOURCE_NOT_FOUND"})
REFUND_REFUSALS = frozenset(
    {
        "INVALID_PARAMS",
        "CANCELED_USER",
        "ORDER_NOT_REFUNDABLE",
        "REFUND_LIMIT_EXCEEDED",
        "REFUND_WINDOW_EXCEEDED",
    }
)
_FINAL = {
    "EXPIRED": Unpaid.EXPIRED,
    "CANCELED": Unpaid.CANCELLED,
    "FAILED": Unpaid.DECLINED,
    "REFUNDED": Unpaid.CANCELLED,
}
_UNUSED = ChargeReference("readiness")
_ASK_SECONDS = 5.0
_ACT_SECONDS = 10.0


class QrService:
    """See `CashlessService`. `description` is what the citizen's telephone shows: no certificate, no name."""

    def __init__(self, client: ProviderClient, clock: Clock, description: str) -> None:
        self._client = client
        self._clock = clock
        self._description = description
        self._codes: dict[ChargeReference, Code] = {}

    def is_ready(self) -> bool:
        """See `CashlessService`: the provider knows our key, and that nothing was ever asked as this."""
        try:
            answer = self._client.request("GET", _payment_of_code(_UNUSED), seconds=_ASK_SECONDS)
        except ProviderSilent:
            return False
        return answer.code in NOT_FOUND

    def start(self, charge: Charge) -> ChargeState:
        """See `CashlessService`. Unknown where the answer was lost: no code can be shown, cancel it."""
        content: dict[str, object] = {
            "merchantPaymentId": charge.reference,
            "amount": {"amount": int(charge.amount), "currency": CURRENCY},
            "codeType": "ORDER_QR",
            "orderDescription": self._description,
            "isAuthorization": False,
            "requestedAt": self._now(),
        }
        try:
            answer = self._client.request("POST", "/v2/codes", content, seconds=_ACT_SECONDS)
            if answer.code != SUCCESS:
                return Unknown()
            code = code_of(answer, charge)
        except (ProviderSilent, AnswerUnusable):
            return Unknown()
        self._codes[charge.reference] = code
        return WaitingForScan(code.content)

    def ask(self, charge: Charge) -> ChargeState:
        """See `CashlessService`."""
        try:
            path = _payment_of_code(charge.reference)
            answer = self._client.request("GET", path, seconds=_ASK_SECONDS)
            if answer.code in NOT_FOUND:
                return NotPaid(Unpaid.NEVER_STARTED)
            return self._state(charge, _details(answer, charge))
        except (ProviderSilent, AnswerUnusable):
            return Unknown()

    def cancel(self, charge: Charge) -> ChargeState:
        """See `CashlessService`. What is paid stays paid; what is not is closed at the provider."""
        self._withdraw(charge.reference)
        state = self.ask(charge)
        if isinstance(state, Paid):
            return state
        # A code that expired or is unknown could still be paid by a telephone that read it in time.
        self._attempt("DELETE", f"/v2/payments/{charge.reference}")
        after = self.ask(charge)
        return Unknown() if isinstance(after, WaitingForScan | Working) else after

    def refund(self, refund: Refund) -> RefundResult:
        """See `CashlessService`."""
        known = self._refund_state(refund)
        if known is not None:
            return known
        try:
            path = _payment_of_code(refund.charge.reference)
            details = _details(self._client.request("GET", path, seconds=_ASK_SECONDS), refund.charge)
            answer = self._client.request(
                "POST", "/v2/refunds", self._order(refund, details), seconds=_ACT_SECONDS
            )
        except (ProviderSilent, AnswerUnusable):
            return self._refund_state(refund) or RefundResult.UNKNOWN
        if answer.code in REFUND_REFUSALS:
            return RefundResult.REFUSED
        return self._refund_state(refund) or RefundResult.UNKNOWN

    def ask_refund(self, refund: Refund) -> RefundResult:
        """See `CashlessService`."""
        return self._refund_state(refund) or RefundResult.REFUSED

    def close(self) -> None:
        """See `CashlessService`."""
        self._client.close()

    def _state(self, charge: Charge, details: PaymentDetails) -> ChargeState:
        match details.status:
            case "COMPLETED" if details.payment_id:
                return Paid()
            case "CREATED" if charge.reference in self._codes:
                return WaitingForScan(self._codes[charge.reference].content)
            case "CREATED" | "AUTHORIZED":
                return Working()
            case status if status in _FINAL:
                return NotPaid(_FINAL[status])
            case _:
                return Unknown()

    def _withdraw(self, reference: ChargeReference) -> None:
        code = self._codes.pop(reference, None)
        if code is not None:
            self._attempt("DELETE", f"/v2/codes/{code.id}")

    def _attempt(self, method: str, path: str) -> None:
        """Send what the state that is asked for afterwards tells the success of."""
        try:
            self._client.request(method, path, seconds=_ACT_SECONDS)
        except ProviderSilent:
            return

    def _refund_state(self, refund: Refund) -> RefundResult | None:
        """What the provider knows of a refund; None where it never heard of it."""
        try:
            answer = self._client.request("GET", f"/v2/refunds/{refund.reference}", seconds=_ASK_SECONDS)
            if answer.code in NOT_FOUND:
                return None
            if answer.code != SUCCESS:
                return RefundResult.UNKNOWN
            return refund_state_of(answer, refund)
        except (ProviderSilent, AnswerUnusable):
            return RefundResult.UNKNOWN

    def _order(self, refund: Refund, details: PaymentDetails) -> dict[str, object]:
        return {
            "merchantRefundId": refund.reference,
            "paymentId": details.payment_id,
            "amount": {"amount": int(refund.amount), "currency": CURRENCY},
            "requestedAt": self._now(),
        }

    def _now(self) -> int:
        return int(self._clock.now().timestamp())


def _payment_of_code(reference: ChargeReference) -> str:
    return f"/v2/codes/payments/{reference}"


def _details(answer: Answer, charge: Charge) -> PaymentDetails:
    if answer.code != SUCCESS:
        raise AnswerUnusable("the provider does not tell the state of the payment")
    return details_of(answer, charge)
