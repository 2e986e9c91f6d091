"""The requests of nexo Retailer that a sale needs. Pure.

Source: docs/reference/payment.md, "nexo Retailer"; names as in the protocol, version 3.0.
"""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import ChargeReference
from kiosk.terminal.till.cashless.emoney.framing import Message

PROTOCOL_VERSION = "3.0"
CURRENCY = "JPY"


class Category(StrEnum):
    """What a pair of request and response is about."""

    PAYMENT = "Payment"
    TRANSACTION_STATUS = "TransactionStatus"
    REVERSAL = "Reversal"
    ABORT = "Abort"
    DIAGNOSIS = "Diagnosis"


@dataclass(frozen=True, slots=True)
class Parties:
    """How till and terminal call each other."""

    sale_id: str
    poi_id: str


def service_id(reference: ChargeReference) -> str:
    """The ten characters that name the exchange of `reference`, the same after every restart."""
    return base64.b32encode(hashlib.sha256(reference.encode()).digest()).decode()[:10]


def payment(parties: Parties, reference: ChargeReference, amount: Yen, at: datetime) -> Message:
    """Ask for money. Nothing in it tells what is bought."""
    sale = {"SaleTransactionID": {"TransactionID": reference, "TimeStamp": at.isoformat()}}
    asked = {"AmountsReq": {"Currency": CURRENCY, "RequestedAmount": int(amount)}}
    body = {"SaleData": sale, "PaymentTransaction": asked}
    return _request(parties, Category.PAYMENT, service_id(reference), body)


def transaction_status(
    parties: Parties, number: str, of: str | None, category: Category = Category.PAYMENT
) -> Message:
    """Ask what became of the exchange `of`, or of the last one."""
    body = {} if of is None else {"MessageReference": _reference(parties, of, category)}
    return _request(parties, Category.TRANSACTION_STATUS, number, body)


def abort(parties: Parties, number: str, of: str) -> Message:
    """Ask to give a payment up. It has no response of its own: the payment's response follows."""
    body = {"MessageReference": _reference(parties, of, Category.PAYMENT), "AbortReason": "MerchantAbort"}
    return _request(parties, Category.ABORT, number, body)


def reversal(parties: Parties, reference: ChargeReference, poi_transaction: Message) -> Message:
    """Ask to give a whole payment back; `poi_transaction` names it as the terminal did."""
    body = {
        "OriginalPOITransaction": {"POITransactionID": poi_transaction},
        "ReversalReason": "MerchantCancel",
    }
    return _request(parties, Category.REVERSAL, service_id(reference), body)


def diagnosis(parties: Parties, number: str) -> Message:
    """Ask how the terminal is."""
    return _request(parties, Category.DIAGNOSIS, number, {"HostDiagnosisFlag": False})


def _request(parties: Parties, category: Category, number: str, body: Message) -> Message:
    header = {
        "ProtocolVersion": PROTOCOL_VERSION,
        "MessageClass": "Service",
        "MessageCategory": category.value,
        "MessageType": "Request",
        "SaleID": parties.sale_id,
        "ServiceID": number,
        "POIID": parties.poi_id,
    }
    return {"SaleToPOIRequest": {"MessageHeader": header, f"{category}Request": body}}


def _reference(parties: Parties, of: str, category: Category) -> Message:
    return {"MessageCategory": category.value, "SaleID": parties.sale_id, "ServiceID": of}
