"""Coin and note names of ccTalk: country, value, issue, as in JP100A and JP1000A."""

import re

from kiosk.domain.money import Denomination

_NAME = re.compile(rb"JP(\d{3,4})[A-Z]")
_BY_VALUE = {int(denomination): denomination for denomination in Denomination}


def denomination_named(name: bytes) -> Denomination | None:
    """The Japanese coin or note called `name`; None for an empty slot or another currency."""
    match = _NAME.fullmatch(name)
    return None if match is None else _BY_VALUE.get(int(match[1]))


def inhibit_mask(slots: dict[int, Denomination], accepted: frozenset[Denomination]) -> bytes:
    """The two bytes of header 231: bit n - 1 is set where slot n is accepted."""
    mask = sum(1 << slot - 1 for slot, denomination in slots.items() if denomination in accepted)
    return mask.to_bytes(2, "little")
