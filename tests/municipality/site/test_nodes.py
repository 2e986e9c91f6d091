"""Servers on one store prove that they are alike before they serve, and while they do."""

import io
import os
import socket
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, insert

from kiosk.municipality.audit.log import links, told
from kiosk.municipality.site.neighbours import NoNeighbours
from kiosk.municipality.site.nodes import SILENT_AFTER, Node, NotTheOnlyServer, Server, ServersDiffer
from kiosk.municipality.site.presence import Presence
from kiosk.municipality.site.tables import nodes
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import new_session_id
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.sqlite import utc_text
from tests.municipality.made_up_city import MORNING

ALIKE = Server("1.0", "aa")
LATER = MORNING + SILENT_AFTER
NOW_AND_THEN = timedelta(seconds=15)


def joined(store: Store, name: str, server: Server = ALIKE, now: timedelta = timedelta(0)) -> Node:
    """A server on a machine of its own."""
    return Node.joining(store, server, MORNING + now, f"https://{name}", f"{name}/1/a")


def test_servers_that_are_alike_serve_beside_each_other(store: Store) -> None:
    first, second = joined(store, "first"), joined(store, "second")
    assert first.alive(ALIKE, MORNING)
    assert second.alive(ALIKE, MORNING)


@pytest.mark.parametrize("other", [Server("1.1", "aa"), Server("1.0", "bb")])
def test_a_server_that_differs_is_refused_with_both_named(store: Store, other: Server) -> None:
    joined(store, "first")
    told_both = f"version 1.0 and configuration aa .* {other.version} and {other.configuration}"
    with pytest.raises(ServersDiffer, match=told_both):
        joined(store, "second", other)


def test_a_server_that_left_stands_in_nobodys_way(store: Store) -> None:
    joined(store, "first").leave()
    joined(store, "second", Server("1.1", "bb"))


def test_a_server_that_was_killed_counts_until_it_was_silent_for_long_enough(store: Store) -> None:
    joined(store, "first").alive(ALIKE, LATER)
    other = Server("1.1", "aa")
    with pytest.raises(ServersDiffer):
        joined(store, "second", other, SILENT_AFTER + timedelta(seconds=1))
    joined(store, "second", other, 2 * SILENT_AFTER + timedelta(seconds=1))


def test_a_server_that_takes_itself_for_the_only_one_is_refused_beside_another(store: Store) -> None:
    Node.joining(store, ALIKE, MORNING, name="elsewhere/1/a")
    with pytest.raises(NotTheOnlyServer, match=r"site\.address"):
        Node.joining(store, ALIKE, MORNING)


def here() -> str:
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return f"{socket.gethostname()}:{boot}:{Path('/proc/self/ns/pid').stat().st_ino}"


def name_of(pid: int, *, machine: str, began: str | None = None) -> str:
    """The name of a server that is the process of that number, which began when that one did."""
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8") if began is None else ""
    return f"{machine}/{pid}/{began or stat.rpartition(')')[2].split()[19]}/a"


def test_a_killed_server_of_the_same_machine_is_known_to_be_gone(store: Store) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    gone = name_of(ended.pid, machine=here(), began="1")
    Node.joining(store, Server("0.9", "zz"), MORNING, name=gone)
    Node.joining(store, ALIKE, MORNING)


def test_a_killed_server_whose_number_another_process_has_is_gone_too(store: Store) -> None:
    """As of a container that was started anew: its first process has number 1 each time."""
    Node.joining(store, Server("0.9", "zz"), MORNING, name=name_of(os.getpid(), machine=here(), began="1"))
    Node.joining(store, ALIKE, MORNING)


@pytest.mark.parametrize("machine", [here(), f"{here()}0"], ids=["this", "another container of this host"])
def test_a_server_that_may_be_alive_counts(store: Store, machine: str) -> None:
    Node.joining(store, ALIKE, MORNING, name=name_of(os.getppid(), machine=machine))
    with pytest.raises(NotTheOnlyServer):
        Node.joining(store, ALIKE, MORNING)


def test_lone_servers_that_hear_of_each_other_are_no_longer_alike(store: Store) -> None:
    """One of them was paused, as a machine that is moved, and was taken for gone."""
    paused = Node.joining(store, ALIKE, MORNING, name="one")
    begun = Node.joining(store, ALIKE, LATER + NOW_AND_THEN, name="another")
    assert begun.alive(ALIKE, LATER + NOW_AND_THEN)
    assert not paused.alive(ALIKE, LATER + NOW_AND_THEN)
    assert not begun.alive(ALIKE, LATER + NOW_AND_THEN)
    begun.leave()
    assert paused.alive(ALIKE, LATER + NOW_AND_THEN)


def test_a_lone_server_beside_another_begins_no_sessions(store: Store) -> None:
    clock = SteppedClock(MORNING)
    presence = Presence(
        Node.joining(store, ALIKE, MORNING, name="one"),
        lambda: ALIKE,
        clock,
        EventLog("x", clock, io.StringIO()),
    )
    alone = NoNeighbours(presence)
    assert alone.keep(new_session_id(), MORNING)
    with store.transaction() as connection:
        intruder = {
            "node": "two",
            "address": "",
            "version": "1.0",
            "configuration": "aa",
            "seen_at": utc_text(LATER),
        }
        connection.execute(insert(nodes).values(intruder))
    for _ in range(6):
        presence.give_sign()
    assert not alone.keep(new_session_id(), MORNING)


def test_a_changed_configuration_is_known_with_the_next_sign_of_life_and_in_the_audit_log(
    store: Store,
) -> None:
    node = joined(store, "first")
    node.alive(Server("1.0", "bb"), MORNING)
    with pytest.raises(ServersDiffer, match="configuration bb"):
        joined(store, "second")
    with store.snapshot() as connection:
        assert [told(link)["configuration"] for link in links(connection)] == ["aa", "bb"]


def test_a_server_that_was_taken_for_gone_is_known_again_when_it_gives_a_sign(store: Store) -> None:
    node = joined(store, "first")
    with store.transaction() as connection:
        connection.execute(delete(nodes))
    assert node.alive(ALIKE, MORNING)
    with pytest.raises(ServersDiffer):
        joined(store, "second", Server("1.1", "aa"))


def test_servers_that_stay_different_are_told_and_go_on_when_they_agree(store: Store) -> None:
    """A profile may reach the servers one after the other, within a minute and a half; then both wait."""
    clock, logged = SteppedClock(MORNING), io.StringIO()
    log = EventLog("municipality", clock, logged)
    first, second = joined(store, "first"), joined(store, "second")
    changed = Presence(first, lambda: Server("1.0", "bb"), clock, log)
    for sign in range(6):
        assert changed.is_alike, sign
        clock.set(MORNING + sign * NOW_AND_THEN)
        changed.give_sign()
        second.alive(ALIKE, clock.now())
    assert not changed.is_alike
    assert logged.getvalue().count("servers-differ") == 1
    second.alive(Server("1.0", "bb"), clock.now())
    changed.give_sign()
    assert changed.is_alike


def test_a_store_that_is_away_for_a_moment_ends_no_presence(store: Store) -> None:
    clock, logged = SteppedClock(MORNING), io.StringIO()
    presence = Presence(joined(store, "first"), lambda: ALIKE, clock, EventLog("municipality", clock, logged))
    with store.transaction() as connection:
        nodes.drop(connection)
    presence.give_sign()
    assert presence.is_alike
    assert "command-failed" in logged.getvalue()
