"""What can go wrong between the kiosk and an IPP printer."""


class MalformedMessageError(ValueError):
    """The bytes are no IPP message, or a value does not fit its tag."""


class TransportError(Exception):
    """The printer gave no usable answer."""


class UnreachableError(TransportError):
    """No connection: nothing was sent."""


class NotTrustedError(TransportError):
    """The printer did not show the pinned certificate: nothing was sent."""


class AnswerLostError(TransportError):
    """The connection broke after sending had begun.

    `all_sent` says whether every byte of the request had been handed to the network.
    """

    def __init__(self, *, all_sent: bool) -> None:
        super().__init__("the printer's answer was lost")
        self.all_sent = all_sent


class HttpRefusedError(TransportError):
    """The printer answered with an HTTP status below 500 other than 200: IPP never saw the request."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the printer answered HTTP {status}")
        self.status = status


class IppRefusedError(TransportError):
    """The printer answered a question with an IPP status that is no success: it told nothing."""

    def __init__(self, code: int) -> None:
        super().__init__(f"the printer answered IPP status 0x{code:04x}")
        self.code = code
