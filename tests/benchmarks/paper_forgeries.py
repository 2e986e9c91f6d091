"""Worn fronts of every third sample at 300 dpi, genuine and with eight exchanged characters each.

False alarms on genuine text against exchanges that are missed, by script; CPU seconds of a trial.
"""

from collections import Counter
from itertools import islice
from time import process_time

from kiosk.demo.cities.samples import samples
from tests.verifier.exchanging import Script
from tests.verifier.trial import front_tried

_EVERY = 3
_EXCHANGES = 8


def run() -> dict[str, float]:
    """Counts of fronts and of exchanges."""
    names = list(islice(samples(), 0, None, _EVERY))
    started = process_time()
    genuine = [front_tried(name, 0, seed, exchanges=0) for seed, name in enumerate(names)]
    forged = [front_tried(name, 0, 1000 + seed, exchanges=_EXCHANGES) for seed, name in enumerate(names)]
    seconds = process_time() - started
    read = [one for one in forged if one is not None]
    found = Counter(exchange.was.script for one in read for exchange in one.found)
    missed = Counter(exchange.was.script for one in read for exchange in one.missed)
    figures: dict[str, float] = {
        "genuine_fronts": len(genuine),
        "genuine_unread": sum(one is None or not one.comparable for one in genuine),
        "genuine_called_altered": sum(one is not None and one.strays > 0 for one in genuine),
        "forged_with_strays": sum(one.strays > 0 for one in read),
        "trial_s": seconds / (len(genuine) + len(forged)),
    }
    for script in Script:
        figures[f"{script.name.lower()}_found"] = found[script]
        figures[f"{script.name.lower()}_missed"] = missed[script]
    return figures
