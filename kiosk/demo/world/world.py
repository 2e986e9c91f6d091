"""Everything around a terminal: two made-up cities, the center, cards, keys; each server its own process."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.special_cards import CardState, special_card
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.cities import City
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE, TAMESHI_PROFILE
from kiosk.demo.pki.status_responder import StatusRegister, StatusResponder
from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.wires.laying import Lay, straight
from kiosk.demo.wires.switchboard import Line
from kiosk.demo.world.center_site import CenterSite
from kiosk.demo.world.city_systems import CitySystems
from kiosk.demo.world.demo_clock import DemoClock, demo_clock
from kiosk.demo.world.fee_desk import FeeDesk
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.municipal_directory import DirectoryOffice
from kiosk.demo.world.municipal_site import PROFILE_FILE, MunicipalSite
from kiosk.demo.world.paper_trust import PaperTrust
from kiosk.demo.world.server_power import ServerPower
from kiosk.demo.world.terminal_connection import EnrolledTerminal, TerminalConnection
from kiosk.demo.world.town_hall import TownHall
from kiosk.domain.cards import AUTHENTICATION_POLICIES, Acceptance
from kiosk.domain.residents import ResidentId
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import SettingValue
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials, certificate_thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.card_trust import CertificateExaminer

TERMINAL = TerminalId("t-0001")
_MUNICIPALITIES = (MIHON_PROFILE, TAMESHI_PROFILE)


@dataclass(frozen=True, slots=True)
class WorldPlan:
    """What a world holds beyond the demo's own."""

    terminals: tuple[TerminalId, ...] = (TERMINAL,)
    holders: tuple[tuple[City, tuple[ResidentId, ...]], ...] = ()
    """Residents who are handed a card beside the cast."""
    center_limits: Mapping[str, SettingValue] = field(default_factory=dict)
    """Settings of the center other than their defaults."""
    municipality_limits: Mapping[str, SettingValue] = field(default_factory=dict)
    """Settings of every municipality other than their defaults."""
    city_silent_for: timedelta | None = None
    """How long the cities' own systems have delivered nothing; None where they are at work."""
    clock: DemoClock | None = None
    """The world's clock, where somebody else reads it already; None for one that shows `starts_at`."""


@dataclass(frozen=True, slots=True)
class World:
    """A running world. Its clock began at the time that was asked for and goes on from there."""

    clock: DemoClock
    cards: CardBox
    directory: Directory
    signed_directory: bytes
    """The directory as it travels; `directory_keys` are what a terminal pins."""
    directory_keys: tuple[Ed25519PublicKey, ...]
    center: ServerPower
    center_address: str
    """Where terminals reach the center: itself, or the wire that leads to it."""
    center_store: Path
    municipalities: tuple[ServerPower, ...]
    ledgers: tuple[Path, ...]
    """The municipalities' databases."""
    city_systems: CitySystems
    """The program that delivers changes to the municipalities."""
    terminals: Mapping[TerminalId, TlsCredentials]
    outboxes: Path
    """The folder in which each terminal keeps the outcomes that it has to report."""
    card_status: StatusRegister
    """Says which cards were revoked."""
    paper_trust: PaperTrust
    """What the papers of this world are checked with."""

    def card_of(self, character: Character, state: CardState = CardState.ORDINARY) -> VirtualCard:
        """The My Number card of a character, in that state."""
        return special_card(self.cards, character.resident_id, state)

    def move_clock_on(self, by: timedelta) -> None:
        """Let time pass for everybody: each server that runs starts anew with the later time.

        Raises ServerDidNotStart, and ValueError for a way back.
        """
        self.clock.move_on(by)
        running = [server for server in (*self.municipalities, self.center) if server.is_on]
        if self.city_systems.is_on:
            self.city_systems.start_anew()
        with ThreadPoolExecutor(len(running) or 1) as restarting:
            restarts = [restarting.submit(server.start_anew) for server in running]
            for restart in restarts:
                restart.result()

    @property
    def town_hall(self) -> TownHall:
        """Where applications for registration are decided: ためし町's."""
        of_tameshi = _MUNICIPALITIES.index(TAMESHI_PROFILE)
        return TownHall(self.ledgers[of_tameshi], self.cards, self.clock)

    @property
    def fee_desk(self) -> FeeDesk:
        """Where みほん市 sets its fees."""
        of_mihon = _MUNICIPALITIES.index(MIHON_PROFILE)
        profile = self.ledgers[of_mihon].with_name(PROFILE_FILE)
        return FeeDesk(MIHON_PROFILE, profile, self.municipalities[of_mihon], self.clock)

    @property
    def examine(self) -> CertificateExaminer:
        """How the terminal judges cards: it trusts the demo's own authority alone."""
        accepted = Acceptance(frozenset({AUTHENTICATION_POLICIES}))
        return CertificateExaminer(CardTrust((self.cards.anchor,), accepted), self.clock)

    @property
    def credentials(self) -> TlsCredentials:
        """The TLS key and certificate of the demo's own terminal."""
        return self.terminals[TERMINAL]

    def outbox(self, terminal_id: TerminalId = TERMINAL) -> Path:
        """Where a terminal keeps the outcomes that it has to report."""
        return self.outboxes / f"outbox-{terminal_id}.sqlite"

    def connect_terminal(self, log: EventLog, terminal_id: TerminalId = TERMINAL) -> TerminalConnection:
        """Connect a terminal to the center."""
        credentials = self.terminals[terminal_id]
        peer = PeerClient(self.center_address, credentials)
        terminal = EnrolledTerminal(terminal_id, TlsPrivateKey.load(credentials))
        return TerminalConnection(peer, terminal, self.directory, self.outbox(terminal_id), self.clock, log)


@contextmanager
def open_world(
    folder: Path,
    logs: Path,
    starts_at: datetime,
    home: DemoHome | None = None,
    plan: WorldPlan = WorldPlan(),
    lay: Lay = straight,
) -> Iterator[World]:
    """Make a world in `folder`, start its servers, end them when the block ends.

    `lay` lays the wires between terminal, center and municipalities.
    Raises ServerDidNotStart, naming the log.
    """
    machine = SystemClock()
    clock = plan.clock or demo_clock(starts_at)
    logs.mkdir(parents=True, exist_ok=True)
    groundwork = (home or DemoHome()).supply(folder, starts_at)
    for city, holders in plan.holders:
        groundwork.hand_out(city, holders)
    cards = groundwork.cards
    ca = TransportCa(folder / "pki", machine.now())
    register = StatusRegister(cards.anchor, cards.issuer.key, clock.now)
    sites = [MunicipalSite(profile, folder / profile.code, ca, clock) for profile in _MUNICIPALITIES]
    with ExitStack() as processes:
        responder = processes.enter_context(StatusResponder(register))
        center = CenterSite(folder / "center", ca, cards.anchor, responder.address, clock)
        known = center.made_known(clock.now())
        for site in sites:
            site.equip(known, clock.now())
            if plan.city_silent_for is not None:
                site.was_linked_last(starts_at - plan.city_silent_for)
        servers = [ServerPower(partial(site.start, logs, limits=plan.municipality_limits)) for site in sites]
        _switch_on(servers, processes)
        city_systems = CitySystems([folder / site.profile.code for site in sites], clock, logs)
        processes.callback(city_systems.switch_off)
        if plan.city_silent_for is None:
            city_systems.switch_on()
        terminals = {terminal_id: ca.issue(terminal_id) for terminal_id in plan.terminals}
        center.enrol(
            {name: certificate_thumbprint(own.certificate) for name, own in terminals.items()},
            groundwork.routes,
        )
        addresses = {site.profile.code: server.address for site, server in zip(sites, servers, strict=True)}
        office = DirectoryOffice(folder / "directory")
        published = office.publish([site.listed(addresses[site.profile.code]) for site in sites], clock.now())
        center.trust(office, published)
        seal_keys = [key for site in sites for key in site.listed_seal_keys(clock.now())]
        trust = PaperTrust(folder / "paper")
        trust.write(office.publish_trust(seal_keys, clock.now()), office.pinned_pem)
        center.connect({code: lay(Line.MUNICIPALITY, address) for code, address in addresses.items()})
        power = processes.enter_context(
            ServerPower(lambda port: center.start(logs, port, plan.center_limits))
        )
        for ask_to_stop in (power.ask_to_stop, *(server.ask_to_stop for server in servers)):
            processes.callback(ask_to_stop)
        yield World(
            clock=clock,
            cards=cards,
            directory=verify_directory(published, office.pinned, 0, clock.now()),
            signed_directory=published,
            directory_keys=office.pinned,
            center=power,
            center_address=lay(Line.CENTER, power.address),
            center_store=center.store_path,
            municipalities=tuple(servers),
            ledgers=tuple(site.store_path for site in sites),
            city_systems=city_systems,
            terminals=terminals,
            outboxes=folder,
            card_status=register,
            paper_trust=trust,
        )


def _switch_on(servers: Sequence[ServerPower], processes: ExitStack) -> None:
    """All of them at once: each takes a second or two of its own to come up."""
    with ThreadPoolExecutor(len(servers)) as starting:
        for server in servers:
            processes.callback(server.switch_off)
        list(starting.map(ServerPower.switch_on, servers))
