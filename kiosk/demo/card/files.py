"""The files, PINs and keys of a virtual card (docs/reference/card.md, section 8.3)."""

from dataclasses import dataclass, field
from enum import Enum

from kiosk.demo.card.issuer import IssuedCertificate
from kiosk.demo.card.signing import SigningKey

JPKI_AID = bytes.fromhex("D392F000260100000001")
TEXT_AID = bytes.fromhex("D3921000310001010408")
"""券面事項入力補助: an application that the kiosk must never select."""

FILLER = b"\xff" * 64
"""Stands behind each certificate, so that a reader that ignores the DER length is found out."""

MARKED_NUMBER = b"\xff\x10\x0c" + b"000000000000"
MARKED_NAME = "にせもの 見本"
"""What the text application would tell: if it turns up anywhere, somebody read too much."""


class TokenName(Enum):
    """The label of the token information."""

    PLASTIC_CARD = b"JPKIAPICCTOKEN2"
    ANDROID = b"JPKIAPGPSETOKEN"
    IPHONE = b"JPKIAPIOSTOKEN"


@dataclass(slots=True)
class PinFile:
    """A PIN with its counter; both last as long as the card."""

    value: bytes = field(repr=False)
    limit: int
    tries_left: int
    verified: bool = False

    def verify(self, attempt: bytes) -> bool:
        """Whether `attempt` is the PIN; counts. A locked PIN accepts nothing."""
        self.verified = self.tries_left > 0 and attempt == self.value
        if self.verified:
            self.tries_left = self.limit
        elif self.tries_left:
            self.tries_left -= 1
        return self.verified


@dataclass(frozen=True, slots=True)
class DataFile:
    """A transparent elementary file."""

    content: bytes
    behind: PinFile | None = None

    @property
    def is_open(self) -> bool:
        """Whether it can be read now."""
        return self.behind is None or self.behind.verified


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A private key that signs after its PIN was verified."""

    key: SigningKey
    pin: PinFile


CardFile = DataFile | PinFile | KeyFile


@dataclass(frozen=True, slots=True)
class Application:
    """An application: what a SELECT by name makes current."""

    aid: bytes
    files: dict[int, CardFile] = field(repr=False)

    def clear_verifications(self) -> None:
        """Forget which PINs were verified."""
        for file in self.files.values():
            if isinstance(file, PinFile):
                file.verified = False


@dataclass(frozen=True, slots=True)
class Personalisation:
    """What is written to a card before its holder gets it."""

    authentication: IssuedCertificate | None
    """None for a card without the certificate for user authentication."""
    signing: IssuedCertificate
    authority_der: bytes
    pin: bytes | None = b"1234"
    """None for a 顔認証マイナンバーカード, which has none."""
    tries_left: int = 3
    signing_password: bytes = b"MIHON123"
    token: TokenName = TokenName.PLASTIC_CARD


def jpki_application(made_for: Personalisation) -> Application:
    """The JPKI application with its sign and authentication halves."""
    pin = PinFile(made_for.pin or b"", limit=3, tries_left=made_for.tries_left)
    password = PinFile(made_for.signing_password, limit=5, tries_left=5)
    certificate = made_for.authentication
    files: dict[int, CardFile] = {
        0x0001: DataFile(made_for.signing.certificate_der + FILLER, behind=password),
        0x0002: DataFile(made_for.authority_der + FILLER),
        0x0006: DataFile(made_for.token.value.ljust(32) + b"KIOSK-TEST".ljust(128)),
        0x0008: DataFile(b"\x8f\x8f\x00" if certificate else b"\x8f\x00\x00"),
        0x000B: DataFile(made_for.authority_der + FILLER),
        0x001A: KeyFile(SigningKey(made_for.signing.key), password),
        0x001B: password,
    }
    if made_for.pin is not None:
        files[0x0018] = pin
    if certificate is not None:
        hidden_by = pin if made_for.token is TokenName.ANDROID else None
        files[0x000A] = DataFile(certificate.certificate_der + FILLER, hidden_by)
        files[0x0017] = KeyFile(SigningKey(certificate.key), pin)
    return Application(JPKI_AID, files)


def text_application() -> Application:
    """The text application with marked data of nobody."""
    pin = PinFile(b"9999", limit=3, tries_left=3)
    name = MARKED_NAME.encode()
    attributes = b"\xdf\x22" + bytes((len(name),)) + name
    return Application(
        TEXT_AID,
        {
            0x0001: DataFile(MARKED_NUMBER, behind=pin),
            0x0002: DataFile(b"\xff\x20" + bytes((len(attributes),)) + attributes, behind=pin),
            0x0011: pin,
        },
    )
