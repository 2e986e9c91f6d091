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

RATE = 48_000
SECONDS = 0.06
PITCH = 1_760
"""Hertz; high enough for the small loudspeaker of a kiosk, below what old ears lose first."""
DECAY = 90
"""How fast it fades, a second: a knock, not a beep."""


def key() -> "np.typing.NDArray[np.int16]":
    """A knock, the same for every key: it must not tell one digit from another."""
    time = np.arange(int(RATE * SECONDS)) / RATE
    wave_form = np.sin(2 * np.pi * PITCH * time) * np.exp(-DECAY * time)
    return (wave_form * 0.6 * 32767).astype("<i2")


def main(folder: Path) -> None:
    """Render every sound."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "key.wav"
        with wave.open(str(raw), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            sound.writeframes(key().tobytes())
        packed = folder / "key.ogg"
        subprocess.run(
            ["oggenc", "--quiet", "--quality", "1", "--serial", "1", "-o", str(packed), str(raw)], check=True
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
