"""The pixels of a 1-bit PNG, its filters undone (PNG, third edition, section 9)."""

from collections.abc import Iterator

from kiosk.documents.typesetting.one_bit_png import OneBitPng


def shows_something(picture: OneBitPng) -> bool:
    """Whether some pixel is black and some is white."""
    padding, all_white = -picture.width % 8, (1 << picture.width) - 1
    has_black = has_white = False
    for row in pixel_rows(picture):
        pixels = int.from_bytes(row) >> padding
        has_black |= pixels != all_white
        has_white |= pixels != 0
        if has_black and has_white:
            return True
    return False


def pixel_rows(picture: OneBitPng) -> Iterator[bytes]:
    """The packed rows from the top; a 1 is white, and what fills the last byte means nothing."""
    step = picture.row_bytes
    above = bytes(step - 1)
    for start in range(0, len(picture.filtered), step):
        row = picture.filtered[start + 1 : start + step]
        above = _unfiltered(picture.filtered[start], row, above)
        yield above


def _unfiltered(filter_type: int, row: bytes, above: bytes) -> bytes:
    if filter_type == 0:
        return row
    found = bytearray()
    left = upper_left = 0
    for byte, upper in zip(row, above, strict=True):
        left = (byte + _predicted(filter_type, left, upper, upper_left)) & 0xFF
        upper_left = upper
        found.append(left)
    return bytes(found)


def _predicted(filter_type: int, left: int, upper: int, upper_left: int) -> int:
    match filter_type:
        case 1:
            return left
        case 2:
            return upper
        case 3:
            return (left + upper) // 2
        case _:
            return _paeth(left, upper, upper_left)


def _paeth(left: int, upper: int, upper_left: int) -> int:
    estimate = left + upper - upper_left
    return min((left, upper, upper_left), key=lambda byte: abs(estimate - byte))
