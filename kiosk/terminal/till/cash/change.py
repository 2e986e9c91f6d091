"""The arithmetic of change: which coins make an amount, out of what the machine holds."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from kiosk.domain.money import Denomination, Yen

ChangePlan = Mapping[Denomination, int]
"""How many pieces of each denomination to pay out."""


def plan_change(amount: Yen, available: Mapping[Denomination, int]) -> ChangePlan | None:
    """The fewest available pieces that make exactly `amount`; None where no selection does.

    Taking the largest piece first is optimal only because each denomination divides the next larger
    one: pieces that together reach a larger one always contain a part that equals it. Raises
    ValueError for a set of denominations of which that is not true.
    """
    ordered = sorted(available, reverse=True)
    for larger, smaller in pairwise(ordered):
        if larger % smaller:
            raise ValueError(f"{int(smaller)} yen does not divide {int(larger)} yen: change is not plannable")
    plan: dict[Denomination, int] = {}
    rest = int(amount)
    for denomination in ordered:
        count = min(rest // denomination, available[denomination])
        if count:
            plan[denomination] = count
            rest -= denomination * count
    return plan if rest == 0 else None


def possible_keeps(fees: Iterable[Yen]) -> frozenset[Yen]:
    """Every amount that may be kept in the end: each line is printed or not."""
    sums = {0}
    for fee in fees:
        sums |= {kept + fee for kept in sums}
    return frozenset(Yen(kept) for kept in sums)


def every_outcome_is_payable(
    received: Yen, fees: Iterable[Yen], available: Mapping[Denomination, int]
) -> bool:
    """Whether the rest of `received` can be given back whichever of the lines come out of the printer.

    This covers change, refund of lines that failed, and cancellation.
    """
    return all(
        plan_change(Yen(received - kept), available) is not None
        for kept in possible_keeps(fees)
        if kept <= received
    )
