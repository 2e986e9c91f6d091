"""Upper bounds on what one card can have issued (docs/protocol.md: a captured card signature is bounded)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderCaps:
    """A municipality's bounds: copies a card, kind and day; sheets an order."""

    copies_per_day: int = 10
    sheets_per_order: int = 30
