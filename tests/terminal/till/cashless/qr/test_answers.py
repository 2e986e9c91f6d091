"""What the provider says is believed only about this charge, and nothing that it says breaks the reader."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import Charge, ChargeReference, Refund
from kiosk.terminal.till.cashless.qr.answers import (
    AnswerUnusable,
    code_of,
    details_of,
    read_answer,
    refund_state_of,
)

CHARGE = Charge(ChargeReference("tx1-charge-0"), Yen(300))
REFUND = Refund(ChargeReference("tx1-refund-0"), CHARGE, Yen(300))
CODE: dict[str, Any] = {
    "codeId": "04-abc",
    "url": "https://qr.provider.example/abc",
    "merchantPaymentId": CHARGE.reference,
    "amount": {"amount": 300, "currency": "JPY"},
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*CODE, "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


def answered(data: object) -> bytes:
    return json.dumps({"resultInfo": {"code": "SUCCESS"}, "data": data}).encode()


def test_a_code_for_this_charge_is_taken() -> None:
    assert code_of(read_answer(answered(CODE)), CHARGE).content == CODE["url"]


@pytest.mark.parametrize(
    "change",
    [
        {"merchantPaymentId": "tx2-charge-0"},
        {"amount": {"amount": 301, "currency": "JPY"}},
        {"amount": {"amount": 300, "currency": "USD"}},
        {"amount": {"amount": True, "currency": "JPY"}},
        {"url": "http://qr.provider.example/abc"},
        {"url": "https://"},
        {"url": "https://[qr"},
        {"url": "javascript:alert(1)"},
        {"url": "https://qr.example/" + "a" * 600},
        {"codeId": "../payments/other"},
        {"codeId": ""},
    ],
)
def test_a_code_for_anything_else_is_not_shown(change: dict[str, Any]) -> None:
    with pytest.raises(AnswerUnusable):
        code_of(read_answer(answered(CODE | change)), CHARGE)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    try:
        read_answer(body)
    except AnswerUnusable:
        return


@given(JSON)
def test_no_data_break_the_reader(data: object) -> None:
    try:
        answer = read_answer(answered(data))
    except (AnswerUnusable, ValueError):
        return
    for read in (lambda: code_of(answer, CHARGE), lambda: details_of(answer, CHARGE)):
        with pytest.raises(AnswerUnusable):
            read()
    with pytest.raises(AnswerUnusable):
        refund_state_of(answer, REFUND)


@given(st.integers(0, len(answered(CODE)) - 1), st.integers(1, 255))
def test_a_changed_byte_never_changes_whom_or_how_much_the_code_is_for(place: int, change: int) -> None:
    body = bytearray(answered(CODE))
    body[place] ^= change
    try:
        code = code_of(read_answer(bytes(body)), CHARGE)
    except AnswerUnusable:
        return
    assert code.content.startswith("https://")


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(AnswerUnusable):
        read_answer(b"[" * 100_000)
