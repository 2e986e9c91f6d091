"""What processes can take from themselves on this kernel."""

from collections.abc import Iterator

from kiosk.runtime.confinement.confining import LANDLOCK, REMEDIES
from kiosk.runtime.confinement.landlock import LACKS
from kiosk.terminal.doctor.finding import Finding

_WHAT = "kernel.landlock"
_MEANINGS = {
    "truncate": "files of others can be cut short",
    "tcp": "TCP ports are not limited",
    "signal": "other processes of the same user can be signalled",
}
_REMEDY = (
    "install a newer kernel (bookworm-backports), or limit it in the systemd unit (IPAddressDeny=any, "
    "IPAddressAllow=)"
)


def confinement(abi: int) -> Finding:
    """`abi` is the version of Landlock's interface, 0 where there is none."""
    if abi == 0:
        return Finding(_WHAT, ok=False, finding="there is none", remedy=REMEDIES[LANDLOCK])
    open_ends = list(_open_ends(abi))
    if not open_ends:
        return Finding(_WHAT, ok=True, finding=f"version {abi}: files, TCP ports and signals are limited")
    return Finding(_WHAT, ok=False, finding=f"version {abi}: {'; '.join(open_ends)}", remedy=_REMEDY)


def _open_ends(abi: int) -> Iterator[str]:
    return (_MEANINGS[what] for since, what in LACKS if since > abi)
