"""Sessions on the real protocol code, one call at a time: no fibers, no threads, a hand on the wires."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.center.settlement import Settlement
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.orders import CARD_HOLDER, Line, Order
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.runtime.tls.client import PeerUnreachable
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.session_link import SessionLink
from kiosk.terminal.ports import CardSignature, Connected, IssuedDocument, IssuedLine, LineResult
from kiosk.trials.simulator.batch import CARDS_SINCE
from kiosk.trials.simulator.center import SettlementOf
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import PROFILE, OnLeaving, Workshop
from kiosk.trials.simulator.fibers import Scheduler
from kiosk.trials.simulator.papers import PaperSigner, Sheet, SlowPress
from kiosk.trials.simulator.people import Citizen, People
from kiosk.trials.simulator.terminals import SimulatedTerminal
from kiosk.trials.simulator.wire import FarSide
from kiosk.trials.simulator.world import World

DAYS = 250


def _at_once(key: SignatureKey, _scheduler: Scheduler, _choices: Choices) -> Workshop:
    return Workshop(SlowPress(lambda: None), PaperSigner(PROFILE.code, key))


class Hand:
    """Implements `Peer` and `MunicipalLink`: what is asked is done; its answer may be lost or exchanged."""

    def __init__(self, far_side: FarSide, on_trouble: Callable[[], None]) -> None:
        self.far_side = far_side
        self._on_trouble = on_trouble
        self.loses_next = False
        self.exchanges_next = False
        self._before = b""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:  # noqa: ARG002 - the port's
        before, self._before = self._before, self.far_side.serve(path, body)
        loses, exchanges = self.loses_next, self.exchanges_next
        self.loses_next = self.exchanges_next = False
        if loses or exchanges:
            self._on_trouble()
        if loses:
            raise PeerUnreachable("the answer was lost")
        return before if exchanges and before else self._before


class Stage:
    """Center and city as processes that can be started again, and what left the city."""

    def __init__(self, world: World, on_leaving: OnLeaving, on_trouble: Callable[[], None]) -> None:
        self.world = world
        self._on_leaving = on_leaving
        self._choices = Choices(0)
        self._scheduler = Scheduler(self._choices, world.clock)
        self.to_city = Hand(self._city(), on_trouble)
        self.to_center = {each.id: Hand(side, on_trouble) for each, side in self._center()}

    def restart_city(self) -> None:
        self.to_city.far_side = self._city()

    def restart_center(self) -> None:
        for each, side in self._center():
            self.to_center[each.id].far_side = side

    def _city(self) -> FarSide:
        return self.world.city.started(self._scheduler, self._choices, _at_once, self._on_leaving)

    def _center(self) -> Iterator[tuple[SimulatedTerminal, FarSide]]:
        sides = self.world.center.started(self.to_city, self.world.terminals)
        return ((each, sides[each.thumbprint]) for each in self.world.terminals)


@dataclass
class Session:
    """One citizen at one terminal."""

    citizen: Citizen
    terminal: SimulatedTerminal
    link: SessionLink
    kind: CertificateKind | None = None
    may_be_refused: bool = False
    """Whether anything was lost, exchanged, killed or changed since it began."""
    has_asked: bool = False
    """Whether a line was asked for: then the terminal itself orders nothing else."""
    given: dict[int, bytes] = field(default_factory=dict)
    issued: dict[int, IssuedLine] = field(default_factory=dict)
    settled: set[int] = field(default_factory=set)
    """Lines whose end the till knows: printed, unless they were void before."""
    void: set[int] = field(default_factory=set)
    """Lines that the terminal said are void."""

    @property
    def sheets(self) -> dict[int, Sheet]:
        """What the documents say."""
        return {line: Sheet.read(document) for line, document in self.given.items()}

    def order(self, kind: CertificateKind) -> Quote | Refusal:
        line = Line(kind, Extent.HONNIN, (CARD_HOLDER,), frozenset())
        if self.has_asked:
            with pytest.raises(RuntimeError, match="before the first line"):
                self.link.apply(Order((line, line)))
            return Refusal.ORDER_NOT_ALLOWED
        answer = self.link.apply(Order((line, line)))
        self.kind = kind if isinstance(answer, Quote) else None
        if self.kind is not None:
            self.void.clear()
        return answer

    def say_void(self, line: int) -> None:
        """Tell the city that the line is not printed."""
        self.link.report(line, LineResult.VOID)
        self.void.add(line)

    def issue(self, line: int) -> Refusal | None:
        """Keep the document of a line as a terminal would hold it, or say why there is none."""
        self.has_asked = True
        answer = self.link.issue(line)
        if isinstance(answer, Refusal):
            return answer
        self._keep(line, answer)
        return None

    def _keep(self, line: int, document: IssuedDocument) -> None:
        read = document.view.tobytes()
        self.issued[line] = document.issued
        document.zeroize()
        assert self.given.setdefault(line, read) == read, "the same line again is the same bytes"


def opened(stage: Stage, citizen: Citizen, terminal: SimulatedTerminal) -> Session | Refusal:
    """A session with an offer."""
    world = stage.world
    link = SessionLink(
        CenterCalls(stage.to_center[terminal.id], world.log, lambda _seconds: None),
        world.directory,
        TerminalIdentity(terminal.id, GENERIC_PRINTER, terminal.thumbprint),
        world.clock,
        world.log,
    )
    connected = link.connect(citizen.certificate_der, None)
    if not isinstance(connected, Connected):
        return connected
    offer = link.open(CardSignature(citizen.sign(connected.statement)))
    match offer:
        case Offer():
            return Session(citizen, terminal, link)
        case Refusal():
            return offer
        case invitation:
            raise AssertionError(invitation)


class Worlds:
    """A day of a world for each example; after some days another world, because cards run out."""

    def __init__(self, folder: Path, settlement_of: SettlementOf = Settlement) -> None:
        self._folder = folder
        self._settlement_of = settlement_of
        self._days = 0
        self._world: World | None = None

    def today(self) -> World:
        if self._world is None or self._days % DAYS == 0:
            self.close()
            folder = self._folder / str(self._days)
            folder.mkdir()
            self._world = World.built(folder, People.issued(CARDS_SINCE), self._settlement_of)
        self._days += 1
        return self._world

    def close(self) -> None:
        if self._world is not None:
            self._world.close()
