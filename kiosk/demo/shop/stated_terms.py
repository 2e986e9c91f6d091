"""What the demo's shop states on its first screen: the usual hours and fees of the service."""

from datetime import time
from typing import Final

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DayOfYear
from kiosk.domain.service_terms import FeeRange, ServiceHours, ServiceTerms

_NEW_YEAR: Final = ("12-29", "12-30", "12-31", "01-01", "01-02", "01-03")

STATED_TERMS: Final = ServiceTerms(
    ServiceHours(time(6, 30), time(23, 0), tuple(DayOfYear(day) for day in _NEW_YEAR)),
    FeeRange(Yen(150), Yen(450)),
)
