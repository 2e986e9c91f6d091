"""The citizens of a simulated city: a few of the demo's cast, their cards and their keys."""

from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from kiosk.demo.card.issuer import CardIssuer, new_rsa_key
from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.city import City
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.domain.residents import ResidentId
from kiosk.protocol.card_certificate import CardCertificate, CardTrust

CITIZENS = (Character.HERO, Character.HERO_SPOUSE, Character.HOUSEHOLD_OF_SEVEN, Character.WIDOW)
"""Two of one household, so that a mix-up within a family counts too."""


@dataclass(frozen=True, slots=True, repr=False)
class Citizen:
    """A person and the card in the hand."""

    resident: ResidentId
    certificate_der: bytes
    certificate: CardCertificate
    key: RSAPrivateKey

    def sign(self, to_be_signed: bytes) -> bytes:
        """What the card answers to COMPUTE DIGITAL SIGNATURE."""
        return self.key.sign(to_be_signed, padding.PKCS1v15(), hashes.SHA256())


@dataclass(frozen=True, slots=True, repr=False)
class People:
    """The city's residents, and the citizens who come to the terminals."""

    city: City
    issuer: CardIssuer
    citizens: tuple[Citizen, ...]

    @property
    def trust(self) -> CardTrust:
        """Whose cards center and city believe."""
        return CardTrust((self.issuer.certificate,))

    def name_of(self, resident: ResidentId) -> str:
        """The registered name of a resident."""
        return next(
            person.name
            for household in self.city.households
            for person in household.members
            if person.resident_id == resident
        )

    def seal_number_of(self, resident: ResidentId) -> str:
        """The registration number of a resident's seal."""
        return next(seal.registration_number for seal in self.city.seals if seal.resident_id == resident)

    @classmethod
    def issued(cls, since: datetime) -> "People":
        """Fresh cards for all citizens, valid from `since` on."""
        issuer = CardIssuer.create(since)
        return cls(
            assembled(cast_only(MIHON_PLAN)),
            issuer,
            tuple(_citizen(issuer, character.resident_id, since) for character in CITIZENS),
        )


def _citizen(issuer: CardIssuer, resident: ResidentId, since: datetime) -> Citizen:
    key = new_rsa_key()
    der = issuer.authentication(resident, since, key=key).certificate_der
    return Citizen(resident, der, CardCertificate.from_der(der), key)
