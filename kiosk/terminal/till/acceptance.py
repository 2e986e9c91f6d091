"""Which coins and notes a transaction can take: those that can be given back whatever happens. Pure."""

from collections import Counter
from collections.abc import Mapping, Set

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.cash.change import every_outcome_is_payable
from kiosk.terminal.till.journal.account import Account

COINS = frozenset({Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500})
NOTES = frozenset({Denomination.YEN_1000})
ORDINARY = COINS | NOTES
"""What a till takes where no setting says otherwise."""


def acceptable(
    account: Account, counts: Mapping[Denomination, int], taken: Set[Denomination] = ORDINARY
) -> frozenset[Denomination]:
    """The coins and notes that may come next; none when the fees are met.

    `counts` is what can be dispensed now, `taken` what this machine takes at all.
    A coin that comes can be paid out again, a note cannot.
    """
    if not account.is_open or account.is_closed or account.payouts or account.paid_in >= account.due:
        return frozenset()
    return frozenset(piece for piece in taken if _is_returnable(piece, account, counts))


def has_notes(pieces: Set[Denomination]) -> bool:
    """Whether a note is among them."""
    return any(piece.is_note for piece in pieces)


def without_notes(pieces: Set[Denomination]) -> frozenset[Denomination]:
    """The coins among them."""
    return frozenset(piece for piece in pieces if not piece.is_note)


def _is_returnable(piece: Denomination, account: Account, counts: Mapping[Denomination, int]) -> bool:
    available = Counter(counts)
    if not piece.is_note:
        available[piece] += 1
    received = Yen(account.paid_in + piece)
    return every_outcome_is_payable(received, account.fees.values(), available)
