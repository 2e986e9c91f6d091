"""The grid of printer dots that everything machine-readable on the paper is aligned to: 600 to the inch."""

DOTS_AN_INCH = 600
DOT_MM = 25.4 / DOTS_AN_INCH
PAGE_WIDTH_DOTS = 4_960
PAGE_HEIGHT_DOTS = 7_016
"""A4 in whole dots, a multiple of eight across: 209.97 x 297.01 mm."""


def on_grid(mm: float) -> float:
    """The nearest place on the grid, in millimetres."""
    return round(mm / DOT_MM) * DOT_MM
