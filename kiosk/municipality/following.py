"""A server that takes changes while it serves."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.runtime.settings import Settings


@contextmanager
def following(backoffice: Backoffice, settings: Settings) -> Iterator[None]:
    """Follow the city's own system for as long as the block runs."""
    follower = Follower(
        backoffice.store,
        Inbox(settings.path("linkage.inbox")),
        backoffice.office.profile.code,
        backoffice.clock,
        backoffice.log,
    )
    stopped = Event()
    seconds = settings.seconds("linkage.poll_seconds")
    thread = Thread(target=follower.follow, args=(stopped, seconds), name="linkage")
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()
