"""Whatever provider or terminal answer, the drivers say it in their own words and ask for money once."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
    WaitingForScan,
    WaitingForSecondTouch,
    WaitingForTouch,
    Working,
)
from kiosk.terminal.till.cashless.emoney.framing import Message
from kiosk.terminal.till.cashless.emoney.link import TerminalLink, TerminalSilent
from kiosk.terminal.till.cashless.emoney.requests import Category, Parties, service_id
from kiosk.terminal.till.cashless.emoney.responses import Response, read_response
from kiosk.terminal.till.cashless.emoney.service import EMoneyService
from kiosk.terminal.till.cashless.qr.answers import Answer, AnswerUnusable, read_answer
from kiosk.terminal.till.cashless.qr.client import ProviderClient, ProviderSilent
from kiosk.terminal.till.cashless.qr.service import QrService
from kiosk.terminal.till.cashless.qr.signature import ApiKey

BOUNDED, LONG = settings(max_examples=150, deadline=None), settings(max_examples=100_000, deadline=None)
CHARGE = Charge(ChargeReference("tx-1-c0"), Yen(500))
REFUND = Refund(ChargeReference("tx-1-r0"), CHARGE, Yen(500))
STATES = (Working, WaitingForScan, WaitingForTouch, WaitingForSecondTouch, Paid, NotPaid, Unknown)

Data = dict[str, Any]


def some(*values: object) -> st.SearchStrategy[object]:
    """One of these, or something else altogether."""
    return st.sampled_from(values) | st.none() | st.text(max_size=12) | st.integers(-1, 600)


codes = some(
    "SUCCESS", "DYNAMIC_QR_PAYMENT_NOT_FOUND", "RESOURCE_NOT_FOUND", "INVALID_PARAMS", "UNAUTHORIZED"
)
amounts = st.fixed_dictionaries({"amount": some(500, 499), "currency": some("JPY", "USD")})
provider_data = st.fixed_dictionaries(
    {},
    optional={
        "status": some("CREATED", "COMPLETED", "EXPIRED", "CANCELED", "FAILED", "REFUNDED", "AUTHORIZED"),
        "merchantPaymentId": some(CHARGE.reference, "tx-2-c0"),
        "merchantRefundId": some(REFUND.reference, "tx-2-r0"),
        "paymentId": some("p-1", ""),
        "amount": amounts | st.none(),
        "codeId": some("code-1", "../other"),
        "url": some("https://qr.provider.example/a", "http://x"),
    },
)
said_by_provider = st.lists(st.none() | st.tuples(codes, provider_data), min_size=1, max_size=12)


class HostileProvider(ProviderClient):
    """Answers in turn what it was told to; None is silence."""

    def __init__(self, said: list[tuple[object, Data] | None]) -> None:
        super().__init__("https://provider.example", ApiKey("a", "b"), "", SystemClock(), None)
        self.posted: list[str] = []
        self.told: list[tuple[object, Data]] = []
        self._said = said
        self._calls = 0

    @override
    def request(
        self, method: str, path: str, content: Mapping[str, object] | None = None, *, seconds: float
    ) -> Answer:
        if method == "POST":
            self.posted.append(path)
        said = self._said[self._calls % len(self._said)]
        self._calls += 1
        if said is None:
            raise ProviderSilent("silence")
        self.told.append(said)
        body = {"resultInfo": {"code": said[0]}, "data": said[1]}
        try:
            return read_answer(json.dumps(body).encode())
        except AnswerUnusable as unusable:
            raise ProviderSilent(str(unusable)) from None

    def said_paid(self) -> bool:
        """Whether any answer told that this charge was paid in full."""
        right = {"status": "COMPLETED", "merchantPaymentId": CHARGE.reference}
        return any(
            code == "SUCCESS"
            and right.items() <= data.items()
            and data.get("amount") == {"amount": 500, "currency": "JPY"}
            for code, data in self.told
        )


def asking_the_provider(said: list[tuple[object, Data] | None]) -> None:
    client = HostileProvider(said)
    service = QrService(client, SystemClock(), "手数料")
    service.is_ready()
    states = [service.start(CHARGE), service.ask(CHARGE), service.cancel(CHARGE)]
    assert all(isinstance(state, STATES) for state in states)
    assert Paid() not in states or client.said_paid()
    assert client.posted == ["/v2/codes"]
    assert service.refund(REFUND) in RefundResult
    sent = client.posted.count("/v2/refunds")
    assert sent <= 1
    assert service.ask_refund(REFUND) in RefundResult
    assert client.posted.count("/v2/refunds") == sent
    service.close()


conditions = some("NotFound", "InProgress", "Aborted", "Busy", "Refusal", "UnreachableHost")
verdicts = st.fixed_dictionaries(
    {"Result": some("Success", "Failure")},
    optional={
        "ErrorCondition": conditions,
        "AdditionalResponse": some("message=Uncompleted%20transaction&brand=Edy&balance=12", "balance="),
    },
)
payments = st.fixed_dictionaries(
    {"Response": verdicts},
    optional={
        "PaymentResult": st.fixed_dictionaries(
            {
                "AmountsResp": st.fixed_dictionaries(
                    {"Currency": some("JPY", "USD"), "AuthorizedAmount": some(500, 499, 500.0)}
                )
            }
        ),
        "POIData": st.just({"POITransactionID": {"TransactionID": "t", "TimeStamp": "now"}}),
        "POIStatus": st.fixed_dictionaries({"GlobalStatus": some("OK", "Busy")}),
    },
)
categories = st.sampled_from(Category) | st.just("Nonsense")
numbers = st.sampled_from([service_id(CHARGE.reference), service_id(REFUND.reference), "q000000001"])
headers = st.builds(
    lambda category, number: {"MessageCategory": str(category), "ServiceID": number}, categories, numbers
)


def _repeating(header: Data, inner: Data, verdict: Data) -> tuple[Data, Data]:
    repeated = {"MessageHeader": header, f"{header['MessageCategory']}Response": inner}
    status = {"MessageCategory": "TransactionStatus", "ServiceID": header["ServiceID"]}
    return status, {"Response": verdict, "RepeatedMessageResponse": repeated}


responses = st.tuples(headers, payments) | st.builds(_repeating, headers, payments, verdicts)
said_by_terminal = st.lists(st.none() | st.just("cut") | responses, min_size=1, max_size=12)


class HostileTerminal(TerminalLink):
    """Responds in turn what it was told to: None is silence, "cut" a broken connection."""

    def __init__(self, said: list[Any]) -> None:
        super().__init__("127.0.0.1", 1, SystemClock())
        self.sent: list[str] = []
        self.told: list[Data] = []
        self._said = said
        self._calls = 0

    @override
    def send(self, request: Message) -> None:
        self.sent.append(request["SaleToPOIRequest"]["MessageHeader"]["MessageCategory"])
        if self._next() == "cut":
            raise TerminalSilent

    @override
    def response(self, service_id: str, seconds: float) -> Response | None:
        said = self._next()
        if said == "cut":
            raise TerminalSilent
        if said is None:
            return None
        header, body = said
        self.told.append(body)
        content = {"MessageHeader": header, f"{header['MessageCategory']}Response": body}
        return read_response({"SaleToPOIResponse": content})

    def said_paid(self) -> bool:
        """Whether any response told the whole amount."""
        return any('"AuthorizedAmount": 500' in json.dumps(body) for body in self.told)

    def _next(self) -> Any:  # noqa: ANN401 - what a test made up
        self._calls += 1
        return self._said[self._calls % len(self._said)]


def asking_the_terminal(said: list[Any]) -> None:
    link = HostileTerminal(said)
    service = EMoneyService(link, Parties("till-1", "POI-1"), SystemClock())
    states = [service.start(CHARGE), service.ask(CHARGE), service.cancel(CHARGE)]
    assert all(isinstance(state, STATES) for state in states)
    assert Paid() not in states or link.said_paid()
    assert link.sent.count("Payment") <= 1
    assert service.refund(REFUND) in RefundResult
    assert link.sent.count("Payment") <= 1
    sent = link.sent.count("Reversal")
    assert sent <= 1
    assert service.ask_refund(REFUND) in RefundResult
    assert link.sent.count("Reversal") == sent


@BOUNDED
@given(said_by_provider)
def test_a_hostile_provider_is_asked_once_and_never_believed_beyond_its_words(
    said: list[tuple[object, Data] | None],
) -> None:
    asking_the_provider(said)


@BOUNDED
@given(said_by_terminal)
def test_a_hostile_terminal_is_asked_once_and_never_believed_beyond_its_words(said: list[Any]) -> None:
    asking_the_terminal(said)


@pytest.mark.long
@pytest.mark.timeout(3600)
@LONG
@given(said_by_provider)
def test_hostile_providers_at_length(said: list[tuple[object, Data] | None]) -> None:
    asking_the_provider(said)


@pytest.mark.long
@pytest.mark.timeout(3600)
@LONG
@given(said_by_terminal)
def test_hostile_terminals_at_length(said: list[Any]) -> None:
    asking_the_terminal(said)
