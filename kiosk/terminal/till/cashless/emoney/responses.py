"""The terminal's responses, read without believing them. Pure.

Source: docs/reference/payment.md, "nexo Retailer". How a terminal tells an uncompleted payment (処理未了)
is not standardised: here by ErrorCondition InProgress with `message=Uncompleted` (docs/devices/cashless.md).
"""

from dataclasses import dataclass
from urllib.parse import parse_qs

from kiosk.domain.electronic_money import brand_named
from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeState,
    NotPaid,
    Paid,
    Unknown,
    Unpaid,
    WaitingForSecondTouch,
    WaitingForTouch,
)
from kiosk.terminal.till.cashless.emoney.framing import Message
from kiosk.terminal.till.cashless.emoney.requests import CURRENCY, Category, service_id

UNCOMPLETED = "Uncompleted transaction"
_CANCELLED = frozenset({"Aborted", "Cancel"})
_DECLINED = frozenset(
    {
        "Busy",
        "DeviceOut",
        "InsertedCard",
        "InvalidCard",
        "LoggedOut",
        "MessageFormat",
        "NotAllowed",
        "PaymentRestriction",
        "Refusal",
        "UnavailableDevice",
        "UnavailableService",
        "UnreachableHost",
        "WrongPIN",
    }
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`Response` of every response: what became of what was asked."""

    is_success: bool
    condition: str
    additional: str


@dataclass(frozen=True, slots=True)
class Response:
    """A response, and which exchange it belongs to."""

    category: str
    service_id: str
    verdict: Verdict
    body: Message


def read_response(message: Message) -> Response | None:
    """The response in `message`; None for what is none."""
    match message:
        case {"SaleToPOIResponse": {"MessageHeader": _} as content}:
            return _response(content)
        case _:
            return None


def repeated(status: Response) -> Response | None:
    """The response that a terminal tells again, within that to a TransactionStatus."""
    match status.body:
        case {"RepeatedMessageResponse": {"MessageHeader": _} as content}:
            return _response(_unwrapped(content))
        case _:
            return None


def payment_state(response: Response, charge: Charge) -> ChargeState:
    """What a response to a payment says. Unknown where it is of another charge, or not final."""
    if (response.category, response.service_id) != (Category.PAYMENT, service_id(charge.reference)):
        return Unknown()
    if response.verdict.is_success:
        return Paid() if _amount(response.body) == charge.amount else Unknown()
    return _not_paid(response.verdict.condition)


def status_state(status: Response, charge: Charge) -> ChargeState:
    """What a response to a TransactionStatus says of `charge`."""
    if status.verdict.is_success:
        told = repeated(status)
        return Unknown() if told is None else payment_state(told, charge)
    match status.verdict.condition:
        case "NotFound":
            return NotPaid(Unpaid.NEVER_STARTED)
        case "InProgress":
            return _progress(status.verdict.additional)
        case _:
            return Unknown()


def poi_transaction(payment: Response) -> Message | None:
    """How the terminal names the transaction of a payment."""
    match payment.body:
        case {"POIData": {"POITransactionID": {"TransactionID": str(name), "TimeStamp": str(at)}}}:
            return {"TransactionID": name, "TimeStamp": at}
        case _:
            return None


def is_idle(diagnosis: Response) -> bool:
    """Whether the terminal says that it is well and has no sale on its display."""
    match diagnosis.body:
        case {"POIStatus": {"GlobalStatus": "OK"}}:
            return diagnosis.verdict.is_success
        case _:
            return False


def last_exchange(status: Response) -> str | None:
    """The exchange that a terminal is still busy with."""
    match status.body:
        case {"MessageReference": {"ServiceID": str(number)}} if status.verdict.condition == "InProgress":
            return number
        case _:
            return None


def _response(content: Message) -> Response | None:
    match content:
        case {"MessageHeader": {"MessageCategory": str(category), "ServiceID": str(number)}}:
            body = content.get(f"{category}Response")
        case _:
            return None
    match body:
        case {"Response": {"Result": str(result)} as said} if isinstance(body, dict):
            condition, additional = said.get("ErrorCondition"), said.get("AdditionalResponse")
            verdict = Verdict(
                result == "Success",
                condition if isinstance(condition, str) else "",
                additional if isinstance(additional, str) else "",
            )
            return Response(category, number, verdict, body)
        case _:
            return None


def _unwrapped(content: Message) -> Message:
    """Terminals differ in whether the repeated body stands in an element of its own."""
    inner = content.get("RepeatedResponseMessageBody")
    return {**inner, "MessageHeader": content["MessageHeader"]} if isinstance(inner, dict) else content


def _amount(body: Message) -> Yen | None:
    match body:
        case {"PaymentResult": {"AmountsResp": {"Currency": str(currency), "AuthorizedAmount": amount}}}:
            whole = isinstance(amount, int | float) and not isinstance(amount, bool) and amount == amount // 1
            return Yen(int(amount)) if whole and currency == CURRENCY else None
        case _:
            return None


def _not_paid(condition: str) -> ChargeState:
    if condition in _CANCELLED:
        return NotPaid(Unpaid.CANCELLED)
    return NotPaid(Unpaid.DECLINED) if condition in _DECLINED else Unknown()


def _progress(additional: str) -> ChargeState:
    told = parse_qs(additional[:256])
    if told.get("message") != [UNCOMPLETED]:
        return WaitingForTouch()
    (name,), (balance,) = told.get("brand", [""])[:1], told.get("balance", [""])[:1]
    is_number = balance.isascii() and balance.isdigit()
    return WaitingForSecondTouch(brand_named(name), Yen(int(balance)) if is_number else None)
