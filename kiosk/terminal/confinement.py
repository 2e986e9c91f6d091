"""What session and till may still do once they run: each only what it owns (docs/nothing-stays.md)."""

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.runtime.confinement.confining import confine
from kiosk.runtime.confinement.rules import Rules
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.settings import Setting, Settings
from kiosk.terminal.devices.receipt_printer.address import host_and_port, is_escpos
from kiosk.terminal.printer_lock import printer_lock_folder

CONFINEMENT_SETTINGS = (
    Setting(
        "confinement.required",
        bool,
        "refuses to serve where Landlock or seccomp is missing or memory can be swapped; false only logs it",
        example=True,
        default=True,
    ),
)

_DEVICES = (Path("/dev"),)
"""Graphics, sound and serial lines come and go there; who may use which is told by their groups."""
_STANDARD_PORTS = {"https": 443, "ipps": 631, "ipp": 631}


def session_rules(settings: Settings) -> Rules:
    """Reaches center and printers; writes nothing but the printer's lock, beside its log that is open."""
    return Rules(
        folders=(printer_lock_folder(settings),),
        devices=_DEVICES,
        connects_to=frozenset(
            {
                _port(settings.text("center.address")),
                _port(settings.text("printer.uri")),
                _receipt_port(settings.text("receipt_printer.uri")),
            }
        ),
    )


def till_rules(settings: Settings) -> Rules:
    """Writes journal and outbox; reaches its serial line, the center and the payment providers."""
    providers = {_port(address) for address in [settings.text("qr.address")] if address}
    if terminal := settings.text("e_money.address"):
        providers.add(_port(f"//{terminal}"))
    return Rules(
        folders=(settings.path("state.directory"), settings.path("till.socket").parent),
        devices=_DEVICES,
        connects_to=frozenset({_port(settings.text("center.address")), *providers}),
        listens=True,
    )


def staff_rules(settings: Settings) -> Rules:
    """Writes its own files, the export and the wishes; reaches no network."""
    return Rules(
        folders=(settings.path("state.directory"), settings.path("till.socket").parent),
        listens=True,
    )


def confine_to(rules: Rules, settings: Settings, log: EventLog) -> None:
    """Confine this process, and log what the kernel leaves open. Raises NotConfined."""
    for what in confine(rules, is_required=settings.flag("confinement.required")):
        log.write(LogEvent.CONFINEMENT_LACKING, what=what)


def _receipt_port(uri: str) -> int:
    return host_and_port(uri)[1] if is_escpos(uri) else _port(uri)


def _port(address: str) -> int:
    parts = urlsplit(address)
    return parts.port or _STANDARD_PORTS.get(parts.scheme, 0)
