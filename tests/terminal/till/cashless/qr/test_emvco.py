"""Merchant-presented payloads: composed, read back, refused where a character changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.qr import emvco

ELEMENTS = (
    (emvco.FORMAT, "01"),
    (emvco.POINT_OF_INITIATION, emvco.DYNAMIC),
    (emvco.CURRENCY, "392"),
    (emvco.AMOUNT, "300"),
    (emvco.COUNTRY, "JP"),
)
PAYLOAD = emvco.compose(ELEMENTS)


def test_the_crc_is_that_of_the_specification() -> None:
    """CRC-16/CCITT-FALSE: 29B1 for "123456789" (docs/reference/payment.md)."""
    assert emvco._crc("123456789") == "29B1"


def test_a_payload_is_read_back() -> None:
    assert emvco.read_payload(PAYLOAD) == emvco.Payload(is_dynamic=True, currency="392", amount=Yen(300))


@pytest.mark.parametrize("place", range(len(PAYLOAD)))
def test_every_changed_character_is_noticed(place: int) -> None:
    changed = PAYLOAD[:place] + chr(ord(PAYLOAD[place]) ^ 1) + PAYLOAD[place + 1 :]
    with pytest.raises(emvco.PayloadError):
        emvco.read_payload(changed)


@pytest.mark.parametrize(
    "elements",
    [
        ((emvco.FORMAT, "02"), (emvco.AMOUNT, "300")),
        ((emvco.FORMAT, "01"),),
        ((emvco.FORMAT, "01"), (emvco.AMOUNT, "300.00")),
        ((emvco.FORMAT, "01"), (emvco.AMOUNT, "300"), (emvco.AMOUNT, "3")),
    ],
)
def test_a_payload_without_one_amount_in_whole_yen_is_refused(elements: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(emvco.PayloadError):
        emvco.read_payload(emvco.compose(elements))


@pytest.mark.parametrize("value", ["", "x" * 100])
def test_a_value_that_no_length_can_tell_is_refused(value: str) -> None:
    with pytest.raises(emvco.PayloadError):
        emvco.element("59", value)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(emvco.PayloadError):
        emvco.read_payload(text)
