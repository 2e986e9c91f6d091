"""Every size and lifetime of the protocol as named data; sizes in bytes (docs/protocol.md, "Limits")."""

from datetime import timedelta

KIB = 1024

SESSION_ID_BYTES = 16
NONCE_BYTES = 32
SALT_BYTES = 32
SETTLEMENT_ID_BYTES = 16
SEAL_HASH_BYTES = 16
SEAL_ID_BYTES = 16
DIGEST_BYTES = 32
KEY_ID_BYTES = 8
CONTENT_KEY_BYTES = 32

CLEAR_MESSAGE = 16 * KIB
"""Longest message that is not sealed: statement, certificate and OCSP response fit with room."""
EVIDENCE_MESSAGE = 48 * KIB
"""Longest report of a contradiction: token, keys, and two signed messages."""
DIRECTORY = 4 * KIB * KIB
"""Longest municipal directory: 1,741 municipalities with two keys each take about 0.6 MB."""

OPEN_BUCKETS = (16 * KIB,)
REQUEST_BUCKETS = (4 * KIB,)
OFFER_BUCKETS = (16 * KIB,)
SMALL_ANSWER_BUCKETS = (4 * KIB,)
DOCUMENT_BUCKETS = (128 * KIB, 256 * KIB, 512 * KIB, 1024 * KIB, 2048 * KIB, 3072 * KIB)
RELAY_MESSAGE = max(DOCUMENT_BUCKETS) + 4 * KIB
"""Longest relayed message: the largest bucket, the wrapped key, the tag and the fields beside them."""

MAX_DEPTH = 12
"""Deepest nesting that the strict reader follows."""
MAX_LINES = 10
MAX_PERSONS = 30
MAX_SERVICES = 16
MAX_SHEETS = 30
"""Most sheets that one line may have: a line travels in one bucket, and a sheet takes 45 to 70 kB of it."""
MAX_SEQUENCE = 1_000
"""Most requests of one session: each is remembered until the session ends."""

HELLO_TIMEOUT = timedelta(seconds=5)
RELAY_TIMEOUT = timedelta(seconds=10)
NONCE_LIFETIME = timedelta(minutes=2)
TOKEN_LIFETIME = timedelta(minutes=15)
OFFER_LIFETIME = timedelta(minutes=10)
QUOTE_LIFETIME = timedelta(minutes=5)
SESSION_LIFETIME = timedelta(minutes=15)
"""Absolute end of a session at the municipality, counted from its `Ready`."""
OCSP_FRESHNESS = timedelta(minutes=10)
"""Oldest response that a party believes which did not ask for it itself."""
ISSUE_ATTEMPTS = 3
CLOCK_SKEW = timedelta(seconds=30)
"""How far two machines' clocks may differ before a fresh signature is refused as not yet valid."""

MUNICIPAL_MESSAGE_KEY_LIFETIME = timedelta(days=365)
TOKEN_KEY_LIFETIME = timedelta(days=7)
TOKEN_KEY_OVERLAP = timedelta(days=1)
"""The next key begins so long before the one before it ends."""
DIRECTORY_THRESHOLD = 2
"""Signatures of different directory keys that make a municipal directory valid, of three."""
