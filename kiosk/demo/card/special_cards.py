"""The cards that a shop has to refuse, or to warn of; made from the demo's box of ordinary ones."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import TokenName
from kiosk.demo.card.issuer import CardIssuer, IssuedCertificate, new_p384_key
from kiosk.demo.card.virtual_card import VirtualCard

FOREIGN_ORGANIZATION = "MADE-UP-ABROAD"
"""An authority that has nothing to do with ours."""
_LONG_AGO = timedelta(days=300)
_FAR_AHEAD = timedelta(days=4000)
_DAY = timedelta(days=1)


class CardState(Enum):
    """What is special about the card that a citizen brings."""

    ORDINARY = auto()
    EXPIRED = auto()
    NOT_YET_VALID = auto()
    OF_A_FOREIGN_AUTHORITY = auto()
    OF_A_NAMESAKE_AUTHORITY = auto()
    """An authority of the right name with another key."""
    FOR_SIGNING_ONLY = auto()
    """Where the certificate for user authentication should be lies one for digital signature."""
    WITHOUT_CERTIFICATE = auto()
    WITHOUT_JPKI = auto()
    WITHOUT_PIN = auto()
    """A 顔認証マイナンバーカード."""
    ON_AN_ANDROID_PHONE = auto()
    ON_AN_IPHONE = auto()
    NEXT_GENERATION = auto()
    """With a P-384 key; the rest as today, because nobody knows better."""
    LAST_TRY = auto()
    LOCKED = auto()


def special_card(box: CardBox, holder: str, state: CardState) -> VirtualCard:
    """A card of the resident with that id in that state."""
    make = _MAKERS.get(state)
    if make is not None:
        return make(box, holder)
    personalisation = box.personalisation(holder)
    return VirtualCard(replace(personalisation, authentication=_certificate(box, holder, state)))


def _certificate(box: CardBox, holder: str, state: CardState) -> IssuedCertificate | None:
    match state:
        case CardState.EXPIRED:
            long_ago = box.since - _LONG_AGO
            return box.issuer.authentication(holder, long_ago, long_ago + _DAY)
        case CardState.NOT_YET_VALID:
            return box.issuer.authentication(holder, box.since + _FAR_AHEAD)
        case CardState.OF_A_FOREIGN_AUTHORITY:
            return CardIssuer.create(box.since, FOREIGN_ORGANIZATION).authentication(holder, box.since)
        case CardState.OF_A_NAMESAKE_AUTHORITY:
            return CardIssuer.create(box.since).authentication(holder, box.since)
        case CardState.FOR_SIGNING_ONLY:
            return box.issuer.signing(holder, box.since)
        case _:
            return None


def _next_generation(box: CardBox, holder: str) -> VirtualCard:
    certificate = box.issuer.authentication(holder, box.since, key=new_p384_key())
    return VirtualCard(replace(box.personalisation(holder), authentication=certificate))


_MAKERS: Mapping[CardState, Callable[[CardBox, str], VirtualCard]] = {
    CardState.ORDINARY: CardBox.card,
    CardState.WITHOUT_JPKI: lambda box, holder: box.card(holder, behaviour=Behaviour(has_jpki=False)),
    CardState.WITHOUT_PIN: lambda box, holder: VirtualCard(replace(box.personalisation(holder), pin=None)),
    CardState.ON_AN_ANDROID_PHONE: lambda box, holder: box.card(holder, token=TokenName.ANDROID),
    CardState.ON_AN_IPHONE: lambda box, holder: box.card(holder, token=TokenName.IPHONE),
    CardState.NEXT_GENERATION: _next_generation,
    CardState.LAST_TRY: lambda box, holder: box.card(holder, tries_left=1),
    CardState.LOCKED: lambda box, holder: box.card(holder, tries_left=0),
}
"""States that no certificate tells of."""
