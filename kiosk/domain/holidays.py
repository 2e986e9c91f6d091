"""国民の祝日 with 振替休日 and 国民の休日, for every year (国民の祝日に関する法律)."""

from datetime import date

import jpholiday


def is_national_holiday(day: date) -> bool:
    """Whether `day` is a national holiday of Japan."""
    return jpholiday.is_holiday(day)
