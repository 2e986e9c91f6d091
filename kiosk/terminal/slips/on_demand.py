"""Slips are set by a part that is loaded with the first of them.

Most session processes never print one, and typesetting with its fonts takes some 25 MB of each.
"""

import importlib
from typing import Protocol, cast

from kiosk.terminal.slip_font_files import checked_font_files
from kiosk.terminal.slips.elements import Slip


class Typesetter(Protocol):
    """Sets slips as PDF."""

    def pdf(self, slip: Slip) -> bytes:
        """One A6 page."""
        ...


class TypesetterOnDemand:
    """Raises SlipFontError at construction if the fonts are not there. For one thread at a time."""

    def __init__(self) -> None:
        tuple(checked_font_files())
        self._loaded: Typesetter | None = None

    def pdf(self, slip: Slip) -> bytes:
        """One A6 page. Raises SlipFontError if the fonts went since."""
        if self._loaded is None:
            self._loaded = cast(
                "Typesetter", importlib.import_module("kiosk.terminal.slips.pdf").SlipTypesetter()
            )
        return self._loaded.pdf(slip)
