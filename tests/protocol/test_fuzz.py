"""No bytes whatever make a parser do anything else than accept, or refuse in the protocol's own words.

The seeds are whole, valid things; what is fed in are mutations of them. A bounded run belongs to every test
run, a million inputs for each parser to `make test-long`.
"""

import random
from collections.abc import Callable, Mapping
from datetime import timedelta

import cbor2
import pytest

from kiosk.protocol import canonical, cose
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.contradiction import examine_report
from kiosk.protocol.directory import verify_directory
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.manifest import sign_manifest, verify_manifest
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.messages.greeting import Hello, SignedStatement
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import Outcome, Relay, SignedOutcome
from kiosk.protocol.messages.reporting import ContradictionReport
from kiosk.protocol.outcome import verify_outcome
from kiosk.protocol.revocation import Examined
from kiosk.protocol.sealing import open_head
from kiosk.protocol.statement import ExpectedStatement, verify_statement
from kiosk.protocol.token import ExpectedToken, Token, verify_token
from tests.protocol.evidence import contradiction_report
from tests.protocol.test_outcome import PRINTED
from tests.protocol.visit import Visit, ready_message, signed_by, signed_token, statement_of, token_for
from tests.protocol.world import (
    CITY,
    NOW,
    World,
    signature_key,
    signed_report,
    terminal_certificate,
    trusted,
)

pytestmark = pytest.mark.filterwarnings("ignore:Parsed a serial number which wasn't positive")
"""The library warns of what is refused here already."""

DEEPER, TAKEN_OUT, AS_CBOR = 0.9, 0.2, 0.5
"""How often a change goes further inside, a field goes away, a seed is changed as CBOR."""
SHORT = 40
"""Shorter byte strings hold no message: nonces, digests, identifiers."""
BOUNDED = 300
MILLION = 1_000_000

Parser = Callable[[bytes], object]

WORLD = World()
VISIT = Visit(WORLD)
STATEMENT = statement_of(VISIT.greeted)
SIGNED = signed_by(VISIT.card, STATEMENT)
TOKEN = signed_token(WORLD, token_for(STATEMENT, VISIT.card.certificate.subject(STATEMENT.session)))
EVIDENCE = contradiction_report(VISIT, line=1)
KEY = signature_key(WORLD.city_key)
MANIFEST = sign_manifest(VISIT.manifest(), KEY.signer, KEY.key_id)


def every_kind(base: type[Message] = Message) -> tuple[type[Message], ...]:
    """All message types of the protocol: what is not here is not imported by anything that speaks it."""
    below = tuple(kind for each in base.__subclasses__() for kind in every_kind(each))
    return below if base is Message else (base, *below)


def statement(data: bytes) -> object:
    signed = decode(SignedStatement, data)
    card = CardCertificate.from_der(signed.certificate)
    if Examined.of(card.x509, (WORLD.issuer.certificate,)) is None:
        raise NotAuthentic(Fault.SIGNATURE)
    return verify_statement(signed, card, ExpectedStatement(STATEMENT.session, CITY))


def token(data: bytes) -> Token:
    expected = ExpectedToken(STATEMENT.session, STATEMENT.digest, CITY)
    return verify_token(data, [trusted(WORLD.center_key)], expected, NOW)


def sealed_body(data: bytes) -> bytes:
    place = next(VISIT.city.state.places())
    return open_head(data, WORLD.city_daily_key, place)


def manifest(data: bytes) -> Manifest:
    return verify_manifest(data, [trusted(WORLD.city_key)], NOW)


def outcome(data: bytes) -> Outcome:
    return verify_outcome(decode(SignedOutcome, data), (terminal_certificate(),))


def directory(data: bytes) -> object:
    return verify_directory(data, [key.public_key() for key in WORLD.directory_keys], 0, NOW)


def evidence(data: bytes) -> object:
    report = decode(ContradictionReport, data)
    later = NOW + timedelta(minutes=1)
    keys = (trusted(WORLD.city_key),)
    return examine_report(report, [trusted(WORLD.center_key)], lambda _code: keys, later)


def messages(data: bytes) -> object:
    """The one message type that the bytes say they are; what a type accepts is its only spelling."""
    value = canonical.decode(data)
    name = value.get("type") if isinstance(value, dict) else None
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        return value
    message = decode(kind, data)
    assert encode(message) == data
    return message


KINDS: Mapping[str, type[Message]] = {kind.model_fields["type"].default: kind for kind in every_kind()}
MESSAGES = (
    encode(ready_message(WORLD, STATEMENT.session)),
    encode(STATEMENT),
    encode(SIGNED),
    encode(EVIDENCE),
    encode(VISIT.manifest()),
    encode(PRINTED),
    encode(signed_report(PRINTED)),
    encode(Hello(session=STATEMENT.session, municipality=CITY, card=None)),
    encode(Relay(session=STATEMENT.session, box=bytes(2000))),
)

PARSERS: Mapping[str, tuple[Parser, tuple[bytes, ...]]] = {
    "statement": (statement, (encode(SIGNED),)),
    "token": (token, (TOKEN,)),
    "sealed body": (sealed_body, (VISIT.terminal.issue(1, NOW + timedelta(minutes=1)),)),
    "manifest": (manifest, (MANIFEST,)),
    "outcome": (outcome, (encode(signed_report(PRINTED)),)),
    "directory": (directory, (WORLD.signed_directory(0, 1),)),
    "evidence": (evidence, (encode(EVIDENCE),)),
    "messages": (messages, MESSAGES),
    "signature": (cose.parse, (MANIFEST,)),
}
ANYTHING: tuple[object, ...] = (None, True, 0, -1, 2**64 - 1, b"", bytes(32), "", "\u3042", 1.5, [], {}, [[]])
"""What is put in the place of a value: every type that CBOR has, and the edges of some."""


def mutated(seed: bytes, chance: random.Random) -> bytes:
    """A seed with bits turned, bytes put in, taken out or doubled, cut short or grown; never itself."""
    data = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(data)) if data else 0
        match chance.randrange(6):
            case 0 if data:
                data[at] ^= 1 << chance.randrange(8)
            case 1 if data:
                data[at] = chance.choice((0, 0x17, 0x18, 0x1B, 0x5F, 0x7F, 0x80, 0xA0, 0xBF, 0xD2, 0xFF))
            case 2:
                data[at:at] = chance.randbytes(chance.randrange(1, 9))
            case 3:
                del data[at : at + chance.randrange(1, 9)]
            case 4:
                data += data[at : at + 64]
            case _:
                del data[at:]
    return bytes(data) if data != seed else bytes(data) + b"\0"


def rearranged(seed: bytes, chance: random.Random) -> bytes:
    """A seed that is whole CBOR still, with one value in it replaced, taken out, or of another length."""
    return cbor2.dumps(another(cbor2.loads(seed), chance), canonical=True)


def another(value: object, chance: random.Random) -> object:
    """The value with a change somewhere in it; mostly far inside."""
    if isinstance(value, cbor2.CBORTag):
        return cbor2.CBORTag(value.tag, another(value.value, chance))
    if isinstance(value, list) and value and chance.random() < DEEPER:
        at = chance.randrange(len(value))
        return [*value[:at], another(value[at], chance), *value[at + 1 :]]
    if isinstance(value, dict) and value and chance.random() < DEEPER:
        key = chance.choice(list(value))
        rest = {name: kept for name, kept in value.items() if name != key}
        return rest if chance.random() < TAKEN_OUT else rest | {key: another(value[key], chance)}
    if isinstance(value, bytes) and chance.random() < DEEPER:
        return another_string(value, chance)
    return chance.choice(ANYTHING)


def another_string(value: bytes, chance: random.Random) -> bytes:
    """Bytes that hold a message are changed inside, others at one place."""
    try:
        return rearranged(value, chance) if len(value) > SHORT else mutated(value, chance)
    except (cbor2.CBORDecodeError, cbor2.CBOREncodeError, ValueError):
        return mutated(value, chance)


def changed(seed: bytes, chance: random.Random, *, is_cbor: bool) -> bytes:
    """A seed changed as bytes or as CBOR; never itself."""
    data = rearranged(seed, chance) if is_cbor and chance.random() < AS_CBOR else mutated(seed, chance)
    return data if data != seed else data + b"\0"


def feed(name: str, inputs: int, seed: int) -> None:
    """Only the protocol's own exceptions may come out; any other one escapes and fails the test."""
    parser, seeds = PARSERS[name]
    chance = random.Random(seed)
    accepted = 0
    for _ in range(inputs):
        data = changed(chance.choice(seeds), chance, is_cbor=name != "sealed body")
        try:
            parser(data)
            accepted += 1
        except ProtocolError:
            continue
    assert name in {"messages", "signature"} or accepted == 0


@pytest.mark.parametrize("name", PARSERS)
def test_a_seed_itself_is_accepted(name: str) -> None:
    """Else every mutation would be refused at the door, and the fuzzing would show nothing."""
    parser, seeds = PARSERS[name]
    assert all(parser(valid) is not None for valid in seeds)


@pytest.mark.parametrize("name", PARSERS)
def test_nothing_mutated_gets_through(name: str) -> None:
    feed(name, BOUNDED, seed=1)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", PARSERS)
def test_nothing_mutated_gets_through_in_a_million(name: str) -> None:
    feed(name, MILLION, seed=2)
