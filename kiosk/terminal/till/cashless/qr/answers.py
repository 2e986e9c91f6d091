"""The provider's answers, read without believing them. Pure.

Source: docs/reference/payment.md, "Cashless"; names of fields and states from the public client library.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import Charge, Refund, RefundResult
from kiosk.terminal.till.cashless.qr.emvco import PayloadError, read_payload

CURRENCY = "JPY"
_MAX_CONTENT = 512
_EMVCO_JPY = "392"
_ACCEPTED = frozenset({"CREATED", "REFUNDED"})


class AnswerUnusable(Exception):
    """An answer that is none of the API's, or about something else; names no content."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What every answer has: the code of the result, and data where there are any."""

    code: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Code:
    """A code to show, and the name it is withdrawn by."""

    id: str
    content: str


@dataclass(frozen=True, slots=True)
class PaymentDetails:
    """What the provider says about a payment; `payment_id` is empty before anybody paid."""

    status: str
    payment_id: str


def read_answer(body: bytes) -> Answer:
    """The answer in `body`. Raises AnswerUnusable."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise AnswerUnusable("the answer is not JSON") from None
    match answer:
        case {"resultInfo": {"code": str(code)}, "data": dict(data)}:
            return Answer(code, data)
        case {"resultInfo": {"code": str(code)}}:
            return Answer(code, {})
        case _:
            raise AnswerUnusable("the answer has no result")


def code_of(answer: Answer, charge: Charge) -> Code:
    """The code that was made for `charge`. Raises AnswerUnusable where it is for something else."""
    _check_subject(answer, charge)
    match answer.data:
        case {"codeId": str(code_id), "url": str(content)} if _is_plain(code_id) and len(code_id) <= 64:
            _check_content(content, charge)
            return Code(code_id, content)
        case _:
            raise AnswerUnusable("the answer has no code")


def details_of(answer: Answer, charge: Charge) -> PaymentDetails:
    """The state of the payment of `charge`. Raises AnswerUnusable where it is of something else."""
    _check_subject(answer, charge)
    match answer.data:
        case {"status": str(status), "paymentId": str(payment_id)}:
            return PaymentDetails(status, payment_id)
        case {"status": str(status)}:
            return PaymentDetails(status, "")
        case _:
            raise AnswerUnusable("the answer has no state")


def refund_state_of(answer: Answer, refund: Refund) -> RefundResult:
    """What became of `refund`. Raises AnswerUnusable where the answer is about another one.

    The provider repeats a refund that it accepted until it succeeds: CREATED is as good as REFUNDED.
    """
    match answer.data:
        case {
            "merchantRefundId": refund.reference,
            "status": str(status),
            "amount": {"amount": int(amount), "currency": str(currency)},
        } if (amount, currency) == (refund.amount, CURRENCY):
            return RefundResult.REFUNDED if status in _ACCEPTED else RefundResult.UNKNOWN
        case _:
            raise AnswerUnusable("the answer is about another refund")


def _check_subject(answer: Answer, charge: Charge) -> None:
    match answer.data:
        case {
            "merchantPaymentId": charge.reference,
            "amount": {"amount": int(amount), "currency": str(currency)},
        } if type(amount) is int:
            if amount != charge.amount or currency != CURRENCY:
                raise AnswerUnusable("the answer is about another amount")
        case _:
            raise AnswerUnusable("the answer is about another payment")


def _check_content(content: str, charge: Charge) -> None:
    """A code is shown only if it leads to https, or asks for exactly this amount."""
    if len(content) > _MAX_CONTENT or not content.isprintable() or not content.isascii():
        raise AnswerUnusable("the code is not one that can be shown")
    if content.startswith("https://"):
        if not _has_host(content):
            raise AnswerUnusable("the code leads nowhere")
        return
    try:
        payload = read_payload(content)
    except PayloadError as cause:
        raise AnswerUnusable("the code is neither an address nor a payload") from cause
    if payload.currency != _EMVCO_JPY or payload.amount != Yen(charge.amount):
        raise AnswerUnusable("the code asks for another amount")


def _has_host(content: str) -> bool:
    try:
        return bool(urlsplit(content).hostname)
    except ValueError:
        return False


def _is_plain(name: str) -> bool:
    return bool(name) and name.isascii() and name.replace("-", "").replace("_", "").isalnum()
