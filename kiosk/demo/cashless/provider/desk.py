"""The provider's API: from a request to its answer. No network here."""

import json
import re
from dataclasses import dataclass
from enum import Enum, auto
from secrets import token_hex
from typing import Any

from kiosk.demo.cashless.provider.book import Payment, ProviderBook, Refusal, Refused
from kiosk.terminal.till.cashless.qr import emvco

_CREATED, _OK, _ACCEPTED = 201, 200, 202
_STATUS = {Refusal.UNAUTHORIZED: 401, Refusal.INVALID: 400, Refusal.DUPLICATE: 400}
_NOT_FOUND = 404


class Scheme(Enum):
    """What the provider's codes hold."""

    ADDRESS = auto()
    """An https address, as PayPay's do."""
    MERCHANT_PRESENTED = auto()
    """A payload of EMVCo, as JPQR's do."""


class Call(Enum):
    """The calls of the API, for faults that strike one of them."""

    CREATE = auto()
    WITHDRAW = auto()
    DETAILS = auto()
    CANCEL = auto()
    REFUND = auto()
    REFUND_DETAILS = auto()


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """Status and body."""

    status: int
    body: bytes


class ProviderDesk:
    """Answers for one book."""

    def __init__(self, book: ProviderBook, scheme: Scheme) -> None:
        self._book = book
        self._scheme = scheme

    def answer(self, method: str, path: str, body: bytes) -> HttpAnswer:
        """Perform one request."""
        try:
            status, data = self._perform(method, path, body)
        except Refused as refused:
            return refusal(refused.refusal)
        return _answer(status, "SUCCESS", data)

    def _perform(self, method: str, path: str, body: bytes) -> tuple[int, dict[str, Any]]:
        name = path.rsplit("/", 1)[-1]
        match call_of(method, path):
            case Call.CREATE:
                return self._create(_read(body))
            case Call.WITHDRAW:
                self._book.withdraw(name)
                return _OK, {}
            case Call.DETAILS:
                return _OK, _details(self._book.details(name))
            case Call.CANCEL:
                self._book.cancel(name)
                return _ACCEPTED, {}
            case Call.REFUND:
                return self._refund(_read(body))
            case Call.REFUND_DETAILS:
                return _OK, _refund(self._book.refunded_as(name), name)
            case None:
                raise Refused(Refusal.NOT_FOUND)

    def _create(self, order: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        match order:
            case {
                "merchantPaymentId": str(name),
                "amount": {"amount": int(amount), "currency": "JPY"},
                "codeType": "ORDER_QR",
            } if 0 < len(name) <= 64 and amount > 0:
                payment = self._book.create(name, amount, self._content(name, amount))
                return _CREATED, _code(payment)
            case _:
                raise Refused(Refusal.INVALID)

    def _refund(self, order: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        match order:
            case {
                "merchantRefundId": str(name),
                "paymentId": str(payment_id),
                "amount": {"amount": int(amount), "currency": "JPY"},
            } if amount > 0:
                return _CREATED, _refund(self._book.refund(name, payment_id, amount), name)
            case _:
                raise Refused(Refusal.INVALID)

    def _content(self, name: str, amount: int) -> str:
        token = token_hex(10)
        if self._scheme is Scheme.ADDRESS:
            return f"https://qr.provider.example/{token}"
        account = emvco.element("00", "example.provider") + emvco.element("01", token)
        return emvco.compose(
            (
                (emvco.FORMAT, "01"),
                (emvco.POINT_OF_INITIATION, emvco.DYNAMIC),
                (emvco.MERCHANT_ACCOUNT, account),
                (emvco.CATEGORY, "9399"),
                (emvco.CURRENCY, "392"),
                (emvco.AMOUNT, str(amount)),
                (emvco.COUNTRY, "JP"),
                (emvco.NAME, "MIHON SHOP"),
                (emvco.CITY, "MIHON"),
                (emvco.ADDITIONAL, emvco.element("05", name[:25])),
            )
        )


_ROUTES = (
    (Call.CREATE, "POST", re.compile(r"/v2/codes/?")),
    (Call.DETAILS, "GET", re.compile(r"/v2/codes/payments/[^/]+")),
    (Call.WITHDRAW, "DELETE", re.compile(r"/v2/codes/[^/]+")),
    (Call.CANCEL, "DELETE", re.compile(r"/v2/payments/[^/]+")),
    (Call.REFUND, "POST", re.compile(r"/v2/refunds/?")),
    (Call.REFUND_DETAILS, "GET", re.compile(r"/v2/refunds/[^/]+")),
)


def call_of(method: str, path: str) -> Call | None:
    """Which call this is; None for none of the API's."""
    return next((call for call, verb, way in _ROUTES if verb == method and way.fullmatch(path)), None)


def refusal(code: Refusal) -> HttpAnswer:
    """The answer that says why nothing was done."""
    return _answer(_STATUS.get(code, _NOT_FOUND), code.value, {})


def _answer(status: int, code: str, data: dict[str, Any]) -> HttpAnswer:
    info = {"code": code, "message": code, "codeId": "00000000"}
    return HttpAnswer(status, json.dumps({"resultInfo": info, "data": data or None}).encode())


def _read(body: bytes) -> dict[str, Any]:
    try:
        order = json.loads(body)
    except ValueError:
        raise Refused(Refusal.INVALID) from None
    if not isinstance(order, dict):
        raise Refused(Refusal.INVALID)
    return order


def _money(amount: int) -> dict[str, Any]:
    return {"amount": amount, "currency": "JPY"}


def _code(payment: Payment) -> dict[str, Any]:
    return {
        "codeId": payment.code_id,
        "url": payment.content,
        "expiryDate": payment.expires_at,
        "merchantPaymentId": payment.merchant_payment_id,
        "amount": _money(payment.amount),
        "codeType": "ORDER_QR",
    }


def _details(payment: Payment) -> dict[str, Any]:
    details = {
        "status": payment.status.value,
        "merchantPaymentId": payment.merchant_payment_id,
        "amount": _money(payment.amount),
    }
    return details | ({"paymentId": payment.payment_id} if payment.payment_id else {})


def _refund(payment: Payment, name: str) -> dict[str, Any]:
    return {
        "status": "CREATED",
        "merchantRefundId": name,
        "paymentId": payment.payment_id,
        "amount": _money(payment.refunds[name]),
    }
