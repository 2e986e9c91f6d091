"""A shop whose terminal has no key yet, and one whose terminal is enrolled."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.terminal.enrolment import enrol_door
from tests.terminal.enrolment.shop import Shop

Door = Callable[..., int]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "center").mkdir()
    shop = Shop(tmp_path)
    yield shop
    shop.close()


@pytest.fixture
def opened(shop: Shop) -> Door:
    def open_door(door: ModuleType, *words: str) -> int:
        parser = argparse.ArgumentParser()
        door.declare(parser)
        status: int = door.run(parser.parse_args(["--config", str(shop.settings), *words]))
        return status

    return open_door


@pytest.fixture
def enrolled(shop: Shop, opened: Door, capsys: pytest.CaptureFixture[str]) -> Shop:
    assert opened(enrol_door) == 0
    given = shop.certified(capsys.readouterr().out)
    assert opened(enrol_door, "--certificate", str(given)) == 0
    capsys.readouterr()
    return shop
