"""Whether the kernel's clock follows another one. Source: adjtimex(2)."""

import ctypes
from collections.abc import Callable

from kiosk.terminal.doctor.finding import Finding

_WHAT = "machine.clock"
_TIME_ERROR = 5
"""timex.h: the clock is not synchronized."""
_TIMEX_BYTES = 256
"""More than `struct timex` has; all zeros ask and set nothing."""


def _kernel_clock_state() -> int:
    libc = ctypes.CDLL(None)
    return int(libc.adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES)))


def clock(state: Callable[[], int] = _kernel_clock_state) -> Finding:
    """Well only if the clock is held right: certificates, hours and fees go by it."""
    told = state()
    if told < 0:
        return Finding(
            _WHAT,
            ok=False,
            finding="the kernel does not tell whether the clock is right",
            remedy="run kiosk doctor as root, and without ProtectClock where systemd starts it",
        )
    if told == _TIME_ERROR:
        return Finding(
            _WHAT,
            ok=False,
            finding="the clock follows no other one",
            remedy="start systemd-timesyncd or chrony, with a time server that this network reaches",
        )
    return Finding(_WHAT, ok=True, finding="the clock is synchronized")
