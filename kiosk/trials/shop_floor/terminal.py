"""A running terminal and the hands that a citizen has on it."""

import signal
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.pcscd import PrivatePcscd
from kiosk.demo.scenarios.stretches import PIN
from kiosk.demo.shop.print_corner import PrintCorner
from kiosk.demo.world.world import World
from kiosk.domain.money import Denomination, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from kiosk.trials.shop_floor.display import FIRST_CHOICE, KEYPAD, PRIMARY, Display
from kiosk.trials.shop_floor.event_file import LOOK_SECONDS, PATIENCE, EventFile


class NotAsPlayed(Exception):
    """The terminal did not do what a citizen's act leads to."""


def _nobody_looks(_screen: Screen) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Terminal:
    """A running terminal and the hands that a citizen has on it."""

    world: World
    display: Display
    pcscd: PrivatePcscd
    slot: VpcdSlot
    changer: VirtualChanger
    printer: PrintCorner
    receipt_printer: PrintCorner
    supervisor: "subprocess.Popen[bytes]"
    log: EventFile
    state: Path
    runtime: Path
    """Where the till's socket lies."""
    on_arrival: Callable[[Screen], None] = _nobody_looks
    """Called with each screen that was waited for, when it is painted."""

    def next_session(self) -> int:
        """Wait until a session's first screen is visible; its process id."""
        pid = self._pid(self.log.wait_for(LogEvent.CHILD_READY, child="session")["pid"])
        self._look(Screen.ATTRACT)
        return pid

    def next_session_at(self, screen: Screen) -> int:
        """Wait until a session goes on with a visit at `screen`; its process id.

        Session and supervisor log by themselves, so either may be heard first.
        """
        ready, _ = self.log.wait_for_all(
            (LogEvent.CHILD_READY, {"child": "session"}), (LogEvent.SCREEN_SHOWN, {"screen": screen.value})
        )
        self._look(screen)
        return self._pid(ready["pid"])

    def in_front(self) -> int:
        """The process id of the session that showed itself last."""
        return self._all(LogEvent.CHILD_READY, "session")[-1]

    def standby(self) -> int:
        """Wait until a session stands by that was not brought forward yet; its process id."""
        if not self.wait_until(lambda: bool(self._standing_by())):
            raise NotAsPlayed("no session stands by")
        return self._standing_by()[-1]

    def _standing_by(self) -> list[int]:
        gone = {
            *self._all(LogEvent.CHILD_READY, "session"),
            *self._all(LogEvent.CHILD_ENDED, "session"),
            *self._all(LogEvent.CHILD_ENDED, "standby"),
        }
        return [pid for pid in self._all(LogEvent.CHILD_READY, "standby") if pid not in gone]

    def _all(self, event: LogEvent, child: str) -> list[int]:
        told = {"event": event.label, "child": child}
        return [self._pid(record["pid"]) for record in self.log.records if told.items() <= record.items()]

    def take_everything(self) -> None:
        """Paper and receipt, and leave; the machine waits for the next citizen."""
        self.arrive(Screen.TAKE_PAPER)
        self.go_on()
        self.arrive(Screen.TAKE_RECEIPT)
        self.go_on()
        self.arrive(Screen.FAREWELL)
        self.leave()

    def read_apology(self) -> None:
        """What the next process says of a visit that broke off; the machine waits for the next citizen."""
        self.arrive(Screen.REFUSED)
        self.leave()

    def leave(self) -> None:
        """Touch the last screen's button; the machine waits for the next citizen."""
        self.go_on()
        self.log.wait_for(LogEvent.SESSION_ENDED)
        self.log.wait_for(LogEvent.READER_CHANGED)
        self.display.wait_until_still()

    def till(self) -> int:
        """Wait until a till answers; its process id."""
        return self._pid(self.log.wait_for(LogEvent.CHILD_READY, child="till")["pid"])

    def running_till(self) -> int:
        """The process id of the till that answered last."""
        return self._all(LogEvent.CHILD_READY, "till")[-1]

    def till_and_session(self) -> tuple[int, int]:
        """Wait for the first till and the first session, whichever is sooner; their process ids."""
        ready = self.log.wait_for_all(
            (LogEvent.CHILD_READY, {"child": "till"}), (LogEvent.CHILD_READY, {"child": "session"})
        )
        till, session = (self._pid(record["pid"]) for record in ready)
        self.display.wait_until_still()
        return till, session

    def arrive(self, *screens: Screen) -> None:
        """Wait until these screens were shown, one after the other, and the last one is painted."""
        for screen in screens:
            self.log.wait_for(LogEvent.SCREEN_SHOWN, screen=screen.value)
        self._look(screens[-1])

    def _look(self, screen: Screen) -> None:
        self.display.wait_until_still()
        self.on_arrival(screen)

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

    def authenticate(self, pin: str = PIN) -> None:
        """On to the choice of certificates, the card in the hand again."""
        self.display.touch(FIRST_CHOICE)
        self.arrive(Screen.PIN)
        self.type_pin(pin)
        self.go_on()
        self.arrive(Screen.TAKE_CARD)
        self.slot.lift()
        self.arrive(Screen.KIND)

    def type_pin(self, pin: str) -> None:
        """On the keypad of the screen."""
        for digit in pin:
            self.display.touch(KEYPAD[digit])

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
            if not (self.changer.wait_until_accepting(coin, PATIENCE) and self.changer.insert_coin(coin)):
                raise NotAsPlayed(f"the machine did not take a coin of {int(coin)} yen")

    @staticmethod
    def wait_until(holds: Callable[[], bool]) -> bool:
        """Wait for what no device and no log tells; False where it takes too long."""
        waiting = threading.Event()
        return any(holds() or waiting.wait(LOOK_SECONDS) for _ in range(int(PATIENCE / LOOK_SECONDS)))

    def money_in_the_machine(self) -> int:
        """What the machine took and did not give back, by its own count."""
        return self.money_taken_in() - self.money_given_out()

    def money_taken_in(self) -> int:
        """What the machine took, by its own count."""
        return amount_of(self.changer.accepted)

    def money_given_out(self) -> int:
        """What the machine gave back, by its own count."""
        return amount_of(self.changer.tray)

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
        if not isinstance(number, int):
            raise TypeError("a process id is a number")
        return number
