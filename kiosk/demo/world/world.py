"""Everything around a terminal: two made-up cities, the center, cards, keys; each server its own process."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.cities import mihon, tameshi
from kiosk.demo.cities.characters import Character
from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.processes import ServerProcess
from kiosk.demo.world.center_site import CenterSite
from kiosk.demo.world.municipal_directory import DirectoryOffice
from kiosk.demo.world.municipal_site import MunicipalSite
from kiosk.demo.world.terminal_connection import TerminalConnection
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.residents import ResidentId
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.identifiers import CardHash, TerminalId
from kiosk.runtime.clock import Clock, ShiftedClock, SystemClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials, certificate_thumbprint

TERMINAL = TerminalId("t-0001")


@dataclass(frozen=True, slots=True)
class World:
    """A running world. Its clock began at the time that was asked for and goes on from there."""

    clock: Clock
    cards: CardBox
    directory: Directory
    center: ServerProcess
    municipalities: tuple[ServerProcess, ...]
    center_address: str
    credentials: TlsCredentials
    outbox: Path

    def card_of(self, character: Character) -> VirtualCard:
        """The My Number card of a character."""
        return self.cards.card(character.resident_id)

    def connect_terminal(self, log: EventLog) -> TerminalConnection:
        """Connect the terminal to the center."""
        peer = PeerClient(self.center_address, self.credentials)
        return TerminalConnection(peer, TERMINAL, self.directory, self.outbox, self.clock, log)

    def stop_center(self) -> None:
        """Let the center vanish, as when its building loses power."""
        self.center.kill()


@contextmanager
def open_world(folder: Path, logs: Path, starts_at: datetime) -> Iterator[World]:
    """Make a world in `folder`, start its servers, end them when the block ends.

    Raises ServerDidNotStart, naming the log.
    """
    machine = SystemClock()
    shift = starts_at - machine.now()
    clock = ShiftedClock(shift, machine)
    logs.mkdir(parents=True, exist_ok=True)
    ca = TransportCa(folder / "pki", machine.now())
    cards = CardBox.open(folder / "cards", starts_at.replace(year=starts_at.year - 1))
    center = CenterSite(folder / "center", ca, cards.anchor, shift)
    sites = [MunicipalSite(city, folder / city.profile.code, ca, shift) for city in (mihon(), tameshi())]
    holders = _card_holders(cards)
    for site in sites:
        residents = {person.resident_id for person in site.city.residents()}
        own = {holder: card for holder, card in holders.items() if holder in residents}
        site.load(own, center.as_known, clock.now())
    credentials = ca.issue(TERMINAL)
    center.enrol(
        TERMINAL,
        certificate_thumbprint(credentials.certificate),
        {card: _home(holder, sites) for holder, card in holders.items()},
    )
    with ExitStack() as processes:
        servers = [processes.enter_context(site.start(logs)) for site in sites]
        addresses = {
            site.city.profile.code: f"https://127.0.0.1:{server.wait_until_serving()}"
            for site, server in zip(sites, servers, strict=True)
        }
        center_process = processes.enter_context(center.start(addresses, logs))
        office = DirectoryOffice(folder / "directory")
        listed = [site.listed(addresses[site.city.profile.code]) for site in sites]
        published = office.publish(listed, clock.now())
        yield World(
            clock=clock,
            cards=cards,
            directory=verify_directory(published, office.pinned, 0, clock.now()),
            center=center_process,
            municipalities=tuple(servers),
            center_address=f"https://127.0.0.1:{center_process.wait_until_serving()}",
            credentials=credentials,
            outbox=folder / "outbox.sqlite",
        )


def _card_holders(cards: CardBox) -> dict[ResidentId, CardHash]:
    """Everyone of the cast has a card."""
    return {
        character.resident_id: CardCertificate.from_der(
            cards.certificate(character.resident_id).certificate_der
        ).card_hash
        for character in Character
    }


def _home(holder: ResidentId, sites: Sequence[MunicipalSite]) -> MunicipalityCode:
    return next(
        site.city.profile.code
        for site in sites
        if any(person.resident_id == holder for person in site.city.residents())
    )
