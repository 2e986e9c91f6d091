"""Speaks to a virtual card in hexadecimal digits; the commands that tests send by hand."""

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard

SELECT_JPKI = "00A4040C0AD392F000260100000001"
SELECT_TEXT = "00A4040C0AD3921000310001010408"
SELECT_CERTIFICATE = "00A4020C02000A"
SELECT_SIGN_CERTIFICATE = "00A4020C020001"
SELECT_KEY = "00A4020C020017"
SELECT_PIN = "00A4020C020018"
SELECT_PASSWORD = "00A4020C02001B"
COUNTER = "00200080"
VERIFY = "002000800431323334"
WRONG = "002000800430303030"
SIGN = "802A008002AABB00"


class Talk:
    """Speaks to a powered card in hexadecimal digits."""

    def __init__(self, card: VirtualCard) -> None:
        self.card = card
        card.power_on()

    def __call__(self, *commands: str) -> list[str]:
        return [self.card.transmit(bytes.fromhex(command)).hex().upper() for command in commands]

    def last(self, *commands: str) -> str:
        return self(*commands)[-1]


def with_behaviour(box: CardBox, behaviour: Behaviour) -> Talk:
    return Talk(box.card("mihon-1", behaviour=behaviour))
