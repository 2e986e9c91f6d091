"""Which part opens which door of `kiosk`: read from where the door's module lies."""

from collections.abc import Iterator

from kiosk.cli import DOORS, Door
from kiosk_deb.parts import PARTS, Part

ANY_PART = "config"
"""Sub-package whose doors every part has."""


def subpackage_of(door: Door) -> str:
    """The part of the house that a door's module belongs to."""
    return door.module.split(".")[1]


def parts_of(door: Door) -> Iterator[Part]:
    """The parts that can open the door, the one that it is a door of first."""
    for part in PARTS:
        if subpackage_of(door) in part.subpackages:
            yield part


def doors_of(part: Part) -> tuple[Door, ...]:
    """The doors that a part can open."""
    return tuple(door for door in DOORS if subpackage_of(door) in part.subpackages)
