"""A standing answers one question of the center, signed by the municipality that was asked."""

from datetime import timedelta

import pytest

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import new_nonce
from kiosk.protocol.messages.standing import AuditHead, ServerPart, Standing, StandingRequest
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.standing import accept_standing, sign_standing
from kiosk.protocol.trusted_keys import TrustedKey
from tests.protocol.world import NOW

CITY, OTHER = MunicipalityCode("990019"), MunicipalityCode("990027")
HEAD = AuditHead(entries=7, head=b"7" * 32)
KEY = SigningKey.generate()
KEYS = (TrustedKey(KEY.public, NOW - timedelta(days=1), NOW + timedelta(days=1)),)
REQUEST = StandingRequest(municipality=CITY, nonce=new_nonce(), anchored=(HEAD,))


def answer(request: StandingRequest = REQUEST, key: SigningKey = KEY) -> bytes:
    standing = Standing(
        municipality=request.municipality,
        nonce=request.nonce,
        servers=(ServerPart(server_version="1.0", configuration=b"c" * 32),),
        audit=HEAD,
        missing=(),
    )
    return sign_standing(standing, key.private, key.key_id)


def test_the_answer_to_the_question_is_accepted() -> None:
    assert accept_standing(answer(), REQUEST, KEYS, NOW).audit == HEAD


@pytest.mark.parametrize(
    ("signed", "fault"),
    [
        (answer(key=SigningKey.generate()), Fault.UNKNOWN_KEY),
        (answer(REQUEST.model_copy(update={"municipality": OTHER})), Fault.WRONG_MUNICIPALITY),
        (answer(REQUEST.model_copy(update={"nonce": new_nonce()})), Fault.WRONG_NONCE),
    ],
)
def test_another_signer_municipality_or_question_is_refused(signed: bytes, fault: Fault) -> None:
    with pytest.raises(NotAuthentic) as refused:
        accept_standing(signed, REQUEST, KEYS, NOW)
    assert refused.value.fault is fault
