import threading

from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State

LONG = 20.0
NOTICE = State(screen=Screen.NOTICE)


def test_nothing_is_awaited_before_the_first_screen() -> None:
    assert SessionWatch().wait_until(lambda _: True, 0.0) is None


def test_a_screen_that_stands_already_is_found_at_once() -> None:
    watch = SessionWatch()
    watch.shown(NOTICE)
    assert watch.wait_until(lambda state: state.screen is Screen.NOTICE, 0.0) == NOTICE


def test_a_screen_that_comes_later_is_awaited() -> None:
    watch = SessionWatch()
    window = threading.Thread(target=watch.shown, args=(NOTICE,))
    window.start()
    assert watch.wait_until(lambda state: state.screen is Screen.NOTICE, LONG) == NOTICE
    window.join()


def test_a_change_counts_from_the_version_given() -> None:
    watch = SessionWatch()
    watch.shown(NOTICE)
    assert watch.wait_for_change(0, 0.0)
    assert not watch.wait_for_change(watch.version, 0.0)


def test_nobody_waits_any_longer_after_the_window_closed() -> None:
    watch = SessionWatch()
    watch.shown(NOTICE)
    watch.give_up()
    assert watch.wait_until(lambda state: state.screen is Screen.PIN, LONG) is None
    assert not watch.wait_for_change(watch.version, LONG)
