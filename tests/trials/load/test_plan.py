"""How much is driven."""

import pytest

from kiosk.trials.load.plan import SESSIONS_OF_A_TERMINAL, LoadPlan


def test_visits_begin_evenly() -> None:
    plan = LoadPlan(rate=4, seconds=2)

    assert [plan.due(visit) for visit in range(plan.visits)] == [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75]


def test_no_terminal_has_to_begin_more_sessions_than_the_center_lets_it() -> None:
    plan = LoadPlan(rate=10, seconds=300)

    assert plan.visits / len(plan.terminals) <= SESSIONS_OF_A_TERMINAL


def test_each_terminal_and_each_card_is_another_one() -> None:
    plan = LoadPlan(rate=10, seconds=20)
    holders = [holder for _, residents in plan.world.holders for holder in residents]

    assert len(set(plan.terminals)) == len(plan.terminals)
    assert len(set(holders)) == len(holders) == plan.cards >= len(plan.terminals)


def test_both_municipalities_have_citizens_in_the_run() -> None:
    assert all(residents for _, residents in LoadPlan(rate=1, seconds=1).world.holders)


def test_a_plan_beyond_the_made_up_cities_is_refused() -> None:
    with pytest.raises(ValueError, match="lower rate or seconds"):
        _ = LoadPlan(rate=100, seconds=1000).world
