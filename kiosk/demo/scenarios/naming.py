"""Scenarios as the command line names them."""

import argparse
import difflib
from collections.abc import Collection

from kiosk.demo.scenarios.catalogue import SCENARIOS


def parse_scenario(text: str, names: Collection[str] = SCENARIOS.keys()) -> str:
    """Read a scenario's name, one of `names`.

    Raises argparse.ArgumentTypeError with the names that may have been meant, not with all of them.
    """
    if text in names:
        return text
    near = difflib.get_close_matches(text, names) or [name for name in names if text in name][:3]
    meant = f"perhaps: {', '.join(near)}; " if near else ""
    raise argparse.ArgumentTypeError(
        f"there is no scenario {text}; {meant}`kiosk tour --list` tells all {len(names)}"
    )
