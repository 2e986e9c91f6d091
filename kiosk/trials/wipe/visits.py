"""Visits with known data, from the first screen to every kind of end."""

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.money import Denomination
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import BACK, FIRST_CHOICE, GIVE_UP, THIRD_CHOICE, Pixels
from kiosk.trials.shop_floor.event_file import EventMissing, Record
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.wipe.marks import Kind, Mark, picture_mark
from kiosk.trials.wipe.pins import Pin

_FEE = (Denomination.YEN_100,) * 3
_CHOICES = slice(200, 640)
"""Rows of the screen that hold the names of a household."""
_TIME_OUT = 180.0
_QUIET = 5.0
"""Seconds without an event after which nothing more is asked of the citizen."""
_CONFIRMED = frozenset(
    {Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.TAKE_CHANGE, Screen.REFUSED, Screen.FAREWELL}
)
_BACK_CANCELS = frozenset({Screen.NOTICE, Screen.LAY_CARD, Screen.MUNICIPALITY, Screen.KIND, Screen.PAYMENT})


@dataclass(frozen=True, slots=True)
class Visitor:
    """A citizen at the terminal; `session` is the process that serves."""

    terminal: Terminal
    card: VirtualCard
    pin: Pin
    session: int
    _pixels: list[Pixels] = field(default_factory=list)

    def walk_to(self, target: Screen) -> None:
        """From the first screen on, as far as that screen."""
        for screen, act in self._way():
            act()
            self.terminal.arrive(screen)
            if screen is Screen.PERSONS:
                self._pixels.append(self.terminal.display.pixels()[_CHOICES])
            if screen is target:
                return

    def shown(self) -> Iterator[Mark]:
        """What the screen showed where the household's names stand."""
        if self._pixels:
            yield picture_mark(Kind.SCREEN, "names as pixels", self._pixels)

    def pay(self) -> None:
        """All of the fee."""
        self.terminal.insert(*_FEE)

    def cancel(self, screen: Screen) -> None:
        """Leave from there."""
        self.terminal.display.touch(BACK if screen in _BACK_CANCELS else GIVE_UP)

    def signal(self, number: signal.Signals) -> None:
        """Let something befall the process."""
        os.kill(self.session, number)

    def leave(self) -> None:
        """Take what there is to take and confirm what asks for it, until the process has ended.

        The next one says the farewell, and then waits for its own citizen.
        """
        has_ended = is_closed = False
        while (record := self._next(_QUIET if has_ended and is_closed else _TIME_OUT)) is not None:
            if record["event"] == LogEvent.CHILD_ENDED.label:
                has_ended = has_ended or record["pid"] == self.session
            elif record["event"] == LogEvent.SESSION_ENDED.label:
                is_closed = True
            else:
                self._answer(Screen(str(record["screen"])))
        self.terminal.slot.lift()
        self.terminal.display.wait_until_still()

    def _next(self, patience: float) -> Record | None:
        """None where nothing happens any more after the end."""
        events = {LogEvent.SCREEN_SHOWN, LogEvent.CHILD_ENDED, LogEvent.SESSION_ENDED}
        try:
            return self.terminal.log.wait_for_next(events, patience)
        except EventMissing:
            if patience == _QUIET:
                return None
            raise

    def _answer(self, screen: Screen) -> None:
        if screen is Screen.TAKE_CARD:
            self.terminal.slot.lift()
        elif screen in _CONFIRMED:
            self.terminal.display.wait_until_still()
            self.terminal.go_on()

    def _way(self) -> Iterator[tuple[Screen, Callable[[], None]]]:
        touch, go_on = self.terminal.display.touch, self.terminal.go_on
        yield Screen.NOTICE, go_on
        yield Screen.LAY_CARD, go_on
        yield Screen.MUNICIPALITY, lambda: self.terminal.slot.lay(self.card)
        yield Screen.PIN, lambda: touch(FIRST_CHOICE)
        yield Screen.TAKE_CARD, self._type_pin
        yield Screen.KIND, self.terminal.slot.lift
        yield Screen.EXTENT, lambda: touch(FIRST_CHOICE)
        yield Screen.PERSONS, lambda: touch(THIRD_CHOICE)
        yield Screen.EXTENT, lambda: touch(BACK)
        yield Screen.ITEMS, lambda: touch(FIRST_CHOICE)
        for screen in (Screen.COPIES, Screen.BASKET, Screen.SUMMARY, Screen.PAYMENT):
            yield screen, go_on

    def _type_pin(self) -> None:
        self.terminal.type_pin(self.pin.digits)
        self.terminal.go_on()


@dataclass(frozen=True, slots=True)
class Ending:
    """A way for a visit to end."""

    name: str
    screen: Screen
    """As far as the citizen comes."""
    befalls: Callable[[Visitor], None]
    """What happens there; afterwards the visitor leaves."""


def _cancelled_at(screen: Screen) -> Ending:
    return Ending(f"cancelled-at-{screen.value}", screen, lambda visitor: visitor.cancel(screen))


def _killed_at(screen: Screen, number: signal.Signals, name: str) -> Ending:
    return Ending(f"{name}-at-{screen.value}", screen, lambda visitor: visitor.signal(number))


def _jam(visitor: Visitor) -> None:
    visitor.terminal.printer.jam_at(1)
    visitor.pay()


def _killed_with_digits(visitor: Visitor) -> None:
    visitor.terminal.type_pin(visitor.pin.digits)
    visitor.signal(signal.SIGKILL)


def _killed_while_printing(visitor: Visitor) -> None:
    visitor.pay()
    visitor.terminal.arrive(Screen.PRINTING)
    visitor.signal(signal.SIGKILL)


PRINTED = "printed"
ENDINGS = (
    Ending(PRINTED, Screen.PAYMENT, Visitor.pay),
    *map(
        _cancelled_at,
        (
            Screen.NOTICE,
            Screen.LAY_CARD,
            Screen.MUNICIPALITY,
            Screen.PIN,
            Screen.KIND,
            Screen.PERSONS,
            Screen.ITEMS,
            Screen.COPIES,
            Screen.BASKET,
            Screen.SUMMARY,
            Screen.PAYMENT,
        ),
    ),
    Ending("timed-out", Screen.SUMMARY, lambda _: None),
    Ending("killed-with-typed-pin", Screen.PIN, _killed_with_digits),
    _killed_at(Screen.PERSONS, signal.SIGKILL, "killed"),
    _killed_at(Screen.SUMMARY, signal.SIGSEGV, "crashed"),
    _killed_at(Screen.PAYMENT, signal.SIGSTOP, "hung"),
    Ending("killed-while-printing", Screen.PAYMENT, _killed_while_printing),
    Ending("jammed", Screen.PAYMENT, _jam),
)
"""Every way, the ones that leave a doubtful printer last."""
