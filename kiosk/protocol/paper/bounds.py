"""Sizes of the paper formats; bytes unless named otherwise."""

SHEET_KEY_BYTES = 32
ELLIPTIC_SIGNATURE_BYTES = 64
"""Ed25519 (RFC 8032)."""
LATTICE_SIGNATURE_BYTES = 2_420
"""ML-DSA-44 (FIPS 204)."""
LATTICE_KEY_BYTES = 1_312
MAX_SEAL = 8 * 1024
"""Longest unpacked seal; a symbol of the largest version holds less than 3 kB packed."""
MAX_BACK = 64 * 1024
"""Longest back; the densest field of symbols holds 37 kB."""
MAX_RECORD = 16 * 1024
MAX_LINES = 400
"""Most lines of text on one sheet."""
MAX_LINE = 600
"""Longest line in characters."""
