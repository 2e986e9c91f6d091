"""`kiosk config check`: whether the part would start with this file, without starting it."""

import argparse
import sys

from kiosk.config.parts import declare_file, declare_part, file_of, part_of
from kiosk.runtime.settings import Settings, load_settings
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
        whose = _whose_keys(settings) if part.has_tls else "no keys of its own"
    except StartRefused as refused:
        sys.stderr.write(f"kiosk config check: {refused}\n")
        return 1
    sys.stdout.write(f"{path}: {len(settings.given)} settings given, all in order; {whose}\n")
    return 0


def _whose_keys(settings: Settings) -> str:
    credentials = TlsCredentials.of(settings)
    credentials.client_context()
    return "the demo's keys: never in a shop" if credentials.is_of_demo else "not the demo's keys"
