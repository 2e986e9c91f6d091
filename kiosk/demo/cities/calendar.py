"""Days on which things differ, 2026 and 2027 (国民の祝日に関する法律; 振替休日 and 国民の休日 included)."""

from datetime import date, timedelta

NATIONAL_HOLIDAYS = frozenset(
    date.fromisoformat(day)
    for day in (
        "2026-01-01",
        "2026-01-12",
        "2026-02-11",
        "2026-02-23",
        "2026-03-20",
        "2026-04-29",
        "2026-05-03",
        "2026-05-04",
        "2026-05-05",
        "2026-05-06",
        "2026-07-20",
        "2026-08-11",
        "2026-09-21",
        "2026-09-22",
        "2026-09-23",
        "2026-10-12",
        "2026-11-03",
        "2026-11-23",
        "2027-01-01",
        "2027-01-11",
        "2027-02-11",
        "2027-02-23",
        "2027-03-21",
        "2027-03-22",
        "2027-04-29",
        "2027-05-03",
        "2027-05-04",
        "2027-05-05",
        "2027-07-19",
        "2027-08-11",
        "2027-09-20",
        "2027-09-23",
        "2027-10-11",
        "2027-11-03",
        "2027-11-23",
    )
)


def year_end(years: range) -> frozenset[date]:
    """年末年始: 29 December to 3 January, for the turns that follow each of `years`."""
    return frozenset(date(year, 12, 29) + timedelta(days=offset) for year in years for offset in range(6))
