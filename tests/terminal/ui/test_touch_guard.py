"""One intention is one touch, however often the finger comes down."""

from kiosk.terminal.ui.bridge.touch_guard import TouchGuard


class Hand:
    """A finger and the time that it takes."""

    def __init__(self) -> None:
        self.time = 100.0
        self.guard = TouchGuard(0.35, lambda: self.time)

    def touches_after(self, seconds: float) -> bool:
        self.time += seconds
        return self.guard.admits()


def test_a_first_touch_counts_and_the_second_of_a_double_one_does_not() -> None:
    hand = Hand()
    assert hand.touches_after(1.0)
    assert not hand.touches_after(0.2)


def test_whoever_has_read_the_screen_is_let_on() -> None:
    hand = Hand()
    assert hand.touches_after(1.0)
    assert hand.touches_after(0.5)


def test_a_touch_that_did_not_count_does_not_prolong_the_wait() -> None:
    hand = Hand()
    assert hand.touches_after(1.0)
    assert not hand.touches_after(0.2)
    assert hand.touches_after(0.2)


def test_a_page_that_turned_by_itself_is_not_touched_by_mistake() -> None:
    hand = Hand()
    hand.time += 1.0
    hand.guard.page_turned()
    assert not hand.touches_after(0.1)
    assert hand.touches_after(0.4)
