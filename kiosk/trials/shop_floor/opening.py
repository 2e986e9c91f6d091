"""Sets a terminal up in the shop of a made-up world, and starts it: `kiosk run` over virtual devices."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.demo.printer.trays import A6
from kiosk.demo.shop.print_corner import PrintCorner, virtual_print_corner
from kiosk.demo.world.settings_file import write_settings
from kiosk.demo.world.world import TERMINAL, World
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.settings import SettingValue
from kiosk.terminal.till.described_settings import first_count_key
from kiosk.trials.shop_floor.display import Display
from kiosk.trials.shop_floor.event_file import PATIENCE, EventFile
from kiosk.trials.shop_floor.terminal import Terminal

GRACE_SECONDS = 2.0
RUNTIME = "run"
"""The folder of the till's socket, beside the settings file."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How the supervisor is started: under a tracer, with more in its environment."""

    under: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, SettingValue] = field(default_factory=dict)
    """Other than those of a terminal in a test."""


@contextmanager
def open_terminal(
    folder: Path, world: World, display: Display, launch: Launch = Launch()
) -> Iterator[Terminal]:
    """Set a terminal up in a shop of a made-up world, and start it."""
    state = folder / "state"
    state.mkdir()
    (folder / RUNTIME).mkdir(mode=0o700, exist_ok=True)
    with ExitStack() as shop:
        pcscd = shop.enter_context(PrivatePcscd())
        slot = VpcdSlot(pcscd.connect, PORT)
        shop.callback(slot.lift)
        changer = VirtualChanger()
        shop.callback(changer.close)
        printer = shop.enter_context(virtual_print_corner(folder / "printer", sheet_seconds=0.1))
        receipts = shop.enter_context(virtual_print_corner(folder / "receipts", sheet_seconds=0.1, medium=A6))
        settings = write_terminal_settings(folder, world, changer, printer, receipts, launch.settings)
        environment = {**os.environ, **pcscd.environment, **display.environment, **launch.environment}
        supervisor = shop.enter_context(_running_supervisor(launch.under, settings, environment))
        log = EventFile(folder / "terminal.log", lambda: supervisor.poll() is None)
        yield Terminal(
            world, display, pcscd, slot, changer, printer, receipts, supervisor, log, state, folder / RUNTIME
        )


def write_terminal_settings(
    folder: Path,
    world: World,
    changer: VirtualChanger,
    printer: PrintCorner,
    receipts: PrintCorner,
    changed: Mapping[str, SettingValue] = MappingProxyType({}),
) -> Path:
    """The settings file of a terminal of that world; some of its paths are relative to it."""
    (folder / "directory.cbor").write_bytes(world.signed_directory)
    (folder / "jpki.pem").write_bytes(world.cards.anchor.public_bytes(Encoding.PEM))
    pem = (key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) for key in world.directory_keys)
    (folder / "directory-keys.pem").write_bytes(b"".join(pem))
    return write_settings(
        folder / "terminal.toml",
        {
            "terminal.id": TERMINAL,
            "center.address": world.center.address,
            "tls.certificate": world.credentials.certificate,
            "tls.key": world.credentials.private_key,
            "tls.anchor": world.credentials.anchor,
            "directory.path": "directory.cbor",
            "directory.keys": "directory-keys.pem",
            "card.anchors": "jpki.pem",
            "state.directory": "state",
            "log.path": str(folder / "terminal.log"),
            "demo.clock_shift": (world.clock.now() - SystemClock().now()).total_seconds(),
            "printer.uri": printer.settings.uri,
            "printer.certificate": _pinned(printer, folder),
            "receipt_printer.uri": receipts.settings.uri,
            "receipt_printer.certificate": _pinned(receipts, folder),
            "till.serial_device": changer.path,
            "till.socket": f"{RUNTIME}/till.socket",
            "till.grace": GRACE_SECONDS,
            "supervisor.pause": 0.1,
            "confinement.required": False,
            **{first_count_key(coin): count for coin, count in DEFAULT_FLOAT.items()},
            **changed,
        },
    )


@contextmanager
def _running_supervisor(
    under: tuple[str, ...], settings: Path, environment: dict[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    """`kiosk run`, ended in order with the block."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [*under, sys.executable, "-m", "kiosk", "run", "--config", str(settings)], env=environment
    ) as supervisor:
        try:
            yield supervisor
        finally:
            supervisor.terminate()
            supervisor.wait(PATIENCE)


def _pinned(printer: PrintCorner, folder: Path) -> str:
    certificate = printer.settings.pinned_certificate
    return "" if certificate is None else str(certificate.relative_to(folder))
