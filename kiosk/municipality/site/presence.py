"""A server that gives signs of life for as long as it serves."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from kiosk.municipality.site.nodes import Node
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock

_SECONDS = 30.0


@contextmanager
def beside_others(
    store: Store, version: str, configuration: str, address: str, clock: Clock
) -> Iterator[Node]:
    """Be known among the servers of the store while the block runs. Raises ServersDiffer."""
    node, stopped = Node.joining(store, version, configuration, clock.now(), address), Event()

    def give_signs() -> None:
        while not stopped.wait(_SECONDS):
            node.alive(clock.now())

    thread = Thread(target=give_signs, name="presence")
    thread.start()
    try:
        yield node
    finally:
        stopped.set()
        thread.join()
        node.leave()
