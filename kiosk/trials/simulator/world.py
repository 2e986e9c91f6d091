"""Center, city and people of a simulation: made once, and used for many runs."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.center.settlement import Settlement
from kiosk.center.token_keys import TokenKey, TokenKeys
from kiosk.protocol.directory import Directory
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.trials.simulator.center import Center, CenterKeys, SettlementOf
from kiosk.trials.simulator.city import City
from kiosk.trials.simulator.people import People
from kiosk.trials.simulator.terminals import SimulatedTerminal, issued_terminals

FIRST_DAY = datetime(2026, 4, 1, 10, 0, tzinfo=JAPAN)
_YEARS = timedelta(days=3650)


class _Nowhere(io.StringIO):
    def write(self, text: str) -> int:
        return len(text)


@dataclass(frozen=True, slots=True)
class World:
    """What outlives the processes: stores, keys, people, and the clock."""

    clock: SteppedClock
    log: EventLog
    people: People
    center: Center
    city: City
    directory: Directory
    terminals: Sequence[SimulatedTerminal]

    @classmethod
    def built(cls, folder: Path, people: People, settlement_of: SettlementOf = Settlement) -> "World":
        """A new world whose stores lie in `folder`."""
        clock = SteppedClock(FIRST_DAY)
        log = EventLog("simulator", clock, _Nowhere())
        token_key = TokenKey(SigningKey.generate(), FIRST_DAY - _YEARS, FIRST_DAY + _YEARS)
        city = City(folder, people, clock, token_key.trusted, log)
        directory = city.directory(FIRST_DAY)
        keys = CenterKeys(TokenKeys((token_key,)), lambda _code: directory.municipalities[0].trusted_keys)
        center = Center(folder, people, clock, keys, log, settlement_of)
        terminals = issued_terminals(folder / "pki", FIRST_DAY)
        center.enrol(terminals)
        return cls(clock, log, people, center, city, directory, terminals)

    def next_morning(self) -> None:
        """Let the night pass: whatever was left of sessions and nonces is over."""
        tomorrow = self.clock.now().date() + timedelta(days=1)
        self.clock.set(datetime.combine(tomorrow, FIRST_DAY.timetz()))

    def close(self) -> None:
        """Close the stores."""
        self.center.close()
        self.city.close()
