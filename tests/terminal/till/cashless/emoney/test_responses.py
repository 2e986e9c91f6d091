"""Nothing that a terminal sends breaks the reader, and nothing about another charge is believed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Unknown,
    Unpaid,
    WaitingForSecondTouch,
    WaitingForTouch,
)
from kiosk.terminal.till.cashless.emoney import responses
from kiosk.terminal.till.cashless.emoney.framing import Decoder, FramingError, encode
from kiosk.terminal.till.cashless.emoney.requests import service_id

CHARGE = Charge(ChargeReference("tx1-charge-0"), Yen(300))
KEYS = (
    "SaleToPOIResponse",
    "MessageHeader",
    "MessageCategory",
    "ServiceID",
    "PaymentResponse",
    "TransactionStatusResponse",
    "Response",
    "Result",
    "ErrorCondition",
    "AdditionalResponse",
    "RepeatedMessageResponse",
)
WORDS = ("Payment", "TransactionStatus", "Success", "Failure", "InProgress", service_id(CHARGE.reference))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=20,
)


def message(
    category: str, body: dict[str, Any], number: str = service_id(CHARGE.reference)
) -> dict[str, Any]:
    header = {"MessageCategory": category, "ServiceID": number}
    return {"SaleToPOIResponse": {"MessageHeader": header, f"{category}Response": body}}


def read(
    category: str, body: dict[str, Any], number: str = service_id(CHARGE.reference)
) -> responses.Response:
    response = responses.read_response(message(category, body, number))
    assert response is not None
    return response


def success(amount: object, currency: str = "JPY") -> dict[str, Any]:
    result = {"AmountsResp": {"Currency": currency, "AuthorizedAmount": amount}}
    return {"Response": {"Result": "Success"}, "PaymentResult": result}


def failure(condition: str, additional: str = "") -> dict[str, Any]:
    return {"Response": {"Result": "Failure", "ErrorCondition": condition, "AdditionalResponse": additional}}


def test_the_whole_amount_is_paid() -> None:
    assert responses.payment_state(read("Payment", success(300)), CHARGE) == Paid()
    assert responses.payment_state(read("Payment", success(300.0)), CHARGE) == Paid()


@pytest.mark.parametrize(
    "body",
    [
        success(299),
        success(300.5),
        success(amount=True),
        success("300"),
        success(float("nan")),
        success(float("inf")),
        success(300, "USD"),
        {"Response": {"Result": "Success"}},
    ],
)
def test_anything_but_the_whole_amount_is_unknown(body: dict[str, Any]) -> None:
    assert responses.payment_state(read("Payment", body), CHARGE) == Unknown()


def test_a_response_to_another_charge_is_not_believed() -> None:
    assert responses.payment_state(read("Payment", success(300), "OTHER"), CHARGE) == Unknown()


@pytest.mark.parametrize(
    ("condition", "state"),
    [
        ("Aborted", NotPaid(Unpaid.CANCELLED)),
        ("Refusal", NotPaid(Unpaid.DECLINED)),
        ("InProgress", Unknown()),
        ("", Unknown()),
        ("SomethingNew", Unknown()),
    ],
)
def test_a_failure_is_final_only_where_its_condition_says_so(condition: str, state: object) -> None:
    assert responses.payment_state(read("Payment", failure(condition)), CHARGE) == state


@pytest.mark.parametrize(
    ("additional", "state"),
    [
        ("", WaitingForTouch()),
        ("message=Uncompleted%20transaction", WaitingForSecondTouch(None, None)),
        ("message=Uncompleted%20transaction&brand=Edy&balance=12", WaitingForSecondTouch(Brand.EDY, Yen(12))),
        ("message=Uncompleted%20transaction&brand=?&balance=x", WaitingForSecondTouch(None, None)),
    ],
)
def test_a_payment_in_progress_says_what_it_waits_for(additional: str, state: object) -> None:
    status = read("TransactionStatus", failure("InProgress", additional), "q1")
    assert responses.status_state(status, CHARGE) == state


@given(JSON)
def test_no_message_breaks_the_reader(content: object) -> None:
    response = responses.read_response({"SaleToPOIResponse": content})
    if response is not None:
        responses.payment_state(response, CHARGE)
        responses.status_state(response, CHARGE)
        responses.is_idle(response)
        responses.last_exchange(response)
        responses.poi_transaction(response)


@given(JSON)
def test_no_status_without_the_amount_counts_as_paid(content: object) -> None:
    body = {"Response": {"Result": "Success"}, "RepeatedMessageResponse": content}
    response = responses.read_response(message("TransactionStatus", body))
    assert response is not None
    assert responses.status_state(response, CHARGE) != Paid()


@given(st.lists(st.binary(max_size=40), max_size=8))
def test_no_bytes_break_the_framing(parts: list[bytes]) -> None:
    decoder = Decoder()
    try:
        for part in parts:
            list(decoder.feed(part))
    except FramingError:
        return


@given(st.lists(st.integers(1, 7), max_size=30))
def test_messages_come_whole_however_they_are_cut(cuts: list[int]) -> None:
    sent: list[dict[str, object]] = [{"a": 1}, {"b": [1, 2]}, {"c": "円"}]
    stream = b"".join(encode(one) for one in sent)
    decoder, got = Decoder(), []
    for cut in cuts:
        got += list(decoder.feed(stream[:cut]))
        stream = stream[cut:]
    got += list(decoder.feed(stream))
    assert got == sent


@pytest.mark.parametrize("body", [b"[" * 60_000, b"[]", b"{", b"\xff"])
def test_what_is_no_object_ends_the_connection(body: bytes) -> None:
    with pytest.raises(FramingError):
        list(Decoder().feed(len(body).to_bytes(4, "big") + body))


def test_the_reference_makes_ten_characters() -> None:
    assert len(service_id(CHARGE.reference)) == 10
    assert json.dumps(service_id(CHARGE.reference)).isascii()
