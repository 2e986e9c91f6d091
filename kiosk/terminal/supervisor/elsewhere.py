"""The post of a process that somebody else keeps running: here there is nothing to do for it."""


class KeptElsewhere:
    """Stands in the place of a post whose process is a service of its own, under another user."""

    is_vacant = True
    is_refused = False
    descriptors: tuple[int, ...] = ()
    wakes_at: float | None = None

    def attend(self) -> None:
        """Others look after it."""

    def stop(self) -> None:
        """Others end it."""
