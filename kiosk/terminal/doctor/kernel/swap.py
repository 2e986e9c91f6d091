"""Whether memory can reach a disk."""

from kiosk.runtime.confinement.swap import swap_areas
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.kernel.sources import KernelSources

_WHAT = "kernel.swap"


def swap(kernel: KernelSources) -> Finding:
    """Buffers of secrets are locked; names on the screen and the display server's pictures are not."""
    areas = swap_areas(kernel.proc / "swaps")
    if not areas:
        return Finding(_WHAT, ok=True, finding="there is none")
    return Finding(
        _WHAT,
        ok=False,
        finding=f"memory is swapped to {', '.join(areas)}",
        remedy="run swapoff -a and remove swap from /etc/fstab; MemorySwapMax=0 spares the kiosk alone",
    )
