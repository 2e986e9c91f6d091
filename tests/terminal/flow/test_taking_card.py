"""Whether the card still lies there or was laid back, the citizen goes on where they were."""

from kiosk.terminal.flow.screens import Screen
from tests.terminal.flow.scripts import CARD_LAID, CARD_TAKEN, TO_THE_BASKET, TO_THE_CHOICE, Session


def test_the_card_of_an_authentication_was_never_taken_before() -> None:
    session = Session().play(*TO_THE_CHOICE[:-1])
    assert session.state.screen is Screen.TAKE_CARD
    assert not session.state.card_was_taken


def test_a_card_that_is_laid_back_was_taken_before_and_costs_nothing() -> None:
    session = Session().play(*TO_THE_BASKET)
    chosen = session.state.order
    session.play((CARD_LAID, Screen.TAKE_CARD))
    assert session.state.card_was_taken
    session.play((CARD_TAKEN, Screen.BASKET))
    assert session.state.order == chosen
