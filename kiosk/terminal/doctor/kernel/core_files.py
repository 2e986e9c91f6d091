"""Where the kernel puts the memory of a program that crashes. Source: core(5).

The kiosk's own processes forbid it themselves; the display server and pcscd, through which a citizen's data
pass too, do not.
"""

from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.kernel.sources import KernelSources

_WHAT = "kernel.core-files"
_NOWHERE = ("", "|/bin/false", "|/usr/bin/false", "/dev/null")


def core_files(kernel: KernelSources) -> Finding:
    """Well only if nobody's memory is kept."""
    pattern = (kernel.proc / "sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    if pattern in _NOWHERE:
        return Finding(_WHAT, ok=True, finding="no program's memory is kept when it crashes")
    return Finding(
        _WHAT,
        ok=False,
        finding=f"the memory of the display server or of pcscd would be kept: core_pattern is {pattern}",
        remedy="put kernel.core_pattern=|/bin/false into /etc/sysctl.d/60-kiosk.conf and run sysctl --system",
    )
