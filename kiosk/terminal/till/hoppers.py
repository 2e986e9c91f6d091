"""The names by which change machine, journal and staff speak of the hoppers."""

from kiosk.domain.money import Denomination

_PREFIX = "hopper-"
"""The coin's yen follow."""


def hopper_name(denomination: Denomination) -> str:
    """The device name of the hopper that pays this coin."""
    return f"{_PREFIX}{int(denomination)}"


def is_hopper(device: str) -> bool:
    """Whether a device of the change machine is a hopper."""
    return device.startswith(_PREFIX)


def coin_of(hopper: str) -> Denomination:
    """The coin that the hopper of this name pays; raises ValueError for a name of none."""
    return Denomination(int(hopper.removeprefix(_PREFIX)))
