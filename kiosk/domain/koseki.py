"""戸籍 and 戸籍の附票 as a municipality keeps them (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ResidentId, ResidentState, Sex

KosekiId = NewType("KosekiId", str)
"""The municipality's own number of a 戸籍."""


STOPS_THE_KOSEKI = frozenset({ResidentState.PROTECTED, ResidentState.DECEASED})
"""States in which one who stands in a 戸籍, not yet marked 除籍, stops all of it.

支援措置: the 附票 would give away an address. A death: the record does not tell of it yet. Once it does, with
that mark, the living have their 戸籍 again, the dead named in it.
"""


class KosekiState(StrEnum):
    """Whether certificates of a 戸籍 may be issued in a shop."""

    CURRENT = "current"
    NOTIFICATION_PENDING = "notification-pending"
    """A notification was filed and is not recorded yet."""


@dataclass(frozen=True, slots=True, repr=False)
class KosekiEntry:
    """【label】 and what stands beside it, in exactly the characters of the register."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, repr=False)
class KosekiMatter:
    """戸籍事項 or 身分事項: what happened (出生, 婚姻, 戸籍編製) and its entries.

    Raises ValueError without entries: a title alone has no line on a certificate.
    """

    title: str
    entries: tuple[KosekiEntry, ...]

    def __post_init__(self) -> None:
        """Refuse a matter of which nothing is told."""
        if not self.entries:
            raise ValueError("a matter has no entries")


_NOBODY = RegisteredName("")


@dataclass(frozen=True, slots=True, repr=False)
class KosekiMember:
    """戸籍に記録されている者. Raises ValueError for half of an adoption."""

    resident_id: ResidentId | None
    """None for someone who lives in another municipality and has no number here."""
    given_name: RegisteredName
    given_name_kana: str
    birth_date: date
    spouse: str
    """配偶者区分: 夫, 妻, or empty."""
    father: RegisteredName
    mother: RegisteredName
    relationship: str
    """続柄 to the parents: 長男, 二女 ..."""
    matters: tuple[KosekiMatter, ...]
    is_removed: bool = False
    """除籍: left this 戸籍 by marriage or death."""
    adoptive_father: RegisteredName = _NOBODY
    """養父; empty if there is none, as is `adoptive_mother`."""
    adoptive_mother: RegisteredName = _NOBODY
    adoptive_relationship: str = ""
    """続柄 to the adoptive parents: 養子 or 養女."""

    def __post_init__(self) -> None:
        """Refuse adoptive parents without the 続柄 to them, and the reverse."""
        if self.is_adopted != bool(self.adoptive_relationship):
            raise ValueError("adoptive parents are told with the 続柄 to them, or not at all")

    @property
    def is_adopted(self) -> bool:
        """Whether 養父 or 養母 is recorded."""
        return bool(self.adoptive_father or self.adoptive_mother)


@dataclass(frozen=True, slots=True, repr=False)
class Koseki:
    """戸籍: its place, its head, what happened to it, and its members in the order of the register."""

    koseki_id: KosekiId
    honseki: str
    family_name: RegisteredName
    family_name_kana: str
    hittosha: RegisteredName
    """筆頭者: the full name."""
    matters: tuple[KosekiMatter, ...]
    members: tuple[KosekiMember, ...]
    state: KosekiState = KosekiState.CURRENT

    def texts(self) -> Iterator[str]:
        """Everything registered in it that is printed as written."""
        yield from (self.honseki, self.family_name, self.family_name_kana, self.hittosha)
        for member in self.members:
            yield from (member.given_name, member.given_name_kana, member.father, member.mother)
            yield from (member.spouse, member.relationship)
            yield from (member.adoptive_father, member.adoptive_mother, member.adoptive_relationship)
        for matter in (*self.matters, *(matter for member in self.members for matter in member.matters)):
            yield matter.title
            yield from (text for entry in matter.entries for text in (entry.label, entry.value))


@dataclass(frozen=True, slots=True, repr=False)
class FuhyoAddress:
    """One address of a member and since when."""

    address: str
    since: date | None
    """住所を定めた年月日; None where none is recorded."""


FUHYO_TELLS_BIRTH_FROM = date(2022, 1, 11)
"""Whoever was removed before has no 生年月日 and 性別 in a 附票 (docs/reference/service.md, section 12)."""


@dataclass(frozen=True, slots=True, repr=False)
class FuhyoMember:
    """One member's part of a 附票. Raises ValueError without the 生年月日 or 性別 that it must state."""

    resident_id: ResidentId | None
    name: RegisteredName
    birth_date: date | None
    """None only for somebody removed before FUHYO_TELLS_BIRTH_FROM, as is `sex`."""
    sex: Sex | None
    juminhyo_code: str
    addresses: tuple[FuhyoAddress, ...]
    """The oldest first."""
    removed_on: date | None
    """除籍: the day on which they left; None for those who still stand in it."""
    overseas_voter: str = ""
    """在外選挙人名簿に登録された市区町村名, empty if not registered."""

    def __post_init__(self) -> None:
        """Refuse what cannot be in a 附票."""
        if self.states_birth_and_sex and (self.birth_date is None or self.sex is None):
            raise ValueError("生年月日 and 性別 are missing of a member not removed before 2022-01-11")

    @property
    def is_removed(self) -> bool:
        """除籍: left by marriage or death."""
        return self.removed_on is not None

    @property
    def states_birth_and_sex(self) -> bool:
        """Whether 生年月日 and 性別 are stated."""
        return self.removed_on is None or self.removed_on >= FUHYO_TELLS_BIRTH_FROM


@dataclass(frozen=True, slots=True, repr=False)
class Fuhyo:
    """戸籍の附票, kept with its 戸籍."""

    koseki_id: KosekiId
    honseki: str
    hittosha: RegisteredName
    members: tuple[FuhyoMember, ...]

    def texts(self) -> Iterator[str]:
        """Everything registered in it that is printed as written."""
        yield from (self.honseki, self.hittosha)
        for member in self.members:
            yield from (member.name, member.overseas_voter)
            yield from (address.address for address in member.addresses)
