"""Servers on one store prove that they are alike before they serve."""

from datetime import timedelta

import pytest

from kiosk.municipality.site.nodes import SILENT_AFTER, Node, ServersDiffer
from kiosk.municipality.store import Store
from tests.municipality.made_up_city import MORNING


def test_servers_that_are_alike_serve_beside_each_other(store: Store) -> None:
    first = Node.joining(store, "1.0", "aa", MORNING)
    second = Node.joining(store, "1.0", "aa", MORNING)
    assert first.name != second.name


@pytest.mark.parametrize(("version", "configuration"), [("1.1", "aa"), ("1.0", "bb")])
def test_a_server_that_differs_is_refused_with_both_named(
    store: Store, version: str, configuration: str
) -> None:
    Node.joining(store, "1.0", "aa", MORNING)
    with pytest.raises(
        ServersDiffer, match=f"version 1.0 and configuration aa .* {version} and {configuration}"
    ):
        Node.joining(store, version, configuration, MORNING)


def test_a_server_that_left_stands_in_nobodys_way(store: Store) -> None:
    Node.joining(store, "1.0", "aa", MORNING).leave()
    Node.joining(store, "1.1", "bb", MORNING)


def test_a_server_that_was_killed_counts_until_it_was_silent_for_long_enough(store: Store) -> None:
    first = Node.joining(store, "1.0", "aa", MORNING)
    later = MORNING + SILENT_AFTER
    first.alive(later)
    with pytest.raises(ServersDiffer):
        Node.joining(store, "1.1", "aa", later + timedelta(seconds=1))
    Node.joining(store, "1.1", "aa", later + SILENT_AFTER + timedelta(seconds=1))
