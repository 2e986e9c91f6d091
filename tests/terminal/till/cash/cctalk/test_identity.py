import pytest

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.identity import denomination_named, inhibit_mask


@pytest.mark.parametrize(
    ("name", "value"), [(b"JP010A", 10), (b"JP500B", 500), (b"JP1000A", 1000), (b"JP5000A", 5000)]
)
def test_japanese_money_is_known_by_its_name(name: bytes, value: int) -> None:
    assert denomination_named(name) == value


@pytest.mark.parametrize("name", [b"......", b"EU100A", b"JP007A", b"JP1A", b"", b"JP100AA"])
def test_other_names_are_no_money(name: bytes) -> None:
    assert denomination_named(name) is None


def test_the_mask_has_a_bit_for_each_accepted_slot() -> None:
    slots = {1: Denomination.YEN_10, 3: Denomination.YEN_100, 9: Denomination.YEN_500}
    assert inhibit_mask(slots, frozenset({Denomination.YEN_100, Denomination.YEN_500})) == b"\x04\x01"
    assert inhibit_mask(slots, frozenset()) == b"\x00\x00"
