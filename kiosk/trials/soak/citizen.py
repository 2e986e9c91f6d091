"""Somebody who does as they like before a terminal: goes on, goes back, pulls the card, pays, gives up."""

import random
import threading
from collections.abc import Callable, Sequence
from typing import Final

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.stretches import PIN
from kiosk.domain.money import Denomination
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import BACK, CHOICES, FIRST_CHOICE, GIVE_UP, KEYPAD, PRIMARY
from kiosk.trials.shop_floor.terminal import NotAsPlayed, Terminal

Act = Callable[[], None]

_ACTS: Final = 120
"""Of one visit; nobody ever needed half as many."""
_LOOK_SECONDS: Final = 0.05
_LOOKS: Final = 12
"""For what an act leads to; then the next act follows, whatever came of this one."""

_CARD_IS_OVER = frozenset({Screen.TAKE_CARD, Screen.REFUSED, Screen.FAREWELL})
_WAITS = frozenset(
    {
        Screen.READING_CARD,
        Screen.CONNECTING,
        Screen.AUTHENTICATING,
        Screen.APPLYING,
        Screen.PREPARING_PAYMENT,
        Screen.PRINTING,
        Screen.SETTLING,
        Screen.GIVING_BACK,
    }
)


class RandomCitizen:
    """Visits one terminal again and again; the same `choices` make the same visits, but for the timing."""

    def __init__(
        self, terminal: Terminal, choices: random.Random, before_each_act: Act | None = None
    ) -> None:
        self._terminal = terminal
        self._choices = choices
        self._before_each_act = before_each_act or _nothing
        self._first_title = terminal.display.title()

    def visit(self) -> tuple[Screen, ...]:
        """From the first screen back to it; what was seen. Raises NotAsPlayed where it does not end."""
        begun = len(self._terminal.log.records)
        self._go_on()
        for _ in range(_ACTS):
            screens = self._screens_since(begun)
            if self._is_over(screens):
                self._terminal.slot.lift()
                return screens
            before = len(self._terminal.log.records)
            self._before_each_act()
            self._choose(self._acts_on(screens[-1] if screens else Screen.ATTRACT))()
            self._await_more_than(before)
        raise NotAsPlayed(f"a visit did not end; it stands at {self._screens_since(begun)[-5:]}")

    def _is_over(self, screens: Sequence[Screen]) -> bool:
        display = self._terminal.display
        if not screens or display.title() != self._first_title:
            return False
        display.wait_until_still()  # a page that was just turned is painted a moment later
        return display.title() == self._first_title

    def _acts_on(self, screen: Screen) -> Sequence[tuple[int, Act]]:
        """What may be done, each with its weight."""
        goes_on, chooses, lifts = self._go_on, self._choose_first, self._terminal.slot.lift
        if screen in _CARD_IS_OVER:
            return ((1, self._lift_and_go_on),)
        if screen in _WAITS:
            return ((9, _nothing), (1, lifts))
        special: dict[Screen, Sequence[tuple[int, Act]]] = {
            Screen.NOTICE: ((7, goes_on), (3, self._quit)),
            Screen.LAY_CARD: ((5, self._lay_card), (4, self._quit)),
            Screen.MUNICIPALITY: ((6, chooses), (1, self._quit), (1, lifts)),
            Screen.PIN: ((6, self._type_pin), (1, self._quit)),
            Screen.KIND: ((6, self._choose_any), (2, self._quit)),
            Screen.EXTENT: ((6, chooses), (1, self._quit)),
            Screen.PERSONS: ((3, chooses), (6, goes_on)),
            Screen.PAYMENT: ((6, self._insert_coin), (1, self._quit)),
        }
        return special.get(screen, ((9, goes_on), (1, self._quit)))

    def _choose(self, acts: Sequence[tuple[int, Act]]) -> Act:
        chosen: list[Act] = self._choices.choices([act for _, act in acts], [weight for weight, _ in acts])
        return chosen[0]

    def _go_on(self) -> None:
        self._terminal.display.touch(PRIMARY)

    def _choose_first(self) -> None:
        self._terminal.display.touch(FIRST_CHOICE)

    def _choose_any(self) -> None:
        """A card that had its certificates today has to choose others."""
        self._terminal.display.touch(self._choices.choice(CHOICES))

    def _quit(self) -> None:
        self._terminal.display.touch(self._choices.choice((BACK, GIVE_UP)))

    def _lift_and_go_on(self) -> None:
        self._terminal.slot.lift()
        self._go_on()

    def _lay_card(self) -> None:
        character = self._choices.choice((Character.HERO, Character.UNDER_15))
        self._terminal.slot.lift()
        self._terminal.slot.lay(self._terminal.world.card_of(character))

    def _type_pin(self) -> None:
        for digit in PIN:
            self._terminal.display.touch(KEYPAD[digit])
        self._go_on()

    def _insert_coin(self) -> None:
        self._terminal.changer.insert_coin(Denomination.YEN_100)

    def _screens_since(self, begun: int) -> tuple[Screen, ...]:
        records = self._terminal.log.records[begun:]
        shown = (record for record in records if record["event"] == LogEvent.SCREEN_SHOWN.label)
        return tuple(Screen(str(record["screen"])) for record in shown)

    def _await_more_than(self, records: int) -> None:
        waiting = threading.Event()
        for _ in range(_LOOKS):
            if len(self._terminal.log.records) > records:
                return
            waiting.wait(_LOOK_SECONDS)


def _nothing() -> None:
    """Wait."""
