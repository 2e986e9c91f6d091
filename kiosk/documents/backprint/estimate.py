"""How much room a front needs on its back at most, told from its marks alone: to draw it takes 25 ms."""

from kiosk.documents.typesetting.marks import Page, Run

_IDEOGRAPH_BYTES, _OTHER_BYTES = 7.0, 4.0
"""What a character adds to the packed picture for each point of its size."""
_FIRST_IDEOGRAPH = "\u3400"
_PICTURES_AND_LINES = 4_000
"""公印, 印影, frames and rules, and texts that stand more than once."""
_SIGNED = 4_600
"""Both signatures, the public key, and a record without its sheets."""
_RECORDED_SHEET = 80
_RUN = 8
"""What a text has around it as a line that the seal leaves to the back."""


def bytes_at_most(front: Page, sheets: int) -> int:
    """No less than the shut back of `front` on a certificate of so many sheets has, if it is of usual text.

    Measured, not proven: who has to know exactly draws the front and shuts the back.
    """
    texts = {(mark.text, mark.size_pt) for mark in front.marks if isinstance(mark, Run)}
    drawn = sum(_drawn_bytes(text) * size for text, size in texts)
    written = sum(len(mark.text.encode()) + _RUN for mark in front.marks if isinstance(mark, Run))
    return round(drawn) + written + _PICTURES_AND_LINES + _SIGNED + sheets * _RECORDED_SHEET


def _drawn_bytes(text: str) -> float:
    return sum(_IDEOGRAPH_BYTES if one >= _FIRST_IDEOGRAPH else _OTHER_BYTES for one in text)
