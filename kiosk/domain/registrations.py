"""利用登録申請: somebody with the 本籍 elsewhere asks that municipality for certificates in shops.

Source: docs/reference/service.md, section 3.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kiosk.domain.offers import MunicipalityLabel
from kiosk.domain.refusals import Refusal

ApplicationNumber = NewType("ApplicationNumber", str)
"""受付番号: what the applicant quotes when they ask about the application."""

MAX_KANA = 30
"""The longest name in kana that can be typed."""

_TELEPHONE = re.compile(r"0[0-9]{9,10}")
_KANA = re.compile(rf"[ァ-ヴー　]{{1,{MAX_KANA}}}")


@dataclass(frozen=True, slots=True)
class RegistrationInvitation:
    """In place of an offer: the municipality knows nobody by this card, and may be asked for registration."""

    municipality: MunicipalityLabel
    instead: Refusal
    """What to tell somebody who did not choose the municipality as that of the 本籍."""
    expires_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Particulars:
    """What the applicant tells, so that the municipality finds the 戸籍 and can call back."""

    birth_date: date
    hittosha_kana: str
    """筆頭者: the name of the head of the 戸籍, in katakana."""
    telephone: str


@dataclass(frozen=True, slots=True)
class RegistrationReceipt:
    """The application was taken."""

    number: ApplicationNumber
    applied_on: date


def is_telephone(digits: str) -> bool:
    """Whether it is a Japanese telephone number, without hyphens."""
    return _TELEPHONE.fullmatch(digits) is not None


def is_kana(name: str) -> bool:
    """Whether a name can stand in the application: katakana, with a full-width space between its parts."""
    return _KANA.fullmatch(name) is not None and bool(name.strip("　"))


def birth_date_of(digits: str, today: date) -> date | None:
    """The day that eight digits name (19881121); None for no day, one to come, or before 1900."""
    if len(digits) != 8:
        return None
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if date(1900, 1, 1) <= day <= today else None
