"""One made-up world: nothing in it changes. Examples are not timed, so that a busy machine fails nothing."""

import pytest
from hypothesis import HealthCheck, settings

from tests.protocol.visit import Visit
from tests.protocol.world import World

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def world() -> World:
    return World()


@pytest.fixture
def visit(world: World) -> Visit:
    return Visit(world)
