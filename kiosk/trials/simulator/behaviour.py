"""What a simulated citizen does on each screen, mostly the sensible thing."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Yen
from kiosk.terminal.flow.acts import (
    Cancel,
    CitizenAct,
    CopiesChosen,
    ExtentChosen,
    KindChosen,
    Next,
    OwnMunicipalityChosen,
    StillHere,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.devices import Reader
from kiosk.trials.simulator.weather import Weather

_COIN = Yen(500)
_LIES_THERE_ON = frozenset({Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.TAKE_CHANGE})
"""What somebody left behind there is taken by the clerk of the shop, who answers for it."""
_TAKES_CARD_ON = frozenset({Screen.TAKE_CARD, Screen.REFUSED, Screen.FAREWELL})


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody came for."""

    kind: CertificateKind
    extent: Extent
    copies: int


def wished(choices: Choices) -> Wish:
    """Somebody's wish."""
    if choices.happens(0.4):
        return Wish(CertificateKind.INKAN, Extent.HONNIN, 1)
    extent = choices.one_of((Extent.HONNIN, Extent.SETAI_ZENIN))
    return Wish(CertificateKind.JUMINHYO, extent, choices.one_of((1, 1, 2)))


class Person:
    """Acts on what the screen shows."""

    def __init__(
        self,
        wish: Wish,
        reader: Reader,
        choices: Choices,
        weather: Weather,
        *,
        type_pin: Callable[[], None],
        pay: Callable[[Yen], None],
    ) -> None:
        self._wish = wish
        self._reader = reader
        self._choices = choices
        self._weather = weather
        self._type_pin = type_pin
        self._pay = pay
        self._has_left = False

    def act(self, state: State) -> CitizenAct | None:
        """What to do now; None where there is nothing to do but wait."""
        if self._has_left:
            return Next() if state.screen in _LIES_THERE_ON else None
        if self._choices.happens(self._weather.citizen_leaves):
            self._has_left = True
            self._reader.move(is_laid=False)
            return None
        if state.asks_still_there:
            return StillHere()
        if self._choices.happens(self._weather.citizen_cancels):
            return Cancel()
        self._move_card(state)
        return self._answer(state)

    def _move_card(self, state: State) -> None:
        if state.screen is Screen.LAY_CARD and not self._reader.is_laid:
            self._reader.move(is_laid=True)
        elif state.screen in _TAKES_CARD_ON and self._reader.is_laid:
            self._reader.move(is_laid=False)

    def _answer(self, state: State) -> CitizenAct | None:
        match state.screen:
            case Screen.MUNICIPALITY:
                return OwnMunicipalityChosen()
            case Screen.PIN if not state.pin_length:
                return self._type_pin()
            case Screen.PAYMENT:
                return self._pay(_COIN)
            case _:
                return self._choose(state)

    def _choose(self, state: State) -> CitizenAct:
        match state.screen:
            case Screen.KIND:
                return KindChosen(self._wish.kind)
            case Screen.EXTENT:
                return ExtentChosen(self._wish.extent)
            case Screen.COPIES if state.draft.copies != self._wish.copies:
                return CopiesChosen(self._wish.copies)
            case _:
                return Next()
