"""Card profiles: everything about a generation of cards that is data.

Source: docs/reference/card.md, sections 1, 2, 4.
"""

from dataclasses import astuple, dataclass
from enum import Enum, StrEnum, auto


class ShortForm(Enum):
    """Commands that can name their file in the command itself instead of a SELECT before it."""

    READ = auto()
    TRIES = auto()
    VERIFY = auto()
    SIGN = auto()


class TokenKind(StrEnum):
    """What carries the JPKI application."""

    PLASTIC_CARD = "plastic-card"
    ANDROID = "android"
    IPHONE = "iphone"


@dataclass(frozen=True, slots=True)
class TokenLabel:
    """The beginning of the label in the token information, and the token that it tells of."""

    prefix: bytes
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class FileMap:
    """File identifiers of the elementary files that authentication uses."""

    label: int
    certificate: int
    key: int
    pin: int


class KeyKind(Enum):
    """What a card signs with."""

    RSA_2048 = auto()
    """RSASSA-PKCS1-v1_5."""
    EC_P384 = auto()
    """ECDSA; r and s of 48 bytes each."""


@dataclass(frozen=True, slots=True)
class SignatureScheme:
    """How a message becomes what the card is given to sign."""

    key: KeyKind
    digest: str
    """Name of the hash function, as hashlib knows it."""
    digest_info_prefix: bytes
    """DER that stands before the digest (RFC 8017, section 9.2, note 1); ECDSA has none."""
    signature_bytes: int


_LAST_SHORT_IDENTIFIER = 0x1E


@dataclass(frozen=True, slots=True)
class CardProfile:
    """One generation of cards."""

    aid: bytes
    files: FileMap
    pin_digits: int
    """Of the PIN for user authentication."""
    schemes: tuple[SignatureScheme, ...]
    """By the key in the certificate; a card with any other key is not readable."""
    labels: tuple[TokenLabel, ...]
    """Of every token that may bear the application; with none the label is not read."""
    short_forms: frozenset[ShortForm]
    """Tried first; a card that refuses one is asked in the classic form."""

    def __post_init__(self) -> None:
        """Raises ValueError for a file that no short form can name (ISO/IEC 7816-4, short EF identifiers)."""
        if self.short_forms and not all(0 < file <= _LAST_SHORT_IDENTIFIER for file in astuple(self.files)):
            raise ValueError("a short form names files 0001 to 001E alone")

    def token_of(self, label: bytes) -> TokenKind | None:
        """The token that a label tells of, by prefix; None for a label that nobody knows."""
        return next((known.kind for known in self.labels if label.startswith(known.prefix)), None)

    def scheme_of(self, key: KeyKind) -> SignatureScheme | None:
        """How a card with that kind of key signs; None where this generation has no such cards."""
        return next((scheme for scheme in self.schemes if scheme.key is key), None)


RSA_2048_SHA_256 = SignatureScheme(
    key=KeyKind.RSA_2048,
    digest="sha256",
    digest_info_prefix=bytes.fromhex("3031300D060960864801650304020105000420"),
    signature_bytes=256,
)

ECDSA_P384_SHA_384 = SignatureScheme(
    key=KeyKind.EC_P384, digest="sha384", digest_info_prefix=b"", signature_bytes=96
)
"""Announced for the next card. That it is given the bare digest and answers r and s is an assumption."""

HARMLESS_SHORT_FORMS = frozenset({ShortForm.READ, ShortForm.TRIES})
"""The short forms whose refusal can change nothing on the card."""

JPKI = CardProfile(
    aid=bytes.fromhex("D392F000260100000001"),
    files=FileMap(label=0x0006, certificate=0x000A, key=0x0017, pin=0x0018),
    pin_digits=4,
    schemes=(RSA_2048_SHA_256, ECDSA_P384_SHA_384),
    labels=(
        TokenLabel(b"JPKIAPICCTOKEN", TokenKind.PLASTIC_CARD),
        TokenLabel(b"JPKIAPGPSETOKEN", TokenKind.ANDROID),
        TokenLabel(b"JPKIAPIOSTOKEN", TokenKind.IPHONE),
    ),
    short_forms=HARMLESS_SHORT_FORMS,
)
"""The card of today, PIN of 4 digits; the next one is served where it only changes its key.

Should it come with another application or other files, it gets a profile of its own.
"""
