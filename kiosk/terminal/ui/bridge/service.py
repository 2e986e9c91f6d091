"""The service as the first screen tells of it, and when it is back."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.municipalities import DayOfYear
from kiosk.domain.service_terms import ServiceHours, ServiceTerms
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.hours import daily_text, day_of_year_text, span_text
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_LEAP_YEAR = 2000
_DAYS_OF_LEAP_YEAR = 366


@QmlElement
class ServiceView(PhaseView):
    """Hours, days without service, fees and cash; empty texts for what the shop does not state."""

    changed = Signal()

    def __init__(self, terms: ServiceTerms, parent: QObject) -> None:
        super().__init__(parent)
        self._terms = terms

    def hours_text(self) -> str:
        """When citizens are served, and on which days of the year they are not."""
        return stated_hours(self._terms.hours) if self._terms.hours else ""

    def fees_text(self) -> str:
        """What a copy costs."""
        fees = self._terms.fees
        if fees is None:
            return ""
        #: What one copy costs, as short as possible. %1 is the lowest amount, %2 the highest.
        text = QCoreApplication.translate("Service", "1通 %1〜%2")
        return text.replace("%1", amount(fees.lowest)).replace("%2", amount(fees.highest))

    def takes_cash(self) -> bool:
        """Whether the fee can be paid with coins and notes."""
        return self._terms.takes_cash

    def reopening_text(self) -> str:
        """When the machine can be used again; nothing where nobody knows."""
        return reopening(self.state)

    hours = Property(str, hours_text, notify=changed)
    fees = Property(str, fees_text, notify=changed)
    takesCash = Property(bool, takes_cash, notify=changed)
    reopens = Property(str, reopening_text, notify=changed)


def stated_hours(hours: ServiceHours) -> str:
    """毎日 6:30〜23:00(12月29日〜1月3日は休み)."""
    daily = daily_text(hours.opens, hours.closes)
    runs = [_run_text(first, last) for first, last in _runs(hours.closed_every_year)]
    if not runs:
        return daily
    #: Opening hours with days without service. %1 is "daily 6:30-23:00", %2 are days such as 12/29-1/3.
    text = QCoreApplication.translate("Service", "%1(%2は休み)")
    return text.replace("%1", daily).replace("%2", ", ".join(runs))


def reopening(state: State) -> str:
    """1月4日 6:30 からお使いいただけます."""
    if state.reopens is None:
        return ""
    #: When the machine can be used again. %1 is a day such as January 4, %2 a time such as 6:30.
    text = QCoreApplication.translate("Service", "%1 %2からお使いいただけます")
    opens = state.reopens
    return text.replace("%1", day_of_year_text(opens)).replace("%2", f"{opens.hour}:{opens:%M}")


def _runs(days: Sequence[DayOfYear]) -> Iterator[tuple[date, date]]:
    """Days that follow each other, as first and last; a run may go over the end of the year."""
    first = last = None
    for day in (datetime.fromisoformat(f"{_LEAP_YEAR}-{day}").date() for day in days):
        if first and last and (day - last).days % _DAYS_OF_LEAP_YEAR == 1:
            last = day
            continue
        if first and last:
            yield first, last
        first = last = day
    if first and last:
        yield first, last


def _run_text(first: date, last: date) -> str:
    if first == last:
        return day_of_year_text(first)
    return span_text(day_of_year_text(first), day_of_year_text(last))
