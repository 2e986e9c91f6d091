from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.terminal.till.cash.change import every_outcome_is_payable, plan_change, possible_keeps

COINS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)

holdings = st.fixed_dictionaries({coin: st.integers(0, 6) for coin in COINS})
amounts = st.integers(0, 150).map(lambda tens: Yen(tens * 10))


def selections(amount: Yen, available: dict[Denomination, int]) -> list[int]:
    """The number of pieces of every selection that makes the amount, by trying them all."""
    tried = product(*(range(available[coin] + 1) for coin in COINS))
    return [
        sum(counts)
        for counts in tried
        if sum(count * coin for count, coin in zip(counts, COINS, strict=True)) == amount
    ]


@given(amounts, holdings)
def test_a_plan_exists_exactly_where_some_selection_does_and_is_the_smallest(
    amount: Yen, available: dict[Denomination, int]
) -> None:
    plan, possible = plan_change(amount, available), selections(amount, available)
    assert (plan is not None) == bool(possible)
    if plan is not None:
        assert amount_of(plan) == amount
        assert all(count <= available[coin] for coin, count in plan.items())
        assert sum(plan.values()) == min(possible)


def test_the_largest_change_of_a_thousand_yen_note() -> None:
    plenty = dict.fromkeys(COINS, 10)
    assert plan_change(Yen(800), plenty) == {Denomination.YEN_500: 1, Denomination.YEN_100: 3}
    assert plan_change(Yen(550), plenty) == {Denomination.YEN_500: 1, Denomination.YEN_50: 1}


def test_an_odd_yen_cannot_be_paid() -> None:
    assert plan_change(Yen(305), dict.fromkeys(COINS, 10)) is None


def test_coins_that_do_not_divide_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="does not divide"):
        plan_change(Yen(3000), {Denomination.YEN_2000: 1, Denomination.YEN_5000: 1})


def test_each_line_is_kept_or_not() -> None:
    assert possible_keeps((Yen(300), Yen(200))) == {0, 200, 300, 500}


@given(st.lists(st.sampled_from([200, 300, 350, 450]), max_size=4), holdings, amounts)
def test_payable_means_payable_whatever_is_printed(
    fees: list[int], available: dict[Denomination, int], received: Yen
) -> None:
    outcomes = [
        sum(fee for fee, printed in zip(fees, choice, strict=True) if printed)
        for choice in product((False, True), repeat=len(fees))
    ]
    by_trying = all(
        bool(selections(Yen(received - kept), available)) for kept in outcomes if kept <= received
    )
    assert every_outcome_is_payable(received, map(Yen, fees), available) == by_trying
