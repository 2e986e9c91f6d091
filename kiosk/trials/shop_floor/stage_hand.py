"""Plays the supervisor: starts session processes on a display, and brings one after the other forward."""

import os
import select
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.printer.trays import A6
from kiosk.demo.shop.print_corner import virtual_print_corner
from kiosk.demo.world.world import World
from kiosk.terminal.lifeline.messages import Farewell, FirstFrame, Forward, Ready, Stop, Word
from kiosk.terminal.supervisor.child import Child
from kiosk.trials.shop_floor.opening import write_terminal_settings
from kiosk.trials.shop_floor.terminal import NotAsPlayed

_PATIENCE = 60.0


@dataclass(slots=True)
class StageHand:
    """Whoever stands by, comes forward and goes; no device is opened, because nobody is told to begin."""

    settings: Path
    environment: Mapping[str, str]
    _actors: list[Child] = field(default_factory=list)

    def standby(self) -> Child:
        """A session that has loaded everything and is hidden."""
        actor = Child(("session", "--config", str(self.settings)), self.environment)
        self._actors.append(actor)
        _wait_for(actor, Ready())
        return actor

    @staticmethod
    def bring_forward(actor: Child, farewell: Farewell | None = None) -> float:
        """Let it show itself; seconds from the order to its word that the first frame is presented."""
        begun = time.monotonic()
        actor.order(Forward(farewell))
        _wait_for(actor, FirstFrame())
        return time.monotonic() - begun

    def dismiss(self, actor: Child) -> None:
        """Let it go, and wait until it is gone."""
        actor.order(Stop())
        while actor.exit_status() is None:
            _hear(actor)
        actor.close()
        self._actors.remove(actor)

    def close(self) -> None:
        """Let all go."""
        for actor in tuple(self._actors):
            self.dismiss(actor)


@contextmanager
def open_stage(folder: Path, world: World, display: Mapping[str, str]) -> Iterator[StageHand]:
    """A stage on a display, with the settings of a terminal of that world."""
    (folder / "state").mkdir()
    with ExitStack() as shop:
        changer = VirtualChanger()
        shop.callback(changer.close)
        printer = shop.enter_context(virtual_print_corner(folder / "printer"))
        receipts = shop.enter_context(virtual_print_corner(folder / "receipts", medium=A6))
        settings = write_terminal_settings(folder, world, changer, printer, receipts)
        hand = StageHand(settings, {**os.environ, **display})
        shop.callback(hand.close)
        yield hand


def _wait_for(actor: Child, word: Word) -> None:
    while word not in _hear(actor):
        if actor.exit_status() is not None:
            raise NotAsPlayed(f"a session process ended with {actor.exit_status()} instead of {word}")


def _hear(actor: Child) -> tuple[Word, ...]:
    if not select.select(actor.descriptors, [], [], _PATIENCE)[0]:
        raise NotAsPlayed("a session process says nothing")
    return actor.words()
