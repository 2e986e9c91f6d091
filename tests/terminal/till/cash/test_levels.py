import pytest

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.levels import Level, levels


@pytest.mark.parametrize(
    ("coin", "near", "enough"),
    [
        (Denomination.YEN_10, 19, 20),
        (Denomination.YEN_50, 4, 5),
        (Denomination.YEN_100, 19, 20),
        (Denomination.YEN_500, 4, 5),
    ],
)
def test_a_hopper_is_near_empty_when_five_sales_may_empty_it(
    coin: Denomination, near: int, enough: int
) -> None:
    assert levels({coin: 0}) == {coin: Level.EMPTY}
    assert levels({coin: 1}) == {coin: Level.NEAR_EMPTY}
    assert levels({coin: near}) == {coin: Level.NEAR_EMPTY}
    assert levels({coin: enough}) == {coin: Level.ENOUGH}
