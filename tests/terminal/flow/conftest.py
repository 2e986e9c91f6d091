"""The explorations, made once for all tests that look at them."""

import pytest

from kiosk.trials.flow_model import cast, exploration


@pytest.fixture(scope="session")
def procedure() -> exploration.Exploration:
    return exploration.whole_procedure()


@pytest.fixture(scope="session")
def one_line() -> exploration.Exploration:
    return exploration.whole_choice(cast.EVERYTHING_FOR_ONE_LINE)


@pytest.fixture(scope="session")
def two_lines() -> exploration.Exploration:
    return exploration.whole_choice(cast.PERSONS_FOR_TWO_LINES)


@pytest.fixture(scope="session")
def two_lines_with_items() -> exploration.Exploration:
    return exploration.whole_choice(cast.EVERYTHING_TO_CHOOSE)


@pytest.fixture(
    params=["one_line", "two_lines", pytest.param("two_lines_with_items", marks=pytest.mark.long)]
)
def choice(request: pytest.FixtureRequest) -> exploration.Exploration:
    explored: exploration.Exploration = request.getfixturevalue(request.param)
    return explored
