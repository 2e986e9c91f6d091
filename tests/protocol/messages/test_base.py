"""Every message: one encoding, nothing unknown, nothing missing, nothing too long."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.protocol import canonical, limits
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import CardHash, Nonce, RequestDigest, Salt, SealHash, SessionId, SettlementId
from kiosk.protocol.messages.base import Message, decode, decode_either, encode
from kiosk.protocol.messages.greeting import Greeting, Hello, ReadyRequest, Refused, TokenGranted
from kiosk.protocol.messages.issuing import Close, Closed, Issue, Issued, LineState, Status, StatusGiven, Void
from kiosk.protocol.messages.ordering import Application, LinePart, QuoteMade
from kiosk.protocol.messages.relaying import IssueMark, OutcomeNoted, Relay, Relayed
from tests.protocol.world import CITY, NOW, flipped

JST = timezone(timedelta(hours=9))
SESSION = SessionId(b"s" * 16)
DIGEST = RequestDigest(b"d" * 32)
SETTLEMENT = SettlementId(b"i" * 16)
HELLO = Hello(session=SESSION, municipality=CITY, card=None)
APPLICATION = Application(
    sequence=2,
    session=SESSION,
    salt=Salt(b"a" * 32),
    offer=b"o" * 32,
    lines=(LinePart(kind=CertificateKind.INKAN, extent=Extent.HONNIN, persons=(0,), items=()),),
    printer_profile=GENERIC_PRINTER,
)
MESSAGES: list[Message] = [
    HELLO,
    Hello(session=SESSION, municipality=None, card=CardHash(b"c" * 32)),
    ReadyRequest(session=SESSION, municipality=CITY),
    Greeting(session=SESSION, ready=b"signed", center_nonce=Nonce(b"n" * 32)),
    TokenGranted(token=b"signed"),
    Refused(refusal=Refusal.OUT_OF_HOURS),
    APPLICATION,
    QuoteMade(digest=DIGEST, fees=(200, 300), expires_at=NOW),
    Issue(sequence=3, session=SESSION, digest=DIGEST, line=0, not_after=NOW),
    Issued(manifest=b"signed"),
    Status(sequence=4, session=SESSION, digest=DIGEST, line=9),
    Void(sequence=5, session=SESSION, digest=DIGEST, line=1),
    StatusGiven(digest=DIGEST, line=1, state=LineState.VOID),
    Close(sequence=6, session=SESSION),
    Closed(),
    Relay(session=SESSION, box=b"box"),
    Relayed(session=SESSION, box=b"box", mark=None),
    Relayed(
        session=SESSION, box=b"box", mark=IssueMark(seal_hash=SealHash(b"h" * 16), settlement=SETTLEMENT)
    ),
    OutcomeNoted(settlement=SETTLEMENT, conflict=False),
]


def changed(message: Message, **fields: object) -> bytes:
    value = canonical.decode(encode(message))
    assert isinstance(value, dict)
    return canonical.encode(value | fields)


def without(message: Message, field: str) -> bytes:
    value = canonical.decode(encode(message))
    assert isinstance(value, dict)
    return canonical.encode({key: kept for key, kept in value.items() if key != field})


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_arrives_as_it_was_sent(message: Message) -> None:
    assert decode(type(message), encode(message)) == message


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_every_field_has_to_be_there_and_no_other(message: Message) -> None:
    for field in type(message).model_fields:
        with pytest.raises(ProtocolViolation):
            decode(type(message), without(message, field))
    with pytest.raises(ProtocolViolation, match="extra_forbidden"):
        decode(type(message), changed(message, surprise=1))


@pytest.mark.parametrize("version", [0, 2, "1", True, None])
def test_another_version_is_refused(version: object) -> None:
    with pytest.raises(ProtocolViolation):
        decode(Hello, changed(HELLO, version=version))


@pytest.mark.parametrize("message", MESSAGES[1:], ids=lambda message: type(message).__name__)
def test_one_message_is_not_taken_for_another(message: Message) -> None:
    other = Refused if not isinstance(message, Refused) else Closed
    with pytest.raises(ProtocolViolation):
        decode(other, encode(message))


@pytest.mark.parametrize(
    "fields",
    [
        {"session": b"s" * 15},
        {"session": "s" * 16},
        {"municipality": "13101"},
        {"municipality": "13101a"},
        {"municipality": "1310160"},
        {"municipality": 131016},
        {"municipality": None},
        {"card": b"c" * 32},
        {"suite": "X25519"},
    ],
    ids=str,
)
def test_a_value_out_of_form_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ProtocolViolation):
        decode(Hello, changed(HELLO, **fields))


@pytest.mark.parametrize("profile", ["", "Generic", "x" * 33, "generic-600\n", "見本", 600, None])
def test_a_printer_profile_is_a_short_plain_name(profile: object) -> None:
    with pytest.raises(ProtocolViolation, match="printer_profile"):
        decode(Application, changed(APPLICATION, printer_profile=profile))


@pytest.mark.parametrize("sequence", [0, limits.MAX_SEQUENCE + 1, -1, "1"])
def test_the_requests_of_a_session_are_counted_up_to_a_bound(sequence: object) -> None:
    close = Close(sequence=limits.MAX_SEQUENCE, session=SESSION)
    assert decode(Close, encode(close)) == close
    with pytest.raises(ProtocolViolation, match="sequence"):
        decode(Close, changed(close, sequence=sequence))


def test_a_body_longer_than_its_message_may_be_is_refused_unread() -> None:
    with pytest.raises(ProtocolViolation, match="longer"):
        decode(Hello, bytes(Hello.max_bytes + 1))
    with pytest.raises(ProtocolViolation, match="longer"):
        decode(Hello, encode(HELLO), limit=len(encode(HELLO)) - 1)
    assert decode(Hello, encode(HELLO), limit=len(encode(HELLO))) == HELLO


def test_an_answer_is_either_of_two_messages() -> None:
    refused = Refused(refusal=Refusal.PERSON_UNKNOWN)

    assert decode_either(TokenGranted, Refused, encode(refused)) == refused
    assert decode_either(TokenGranted, Refused, encode(TokenGranted(token=b"t"))).type == "token-granted"
    for other in (encode(HELLO), canonical.encode([1]), canonical.encode({"a": 1})):
        with pytest.raises(ProtocolViolation):
            decode_either(TokenGranted, Refused, other)


def test_what_is_told_of_a_refused_message_holds_nothing_of_it() -> None:
    with pytest.raises(ProtocolViolation) as refused:
        decode(Hello, changed(HELLO, municipality="見本太郎"))
    assert "見本" not in str(refused.value)
    with pytest.raises(ProtocolViolation) as refused:
        decode(Hello, changed(HELLO, 見本太郎=1))
    assert "見本" not in str(refused.value)


@given(st.integers(min_value=0, max_value=len(encode(HELLO)) * 8 - 1))
def test_a_flipped_bit_is_refused_or_is_another_message(bit: int) -> None:
    data = flipped(encode(HELLO), bit)
    try:
        message = decode(Hello, data)
    except ProtocolViolation:
        return
    assert message != HELLO
    assert encode(message) == data


@given(st.integers(min_value=0, max_value=2**32), st.integers(min_value=0, max_value=999_999))
def test_instants_travel_as_whole_seconds(seconds: int, microseconds: int) -> None:
    local = datetime.fromtimestamp(seconds, JST).replace(microsecond=microseconds)

    read = decode(QuoteMade, encode(QuoteMade(digest=DIGEST, fees=(1,), expires_at=local)))

    assert read.expires_at == local.replace(microsecond=0)
    assert read.expires_at.tzinfo is UTC


@pytest.mark.parametrize("moment", [NOW.replace(tzinfo=None), "2026-01-01", True, 2**60])
def test_what_is_no_instant_is_refused(moment: object) -> None:
    with pytest.raises(ValidationError):
        QuoteMade.model_validate({"digest": DIGEST, "fees": (1,), "expires_at": moment})
