"""The machine's own examination."""

from collections.abc import Iterator

from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.machine.clock import clock
from kiosk.terminal.doctor.machine.disk import disk
from kiosk.terminal.doctor.machine.own_certificate import own_certificate
from kiosk.terminal.doctor.machine.version import version


def examine_machine(site: Site) -> Iterator[Finding]:
    """Looks at files, the kernel's clock and the disk; asks nobody else."""
    yield version()
    yield own_certificate(site.settings.path("tls.certificate"), site.now)
    yield clock()
    yield disk(site.settings.path("state.directory"))
