"""One made-up world a test module: nothing in it changes."""

import pytest

from tests.protocol.visit import Visit
from tests.protocol.world import World


@pytest.fixture(scope="session")
def world() -> World:
    return World()


@pytest.fixture
def visit(world: World) -> Visit:
    return Visit(world)
