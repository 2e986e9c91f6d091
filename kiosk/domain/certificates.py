"""Certificate kinds and what a citizen may choose about each.

Source: docs/reference/service.md, sections 3 and 12.
"""

from enum import StrEnum


class CertificateKind(StrEnum):
    """A certificate that shops issue; the value travels in messages and settlement."""

    JUMINHYO = "juminhyo"
    KISAI_JIKO = "juminhyo-kisai-jiko"
    INKAN = "inkan-toroku"
    SHOTOKU_KAZEI = "shotoku-kazei"
    NOZEI = "nozei"
    KOSEKI = "koseki"
    KOSEKI_FUHYO = "koseki-fuhyo"


class Extent(StrEnum):
    """交付種別: whom of the household a certificate speaks of."""

    HONNIN = "honnin"
    SETAI_ZENIN = "setai-zenin"
    SETAI_ICHIBU = "setai-ichibu"


class Item(StrEnum):
    """記載事項: an item that is printed only when asked for (あり/なし)."""

    TSUZUKIGARA = "setainushi-tsuzukigara"
    HONSEKI = "honseki-hittosha"
    KOJIN_BANGO = "kojin-bango"
    KOKUSEKI = "kokuseki-chiiki"
    ZAIRYU_CARD = "zairyu-card-bango"
    ZAIRYU_SHIKAKU = "zairyu-shikaku"
