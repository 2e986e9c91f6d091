"""Servers on one store: nobody serves beside one of another version or configuration."""

import os
import secrets
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.site.tables import nodes
from kiosk.municipality.store import Store
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.start import StartRefused

SILENT_AFTER = timedelta(seconds=90)
"""A server that was not heard of for so long is gone; six times as long as between two signs of life."""


class ServersDiffer(StartRefused):
    """Another server runs with another version or configuration; names both and the remedy."""


class NotTheOnlyServer(StartRefused):
    """Another server runs on the store and nobody said where the servers reach each other."""


@dataclass(frozen=True, slots=True)
class Server:
    """What a server runs; equal on all servers of a store."""

    version: str
    configuration: str


@dataclass(frozen=True, slots=True)
class Node:
    """One server process among those on a store, reachable for the others at `address`."""

    store: Store
    name: str
    address: str

    @classmethod
    def joining(
        cls, store: Store, server: Server, now: datetime, address: str = "", name: str = ""
    ) -> "Node":
        """Serve beside the others from now on. Raises ServersDiffer and NotTheOnlyServer.

        Whoever was at the same address before is gone. `name` is that of this process unless given.
        """
        node = cls(store, name or _own_name(), address)
        is_silent = nodes.c.seen_at < utc_text(now - SILENT_AFTER)
        was_here = (nodes.c.address == address) & (nodes.c.address != "")
        with store.transaction() as connection:
            store.in_turn(connection, "nodes")
            connection.execute(delete(nodes).where(is_silent | was_here))
            for other in connection.execute(select(nodes)).all():
                if _was_killed(other.node):
                    connection.execute(delete(nodes).where(nodes.c.node == other.node))
                else:
                    _check_beside(other, server, address)
            node._write(connection, server, now)
        return node

    def alive(self, server: Server, now: datetime) -> bool:
        """Give a sign of life; whether whoever else was heard of lately runs the same and can be reached.

        A server without an address that hears of another one was taken for gone, paused perhaps, and that
        one began meanwhile: neither knows of the other's sessions.
        """
        with self.store.transaction() as connection:
            self.store.in_turn(connection, "nodes")
            is_own = nodes.c.node == self.name
            own = connection.execute(select(nodes).where(is_own)).one_or_none()
            if own is None or own.configuration != server.configuration:
                connection.execute(delete(nodes).where(is_own))
                self._write(connection, server, now)
            connection.execute(update(nodes).where(is_own).values(seen_at=utc_text(now)))
            is_reachable = self.address or not _hears_of_another(connection, self.name, now)
            return bool(is_reachable) and set(heard_of(connection, now)) == {server}

    def leave(self) -> None:
        """Serve no longer."""
        with self.store.transaction() as connection:
            connection.execute(delete(nodes).where(nodes.c.node == self.name))

    def _write(self, connection: Connection, server: Server, now: datetime) -> None:
        facts = {"version": server.version, "configuration": server.configuration}
        row = {"node": self.name, "address": self.address, "seen_at": utc_text(now), **facts}
        connection.execute(insert(nodes).values(row))
        append(self.store, connection, AuditEvent.STARTED, now, **facts)


def heard_of(connection: Connection, now: datetime) -> list[Server]:
    """What the servers run that gave a sign of life lately, each once."""
    recent = (
        select(nodes.c.version, nodes.c.configuration)
        .where(nodes.c.seen_at >= utc_text(now - SILENT_AFTER))
        .distinct()
        .order_by(nodes.c.version, nodes.c.configuration)
    )
    return [Server(row.version, row.configuration) for row in connection.execute(recent)]


def _check_beside(other: Row[tuple[object, ...]], server: Server, address: str) -> None:
    if Server(other.version, other.configuration) != server:
        raise ServersDiffer(
            f"a server with version {other.version} and configuration {other.configuration[:12]} is running, "
            f"this one has {server.version} and {server.configuration[:12]}; give all servers the same, or "
            f"stop the others (one that was killed counts for {SILENT_AFTER.seconds} s)"
        )
    if not address:
        raise NotTheOnlyServer(
            "another server is running on this store; stop it, or give each its site.address (one that was "
            f"killed on another machine counts for {SILENT_AFTER.seconds} s)"
        )


def _hears_of_another(connection: Connection, name: str, now: datetime) -> bool:
    others = select(nodes.c.node).where(nodes.c.node != name, nodes.c.seen_at >= utc_text(now - SILENT_AFTER))
    return connection.execute(others).first() is not None


def _own_name() -> str:
    pid = os.getpid()
    return f"{_here()}/{pid}/{_began(pid)}/{secrets.token_hex(4)}"


def _here() -> str:
    """This machine since it was started, or this container of it: where a process number means one process.

    The host's name is for people; several containers may have the same one, and number 1 is in each.
    """
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return f"{socket.gethostname()}:{boot}:{Path('/proc/self/ns/pid').stat().st_ino}"


def _began(pid: int | str) -> str:
    """When a process began, in ticks since the machine was started (proc(5)); empty if there is none."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return status.rpartition(")")[2].split()[19]


def _was_killed(name: str) -> bool:
    """Whether a server of this machine is not there any more though it did not leave."""
    match name.split("/"):
        case [machine, pid, began, _]:
            return machine == _here() and _began(pid) != began
        case _:
            return False
