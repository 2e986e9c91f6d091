"""A day as the present language writes it; in Japanese the era stands beside the common year."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.domain.eras import wareki_year
from kiosk.domain.languages import Language


def day_text(day: date, language: Language) -> str:
    """令和8年(2026年)11月24日 in Japanese; the Gregorian day, in the order of the language, elsewhere."""
    if language is Language.JAPANESE:
        return f"{wareki_year(day)}({day.year}年){day.month}月{day.day}日"
    #: A day. %1 is the year, %2 the month, %3 the day, in digits. Put them in the order of the language.
    text = QCoreApplication.translate("Dates", "%1年%2月%3日")
    return text.replace("%1", f"{day.year}").replace("%2", f"{day:%m}").replace("%3", f"{day:%d}")
