"""Persons, households and seals as a municipality registers them (docs/reference/service.md, section 12)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from kiosk.domain.names import RegisteredName

ResidentId = NewType("ResidentId", str)
"""宛名番号: the municipality's own number of a person."""

HouseholdId = NewType("HouseholdId", str)
"""世帯番号: the municipality's own number of a household."""


class Sex(StrEnum):
    """性別 as printed."""

    MALE = "男"
    FEMALE = "女"


class ResidenceCategory(StrEnum):
    """住民基本台帳法 article 30-45: the kinds of foreign residents, as printed."""

    MID_TO_LONG_TERM = "中長期在留者"
    SPECIAL_PERMANENT = "特別永住者"
    TEMPORARY_REFUGE = "一時庇護許可者"
    PROVISIONAL_STAY = "仮滞在許可者"
    BY_BIRTH = "出生による経過滞在者"
    BY_LOSS_OF_NATIONALITY = "国籍喪失による経過滞在者"


class ResidentState(StrEnum):
    """Whether, and why not, certificates about a person may be issued in a shop."""

    CURRENT = "current"
    MOVING_OUT = "moving-out"
    MOVED_OUT = "moved-out"
    DECEASED = "deceased"
    PROTECTED = "protected"


def completed_years(birth_date: date, day: date) -> int:
    """The age on `day` of somebody born on `birth_date`."""
    before_birthday = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before_birthday


@dataclass(frozen=True, slots=True, repr=False)
class ForeignResident:
    """外国人住民: the items that 住民基本台帳法 article 30-45 adds."""

    nationality: str
    residence_card_number: str
    """Of the 在留カード or the 特別永住者証明書."""
    residence_status: str
    """在留資格; empty where there is none, as for 特別永住者."""
    period_of_stay: str
    """在留期間; empty where there is none."""
    expires_on: date | None
    """在留期間の満了の日; None for a stay without end, as that of 永住者 and 特別永住者."""
    alias: RegisteredName | None = None
    """通称."""
    alias_kana: str = ""
    category: ResidenceCategory = ResidenceCategory.MID_TO_LONG_TERM


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One resident. Names are as registered; dates are of the proleptic Gregorian calendar."""

    resident_id: ResidentId
    household_id: HouseholdId
    name: RegisteredName
    name_kana: str
    birth_date: date
    sex: Sex
    relationship: str
    """続柄 as printed: 世帯主, 妻, 子 ..."""
    kojin_bango: str
    """個人番号: 12 digits."""
    juminhyo_code: str
    """住民票コード: 11 digits; never printed by a kiosk."""
    resident_since: date
    """住民となった年月日; of foreign residents 外国人住民となった年月日."""
    address_since: date | None
    """住所を定めた年月日; None if the person never moved inside the municipality."""
    notified_on: date | None
    """届出日."""
    previous_address: str
    """転入前住所; empty if born here."""
    honseki: str | None
    """本籍; None for foreign residents."""
    hittosha: RegisteredName | None
    """筆頭者; None for foreign residents."""
    former_name: RegisteredName | None = None
    """旧氏."""
    former_name_kana: str = ""
    foreign: ForeignResident | None = None
    state: ResidentState = ResidentState.CURRENT
    remarks: str = ""
    """備考; empty for nearly everyone."""
    address_before_move: str = ""
    """異動前住所: where they lived in the municipality before they last moved inside it; empty if never."""

    def age_on(self, day: date) -> int:
        """Completed years on `day`."""
        return completed_years(self.birth_date, day)


@dataclass(frozen=True, slots=True, repr=False)
class Household:
    """世帯: an address, its head and its members in the order of the register (head first)."""

    household_id: HouseholdId
    address: str
    members: tuple[Person, ...]

    @property
    def head(self) -> Person:
        """世帯主."""
        return self.members[0]


@dataclass(frozen=True, slots=True, repr=False)
class RegisteredSeal:
    """印鑑登録: one seal of one resident and the picture of its imprint."""

    resident_id: ResidentId
    registration_number: str
    registered_on: date
    imprint_png: bytes
    """印影: 1 bit a pixel at 600 dpi, cropped to the imprint."""
    width_mm: float
    height_mm: float
