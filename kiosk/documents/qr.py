"""QR symbols (ISO/IEC 18004) as squares of modules; zxing-cpp writes and reads them."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import zxingcpp

Modules: TypeAlias = npt.NDArray[np.bool_]
"""A square of modules, True being dark, without quiet zone."""

_DATA_MASK = 3
"""A fixed mask: the search for the best of eight takes five times as long and wins nothing on noise."""
_QUIET_MODULES = 4


def qr_symbol(content: str | bytes, error_correction: str, version: int | None = None) -> Modules:
    """The symbol for `content` at error correction level L, M, Q or H; the smallest version unless given.

    Raises ValueError if it does not fit.
    """
    # zxing-cpp heeds the level only where it stands last.
    options = f"dataMask={_DATA_MASK},ecLevel={error_correction}"
    if version is not None:
        options = f"version={version},{options}"
    barcode = zxingcpp.create_barcode(content, zxingcpp.QRCode, options=options)
    picture = np.array(barcode.to_image(scale=1, add_quiet_zones=False))
    return picture < 128


def read_clean_symbol(modules: Modules) -> bytes | None:
    """The content of a symbol given module by module, or None if it has more faults than it can mend."""
    picture = np.pad(np.where(modules, 0, 255).astype(np.uint8), _QUIET_MODULES, constant_values=255)
    found = zxingcpp.read_barcodes(
        picture,
        zxingcpp.BarcodeFormats(zxingcpp.QRCode),
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
        is_pure=True,
    )
    return found[0].bytes if found else None


def modules_across(version: int) -> int:
    """How many modules a symbol of that version has on a side."""
    return 17 + 4 * version
