"""Center nonces live two minutes and are used once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, func, select

from kiosk.center.nonces import LIFETIME, NONCE_BYTES, Nonces
from kiosk.center.store import NONCES, open_store
from tests.center.made_up_center import NOON

SESSION = b"s" * 16
OTHER_SESSION = b"o" * 16


def test_a_nonce_is_good_once(store: Engine) -> None:
    nonces = Nonces(store)
    nonce = nonces.give(SESSION, NOON)
    assert len(nonce) == NONCE_BYTES
    assert nonces.take(nonce, SESSION, NOON)
    assert not nonces.take(nonce, SESSION, NOON)


def test_a_nonce_belongs_to_its_session(store: Engine) -> None:
    nonces = Nonces(store)
    nonce = nonces.give(SESSION, NOON)
    assert not nonces.take(nonce, OTHER_SESSION, NOON)
    assert nonces.take(nonce, SESSION, NOON)


def test_an_invented_nonce_is_refused(store: Engine) -> None:
    assert not Nonces(store).take(bytes(NONCE_BYTES), SESSION, NOON)


def test_a_nonce_lives_two_minutes(store: Engine) -> None:
    nonces = Nonces(store)
    late, in_time = nonces.give(SESSION, NOON), nonces.give(SESSION, NOON)
    assert nonces.take(in_time, SESSION, NOON + LIFETIME - timedelta(seconds=1))
    assert not nonces.take(late, SESSION, NOON + LIFETIME)


def test_expired_nonces_are_forgotten(store: Engine) -> None:
    nonces = Nonces(store)
    nonces.give(SESSION, NOON)
    nonces.give(SESSION, NOON + LIFETIME)
    with store.begin() as connection:
        assert connection.execute(select(func.count()).select_from(NONCES)).scalar_one() == 1


def test_of_two_processes_that_take_a_nonce_one_gets_it(store_path: Path) -> None:
    first, second = Nonces(open_store(store_path)), Nonces(open_store(store_path))
    for _ in range(20):
        nonce = first.give(SESSION, NOON)
        with ThreadPoolExecutor(2) as pool:
            takers = [pool.submit(nonces.take, nonce, SESSION, NOON) for nonces in (first, second)]
            taken = [taker.result() for taker in takers]
        assert sorted(taken) == [False, True]
