"""Why staff took the machine out of service."""

from enum import StrEnum


class Closure(StrEnum):
    """What citizens are told; staff opens the machine again, nothing else does."""

    SUPPLIES = "supplies"
    """Paper, toner or change is being filled up."""
    MAINTENANCE = "maintenance"
    SHOP = "shop"
    """The shop's own reasons."""
