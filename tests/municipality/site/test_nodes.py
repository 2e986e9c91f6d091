"""Servers on one store prove that they are alike before they serve, and while they do."""

import io
import os
import socket
import subprocess
import sys
from datetime import timedelta

import pytest
from sqlalchemy import delete

from kiosk.municipality.audit.log import links, told
from kiosk.municipality.site.nodes import SILENT_AFTER, Node, NotTheOnlyServer, Server, ServersDiffer
from kiosk.municipality.site.presence import Presence
from kiosk.municipality.site.tables import nodes
from kiosk.municipality.store import Store
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
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


def test_a_killed_server_of_the_same_machine_is_known_to_be_gone(store: Store) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    here = socket.gethostname()
    Node.joining(store, Server("0.9", "zz"), MORNING, name=f"{here}/{ended.pid}/a")
    Node.joining(store, ALIKE, MORNING, name=f"{here}/{os.getppid()}/b")
    with pytest.raises(NotTheOnlyServer):
        Node.joining(store, ALIKE, MORNING)


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
