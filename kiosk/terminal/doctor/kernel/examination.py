"""The kernel's examination: whether it keeps what the processes of the kiosk forget."""

from collections.abc import Iterator

from kiosk.runtime.confinement.kernel import landlock_abi
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.kernel.confinement import confinement
from kiosk.terminal.doctor.kernel.core_files import core_files
from kiosk.terminal.doctor.kernel.freed_memory import freed_memory
from kiosk.terminal.doctor.kernel.runtime_folder import runtime_folder
from kiosk.terminal.doctor.kernel.sources import KernelSources
from kiosk.terminal.doctor.kernel.swap import swap


def examine_kernel(site: Site) -> Iterator[Finding]:
    """Looks at the running kernel; what is asked for at its next start does not count."""
    kernel = KernelSources()
    yield swap(kernel)
    yield core_files(kernel)
    yield freed_memory(kernel)
    yield confinement(landlock_abi())
    yield runtime_folder(site.settings.path("till.socket").parent)
