"""A channel whose answers are written down beforehand."""

from kiosk.terminal.devices.card.pin_pad import GET_FEATURE_REQUEST
from kiosk.terminal.devices.card.transport import TransportLost


class ScriptedChannel:
    """Answers one written line after the other, and is lost at their end."""

    reader = "scripted"

    def __init__(self, *answers: str) -> None:
        self._answers = [bytes.fromhex(answer) for answer in answers]
        self.features = b""
        self.pad_properties = b""
        self.sent: list[str] = []
        self.buffers: list[bytearray] = []

    def transmit(self, command: bytearray) -> bytes:
        self.sent.append(command.hex().upper())
        self.buffers.append(command)
        if not self._answers:
            raise TransportLost
        return self._answers.pop(0)

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        del request, seconds
        return self.features if code == GET_FEATURE_REQUEST else self.pad_properties

    def close(self) -> None:
        self._answers.clear()
