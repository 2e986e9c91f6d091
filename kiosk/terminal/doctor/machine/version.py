"""What is installed: two machines may say the same version and run different programs."""

import platform

from kiosk.runtime.build import build_of
from kiosk.terminal.doctor.finding import Finding

_PARTS = ("domain", "protocol", "runtime", "terminal")


def version() -> Finding:
    """Always well: version and digest of the program, Python and kernel, to compare."""
    return Finding(
        "machine.version",
        ok=True,
        finding=f"kiosk {build_of(*_PARTS)}, Python {platform.python_version()}, Linux {platform.release()}",
    )
