import pytest

from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import (
    MAX_LINE,
    Ended,
    FirstFrame,
    Heartbeat,
    LifelineError,
    Message,
    Ready,
    Stop,
    decode,
    encode,
)

EVERYTHING = (Ready(), FirstFrame(), Heartbeat(), Stop(), Ended(None), *(Ended(ending) for ending in Ending))


@pytest.mark.parametrize("message", EVERYTHING, ids=repr)
def test_every_message_survives_the_way(message: Message) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert len(line) <= MAX_LINE
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff",
        b"[]",
        b'"Stop"',
        b"{}",
        b'{"kind": "Name"}',
        b'{"kind": "Stop", "name": "x"}',
        b'{"kind": "Ended"}',
        b'{"kind": "Ended", "ending": "x"}',
        b'{"kind": "Ended", "ending": null, "name": "x"}',
        b"[" * MAX_LINE,
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(LifelineError):
        decode(line)
