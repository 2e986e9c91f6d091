"""Opening hours as one short text."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.municipalities import OpeningHours

_WORKING_DAYS = frozenset(range(5))


def closed_text(hours: OpeningHours) -> str:
    """That a service is closed now, and when it is open, in the present language."""
    #: Why a certificate cannot be had now: it is closed. %1 is when it is open.
    text = QCoreApplication.translate("Hours", "いまは時間外です(%1)")
    return text.replace("%1", hours_text(hours))


def hours_text(hours: OpeningHours) -> str:
    """When a service is open, in the present language: 平日 9:00〜17:00."""
    opens, closes = (f"{time.hour}:{time:%M}" for time in (hours.opens, hours.closes))
    #: A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00.
    span = QCoreApplication.translate("Hours", "%1〜%2").replace("%1", opens).replace("%2", closes)
    if hours.weekdays <= _WORKING_DAYS:
        #: Opening hours on working days. %1 is a span of time such as 9:00〜17:00.
        return QCoreApplication.translate("Hours", "平日 %1").replace("%1", span)
    #: Opening hours on every day. %1 is a span of time such as 6:30〜23:00.
    return QCoreApplication.translate("Hours", "毎日 %1").replace("%1", span)
