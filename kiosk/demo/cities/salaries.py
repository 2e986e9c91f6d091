"""給与所得 by the table of the income tax law, 別表第五: what made-up salaries come to."""

from kiosk.domain.money import Yen
from kiosk.domain.taxes import FiscalYear

_RAISED_FROM = FiscalYear(2026)
"""The reform of 2025: the least deduction rises from 550,000 to 650,000 yen."""


def salary_income(revenue: int, year: FiscalYear) -> Yen:
    """給与所得 of that 給与収入, both of the year before `year`."""
    least, up_to = (650_000, 1_900_000) if year >= _RAISED_FROM else (550_000, 1_628_000)
    if revenue < up_to:
        return Yen(max(0, revenue - least))
    quarter = revenue // 4_000 * 1_000
    if revenue < 1_800_000:
        return Yen(quarter * 24 // 10 + 100_000)
    if revenue < 3_600_000:
        return Yen(quarter * 28 // 10 - 80_000)
    if revenue < 6_600_000:
        return Yen(quarter * 32 // 10 - 440_000)
    return Yen(revenue * 9 // 10 - 1_100_000 if revenue < 8_500_000 else revenue - 1_950_000)
