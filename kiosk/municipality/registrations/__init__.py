"""利用登録: people who live elsewhere and may have certificates of their 戸籍 here.

They apply at a kiosk, the municipality's operator decides, and from then on their card opens an offer.
"""

from kiosk.municipality.registrations.book import (
    AlreadyDecided,
    NotInKoseki,
    Registrations,
    UnknownApplication,
)
from kiosk.municipality.registrations.records import Registration, RegistrationState

__all__ = [
    "AlreadyDecided",
    "NotInKoseki",
    "Registration",
    "RegistrationState",
    "Registrations",
    "UnknownApplication",
]
