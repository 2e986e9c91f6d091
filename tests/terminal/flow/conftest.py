"""The two explorations, made once for all tests that look at them."""

import pytest

from kiosk.trials.flow_model import exploration


@pytest.fixture(scope="session")
def procedure() -> exploration.Exploration:
    return exploration.whole_procedure()


@pytest.fixture(scope="session")
def choice() -> exploration.Exploration:
    return exploration.whole_choice()
