"""One made-up world: nothing in it changes. Examples are not timed, so that a busy machine fails nothing."""

import pytest

from tests.protocol.visit import Visit
from tests.protocol.world import World


@pytest.fixture(scope="session")
def world() -> World:
    return World()


@pytest.fixture
def visit(world: World) -> Visit:
    return Visit(world)
