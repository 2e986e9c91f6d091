"""Citizens who change the language, go back, touch twice, or touch the wrong places; nothing is lost."""

import itertools
from collections.abc import Callable
from dataclasses import replace

from kiosk.demo.scenarios.acts import (
    BACK_OUT,
    NEXT,
    Act,
    Control,
    Touch,
    TouchBeside,
    choose,
    speak,
    switch,
)
from kiosk.demo.scenarios.scenario import Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    ORDER,
    OWN_MUNICIPALITY,
    RIGHT_PIN,
    START,
    TAKE_CARD,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ui.bridge.touch_guard import DOUBLE_TOUCH_SECONDS


def _on_every_screen(act: Act) -> tuple[Turn, ...]:
    return tuple(Turn(turn.screen, (act, *turn.acts)) for turn in HAPPY_PATH.turns)


def _in_every_language() -> tuple[Turn, ...]:
    """One language after the other, a new one on each screen."""
    languages = itertools.cycle((*tuple(Language)[1:], Language.JAPANESE))
    return tuple(Turn(turn.screen, (*speak(next(languages)), *turn.acts)) for turn in HAPPY_PATH.turns)


def _with_every_touch(change: Callable[[Touch], Touch]) -> tuple[Turn, ...]:
    return tuple(
        Turn(turn.screen, tuple(change(act) if isinstance(act, Touch) else act for act in turn.acts))
        for turn in HAPPY_PATH.turns
    )


LANGUAGE_IN_THE_MIDDLE = replace(
    HAPPY_PATH,
    name="language-in-the-middle",
    title="the language is changed on every screen: everything chosen stays",
    turns=_in_every_language(),
)

TOUCHED_TWICE = replace(
    HAPPY_PATH,
    name="touched-twice",
    title="every control is touched twice at once: it counts once, and no screen is passed unread",
    turns=_with_every_touch(lambda touch: replace(touch, times=2)),
    double_touch=DOUBLE_TOUCH_SECONDS,
)

TOUCHED_BESIDE = replace(
    HAPPY_PATH,
    name="touched-beside",
    title="on every screen all the wrong places are touched first: nothing happens",
    turns=_on_every_screen(TouchBeside()),
)

BACK_FROM_EVERY_SCREEN = replace(
    HAPPY_PATH,
    name="back-from-every-screen",
    title="back from every screen that has a way back, and on again: nothing has to be chosen twice",
    turns=(
        *START,
        Turn(Screen.MUNICIPALITY, (choose("#1"),)),
        Turn(Screen.HONSEKI_LIST, (BACK_OUT,)),
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (BACK_OUT,)),
        *OWN_MUNICIPALITY,
        *RIGHT_PIN,
        *TAKE_CARD,
        WHOLE_HOUSEHOLD[0],
        Turn(Screen.EXTENT, (choose(Extent.SETAI_ICHIBU.value),)),
        Turn(Screen.PERSONS, (Touch(Control.SWITCH), BACK_OUT)),
        Turn(Screen.EXTENT, (BACK_OUT,)),
        *WHOLE_HOUSEHOLD[:2],
        Turn(Screen.ITEMS, (switch(Item.HONSEKI.value), BACK_OUT)),
        WHOLE_HOUSEHOLD[1],
        Turn(Screen.ITEMS, (NEXT,)),
        Turn(Screen.COPIES, (BACK_OUT,)),
        Turn(Screen.ITEMS, (NEXT,)),
        Turn(Screen.COPIES, (NEXT,)),
        Turn(Screen.BASKET, (BACK_OUT,)),
        Turn(Screen.COPIES, (NEXT,)),
        Turn(Screen.BASKET, (Touch(Control.QUIET, "#last"),)),
        Turn(Screen.KIND, (BACK_OUT,)),
        Turn(Screen.BASKET, (NEXT,)),
        Turn(Screen.SUMMARY, (BACK_OUT,)),
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

UNSTEADY_HANDS = (LANGUAGE_IN_THE_MIDDLE, BACK_FROM_EVERY_SCREEN, TOUCHED_TWICE, TOUCHED_BESIDE)
"""In the order of the catalogue."""
