"""Coins as staff counts them: so many pieces for each hopper."""

import argparse
from collections.abc import Iterable, Mapping

from kiosk.domain.money import Denomination
from kiosk.terminal.till.described_settings import HOPPER_COINS
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.stock import cash_counts


def declare_coins(parser: argparse.ArgumentParser, what: str) -> None:
    """Declare an option for each hopper; `what` tells what is counted, such as "coins counted in"."""
    for coin in HOPPER_COINS:
        parser.add_argument(
            f"--yen-{int(coin)}", type=int, metavar="COINS", help=f"{what} the {int(coin)} yen hopper"
        )


def coins_in_hoppers(entries: Iterable[Entry]) -> Mapping[Denomination, int]:
    """How many coins lie in each hopper, by the journal since the last close."""
    return cash_counts(entries, {hopper_name(coin): coin for coin in HOPPER_COINS})


def coins_of(arguments: argparse.Namespace) -> dict[str, int]:
    """Yen by hopper, of the hoppers that were named."""
    coins = {coin: getattr(arguments, f"yen_{int(coin)}") for coin in HOPPER_COINS}
    return {hopper_name(coin): coin * pieces for coin, pieces in coins.items() if pieces is not None}
