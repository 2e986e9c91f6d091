"""A line laid out on trial: what cannot be printed is found before anyone pays, and nothing is painted."""

from datetime import datetime

from kiosk.documents.errors import NotPrintable
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement import Holder
from kiosk.municipality.issuing.chosen import ChosenLine, content_of
from kiosk.municipality.issuing.entitled import line_refusal
from kiosk.municipality.ledger import serial_number
from kiosk.municipality.office import Office
from kiosk.protocol.limits import MAX_SHEETS

_WIDEST_NUMBER = 99_999_999
"""As wide as a serial number gets: what can be set with it can be set with any."""


def sheets_on_trial(
    office: Office,
    profile: MunicipalityProfile,
    applicant: Holder,
    chosen: ChosenLine,
    printer: PrinterProfileId,
    at: datetime,
) -> int | Refusal:
    """How many sheets of paper the line comes to, or why it could not be issued."""
    refusal = line_refusal(profile, applicant, chosen, at)
    if refusal is not None:
        return refusal
    day = at.date()
    furniture = office.furniture(day, serial_number(day, _WIDEST_NUMBER), printer)
    try:
        sheets = office.press.sheets_needed(
            content_of(chosen, applicant, office.profile.juminhyo_form), furniture
        )
    except NotPrintable:
        return Refusal.NAME_NOT_PRINTABLE
    return sheets if sheets <= MAX_SHEETS else Refusal.ORDER_NOT_ALLOWED
