"""Cards that are refused before anybody types a PIN, each with its own cause, remedy and code."""

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.scenario import Scenario
from kiosk.demo.scenarios.stretches import REFUSED_WITH_CARD, START
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.state import Ending


def _refused(name: str, title: str, card: CardState, refusal: Refusal) -> Scenario:
    turns = (*START, *REFUSED_WITH_CARD)
    return Scenario(name, title, Character.HERO, turns, Ending.REFUSED, refusal, card=card)


CERTIFICATE_EXPIRED = _refused(
    "certificate-expired",
    "the card's certificate has run out",
    CardState.EXPIRED,
    Refusal.CARD_CERTIFICATE_EXPIRED,
)
CERTIFICATE_NOT_YET_VALID = _refused(
    "certificate-not-yet-valid",
    "the card's certificate does not hold yet",
    CardState.NOT_YET_VALID,
    Refusal.CARD_CERTIFICATE_NOT_YET_VALID,
)
CERTIFICATE_FOREIGN = _refused(
    "certificate-foreign",
    "a card of another authority: a machine for practice takes no real card",
    CardState.OF_A_FOREIGN_AUTHORITY,
    Refusal.CARD_NOT_FOR_PRACTICE,
)
CERTIFICATE_UNKNOWN = _refused(
    "certificate-unknown",
    "an authority of the right name whose key nobody knows",
    CardState.OF_A_NAMESAKE_AUTHORITY,
    Refusal.CARD_CERTIFICATE_NOT_TRUSTED,
)
CERTIFICATE_FOR_SIGNING = _refused(
    "certificate-for-signing",
    "a certificate for digital signature where one for authentication belongs",
    CardState.FOR_SIGNING_ONLY,
    Refusal.CARD_CERTIFICATE_WRONG_POLICY,
)
CARD_WITHOUT_CERTIFICATE = _refused(
    "card-without-certificate",
    "a My Number card without the certificate",
    CardState.WITHOUT_CERTIFICATE,
    Refusal.CARD_WITHOUT_CERTIFICATE,
)
CARD_WITHOUT_JPKI = _refused(
    "card-without-jpki",
    "a card of another kind",
    CardState.WITHOUT_JPKI,
    Refusal.CARD_NOT_MY_NUMBER,
)
CARD_WITHOUT_PIN = _refused(
    "card-without-pin",
    "a 顔認証マイナンバーカード, which has no PIN",
    CardState.WITHOUT_PIN,
    Refusal.CARD_WITHOUT_PIN,
)
PHONE_ON_READER = _refused(
    "phone-on-reader",
    "a smartphone with a certificate of its own",
    CardState.ON_AN_ANDROID_PHONE,
    Refusal.CARD_PHONE_NOT_SERVED,
)

CARDS_REFUSED = (
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_FOREIGN,
    CERTIFICATE_UNKNOWN,
    CERTIFICATE_FOR_SIGNING,
    CARD_WITHOUT_CERTIFICATE,
    CARD_WITHOUT_JPKI,
    CARD_WITHOUT_PIN,
    PHONE_ON_READER,
)
