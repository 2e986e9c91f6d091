"""No bytes whatever make a parser do anything else than accept, or refuse in the protocol's own words.

The seeds are whole, valid things; what is fed in are mutations of them. A bounded run belongs to every test
run, a million inputs for each parser to `make test-long`.
"""

import random
from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from kiosk.protocol import canonical, cose
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.contradiction import examine_report
from kiosk.protocol.directory import verify_directory
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.manifest import sign_manifest, verify_manifest
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Hello, Ready, SignedStatement
from kiosk.protocol.messages.issuing import Issue, Manifest
from kiosk.protocol.messages.ordering import Application, OfferMade
from kiosk.protocol.messages.relaying import Outcome, Relay, Relayed, SignedOutcome
from kiosk.protocol.messages.reporting import ContradictionReport
from kiosk.protocol.outcome import verify_outcome
from kiosk.protocol.revocation import Examined
from kiosk.protocol.sealing import open_head
from kiosk.protocol.statement import ExpectedStatement, Statement, verify_statement
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
    """Every message type that a server decodes from strangers' bytes."""
    for kind in (Hello, Ready, Statement, Issue, Application, OfferMade, Relay, Relayed):
        try:
            return decode(kind, data)
        except ProtocolError:
            continue
    return canonical.decode(data)


PARSERS: Mapping[str, tuple[Parser, bytes]] = {
    "statement": (statement, encode(SIGNED)),
    "token": (token, TOKEN),
    "sealed body": (sealed_body, VISIT.terminal.issue(1, NOW + timedelta(minutes=1))),
    "manifest": (manifest, MANIFEST),
    "outcome": (outcome, encode(signed_report(PRINTED))),
    "directory": (directory, WORLD.signed_directory(0, 1)),
    "evidence": (evidence, encode(EVIDENCE)),
    "messages": (messages, encode(ready_message(WORLD, STATEMENT.session))),
    "signature": (cose.parse, MANIFEST),
}


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


def feed(name: str, inputs: int, seed: int) -> None:
    """Only the protocol's own exceptions may come out; any other one escapes and fails the test."""
    parser, valid = PARSERS[name]
    chance = random.Random(seed)
    accepted = 0
    for _ in range(inputs):
        try:
            parser(mutated(valid, chance))
            accepted += 1
        except ProtocolError:
            continue
    assert name in {"messages", "signature"} or accepted == 0


@pytest.mark.parametrize("name", PARSERS)
def test_a_seed_itself_is_accepted(name: str) -> None:
    """Else every mutation would be refused at the door, and the fuzzing would show nothing."""
    parser, valid = PARSERS[name]
    assert parser(valid) is not None


@pytest.mark.parametrize("name", PARSERS)
def test_nothing_mutated_gets_through(name: str) -> None:
    feed(name, BOUNDED, seed=1)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", PARSERS)
def test_nothing_mutated_gets_through_in_a_million(name: str) -> None:
    feed(name, MILLION, seed=2)
