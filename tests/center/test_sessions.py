"""A session belongs to one terminal and one municipality, and a terminal may not begin too many."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select

from kiosk.center.sessions import Begun, Sessions
from kiosk.center.store import SESSIONS
from kiosk.protocol.identifiers import SessionId, new_session_id
from kiosk.protocol.limits import SESSION_LIFETIME
from tests.center.made_up_center import MIHON, NOON, OTHER_TERMINAL, TAMESHI, TERMINAL

SESSION = SessionId(b"s" * 16)


@pytest.fixture
def sessions(store: Engine) -> Sessions:
    return Sessions(store, per_terminal=3)


def test_a_session_leads_to_its_municipality(sessions: Sessions) -> None:
    assert sessions.begin(SESSION, TERMINAL, MIHON, NOON) is Begun.BEGUN
    assert sessions.destination(SESSION, TERMINAL, NOON) == MIHON


def test_a_session_of_another_terminal_leads_nowhere(sessions: Sessions) -> None:
    sessions.begin(SESSION, TERMINAL, MIHON, NOON)
    assert sessions.destination(SESSION, OTHER_TERMINAL, NOON) is None


def test_a_session_that_said_no_hello_leads_nowhere(sessions: Sessions) -> None:
    assert sessions.destination(SESSION, TERMINAL, NOON) is None


def test_a_session_id_cannot_be_taken_over(sessions: Sessions) -> None:
    sessions.begin(SESSION, TERMINAL, MIHON, NOON)
    assert sessions.begin(SESSION, OTHER_TERMINAL, TAMESHI, NOON) is Begun.ID_USED_BEFORE
    assert sessions.begin(SESSION, TERMINAL, TAMESHI, NOON) is Begun.ID_USED_BEFORE
    assert sessions.destination(SESSION, TERMINAL, NOON) == MIHON


def test_a_session_ends_after_its_absolute_time(sessions: Sessions) -> None:
    sessions.begin(SESSION, TERMINAL, MIHON, NOON)
    moment = timedelta(seconds=1)
    assert sessions.destination(SESSION, TERMINAL, NOON + SESSION_LIFETIME - moment) == MIHON
    assert sessions.destination(SESSION, TERMINAL, NOON + SESSION_LIFETIME) is None


def test_a_terminal_may_begin_only_so_many_sessions_at_a_time(sessions: Sessions) -> None:
    begun = [sessions.begin(new_session_id(), TERMINAL, MIHON, NOON) for _ in range(4)]
    assert begun == [Begun.BEGUN] * 3 + [Begun.TOO_MANY]
    assert sessions.begin(new_session_id(), OTHER_TERMINAL, MIHON, NOON) is Begun.BEGUN


def test_room_comes_back_with_time_and_nothing_old_is_kept(sessions: Sessions, store: Engine) -> None:
    for _ in range(3):
        sessions.begin(new_session_id(), TERMINAL, MIHON, NOON)
    later = NOON + SESSION_LIFETIME
    assert sessions.begin(new_session_id(), TERMINAL, MIHON, later) is Begun.BEGUN
    with store.begin() as connection:
        assert connection.execute(select(func.count()).select_from(SESSIONS)).scalar_one() == 1
