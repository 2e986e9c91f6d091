"""Why no profile can be read off a scan."""


class CalibrationRefused(ValueError):
    """The scan gives no profile; names the cause and the remedy."""
