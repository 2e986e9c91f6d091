"""The issuing office: what it serves, and what it puts on every sheet."""

from dataclasses import dataclass
from datetime import date

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.printers import PrinterProfileId
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.press import CERTIFICATE_PRESS, Press
from kiosk.protocol.identifiers import SerialNumber


@dataclass(frozen=True, slots=True)
class Office:
    """What is served, how much of it, who signs for it, the 公印, the printers set for, the press."""

    profile: MunicipalityProfile
    official_seal: TrueSizePicture
    printer_profiles: frozenset[PrinterProfileId]
    caps: OrderCaps
    press: Press = CERTIFICATE_PRESS

    def furniture(
        self, issued_on: date, serial: SerialNumber, printer_profile: PrinterProfileId
    ) -> SheetFurniture:
        """What the sheets of one certificate carry, set for a printer of that profile."""
        return SheetFurniture(
            mayor_title=self.profile.mayor_title,
            mayor_name=self.profile.mayor_name,
            official_seal=self.official_seal,
            issued_on=issued_on,
            serial=serial,
            printer_profile=printer_profile,
        )
