"""`kiosk config check`: whether the part would start with this file, without starting it."""

import argparse
import sys

from kiosk.config.parts import declare_file, declare_part, file_of, part_of
from kiosk.runtime.settings import load_settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.credentials import TlsCredentials


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_part(parser)
    declare_file(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check names, values, the rights of secret files, and the TLS key pair; 1 with the first fault."""
    path, part = file_of(arguments), part_of(arguments)
    try:
        settings = load_settings(path, part.settings)
        credentials = TlsCredentials.of(settings)
        credentials.client_context()
        of_demo = credentials.is_of_demo
    except StartRefused as refused:
        sys.stderr.write(f"kiosk config check: {refused}\n")
        return 1
    whose = "the demo's keys: never in a shop" if of_demo else "not the demo's keys"
    sys.stdout.write(f"{path}: {len(settings.given)} settings given, all in order; {whose}\n")
    return 0
