"""A terminal as it stands in a shop: `kiosk run` over virtual devices, in a made-up world."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.demo.printer.trays import A6
from kiosk.demo.scenarios.stretches import PIN
from kiosk.demo.shop.print_corner import PrintCorner, virtual_print_corner
from kiosk.demo.world.settings_file import write_settings
from kiosk.demo.world.world import TERMINAL, World
from kiosk.domain.money import Denomination, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.settings import first_count_key
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from tests.end_to_end.display import FIRST_CHOICE, KEYPAD, PRIMARY, Display
from tests.end_to_end.event_file import LOOK_SECONDS, PATIENCE, EventFile

GRACE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Terminal:
    """A running terminal and the hands that a citizen has on it."""

    world: World
    display: Display
    slot: VpcdSlot
    changer: VirtualChanger
    printer: PrintCorner
    receipt_printer: PrintCorner
    supervisor: "subprocess.Popen[bytes]"
    log: EventFile
    state: Path

    def next_session(self) -> int:
        """Wait until a session's first screen is visible; its process id."""
        pid = self._pid(self.log.wait_for(LogEvent.CHILD_READY, child="session")["pid"])
        self.display.wait_until_still()
        return pid

    def till(self) -> int:
        """Wait until a till answers; its process id."""
        return self._pid(self.log.wait_for(LogEvent.CHILD_READY, child="till")["pid"])

    def till_and_session(self) -> tuple[int, int]:
        """Wait for the first till and the first session, whichever is sooner; their process ids."""
        ready = self.log.wait_for_both(LogEvent.CHILD_READY, child=("till", "session"))
        till, session = (self._pid(record["pid"]) for record in ready)
        self.display.wait_until_still()
        return till, session

    def arrive(self, *screens: Screen) -> None:
        """Wait until these screens were shown, one after the other, and the last one is painted."""
        for screen in screens:
            self.log.wait_for(LogEvent.SCREEN_SHOWN, screen=screen.value)
        self.display.wait_until_still()

    def go_on(self) -> None:
        """Touch the primary button."""
        self.display.touch(PRIMARY)

    def lay_card(self, card: VirtualCard) -> None:
        """From the first screen to the choice of the municipality."""
        self.go_on()
        self.arrive(Screen.NOTICE)
        self.go_on()
        self.arrive(Screen.LAY_CARD)
        self.slot.lay(card)
        self.arrive(Screen.MUNICIPALITY)

    def authenticate(self) -> None:
        """On to the choice of certificates, the card in the hand again."""
        self.display.touch(FIRST_CHOICE)
        self.arrive(Screen.PIN)
        for digit in PIN:
            self.display.touch(KEYPAD[digit])
        self.go_on()
        self.arrive(Screen.TAKE_CARD)
        self.slot.lift()
        self.arrive(Screen.KIND)

    def order(self) -> None:
        """A juminhyo for the citizen alone, on to the payment."""
        for screen in (Screen.EXTENT, Screen.ITEMS):
            self.display.touch(FIRST_CHOICE)
            self.arrive(screen)
        for screen in (Screen.COPIES, Screen.BASKET, Screen.SUMMARY, Screen.PAYMENT):
            self.go_on()
            self.arrive(screen)

    def insert(self, *coins: Denomination) -> None:
        """Throw coins in as soon as they are taken."""
        for coin in coins:
            assert self.changer.wait_until_accepting(coin, PATIENCE)
            assert self.changer.insert_coin(coin)

    @staticmethod
    def wait_until(holds: Callable[[], bool]) -> bool:
        """Wait for what no device and no log tells; False where it takes too long."""
        waiting = threading.Event()
        return any(holds() or waiting.wait(LOOK_SECONDS) for _ in range(int(PATIENCE / LOOK_SECONDS)))

    def money_in_the_machine(self) -> int:
        """What the machine took and did not give back, by its own count."""
        return amount_of(self.changer.accepted) - amount_of(self.changer.tray)

    def journal(self) -> tuple[Entry, ...]:
        """The till's journal; to be read when the till has ended or stands still."""
        journal = Journal(self.state / "journal.sqlite", SystemClock())
        try:
            return entries_of(journal.events())
        finally:
            journal.close()

    def stop(self) -> int:
        """Ask the supervisor to end; its exit status."""
        self.supervisor.send_signal(signal.SIGTERM)
        return self.supervisor.wait(PATIENCE)

    @staticmethod
    def _pid(number: object) -> int:
        assert isinstance(number, int)
        return number


@contextmanager
def open_terminal(folder: Path, world: World, display: Display) -> Iterator[Terminal]:
    """Set a terminal up in a shop of a made-up world, and start it."""
    state = folder / "state"
    state.mkdir()
    with ExitStack() as shop:
        pcscd = shop.enter_context(PrivatePcscd())
        slot = VpcdSlot(pcscd.connect, PORT)
        shop.callback(slot.lift)
        changer = VirtualChanger()
        shop.callback(changer.close)
        printer = shop.enter_context(virtual_print_corner(folder / "printer", sheet_seconds=0.1))
        receipts = shop.enter_context(virtual_print_corner(folder / "receipts", sheet_seconds=0.1, medium=A6))
        settings = write_terminal_settings(folder, world, changer, printer, receipts)
        environment = {**os.environ, **pcscd.environment, **display.environment}
        supervisor = shop.enter_context(running_supervisor(settings, environment))
        log = EventFile(folder / "terminal.log", lambda: supervisor.poll() is None)
        yield Terminal(world, display, slot, changer, printer, receipts, supervisor, log, state)


def write_terminal_settings(
    folder: Path, world: World, changer: VirtualChanger, printer: PrintCorner, receipts: PrintCorner
) -> Path:
    """The settings file of a terminal of that world; some of its paths are relative to it."""
    (folder / "directory.cbor").write_bytes(world.signed_directory)
    (folder / "jpki.pem").write_bytes(world.cards.anchor.public_bytes(Encoding.PEM))
    pem = (key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) for key in world.directory_keys)
    (folder / "directory-keys.pem").write_bytes(b"".join(pem))
    assert printer.settings.pinned_certificate is not None
    assert receipts.settings.pinned_certificate is not None
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
            "printer.certificate": str(printer.settings.pinned_certificate.relative_to(folder)),
            "receipt_printer.uri": receipts.settings.uri,
            "receipt_printer.certificate": str(receipts.settings.pinned_certificate.relative_to(folder)),
            "till.serial_device": changer.path,
            "till.socket": "state/till.socket",
            "till.grace": GRACE_SECONDS,
            "supervisor.pause": 0.1,
            "confinement.required": False,
            **{first_count_key(coin): count for coin, count in DEFAULT_FLOAT.items()},
        },
    )


@contextmanager
def running_supervisor(settings: Path, environment: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """`kiosk run`, ended in order with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--config", str(settings)], env=environment
    ) as supervisor:
        try:
            yield supervisor
        finally:
            supervisor.terminate()
            supervisor.wait(PATIENCE)
