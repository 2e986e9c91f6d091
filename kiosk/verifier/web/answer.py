"""A verdict as the page shows it: words in both languages, and pictures with altered places marked."""

from base64 import b64encode

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.domain.languages import Language
from kiosk.verifier.compare.drawing import marked, side_by_side
from kiosk.verifier.judge.examine import Examination
from kiosk.verifier.report import as_json
from kiosk.verifier.wording import reason_text, verdict_text

_QUALITY = 70


def answer(examination: Examination, milliseconds: float) -> dict[str, object]:
    """The report of `kiosk verify --json`, continued by words and pictures."""
    compared = [sheet.comparison for sheet in examination.sheets if sheet.comparison is not None]
    return {
        **as_json(examination, milliseconds),
        "words": {
            key: {
                "verdict": verdict_text(examination.verdict, language),
                "reasons": [reason_text(reason, language) for reason in examination.reasons],
            }
            for key, language in (("ja", Language.JAPANESE), ("en", Language.ENGLISH))
        },
        "marked": [_data_url(marked(comparison)) for comparison in compared],
        "pairs": [
            _data_url(pairs) for comparison in compared if (pairs := side_by_side(comparison)) is not None
        ],
    }


def _data_url(picture: npt.NDArray[np.uint8]) -> str:
    _, encoded = cv2.imencode(
        ".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
    )
    return "data:image/jpeg;base64," + b64encode(encoded.tobytes()).decode("ascii")
