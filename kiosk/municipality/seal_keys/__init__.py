"""The keys that paper is sealed with: a pair a month, its private halves destroyed when the month is over."""

from kiosk.municipality.seal_keys.key_pair import SealKey, SealKeyUnusable
from kiosk.municipality.seal_keys.keyring import SealKeyring

__all__ = ["SealKey", "SealKeyUnusable", "SealKeyring"]
