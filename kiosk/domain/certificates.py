"""Certificate kinds and what a citizen may choose about each.

Source: docs/reference/service.md, sections 3 and 12.
"""

from enum import StrEnum


class CertificateKind(StrEnum):
    """A certificate that shops issue; the value travels in messages and settlement."""

    JUMINHYO = "juminhyo"
    KISAI_JIKO = "juminhyo-kisai-jiko"
    INKAN = "inkan-toroku"
    SHOTOKU = "shotoku"
    KAZEI = "kazei"
    SHOTOKU_KAZEI = "shotoku-kazei"
    NOZEI = "nozei"
    KOSEKI = "koseki"
    KOSEKI_FUHYO = "koseki-fuhyo"


class Extent(StrEnum):
    """交付種別: whom of the household, or of the 戸籍, a certificate speaks of."""

    HONNIN = "honnin"
    SETAI_ZENIN = "setai-zenin"
    SETAI_ICHIBU = "setai-ichibu"
    KOSEKI_ZENBU = "koseki-zenbu"
    KOSEKI_KOJIN = "koseki-kojin"


class Item(StrEnum):
    """記載事項: an item that is printed only when asked for (あり/なし)."""

    TSUZUKIGARA = "setainushi-tsuzukigara"
    HONSEKI = "honseki-hittosha"
    KOJIN_BANGO = "kojin-bango"
    KOKUSEKI = "kokuseki-chiiki"
    ZAIRYU_CARD = "zairyu-card-bango"
    ZAIRYU_SHIKAKU = "zairyu-shikaku"
    ZAIGAI_SENKYO = "zaigai-senkyonin"
    JUMINHYO_CODE = "juminhyo-code"


KOSEKI_KINDS = frozenset({CertificateKind.KOSEKI, CertificateKind.KOSEKI_FUHYO})
"""Kinds that speak of the members of a 戸籍, not of a household."""

TAX_KINDS = frozenset(
    {
        CertificateKind.SHOTOKU,
        CertificateKind.KAZEI,
        CertificateKind.SHOTOKU_KAZEI,
        CertificateKind.NOZEI,
    }
)
"""Kinds that speak of one fiscal year of one person."""

EVERYONE = frozenset({Extent.SETAI_ZENIN, Extent.KOSEKI_ZENBU})
"""Extents that leave nobody out."""

CHOSEN_ONES = frozenset({Extent.SETAI_ICHIBU, Extent.KOSEKI_KOJIN})
"""Extents for which the citizen chooses the persons."""
