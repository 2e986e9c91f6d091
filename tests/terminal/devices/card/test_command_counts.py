"""How many commands one authentication takes, through the reader that the terminal uses (ADR 32)."""

from dataclasses import replace

import pytest

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.devices.card.opening import open_reader
from kiosk.terminal.devices.card.profile import JPKI, CardProfile, ShortForm
from kiosk.terminal.ports import CardIdentity, CardProblem, CardSignature, WrongPin
from tests.demo.card.benches import TypedPin, unexamined

CLASSIC = replace(JPKI, short_forms=frozenset())
SHORT = replace(JPKI, short_forms=frozenset(ShortForm))
REFUSES_SHORT_FORMS = Behaviour(accepts_short_identifiers=False)
USUAL = Behaviour()
LABEL_CLASSIC, LABEL_SHORT = 2, 1
"""What telling a phone from a plastic card costs beside the authentication itself."""


def commands_beside_the_blocks(card: VirtualCard, profile: CardProfile) -> int:
    """Of a whole authentication; the blocks of the certificate are left out."""
    slot = InProcessSlot()
    slot.lay(card)
    reader = open_reader(slot, slot, unexamined, profile=profile)
    identity, answer = reader.read(), reader.sign(TypedPin(), b"statement")

    assert isinstance(identity, CardIdentity)
    assert isinstance(answer, CardSignature)
    assert card.verifications == 1
    return len(card.log) - -(-len(identity.certificate_der) // 256)


@pytest.mark.parametrize(
    ("profile", "behaviour", "commands"),
    [
        (replace(CLASSIC, labels=()), USUAL, 7),
        (replace(SHORT, labels=()), USUAL, 4),
        (CLASSIC, USUAL, 7 + LABEL_CLASSIC),
        (SHORT, USUAL, 4 + LABEL_SHORT),
        (JPKI, USUAL, 6 + LABEL_SHORT),
        (JPKI, REFUSES_SHORT_FORMS, 7 + LABEL_CLASSIC + 1),
        (SHORT, REFUSES_SHORT_FORMS, 7 + LABEL_CLASSIC + 1),
    ],
    ids=[
        *("classic without label", "short without label"),
        *("classic", "short", "as shipped", "as shipped, refused", "short, refused"),
    ],
)
def test_one_authentication_takes_so_many_commands(
    box: CardBox, profile: CardProfile, behaviour: Behaviour, commands: int
) -> None:
    card = box.card("mihon-1", behaviour=behaviour)

    assert commands_beside_the_blocks(card, profile) == commands


@pytest.mark.parametrize("profile", [CLASSIC, SHORT], ids=["classic", "short"])
def test_without_a_select_before_it_the_pin_still_goes_to_no_other_card(
    box: CardBox, profile: CardProfile
) -> None:
    slot, other = InProcessSlot(), box.card("mihon-2")
    slot.lay(box.card("mihon-1"))
    reader = open_reader(slot, slot, unexamined, profile=profile)
    reader.read()
    slot.swap(other)

    assert reader.sign(TypedPin(), b"statement") is CardProblem.SWAPPED
    assert other.verifications == 0


@pytest.mark.parametrize("profile", [CLASSIC, SHORT], ids=["classic", "short"])
def test_after_a_wrong_pin_the_next_one_is_verified_on_the_right_file(
    box: CardBox, profile: CardProfile
) -> None:
    slot = InProcessSlot()
    slot.lay(box.card("mihon-1"))
    reader = open_reader(slot, slot, unexamined, profile=profile)
    reader.read()

    assert reader.sign(TypedPin(b"0000"), b"statement") == WrongPin(2)
    assert isinstance(reader.sign(TypedPin(), b"statement"), CardSignature)
