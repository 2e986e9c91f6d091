"""The cards that lie ready beside the kiosk: each one exists once, with its own count of PIN tries."""

from collections.abc import Callable

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.cities.characters import Character


class CardStack:
    """Has each card made when it is first needed, and keeps it as long as the demo runs."""

    def __init__(self, make: Callable[[Character, CardState], VirtualCard]) -> None:
        self._make = make
        self._cards: dict[tuple[Character, CardState], VirtualCard] = {}

    def card_of(self, character: Character, state: CardState = CardState.ORDINARY) -> VirtualCard:
        """This character's one card in that state."""
        if (character, state) not in self._cards:
            self._cards[character, state] = self._make(character, state)
        return self._cards[character, state]

    def holder_of(self, card: VirtualCard | None) -> Character | None:
        """Whose card this is; None for no card, or one that is not from here."""
        return next((holder for (holder, _), own in self._cards.items() if own is card), None)
