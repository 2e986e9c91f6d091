"""One municipality of the demo: its files and its server process."""

import secrets
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.processes import ServerProcess
from kiosk.demo.world.demo_clock import DemoClock
from kiosk.demo.world.key_files import stored_key
from kiosk.demo.world.municipal_directory import ListedMunicipality
from kiosk.demo.world.settings_file import write_settings
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.municipality.center_keys import write_center_keys
from kiosk.municipality.ledger.person_tags import KEY_BYTES
from kiosk.municipality.linkage.positions import note_linked
from kiosk.municipality.profiles import write_profile
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.seal_keys.listing import listed_key
from kiosk.municipality.store import Store
from kiosk.protocol.paper.trust_list import SealKeyPart
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.settings import SettingValue
from kiosk.runtime.whole_file import PRIVATE, write_whole

PROFILE_FILE: Final = "profile.toml"
"""Beside the municipality's database."""
_LOOKS_EVERY_SECONDS: Final = 0.5
"""A visitor of the demo is not to wait for a change of fees as long as a city can."""


@dataclass(frozen=True, slots=True)
class CenterAsKnown:
    """What a municipality is told of the center."""

    certificate: Path
    token_keys: tuple[TrustedKey, ...]
    card_anchors: Path


class MunicipalSite:
    """Adds what belongs to one world to the groundwork of an issuing server in `folder`, and starts it."""

    def __init__(self, profile: MunicipalityProfile, folder: Path, ca: TransportCa, clock: DemoClock) -> None:
        self.profile = profile
        self._folder = folder
        self._credentials = ca.issue(f"municipality-{profile.code}")
        self._clock = clock
        self._message_key = stored_key(folder / "message.key")
        self._values: Mapping[str, SettingValue] = {}
        self._seal_keys = SealKeyring(folder / "seal-keys")
        write_whole(folder / "recall.key", secrets.token_hex(KEY_BYTES), PRIVATE)

    @property
    def store_path(self) -> Path:
        """The municipality's database."""
        return self._folder / "store.sqlite"

    def equip(self, center: CenterAsKnown, now: datetime) -> None:
        """Write profile and the center's keys."""
        write_profile(self.profile, self._folder / PROFILE_FILE)
        write_center_keys(center.token_keys, self._folder / "token-keys.json")
        shutil.copyfile(self.store_path, self._folder / "city-system.sqlite")
        for month in (now.date(), _next_month(now.date())):
            if not self._seal_keys.has(month):
                self._seal_keys.make(month)
        self._values = {
            "tls.certificate": self._credentials.certificate,
            "tls.key": self._credentials.private_key,
            "tls.anchor": self._credentials.anchor,
            "municipality.profile": self._folder / PROFILE_FILE,
            "housekeeping.seconds": _LOOKS_EVERY_SECONDS,
            "store.path": self.store_path,
            "recall.key": self._folder / "recall.key",
            "linkage.inbox": self._folder / "inbox",
            "seal.keys": self._folder / "seal-keys",
            "message.key": self._folder / "message.key",
            "official_seal.picture": self._folder / "official-seal.png",
            "jpki.anchors": center.card_anchors,
            "center.certificates": center.certificate,
            "center.token_keys": self._folder / "token-keys.json",
        }

    def listed_seal_keys(self, now: datetime) -> tuple[SealKeyPart, ...]:
        """The entries for the trust list: this month's keys and the next one's."""
        days = (now.date(), _next_month(now.date()))
        return tuple(listed_key(self.profile, self._seal_keys.of(day), day) for day in days)

    def was_linked_last(self, moment: datetime) -> None:
        """The copy is as old as if the city's own system had delivered nothing since."""
        with closing(Store.in_file(self.store_path)) as store, store.transaction() as connection:
            note_linked(connection, moment)

    def start(self, logs: Path, port: int, limits: Mapping[str, SettingValue]) -> ServerProcess:
        """Start `kiosk municipality serve` with `limits` other than the defaults; port 0 is a free one.

        Raises RuntimeError before `equip`.
        """
        if not self._values:
            raise RuntimeError("equip a municipality before it is started")
        shift = self._clock.shift.total_seconds()
        values = {**self._values, **limits, "listen.port": port, "demo.clock_shift": shift}
        settings = write_settings(self._folder / "settings.toml", values)
        return ServerProcess(
            ["municipality", "serve", "--config", str(settings)],
            logs / f"municipality-{self.profile.code}.log",
        )

    def listed(self, address: str) -> ListedMunicipality:
        """The entry for the municipal directory."""
        return ListedMunicipality(self.profile, address, self._message_key)


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
