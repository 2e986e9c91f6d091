"""One citizen at one terminal, from the first touch to whatever end."""

from kiosk.domain.money import Yen
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.flow.acts import Next
from kiosk.terminal.flow.state import State
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.session_link import SessionLink
from kiosk.terminal.ports import TransactionId
from kiosk.trials.simulator.behaviour import Person, wished
from kiosk.trials.simulator.devices import Mute, Reader, Tray
from kiosk.trials.simulator.fibers import Process
from kiosk.trials.simulator.judge import EndedSession
from kiosk.trials.simulator.reporting import TillReports
from kiosk.trials.simulator.session import SimulatedSession
from kiosk.trials.simulator.site import Site
from kiosk.trials.simulator.terminals import SimulatedTerminal
from kiosk.trials.simulator.till_book import TillBook


class Visit:
    """Puts one session together and acts as its citizen."""

    def __init__(self, site: Site, terminal: SimulatedTerminal) -> None:
        self._site = site
        self._process = Process("session")
        self._transaction = TransactionId(terminal.id)
        self._citizen = site.choices.one_of(site.world.people.citizens)
        self._wish = wished(site.choices)
        self.reports = TillReports(site.scheduler, self._calls(terminal), terminal)
        self._till = TillBook(site.scheduler, self.reports.tell)
        self._tray = Tray(site.scheduler, site.choices, site.weather)
        self._reader = Reader(self._citizen, site.scheduler, site.choices, site.weather)
        self._link = self._linked(terminal)
        self._session: SimulatedSession | None = None
        self._hand_is_moving = False

    def begin(self) -> None:
        """Somebody touches the screen."""
        mute = Mute()
        ports = SessionPorts(self._reader, self._link, self._tray, self._till, mute, mute)
        self._person = Person(
            self._wish,
            self._reader,
            self._site.choices,
            self._site.weather,
            type_pin=self._type_pin,
            pay=self._pay,
        )
        self._session = SimulatedSession(
            ports,
            self._site.scheduler,
            self._process,
            self._site.world.log,
            self._transaction,
            self._on_state,
        )
        self._session.post(Next())

    @property
    def is_over(self) -> bool:
        """Whether the session ended or its process died."""
        return self._session is not None and (self._session.state.ended or not self._process.is_alive)

    def decide_open_lines(self) -> None:
        """Staff closes what the till could not decide."""
        self._till.decide(self._transaction, len(self._tray.papers))

    def outcome(self) -> EndedSession:
        """What is left, after the till has recovered what a dead process left open."""
        state = self._require_session().state
        is_killed = not self._process.is_alive
        undecided = self._till.recover(self._transaction) if is_killed else set()
        return EndedSession(
            self._citizen,
            self._wish,
            tuple(self._tray.papers),
            self._till.accounts.get(self._transaction),
            None if is_killed else state.ending,
            is_killed,
            frozenset(undecided),
        )

    def _on_state(self, _state: State) -> None:
        site = self._site
        if site.choices.happens(site.weather.session_dies):
            site.scheduler.call_later(site.shop, site.choices.seconds(site.weather.hand), self._process.kill)
        if not self._hand_is_moving:
            self._hand_is_moving = True
            site.scheduler.call_later(site.shop, site.choices.seconds(site.weather.hand), self._act)

    def _act(self) -> None:
        self._hand_is_moving = False
        session = self._require_session()
        if self._process.is_alive and not session.state.ended:
            act = self._person.act(session.state)
            if act is not None:
                session.post(act)

    def _type_pin(self) -> None:
        self._require_session().type_pin()

    def _pay(self, coin: Yen) -> None:
        self._till.insert(self._transaction, coin)

    def _require_session(self) -> SimulatedSession:
        if self._session is None:
            raise RuntimeError("nobody has touched the screen yet")
        return self._session

    def _calls(self, terminal: SimulatedTerminal) -> CenterCalls:
        wire = self._site.terminal_wire(terminal.thumbprint)
        return CenterCalls(wire, self._site.world.log, self._site.scheduler.sleep)

    def _linked(self, terminal: SimulatedTerminal) -> SessionLink:
        world = self._site.world
        return SessionLink(
            self._calls(terminal),
            world.directory,
            TerminalIdentity(terminal.id, GENERIC_PRINTER, terminal.thumbprint),
            world.clock,
            world.log,
        )
