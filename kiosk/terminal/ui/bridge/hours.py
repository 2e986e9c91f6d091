"""Opening hours as one short text."""

from datetime import date, time

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
    if hours.weekdays <= _WORKING_DAYS:
        #: Opening hours on working days. %1 is a span of time such as 9:00〜17:00.
        text = QCoreApplication.translate("Hours", "平日 %1")
        return text.replace("%1", _times(hours.opens, hours.closes))
    return daily_text(hours.opens, hours.closes)


def daily_text(opens: time, closes: time) -> str:
    """毎日 6:30〜23:00."""
    #: Opening hours on every day. %1 is a span of time such as 6:30〜23:00.
    text = QCoreApplication.translate("Hours", "毎日 %1")
    return text.replace("%1", _times(opens, closes))


def span_text(begin: str, end: str) -> str:
    """From `begin` to `end`."""
    #: A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00, or 12/29 and 1/3.
    return QCoreApplication.translate("Hours", "%1〜%2").replace("%1", begin).replace("%2", end)


def day_of_year_text(day: date) -> str:
    """12月29日."""
    #: A day of the year, in digits as short as possible. %1 is the month, %2 the day of the month.
    text = QCoreApplication.translate("Hours", "%1月%2日")
    return text.replace("%1", str(day.month)).replace("%2", str(day.day))


def _times(opens: time, closes: time) -> str:
    return span_text(*(f"{moment.hour}:{moment:%M}" for moment in (opens, closes)))
