"""Renders the sounds that say nothing, packed as Ogg Vorbis.

A tool for those who change a sound; the recordings are part of the repository. It needs the Debian
package `vorbis-tools`. Run it from the top of the project:

    python packaging/sounds/render_sounds.py assets/sounds
"""

import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]
RATE = 48_000
KEY_SECONDS = 0.06
KEY_PITCH = 1_760
"""Hertz; high enough for the small loudspeaker of a kiosk, below what old ears lose first."""
KEY_DECAY = 90
"""How fast it fades, a second: a knock, not a beep."""
CALL_PITCHES = (880, 660, 880, 660)
"""Two falling steps, twice: no other sound of a shop's machines does that."""
CALL_SECONDS = 0.28
CALL_DECAY = 6


def key() -> Samples:
    """A knock, the same for every key: it must not tell one digit from another."""
    return 0.6 * _struck(KEY_PITCH, KEY_SECONDS, KEY_DECAY)


def staff_call() -> Samples:
    """A tone that carries through a shop."""
    return np.concatenate([0.9 * _struck(pitch, CALL_SECONDS, CALL_DECAY) for pitch in CALL_PITCHES])


def _struck(pitch: float, seconds: float, decay: float) -> Samples:
    time = np.arange(int(RATE * seconds)) / RATE
    return np.asarray(np.sin(2 * np.pi * pitch * time) * np.exp(-decay * time))


def pack(samples: Samples, packed: Path) -> None:
    """Write an Ogg file."""
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "sound.wav"
        with wave.open(str(raw), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            sound.writeframes((samples * 32767).astype("<i2").tobytes())
        subprocess.run(
            ["oggenc", "--quiet", "--quality", "1", "--serial", "1", "-o", str(packed), str(raw)], check=True
        )


def main(folder: Path) -> None:
    """Render every sound."""
    folder.mkdir(parents=True, exist_ok=True)
    pack(key(), folder / "key.ogg")
    pack(staff_call(), folder / "staff-call.ogg")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
