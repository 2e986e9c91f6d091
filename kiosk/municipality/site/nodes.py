"""Servers on one store: nobody serves beside one of another version or configuration."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, insert, select, update

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.site.tables import nodes
from kiosk.municipality.store import Store
from kiosk.runtime.settings import Settings
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.start import StartRefused

SILENT_AFTER = timedelta(seconds=90)
"""A server that was not heard of for so long is gone; three times as long as between two signs of life."""

_FILES = ("municipality.profile", "official_seal.picture", "jpki.anchors", "center.token_keys", "recall.key")
_NUMBERS = ("order.copies_per_day", "order.sheets", "linkage.max_age_minutes")


class ServersDiffer(StartRefused):
    """Another server runs with another version or configuration; names both and the remedy."""


def configuration_digest(settings: Settings, message_key_id: bytes) -> str:
    """What has to be the same on all servers of a municipality, as one number that can be compared by eye."""
    digest = hashlib.sha256(message_key_id)
    for key in _FILES:
        digest.update(f"\0{key}\0".encode() + hashlib.sha256(_content(settings.path(key))).digest())
    for key in _NUMBERS:
        digest.update(f"\0{key}\0{settings.number(key)}".encode())
    digest.update(f"\0site.address\0{bool(settings.text('site.address'))}".encode())
    digest.update(f"\0printer.profiles\0{settings.text('printer.profiles')}".encode())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Node:
    """One server process among those on a store."""

    store: Store
    name: str
    version: str
    configuration: str

    @classmethod
    def joining(
        cls, store: Store, version: str, configuration: str, now: datetime, address: str = ""
    ) -> "Node":
        """Serve beside the others from now on, reachable for them at `address`. Raises ServersDiffer.

        Whoever was at the same address before is gone.
        """
        node = cls(store, secrets.token_hex(8), version, configuration)
        is_silent = nodes.c.seen_at < utc_text(now - SILENT_AFTER)
        was_here = (nodes.c.address == address) & (nodes.c.address != "")
        with store.transaction() as connection:
            store.in_turn(connection, "nodes")
            connection.execute(delete(nodes).where(is_silent | was_here))
            for other in connection.execute(select(nodes)):
                if (other.version, other.configuration) != (version, configuration):
                    raise ServersDiffer(
                        f"a server with version {other.version} and configuration "
                        f"{other.configuration[:12]} is running, this one has {version} and "
                        f"{configuration[:12]}; give all servers the same, or stop the others "
                        f"(one that was killed counts for {SILENT_AFTER.seconds} s)"
                    )
            connection.execute(
                insert(nodes).values(
                    node=node.name,
                    address=address,
                    version=version,
                    configuration=configuration,
                    seen_at=utc_text(now),
                )
            )
            append(
                store,
                connection,
                AuditEvent.STARTED,
                now,
                version=version,
                configuration=configuration,
            )
        return node

    def alive(self, now: datetime) -> None:
        """Give a sign of life."""
        with self.store.transaction() as connection:
            is_own = nodes.c.node == self.name
            connection.execute(update(nodes).where(is_own).values(seen_at=utc_text(now)))

    def leave(self) -> None:
        """Serve no longer."""
        with self.store.transaction() as connection:
            connection.execute(delete(nodes).where(nodes.c.node == self.name))


def _content(path: Path) -> bytes:
    return path.read_bytes()
