"""Confines this process, or says what the kernel lacks for it."""

import ctypes
import os
from pathlib import Path

from kiosk.runtime.confinement import landlock, seccomp
from kiosk.runtime.confinement.denied_calls import denied_calls
from kiosk.runtime.confinement.kernel import landlock_abi
from kiosk.runtime.confinement.rules import Rules
from kiosk.runtime.confinement.swap import can_be_swapped
from kiosk.runtime.start import StartRefused

_PR_SET_NO_NEW_PRIVS = 38
"""linux/prctl.h."""
_PRIVATE = 0o077

LANDLOCK = "landlock"
SECCOMP = "seccomp"
SWAP = "swap"
REMEDIES = {
    LANDLOCK: "this kernel has no Landlock; start one with `landlock` in its list lsm=",
    SECCOMP: "the filter of system calls cannot be set; install libseccomp2",
    SWAP: "memory can be swapped to disk; switch swap off, or set MemorySwapMax=0 in the systemd unit",
}
"""What a terminal is refused for if confinement is required, with the remedy."""


class NotConfined(StartRefused):
    """This process cannot be confined; the message names what is missing and the remedy."""


def confine(rules: Rules, *, is_required: bool) -> tuple[str, ...]:
    """Confine this process for the rest of its life; it must have no other thread yet.

    Gives what stays open, as short words. Raises NotConfined if `is_required` and one of `REMEDIES` is
    needed; RuntimeError where another thread runs already, which would go on unbound.
    """
    if len(list(Path("/proc/self/task").iterdir())) != 1:
        raise RuntimeError("a process is confined before its first thread is started")
    os.umask(_PRIVATE)
    _forbid_new_privileges()
    lacking = (*_restrict(rules), *_deny(rules), *((SWAP,) if can_be_swapped() else ()))
    refused = [REMEDIES[what] for what in lacking if what in REMEDIES]
    if refused and is_required:
        raise NotConfined(f"{'; '.join(refused)} (or set confinement.required to false and take the risk)")
    return lacking


def _restrict(rules: Rules) -> tuple[str, ...]:
    abi = landlock_abi()
    if abi == 0:
        return (LANDLOCK,)
    landlock.restrict(rules, abi)
    return tuple(what for since, what in landlock.LACKS if since > abi)


def _deny(rules: Rules) -> tuple[str, ...]:
    try:
        seccomp.deny(denied_calls(rules))
    except OSError:
        return (SECCOMP,)
    return ()


def _forbid_new_privileges() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"prctl(PR_SET_NO_NEW_PRIVS): {os.strerror(number)}")
