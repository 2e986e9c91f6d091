"""How the keys of the PIN look and sound: the terminal's settings say it, the state carries it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PinKeys:
    """The keypad on the PIN screen.

    A keypad of hardware has its digits printed on it and is never shuffled, nor is the audio mode that
    is used with one.
    """

    are_heard: bool = True
    """Each key that took makes a sound, the same for all."""
    count_is_spoken: bool = False
    """The voice tells how many digits are typed; never which."""
    are_shuffled: bool = False
    """The keys on the screen lie in another order at each entry, so that a hand gives nothing away."""

    @property
    def lie_shuffled(self) -> bool:
        """Never where the count is spoken: whoever needs that finds the keys by their places."""
        return self.are_shuffled and not self.count_is_spoken


USUAL_KEYS = PinKeys()
