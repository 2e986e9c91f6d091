"""Whole sessions before the real screens, by a citizen who never hesitates, with a stopwatch at every wall.

Center and municipalities are processes of their own on the same machine, as in production; till and session
of the terminal share this one. Cards, changer and printers are virtual; printers take no time for a sheet.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import StringIO
from itertools import cycle, islice
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEventLoop

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.printer.trays import A6
from kiosk.demo.scenarios.acts import NEXT, Act, Touch, choose
from kiosk.demo.scenarios.citizen import ScriptedCitizen
from kiosk.demo.scenarios.finger import Finger
from kiosk.demo.scenarios.happenings import Reach
from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Turn
from kiosk.demo.scenarios.stage import Stage
from kiosk.demo.scenarios.stretches import FAREWELL, FEE, IDENTIFY, ORDER, TAKE_PAPER, pay
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.demo.shop.print_corner import corner_of, virtual_printer
from kiosk.demo.shop.shop import Shop, Stack, open_shop
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.terminal_connection import TerminalConnection
from kiosk.demo.world.world import World, open_world
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Yen
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.session import SessionSeat
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.load.plan import LoadPlan

VISIT = replace(
    HAPPY_PATH,
    turns=(
        *IDENTIFY,
        Turn(Screen.KIND, (choose(CertificateKind.JUMINHYO.value),)),
        Turn(Screen.EXTENT, (choose(Extent.HONNIN.value),)),
        Turn(Screen.ITEMS, (NEXT,)),
        Turn(Screen.COPIES, (NEXT,)),
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)
"""One 住民票 of one person, paid with three coins."""

_Port = TypeVar("_Port")
_END_SECONDS = 60.0
_SIZE = (1024, 768)
_LINK = frozenset({"connect", "open", "apply", "issue"})
_TILL = frozenset({"record_issued", "record_print_intent", "settle"})
_PRINTER = frozenset({"print_document"})


class WentOtherwise(Exception):
    """A session did not end with paper; names its last screen."""


@dataclass(slots=True)
class Stopwatch:
    """When what happened in one session, by `time.perf_counter`."""

    moments: dict[str, float] = field(default_factory=dict)
    acts: list[tuple[Screen, float]] = field(default_factory=list)
    """The screen before which the citizen acted, and when."""
    coins: list[float] = field(default_factory=list)
    """When each coin fell into the acceptor."""
    drawn: list[tuple[Yen, float]] = field(default_factory=list)
    """Each frame: what it shows as received, and when it was drawn."""

    def note(self, what: str) -> None:
        """Only the first time counts."""
        self.moments.setdefault(what, time.perf_counter())

    def between(self, first: str, last: str) -> float:
        """Milliseconds."""
        return (self.moments[last] - self.moments[first]) * 1000

    def answered_on(self, *screens: Screen) -> float:
        """Milliseconds from acts on these screens to the next thing that the citizen could do."""
        ends = [at for _, at in self.acts[1:]]
        return sum((end - at) * 1000 for (on, at), end in zip(self.acts, ends, strict=False) if on in screens)

    @property
    def coins_to_screen(self) -> list[float]:
        """Milliseconds of each coin, until the first frame that shows more than the one before it."""
        return [(self._next_amount_after(fell) - fell) * 1000 for fell in self.coins]

    def _next_amount_after(self, moment: float) -> float:
        before = max((amount for amount, at in self.drawn if at <= moment), default=Yen(0))
        return next(at for amount, at in self.drawn if at > moment and amount > before)

    @property
    def lasted(self) -> float:
        """Milliseconds from the first act to the last."""
        return (self.acts[-1][1] - self.acts[0][1]) * 1000

    @property
    def until_paid(self) -> float:
        """Milliseconds from the first coin to the complete payment."""
        first = next(at for on, at in self.acts if on is Screen.PAYMENT)
        return (self.moments["paid"] - first) * 1000


class _Timed(Generic[_Port]):
    """A port that notes when some of its calls begin and end, and is itself in all else."""

    def __init__(self, port: _Port, watched: frozenset[str], note: Callable[[str], None]) -> None:
        self._port = port
        self._watched = watched
        self._note = note

    def __getattr__(self, name: str) -> object:
        found = getattr(self._port, name)
        if name not in self._watched:
            return found

        def call(*arguments: object) -> object:
            self._note(f"{name} asked")
            answer = found(*arguments)
            self._note(f"{name} answered")
            return answer

        return call


def timed(port: _Port, watched: frozenset[str], note: Callable[[str], None]) -> _Port:
    """`port`, observed."""
    return cast(_Port, _Timed(port, watched, note))


class Counter:
    """One terminal before one window, and its sessions one after the other."""

    def __init__(self, world: World, connection: TerminalConnection, shop: Shop, log: EventLog) -> None:
        self._world = world
        self._connection = connection
        self._shop = shop
        self._watch = SessionWatch()
        self._stage = Stage()
        self._loop = QEventLoop()
        self._stopwatch = Stopwatch()
        self._ended: State | None = None
        self._left: Exception | None = None
        self._seat = SessionSeat(self._ports, shop.clock, log, self._present, self._end)
        self._time = PassingTime(self._seat.post)
        self._window = KioskWindow(
            self._seat.post,
            self._seat.type_digit,
            size=_SIZE,
            motion=False,
            machine=Machine(double_touch=0.0),
        )
        self._window.face.changed.connect(self._draw)
        self._window.show()

    def serve(self, card: VirtualCard) -> Stopwatch:
        """One session. Raises WentOtherwise."""
        self._stopwatch, self._ended, self._left = Stopwatch(), None, None
        self._watch = SessionWatch()
        citizen = threading.Thread(target=self._play, args=(card,), name="citizen", daemon=True)
        citizen.start()
        self._loop.exec()
        citizen.join()
        self._seat.close()
        self._check()
        return self._stopwatch

    def note_arrival(self) -> None:
        """The last byte of a document has come to the printer."""
        self._stopwatch.note("arrived")

    def close(self) -> None:
        """Take the window down."""
        self._window.close()

    def _play(self, card: VirtualCard) -> None:
        changer = timed(self._shop.changer, frozenset({"insert_coin"}), self._note_coin)
        reach = Reach(
            card,
            card,
            replace(self._shop, changer=changer),
            self._touch,
            self._touch_nowhere,
            self._connection.cable,
            self._time,
            self._world.center,
            self._world.municipalities[0],
            self._world.fee_desk,
        )
        citizen = ScriptedCitizen(VISIT, reach, self._watch, self._note_act)
        try:
            self._seat.begin()
            citizen.play()
            self._watch.wait_until(lambda _: self._ended is not None, _END_SECONDS)
        except Exception as left:
            self._left = left
        finally:
            self._stage.perform(self._loop.quit)

    @staticmethod
    def _touch_nowhere() -> None:
        raise WentOtherwise("this visit touches controls alone")

    def _check(self) -> None:
        if self._left is not None or self._ended is None or self._ended.ending is not Ending.PRINTED:
            raise WentOtherwise(f"{self._watch.state.screen.value}: {self._left}")

    def _note_act(self, _act: Act) -> None:
        self._stopwatch.acts.append((self._watch.state.screen, time.perf_counter()))

    def _note_coin(self, what: str) -> None:
        if what.endswith("asked"):
            self._stopwatch.coins.append(time.perf_counter())

    def _touch(self, touch: Touch) -> None:
        self._stage.perform(lambda: Finger(self._window.view, self._window.view.rootObject()).touch(touch))

    def _draw(self) -> None:
        """A screen counts as shown when its frame is drawn."""
        self._window.grab()
        self._stopwatch.drawn.append((self._window.face.state.received, time.perf_counter()))
        self._watch.shown(self._window.face.state)

    def _ports(self) -> SessionPorts:
        ports = self._shop.session_ports(self._connection.session_link())
        note = self._stopwatch.note
        return replace(
            ports,
            link=timed(ports.link, _LINK, note),
            till=timed(ports.till, _TILL, note),
            printer=timed(ports.printer, _PRINTER, note),
        )

    def _present(self, state: State) -> None:
        if state.screen is Screen.PRINTING:
            self._stopwatch.note("paid")
        self._window.present(state)

    def _end(self, last: State) -> None:
        self._ended = last
        self._present(last)


@contextmanager
def open_counter(world: World, folder: Path) -> Iterator[Counter]:
    """A shop whose printers take no time, and its terminal, connected to the center."""
    log = EventLog("terminal", world.clock, StringIO())
    connection = world.connect_terminal(log)
    with (
        open_shop(Stack.VIRTUAL, folder / "shop", world.clock, log, world.examine) as shop,
        virtual_printer(folder / "printer", sheet_seconds=0.0) as printer,
        virtual_printer(folder / "receipts", sheet_seconds=0.0, medium=A6) as receipts,
    ):
        shop.till.report_to(connection.report)
        quick = replace(shop, printer=corner_of(printer), receipt_printer=corner_of(receipts))
        counter = Counter(world, connection, quick, log)
        printer.on_paper(lambda _: counter.note_arrival())
        yield counter
        counter.close()
    connection.close()


def sessions(count: int, folder: Path) -> Iterator[tuple[World, Stopwatch]]:
    """`count` sessions, one after the other, each card as seldom as can be."""
    (city, holders), *_ = LoadPlan(rate=1, seconds=2 * count).world.holders
    plan = replace(
        LoadPlan(rate=1, seconds=1).world,
        holders=((city, holders),),
        center_limits={"terminal.sessions": 2 * count},
    )
    with (
        open_world(folder / "world", folder / "logs", AN_ORDINARY_MORNING, DemoHome(), plan) as world,
        open_counter(world, folder) as counter,
    ):
        for holder in islice(cycle(holders), count):
            yield world, counter.serve(world.cards.card(holder))
