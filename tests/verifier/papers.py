"""Protected papers of invented people, and the trust list that their issuer is on."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from kiosk.documents.backprint.picture import Dots, front_pictures
from kiosk.documents.content import CertificateContent
from kiosk.documents.guard.profile import GENERIC_GUARD
from kiosk.documents.protection import Protection
from kiosk.documents.reading import read_pages
from kiosk.documents.render import draft
from kiosk.documents.sealing import PaperFacts, PaperSigner, SealedSheet, seal_paper
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.paper.record import sign_record
from kiosk.protocol.paper.trust_list import SealKeyPart, TrustList
from tests.documents.people import furniture, inkan, juminhyo
from tests.protocol.paper.keys import TestPair, pair

NOW = datetime(2027, 5, 3, 1, tzinfo=UTC)
ISSUED_ON = date(2026, 11, 21)
CODE = MunicipalityCode("132217")


@dataclass(frozen=True)
class Paper:
    """A finished PDF and what it was made from."""

    pdf: bytes
    pictures: tuple[Dots, ...]
    sheets: tuple[SealedSheet, ...]


def made(content: CertificateContent, serial: str, signer: TestPair) -> Paper:
    drafted = draft(content, furniture(serial))
    bare = drafted.bare()
    facts = PaperFacts(
        municipality=CODE,
        kind=content.kind,
        serial=SerialNumber(serial),
        issued_on=ISSUED_ON,
        seed=serial.encode().ljust(32, b"-"),
        withheld=(),
    )
    keys = PaperSigner(signer, signer.lattice_public, lambda record: sign_record(record, signer))
    sheets = seal_paper(bare, read_pages(bare), facts, keys).sheets
    protection = Protection(
        GENERIC_GUARD, "https://city.mihon.example", serial, tuple(sheet.protection for sheet in sheets)
    )
    return Paper(drafted.protected(protection), front_pictures(bare), sheets)


@cache
def household_of_four() -> Paper:
    return made(juminhyo(4), "20261121-00000012", pair("own"))


@cache
def household_of_seven(serial: str = "20261121-00000013") -> Paper:
    return made(juminhyo(7), serial, pair("own"))


@cache
def seal_certificate() -> Paper:
    return made(inkan(), "20261121-00000014", pair("own"))


@cache
def forged() -> Paper:
    """Everything right but the keys."""
    return made(juminhyo(1), "20261121-00000015", pair("forger"))


def listed_key(**changes: object) -> SealKeyPart:
    key = SealKeyPart(
        municipality=CODE,
        name="みほん市",
        elliptic=pair("own").paired.elliptic,
        lattice_digest=pair("own").paired.lattice_digest,
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
    )
    return SealKeyPart.model_validate(key.model_dump() | changes)


def trust_list(**changes: object) -> TrustList:
    listed = TrustList(
        number=9,
        issued_at=NOW - timedelta(days=3),
        renewed_by=NOW + timedelta(days=30),
        keys=(listed_key(),),
    )
    return TrustList.model_validate(listed.model_dump() | changes)
