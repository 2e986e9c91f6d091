import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.special_cards import CardState, special_card
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.cities.characters import Character
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.shop.virtual_shop import VirtualShop, open_virtual_shop
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from tests.demo.card.benches import unexamined

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@dataclass
class Heard:
    """What a panel said, in Japanese and English."""

    messages: list[tuple[str, str]] = field(default_factory=list)

    def hear(self, japanese: str, english: str) -> None:
        self.messages.append((japanese, english))

    @property
    def last(self) -> str:
        return self.messages[-1][1]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def parent() -> QObject:
    """Keeps the panels of a test alive."""
    return QObject()


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(datetime(2026, 11, 24, 10, 7, tzinfo=JAPAN))


@pytest.fixture
def shop(qapp: QGuiApplication, tmp_path: Path, clock: SteppedClock) -> Iterator[VirtualShop]:
    with open_virtual_shop(tmp_path, clock, EventLog("terminal", clock, StringIO()), unexamined) as shop:
        yield shop
        qapp.processEvents()


@pytest.fixture(scope="session")
def make_card(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Character, CardState], VirtualCard]:
    box = CardBox.open(tmp_path_factory.mktemp("cards"), datetime(2025, 11, 24, tzinfo=JAPAN))
    return lambda character, state: special_card(box, character.resident_id, state)


@pytest.fixture
def stack(make_card: Callable[[Character, CardState], VirtualCard]) -> CardStack:
    return CardStack(make_card)
