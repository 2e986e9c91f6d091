"""Renders the spoken prompts: Japanese with Open JTalk, English with eSpeak NG, both packed as Ogg Vorbis.

A tool for those who change a prompt; the recordings are part of the repository. It needs the Python
package `pyopenjtalk-plus` in an environment of its own, and the Debian packages `espeak-ng` and
`vorbis-tools`. Run it from the top of the project:

    python packaging/voice/render_prompts.py assets/voice
"""

import json
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np
import pyopenjtalk

PROMPTS = json.loads((Path(__file__).parent / "prompts.json").read_text(encoding="utf-8"))


def japanese(text: str, out: Path) -> None:
    """Speak with the voice Mei."""
    samples, rate = pyopenjtalk.tts(text, speed=0.95)
    peak = float(np.abs(samples).max()) or 1.0
    with wave.open(str(out), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes((samples / peak * 0.8 * 32767).astype("<i2").tobytes())


def english(text: str, out: Path) -> None:
    """Speak with eSpeak NG."""
    subprocess.run(["espeak-ng", "-v", "en-gb", "-s", "150", "-w", str(out), text], check=True)


def main(folder: Path) -> None:
    """Render every prompt in every language."""
    speakers = {"ja": japanese, "en": english}
    for language, speak in speakers.items():
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, texts in PROMPTS.items():
            with tempfile.TemporaryDirectory() as scratch:
                spoken = Path(scratch) / "prompt.wav"
                speak(texts[language], spoken)
                packed = folder / language / f"{name}.ogg"
                subprocess.run(
                    ["oggenc", "--quiet", "--quality", "1", "--serial", "1", "-o", str(packed), str(spoken)],
                    check=True,
                )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
