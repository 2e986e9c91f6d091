"""The demo's cards: authority and certificates in a directory, made when first needed."""

import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.files import Personalisation, TokenName
from kiosk.demo.card.issuer import CardIssuer, IssuedCertificate
from kiosk.demo.card.virtual_card import VirtualCard

_AUTHORITY = "authority"


@dataclass(frozen=True, slots=True)
class CardBox:
    """Cards of made-up residents. A card is new each time; its certificate and key stay the same."""

    directory: Path
    issuer: CardIssuer
    since: datetime
    """From when new certificates are valid."""

    @classmethod
    def open(cls, directory: Path, since: datetime) -> "CardBox":
        """Load the authority from `directory`, or make it there, valid from `since`."""
        directory.mkdir(parents=True, exist_ok=True)
        stored = _load(directory / _AUTHORITY)
        if stored is not None:
            der, key = stored
            certificate = x509.load_der_x509_certificate(der)
            return cls(directory, CardIssuer(certificate, key), since)
        issuer = CardIssuer.create(since)
        _store(directory / _AUTHORITY, IssuedCertificate(issuer.certificate_der, issuer.key))
        return cls(directory, issuer, since)

    @property
    def anchor(self) -> x509.Certificate:
        """What a center of the demo has to trust."""
        return self.issuer.certificate

    def certificate(self, holder: str) -> IssuedCertificate:
        """The certificate for user authentication of the resident with that id."""
        path = self.directory / f"card-{holder}"
        stored = _load(path)
        if stored is not None:
            return IssuedCertificate(*stored)
        issued = self.issuer.authentication(holder, self.since)
        _store(path, issued)
        return issued

    def card(
        self,
        holder: str,
        pin: bytes = b"1234",
        tries_left: int = 3,
        token: TokenName = TokenName.PLASTIC_CARD,
        behaviour: Behaviour | None = None,
    ) -> VirtualCard:
        """A card of the resident with that id."""
        made_for = replace(self.personalisation(holder), pin=pin, tries_left=tries_left, token=token)
        return VirtualCard(made_for, behaviour)

    def personalisation(self, holder: str) -> Personalisation:
        """What is written to an ordinary card of the resident with that id."""
        return Personalisation(
            authentication=self.certificate(holder),
            signing=self._signing(),
            authority_der=self.issuer.certificate_der,
        )

    def _signing(self) -> IssuedCertificate:
        path = self.directory / "signing"
        stored = _load(path)
        if stored is not None:
            return IssuedCertificate(*stored)
        issued = self.issuer.signing("anybody", self.since)
        _store(path, issued)
        return issued


def _load(path: Path) -> tuple[bytes, RSAPrivateKey] | None:
    """What was stored under `path`, None if nothing was; raises TypeError for another kind of key."""
    certificate, key = path.with_suffix(".crt"), path.with_suffix(".key")
    if not certificate.exists() or not key.exists():
        return None
    # proving the primes again costs 45 ms a key; the file is from `_store`, and written whole
    loaded = load_pem_private_key(key.read_bytes(), None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(loaded, RSAPrivateKey):
        raise TypeError(f"{key} holds no RSA key: remove it, and a new one is made")
    der = x509.load_pem_x509_certificate(certificate.read_bytes()).public_bytes(Encoding.DER)
    return der, loaded


def _store(path: Path, issued: IssuedCertificate) -> None:
    pem = issued.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    certificate = x509.load_der_x509_certificate(issued.certificate_der).public_bytes(Encoding.PEM)
    _write_whole(path.with_suffix(".key"), pem)
    _write_whole(path.with_suffix(".crt"), certificate)


def _write_whole(path: Path, content: bytes) -> None:
    """Never half a file, even when two processes make the same one."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.touch(mode=0o600)
    unfinished.write_bytes(content)
    unfinished.replace(path)
