"""利用登録申請: somebody who lives in みほん市 and whose 戸籍 is kept in ためし町."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import BACK_OUT, NEXT, Control, Touch, choose
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    MUNICIPALITY_OF_HONSEKI,
    ORDER,
    REFUSED_WITH_CARD,
    RIGHT_PIN,
    START,
    TAKE_CARD,
    TAKE_PAPER,
    pay,
)
from kiosk.demo.world.town_hall import Decision
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Denomination
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.kana import SPACE, VOICE
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

_ASK = (*START, *MUNICIPALITY_OF_HONSEKI, *RIGHT_PIN)
_KOSEKI_FEE = (Denomination.YEN_100,) * 3 + (Denomination.YEN_50,)
"""ためし町 asks 350 yen."""


def _typed(screen: Screen, *keys: str) -> Turn:
    return Turn(screen, (*(Touch(Control.KEY, key) for key in keys), NEXT))


REGISTRATION_APPLIED = Scenario(
    "registration-applied",
    "ためし町 keeps the 戸籍: registration is applied for at the kiosk",
    Character.HONSEKI_IN_TAMESHI,
    (
        *_ASK,
        *TAKE_CARD,
        Turn(Screen.REGISTRATION, (NEXT,)),
        _typed(Screen.BIRTH_DATE, *"19830115"),
        _typed(Screen.HITTOSHA, "シ", "コ", "ウ", SPACE, "ハ", "シ", VOICE, "メ"),
        _typed(Screen.TELEPHONE, *"09000000000"),
        Turn(Screen.REGISTRATION_CHECK, (NEXT,)),
        Turn(Screen.REGISTERED, (NEXT,)),
        *FAREWELL,
    ),
    Ending.REGISTERED,
)

HONSEKI_ELSEWHERE = replace(
    REGISTRATION_APPLIED,
    name="honseki-elsewhere",
    title="ためし町 is chosen for its 本籍, where no registration for use was applied for: not now",
    turns=(*_ASK, *TAKE_CARD, Turn(Screen.REGISTRATION, (BACK_OUT,)), *FAREWELL),
    ending=Ending.CANCELLED,
)

REGISTRATION_PENDING = replace(
    REGISTRATION_APPLIED,
    name="registration-pending",
    title="applied for yesterday: the town is still looking at it",
    turns=(*_ASK, *REFUSED_WITH_CARD),
    ending=Ending.REFUSED,
    refusal=Refusal.REGISTRATION_PENDING,
    registration=Decision.NONE_YET,
)

REGISTRATION_REJECTED = replace(
    REGISTRATION_PENDING,
    name="registration-rejected",
    title="applied for yesterday and rejected: to the counter",
    refusal=Refusal.REGISTRATION_REJECTED,
    registration=Decision.REJECTED,
)

REGISTRATION_APPROVED = replace(
    REGISTRATION_APPLIED,
    name="registration-approved",
    title="approved by the town's operator: the 戸籍 is printed in another municipality",
    turns=(
        *_ASK,
        *TAKE_CARD,
        Turn(Screen.KIND, (choose(CertificateKind.KOSEKI.value),)),
        Turn(Screen.EXTENT, (choose(Extent.KOSEKI_ZENBU.value),)),
        Turn(Screen.COPIES, (NEXT,)),
        *ORDER,
        *pay(*_KOSEKI_FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
    ending=Ending.PRINTED,
    registration=Decision.APPROVED,
)

REGISTERING = (
    HONSEKI_ELSEWHERE,
    REGISTRATION_APPLIED,
    REGISTRATION_PENDING,
    REGISTRATION_APPROVED,
    REGISTRATION_REJECTED,
)
