"""A reader whose pad is left aside: some claim the feature and have no keys, or a cover over them."""

from dataclasses import dataclass

from kiosk.terminal.devices.card.pin_pad import GET_FEATURE_REQUEST
from kiosk.terminal.devices.card.transport import Channel, Transport


@dataclass(frozen=True, slots=True)
class WithoutPad:
    """The same reader, which no longer says that it has any feature of PC/SC part 10."""

    transport: Transport

    def connect(self, reader: str | None = None) -> Channel:
        """As the reader itself connects. Raises CardFailure."""
        return _SilentAboutFeatures(self.transport.connect(reader))


class _SilentAboutFeatures:
    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.reader = channel.reader

    def transmit(self, command: bytearray) -> bytes:
        return self._channel.transmit(command)

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        return b"" if code == GET_FEATURE_REQUEST else self._channel.control(code, request, seconds)

    def close(self) -> None:
        self._channel.close()
