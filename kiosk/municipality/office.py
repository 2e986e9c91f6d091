"""The issuing office: what it serves, and what it puts on every sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.documents.guard.profile import GuardProfile
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.printers import PrinterProfileId
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.press import CERTIFICATE_PRESS, Press
from kiosk.protocol.identifiers import SerialNumber

CHECK_AT = "発行した市区町村のウェブサイト"


@dataclass(frozen=True, slots=True)
class Office:
    """What is served, how much of it, who signs for it, the 公印, the press."""

    profile: MunicipalityProfile
    official_seal: TrueSizePicture
    guards: Mapping[PrinterProfileId, GuardProfile]
    """The screens of けん制文字 for each printer profile that applications may name."""
    caps: OrderCaps
    press: Press = CERTIFICATE_PRESS
    check_at: str = CHECK_AT
    """Where a receiver checks a paper, in the words of the hint on its back."""
    is_for_practice: bool = False
    """Whether it serves cards for tests, so that its papers certify nothing."""

    def furniture(
        self, issued_on: date, serial: SerialNumber, printer_profile: PrinterProfileId
    ) -> SheetFurniture:
        """What the sheets of one certificate carry, set for a printer of that profile."""
        signatory = self.profile.signatory_on(issued_on)
        return SheetFurniture(
            mayor_title=signatory.title,
            mayor_name=signatory.name,
            official_seal=self.official_seal,
            issued_on=issued_on,
            serial=serial,
            printer_profile=printer_profile,
            is_for_practice=self.is_for_practice,
        )
