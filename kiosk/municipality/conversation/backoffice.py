"""What all the municipality's answers are made with."""

from dataclasses import dataclass

from kiosk.municipality.conversation.daily_key import DailyKey
from kiosk.municipality.conversation.sessions import Sessions
from kiosk.municipality.issuing.issuer import Issuer
from kiosk.municipality.ledger import Ledger
from kiosk.municipality.live_profile import LiveProfile
from kiosk.municipality.office import Office
from kiosk.municipality.registrations import Registrations
from kiosk.municipality.registry import Registry
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.store import Store
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.channel.opening import OpeningTrust
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent


@dataclass(frozen=True, slots=True)
class Backoffice:
    """One municipality's data, keys and sessions."""

    office: Office
    profiles: LiveProfile
    store: Store
    registry: Registry
    ledger: Ledger
    registrations: Registrations
    issuer: Issuer
    trust: OpeningTrust
    message_key: SignatureKey
    seal_keys: SealKeyring
    daily_key: DailyKey
    sessions: Sessions
    clock: Clock
    log: EventLog

    def keep_house(self) -> None:
        """Take a changed profile, give up keys and forget sessions whose time is over.

        The private seal keys of past months are destroyed.
        """
        self.profiles.look()
        for month in self.seal_keys.destroy_past(self.clock.now().date()):
            self.log.write(LogEvent.SEAL_KEY_DESTROYED, month=month)
        self.daily_key.expire()
        self.sessions.expire()
