"""Several processes on one PostgreSQL behave as one; the same desks, without a change."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TypeVar

import pytest
from sqlalchemy import Engine, text

from kiosk.center.nonces import Nonces
from kiosk.center.sessions import Begun, Sessions
from kiosk.center.settlement import Counted, ReportedOutcome, Settlement
from kiosk.center.stopping import Cause, Stoppable, Stops
from kiosk.center.stopping.discards import Discards
from kiosk.center.stopping.stops import Grounds
from kiosk.center.store import configured_store
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.protocol.identifiers import new_session_id
from kiosk.runtime.settings import Settings
from tests.center.made_up_center import MIHON, NOON, TERMINAL
from tests.municipality.postgresql import cluster

PROCESSES = 4
_Result = TypeVar("_Result")


@pytest.fixture
def stores() -> Iterator[list[Engine]]:
    """One database, as many processes have it open."""
    address = cluster().address_of_new_database("template0")
    engines = [configured_store(Settings({"store.postgresql": address})) for _ in range(PROCESSES)]
    yield engines
    for engine in engines:
        engine.dispose()


def at_once(acts: Sequence[Callable[[], _Result]]) -> list[_Result]:
    with ThreadPoolExecutor(len(acts)) as pool:
        return [done.result() for done in [pool.submit(act) for act in acts]]


def test_of_many_that_take_a_nonce_one_gets_it(stores: list[Engine]) -> None:
    nonce = Nonces(stores[0]).give(b"s" * 16, NOON)
    taken = at_once([partial(Nonces(store).take, nonce, b"s" * 16, NOON) for store in stores])
    assert taken.count(True) == 1


def test_an_outcome_that_comes_to_all_is_counted_once(stores: list[Engine]) -> None:
    outcome = ReportedOutcome(
        b"i" * 16, TERMINAL, MIHON, CertificateKind.JUMINHYO, printed=True, fee=Yen(300), sequence=1
    )
    counted = at_once([partial(Settlement(store).count, outcome, NOON) for store in stores])
    assert counted.count(Counted.FIRST_TIME) == 1
    assert counted.count(Counted.AGAIN) == PROCESSES - 1


def test_a_terminal_may_begin_so_many_sessions_at_all_of_them_together(stores: list[Engine]) -> None:
    acts = [partial(Sessions(store, 2).begin, new_session_id(), TERMINAL, MIHON, NOON) for store in stores]
    begun = at_once(acts)
    assert begun.count(Begun.BEGUN) == 2
    assert begun.count(Begun.TOO_MANY) == PROCESSES - 2


def test_a_stop_at_one_is_a_stop_at_all(stores: list[Engine]) -> None:
    what = Stoppable.municipality(MIHON)
    grounds = Grounds(Cause.OPERATOR, "odd")
    stopped = at_once([partial(Stops(store).stop, what, grounds, NOON) for store in stores])
    assert stopped.count(True) == 1
    assert all(Stops(store).among(what) for store in stores)


def test_shops_that_complain_to_different_processes_are_counted_together(stores: list[Engine]) -> None:
    suspects = [Discards(store).count(MIHON, f"t-{number}", NOON) for number, store in enumerate(stores[:3])]
    assert suspects == [None, None, Stoppable.municipality(MIHON)]


def test_threads_that_hold_more_connections_than_a_pool_has_do_not_wait_for_each_other(
    stores: list[Engine],
) -> None:
    threads = 20
    all_hold_one = Barrier(threads, timeout=20)

    def hold_two() -> int:
        with stores[0].begin() as first:
            first.execute(text("SELECT 1"))
            all_hold_one.wait()
            with stores[0].begin() as second:
                return int(second.execute(text("SELECT 1")).scalar_one())

    assert at_once([hold_two] * threads) == [1] * threads
