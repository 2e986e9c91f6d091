"""Sizes of windows as the command line writes them."""

import argparse
import re


def parse_size(text: str) -> tuple[int, int]:
    """Read a size such as 1024x768.

    Raises argparse.ArgumentTypeError.
    """
    if not (match := re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)):
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1024x768")
    return int(match[1]), int(match[2])
