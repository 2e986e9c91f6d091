"""和暦: dates in Japanese eras, with 元年 for the first year (docs/reference/documents.md, section 7)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era and the first day that belongs to it."""

    name: str
    first_day: date


ERAS = (
    Era("令和", date(2019, 5, 1)),
    Era("平成", date(1989, 1, 8)),
    Era("昭和", date(1926, 12, 25)),
    Era("大正", date(1912, 7, 30)),
    Era("明治", date(1868, 1, 25)),
)


def era_of(day: date) -> Era:
    """The era of `day`.

    Raises ValueError for a day before 明治, whose dates are not convertible without the old calendar.
    """
    for era in ERAS:
        if day >= era.first_day:
            return era
    raise ValueError("no era is known before 1868-01-25")


def wareki_year(day: date) -> str:
    """The year of `day` as written on paper: 令和元年, 令和8年."""
    era = era_of(day)
    year = day.year - era.first_day.year + 1
    return f"{era.name}{'元' if year == 1 else year}年"


def wareki(day: date) -> str:
    """The date as written on paper: 令和8年11月21日."""
    return f"{wareki_year(day)}{day.month}月{day.day}日"
