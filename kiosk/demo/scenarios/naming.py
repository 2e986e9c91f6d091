"""Scenarios as the command line names them."""

import argparse
import difflib

from kiosk.demo.scenarios.catalogue import SCENARIOS


def parse_scenario(text: str) -> str:
    """Read a scenario's name.

    Raises argparse.ArgumentTypeError with the names that may have been meant, not with all of them.
    """
    if text in SCENARIOS:
        return text
    near = difflib.get_close_matches(text, SCENARIOS) or [name for name in SCENARIOS if text in name][:3]
    meant = f"perhaps: {', '.join(near)}; " if near else ""
    raise argparse.ArgumentTypeError(
        f"there is no scenario {text}; {meant}`kiosk tour --list` tells all {len(SCENARIOS)}"
    )
