"""What is put on a page, as data: computed first, checked whole, painted last.

Measures are millimetres from the upper left corner of the paper; sizes of type and rules are points.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Run:
    """One line of text whose first glyph begins at `x`, on `baseline`."""

    x: float
    baseline: float
    text: str = field(repr=False)
    size_pt: float
    tracking_pt: float = 0.0
    """Space added after each glyph."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight black line."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight_pt: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline of a rectangle, its line centred on the edge."""

    x: float
    y: float
    width: float
    height: float
    weight_pt: float


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A 1-bit PNG at its true size."""

    x: float
    y: float
    width: float
    height: float
    png: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stencil:
    """Black dots over the whole page through which the paper shows, from its upper left corner."""

    width: int
    """In dots, a multiple of eight."""
    height: int
    dot_mm: float
    jbig2: bytes
    """The dots as `kiosk.documents.typesetting.jbig2` writes them."""


Mark = Run | Rule | Frame | Bitmap | Stencil


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a sheet. A side without marks is left blank."""

    marks: tuple[Mark, ...] = field(default=(), repr=False)
