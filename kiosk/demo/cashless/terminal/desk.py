"""From a request to the response: nexo Retailer as a terminal speaks it. No network here."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from kiosk.demo.cashless.terminal.till_roll import Sale, SaleState, TillRoll
from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.emoney.framing import Message
from kiosk.terminal.till.cashless.emoney.requests import CURRENCY, Category
from kiosk.terminal.till.cashless.emoney.responses import UNCOMPLETED

Send = Callable[[Message], None]

_CONDITION = {
    SaleState.DECLINED: "Refusal",
    SaleState.ABORTED: "Aborted",
    SaleState.UNRESOLVED: "InProgress",
    SaleState.UNCOMPLETED: "InProgress",
    SaleState.WAITING: "InProgress",
}


class TerminalDesk:
    """Answers for one till roll. What it sends goes through the `send` that a request came with."""

    def __init__(self, roll: TillRoll, clock: Clock) -> None:
        self._roll = roll
        self._clock = clock
        self._reversals: dict[str, Message] = {}

    def take(self, message: Message, send: Send) -> None:
        """Perform one message; what is no request is not answered."""
        match message:
            case {
                "SaleToPOIRequest": {"MessageHeader": {"MessageCategory": str(category)} as header} as request
            }:
                body = request.get(f"{category}Request")
                if isinstance(body, dict) and isinstance(header.get("ServiceID"), str):
                    self._perform(category, header, body, send)
            case _:
                return

    def _perform(self, category: str, header: Message, body: Message, send: Send) -> None:
        match category:
            case Category.PAYMENT:
                self._pay(header, body, send)
            case Category.TRANSACTION_STATUS:
                send(_response(header, self._status(header, body)))
            case Category.REVERSAL:
                self._reverse(header, body, send)
            case Category.ABORT:
                self._roll.abort(str(body.get("MessageReference", {}).get("ServiceID")))
            case Category.DIAGNOSIS:
                idle = self._roll.on_display() is None
                status = {"GlobalStatus": "OK" if idle else "Busy", "CommunicationOKFlag": True}
                send(_response(header, {"Response": {"Result": "Success"}, "POIStatus": status}))
            case _:
                send(_response(header, _failure("MessageFormat")))

    def _pay(self, header: Message, body: Message, send: Send) -> None:
        match body:
            case {
                "SaleData": {"SaleTransactionID": {"TransactionID": str(transaction)}},
                "PaymentTransaction": {"AmountsReq": {"Currency": "JPY", "RequestedAmount": int(amount)}},
            } if amount > 0:

                def answer(sale: Sale) -> None:
                    send(_response(header, self._outcome(sale)))

                if not self._roll.begin(Sale(header["ServiceID"], transaction, amount, answer)):
                    send(_response(header, _failure("Busy")))
            case _:
                send(_response(header, _failure("MessageFormat")))

    def _status(self, header: Message, body: Message) -> Message:
        reference = body.get("MessageReference", {})
        number = reference.get("ServiceID")
        if reference.get("MessageCategory") == Category.REVERSAL:
            return self._reversal_status(str(number))
        sale = self._roll.on_display() if number is None else self._roll.find(str(number))
        if sale is None:
            return _failure("NotFound")
        if sale.is_on_display or sale.state is SaleState.UNRESOLVED:
            named = {**header, "MessageCategory": Category.PAYMENT.value, "ServiceID": sale.service_id}
            return {**_progress(sale), "MessageReference": named}
        return _told_again(header, Category.PAYMENT, sale.service_id, self._outcome(sale))

    def _reversal_status(self, number: str) -> Message:
        done = self._reversals.get(number)
        return _failure("NotFound") if done is None else done

    def _reverse(self, header: Message, body: Message, send: Send) -> None:
        match body:
            case {"OriginalPOITransaction": {"POITransactionID": {"TransactionID": str(transaction)}}}:
                is_done = self._roll.reverse(transaction)
            case _:
                is_done = False
        outcome: Message = {"Response": {"Result": "Success"}} if is_done else _failure("NotAllowed")
        number = header["ServiceID"]
        self._reversals[number] = _told_again(header, Category.REVERSAL, number, outcome)
        send(_response(header, outcome))

    def _outcome(self, sale: Sale) -> Message:
        if sale.state not in {SaleState.APPROVED, SaleState.REVERSED}:
            return _progress(sale) if sale.state is SaleState.UNRESOLVED else _failure(_CONDITION[sale.state])
        now = self._clock.now().isoformat()
        brand = sale.card.brand.value if sale.card else ""
        return {
            "Response": {"Result": "Success"},
            "POIData": {"POITransactionID": {"TransactionID": sale.transaction, "TimeStamp": now}},
            "PaymentResult": {
                "AmountsResp": {"Currency": CURRENCY, "AuthorizedAmount": sale.amount},
                "PaymentInstrumentData": {
                    "PaymentInstrumentType": "StoredValue",
                    "StoredValueAccountID": {"StoredValueProvider": brand},
                },
            },
        }


def _progress(sale: Sale) -> Message:
    if sale.card is None:
        return _failure("InProgress")
    told = f"message={quote(UNCOMPLETED)}&brand={quote(sale.card.brand.value)}"
    return _failure("InProgress", f"{told}&balance={sale.balance_before}" if sale.card.is_prepaid else told)


def _failure(condition: str, additional: str = "") -> Message:
    response = {"Result": "Failure", "ErrorCondition": condition}
    return {"Response": response | ({"AdditionalResponse": additional} if additional else {})}


def _told_again(header: Message, category: Category, number: str, body: Message) -> Message:
    named = {**header, "MessageCategory": category.value, "MessageType": "Response", "ServiceID": number}
    again: dict[str, Any] = {f"{category}Response": body}
    repeated = {"MessageHeader": named, "RepeatedResponseMessageBody": again}
    return {"Response": {"Result": "Success"}, "RepeatedMessageResponse": repeated}


def _response(header: Message, body: Message) -> Message:
    answered = {**header, "MessageType": "Response"}
    return {"SaleToPOIResponse": {"MessageHeader": answered, f"{header['MessageCategory']}Response": body}}
