"""Whether pages are overwritten once a process gives them back. Source: kernel parameter init_on_free."""

from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.kernel.sources import KernelSources

_WHAT = "kernel.freed-memory"
_ON = frozenset({"init_on_free=1", "init_on_free=on", "init_on_free=y"})
_PARAMETER = "init_on_free="
_BUILT_IN = "CONFIG_INIT_ON_FREE_DEFAULT_ON=y"


def freed_memory(kernel: KernelSources) -> Finding:
    """Without it, what a session held lies in free pages until somebody else is given them."""
    asked = [word for word in kernel.words if word.startswith(_PARAMETER)]
    if asked[-1] in _ON if asked else _BUILT_IN in kernel.options:
        return Finding(_WHAT, ok=True, finding="overwritten as soon as a process gives it back")
    return Finding(
        _WHAT,
        ok=False,
        finding="left as it was until it is given to another process",
        remedy="add init_on_free=1 to GRUB_CMDLINE_LINUX in /etc/default/grub, run update-grub, start anew",
    )
