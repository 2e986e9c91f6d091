"""The time of a citizen who reads."""


class ReadingTime:
    """A clock for touches: it stands still while a finger moves, however busy the machine is.

    One thread reads it while another lets it pass.
    """

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        """Seconds that were spent on reading so far."""
        return self._now

    def let_pass(self, seconds: float) -> None:
        """The citizen has read for so long."""
        self._now += seconds
