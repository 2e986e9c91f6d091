"""Searches places for marks and for a PIN among PINs that nobody typed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from kiosk.trials.wipe.blocks import Block, Place
from kiosk.trials.wipe.finder import Finder
from kiosk.trials.wipe.marks import Kind, Mark
from kiosk.trials.wipe.pins import Pin

_ALIGNED = 8


@dataclass(slots=True)
class Sought:
    """What one search is for."""

    marks: Sequence[Mark]
    typed: Sequence[Pin] = ()
    controls: Sequence[Pin] = ()
    """PINs that nobody typed."""


@dataclass(frozen=True, slots=True)
class PinCount:
    """How often the bare digits of PINs were seen: of a typed one, and of the one of the others seen most."""

    typed: int
    most_of_the_others: int

    @property
    def most(self) -> int:
        """Of all of them."""
        return max(self.typed, self.most_of_the_others)

    @property
    def is_by_chance(self) -> bool:
        """Chance brings some PINs often and others never; twice the most frequent other one is no chance."""
        return self.typed <= 2 * self.most_of_the_others + 3


@dataclass(frozen=True, slots=True)
class Found:
    """What one place held."""

    where: str
    size: int
    """Bytes that were looked at."""
    by_kind: Counter[Kind] = field(default_factory=Counter)
    digits: PinCount = PinCount(0, 0)

    @property
    def found(self) -> int:
        """How many marks, bare digits beyond chance among them."""
        return self.by_kind.total() + (0 if self.digits.is_by_chance else 1)


def search(place: Place, sought: Sought) -> Found:
    """Look through one place. Raises MemoryUnreadable."""
    kinds = {mark.label: mark.kind for mark in sought.marks}
    told = [pin.mark for pin in sought.typed]
    bare = [Mark(Kind.PIN, pin.digits, (pin.bare,)) for pin in (*sought.typed, *sought.controls)]
    finder = Finder([*sought.marks, *told, *bare])
    labels: Counter[str] = Counter()
    objects = size = 0
    for block in place.read():
        size += block.fresh
        labels += finder.count(block.data, block.fresh)
        objects += sum(_objects_in(block, pin) for pin in sought.typed)
    by_kind = Counter({Kind.PIN: objects + labels["pin"]})
    for label, kind in kinds.items():
        by_kind[kind] += labels[label]
    return Found(place.where, size, +by_kind, _digits(labels, sought))


def search_all(places: Iterable[Place], sought: Sought) -> tuple[Found, ...]:
    """Look through them one after the other. Raises MemoryUnreadable."""
    return tuple(search(place, sought) for place in places)


def _objects_in(block: Block, pin: Pin) -> int:
    if pin.bare not in block.data and pin.digits.encode("utf-16-le") not in block.data:
        as_objects = 0
    else:
        as_objects = sum(match.start() < block.fresh for match in pin.objects.finditer(block.data))
    words = np.frombuffer(block.data, np.uint64, len(block.data) // _ALIGNED)
    return as_objects + pin.lists_in(words)


def _digits(labels: Counter[str], sought: Sought) -> PinCount:
    return PinCount(
        max((labels[pin.digits] for pin in sought.typed), default=0),
        max((labels[pin.digits] for pin in sought.controls), default=0),
    )
