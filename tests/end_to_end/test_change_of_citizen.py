"""One process takes the screen over from another: nobody sees it happen."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.world.world import World
from kiosk.domain.languages import Language
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.lifeline.messages import Farewell
from kiosk.terminal.ports import TransactionId
from kiosk.trials.shop_floor.display import Display
from kiosk.trials.shop_floor.stage_hand import StageHand, open_stage

GOODBYE = Farewell(TransactionId("MADEUP22"), Remainder(Parting.GOODBYE, Language.JAPANESE))
CHANGES = 3

pytestmark = pytest.mark.timeout(300)


class Watcher:
    """Looks at the title of the screen as often as it can, until told to stop; notes each change."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self._stopping = threading.Event()
        self.seen: list[bytes] = [display.title()]
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> list[bytes]:
        self._stopping.set()
        self._thread.join()
        return self.seen

    def _watch(self) -> None:
        while not self._stopping.is_set():
            title = self._display.title()
            if title != self.seen[-1]:
                self.seen.append(title)


def made_of(picture: bytes, before: bytes, after: bytes) -> bool:
    """Whether each pixel is one of either: a look may fall into the moment of copying."""
    pixels = (memoryview(title).cast("I") for title in (picture, before, after))
    return all(pixel in {old, new} for pixel, old, new in zip(*pixels, strict=True))


@pytest.fixture
def stage(tmp_path: Path, world: World, display: Display) -> Iterator[StageHand]:
    with open_stage(tmp_path, world, display.environment) as stage:
        yield stage


def test_between_two_citizens_the_picture_does_not_change_at_all(stage: StageHand, display: Display) -> None:
    old = stage.standby()
    stage.bring_forward(old)
    display.wait_until_still()
    for _ in range(CHANGES):
        new = stage.standby()
        watcher = Watcher(display)
        stage.bring_forward(new)
        stage.dismiss(old)
        assert len(watcher.stop()) == 1
        old = new


def test_the_farewell_takes_the_place_of_the_last_picture_without_anything_between(
    stage: StageHand, display: Display
) -> None:
    old, new = stage.standby(), stage.standby()
    stage.bring_forward(old)
    display.wait_until_still()
    watcher = Watcher(display)
    stage.bring_forward(new, GOODBYE)
    stage.dismiss(old)
    display.wait_until_still()
    before, *between, after = watcher.stop()
    assert before != after == display.title()
    assert all(made_of(picture, before, after) for picture in between)


def test_one_that_stands_by_is_not_seen(stage: StageHand, display: Display) -> None:
    stage.bring_forward(stage.standby())
    display.wait_until_still()
    watcher = Watcher(display)
    stage.standby()
    assert len(watcher.stop()) == 1
