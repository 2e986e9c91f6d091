"""Each screen on which a session asks a citizen for something is one on which its process dies, and hangs."""

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS, Blow, Victim


def test_no_other_scenario_has_their_names() -> None:
    assert not BREAKDOWNS.keys() & SCENARIOS.keys()


def test_a_session_dies_and_hangs_on_every_screen_of_an_ordinary_visit() -> None:
    played = {blow: {each.place.screen for each in BREAKDOWNS.values() if each.blow is blow} for blow in Blow}
    before_and_after = {Screen.ATTRACT, Screen.TAKE_CARD}
    """Nobody is there yet; and the card's own screen is left by taking it, which the script does."""

    for screens in played.values():
        assert screens >= {turn.screen for turn in HAPPY_PATH.turns} - before_and_after


def test_a_till_dies_with_money_in_the_machine() -> None:
    (of_the_till,) = (each for each in BREAKDOWNS.values() if each.place.victim is Victim.TILL)

    assert of_the_till.place.screen is Screen.PAYMENT
    assert of_the_till.place.kept
