"""Staff at the change of a machine: the till is told first what will lie there, then hands follow."""

from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.till import CashTill


def take_change_out(changer: VirtualChanger, till: CashTill) -> None:
    """Empty every hopper. Raises StaffRefusedError while a sale goes on, and then touches nothing."""
    _recount(changer, till, dict.fromkeys(changer.cash, 0))


def refill_change(changer: VirtualChanger, till: CashTill) -> None:
    """Fill every hopper as it was delivered. Raises StaffRefusedError as `take_change_out` does."""
    _recount(changer, till, {coin: DEFAULT_FLOAT.get(coin, 0) for coin in changer.cash})


def _recount(changer: VirtualChanger, till: CashTill, coins: dict[Denomination, int]) -> None:
    counted = {hopper_name(coin): Yen(int(coin) * count) for coin, count in coins.items()}
    till.close_day(counted, box_is_emptied=False)
    for coin, count in coins.items():
        changer.fill_hopper(coin, count)
