"""One check in a process of its own: a body on the standard input, an answer as JSON on the standard output.

The parsers of pictures and PDF see what strangers send. Here they have bounded memory and time, may write no
file, and the process ends with the check.
"""

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.documents.scans import Grey, ScanLimits, ScanRefused, grey_pages
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.process import harden_process
from kiosk.verifier.judge.examine import examine
from kiosk.verifier.trust_files import TrustUnusable, load_trust
from kiosk.verifier.web.answer import answer
from kiosk.verifier.web.framing import BadFrame, unframed
from kiosk.verifier.web.refusal import UploadRefusal

_MEMORY_BYTES = 4 * 1024**3
_CPU_SECONDS = 60
_LIMITS = ScanLimits(pages=12)


def main(trust_list: Path, pinned: Path) -> None:
    """Wait for a body, then answer and end."""
    _bound()
    body = sys.stdin.buffer.read()
    json.dump(_checked(body, trust_list, pinned), sys.stdout, ensure_ascii=True)


def _checked(body: bytes, trust_list: Path, pinned: Path) -> dict[str, object]:
    clock = SystemClock()
    begun = clock.monotonic()
    try:
        trust = load_trust(trust_list, pinned)
        examination = examine(_pages(unframed(body)), trust, clock.now())
    except TrustUnusable:
        return UploadRefusal.NO_TRUST.as_json()
    except (ScanRefused, BadFrame):
        return UploadRefusal.NOT_A_SCAN.as_json()
    return answer(examination, (clock.monotonic() - begun) * 1000)


def _pages(files: tuple[bytes, ...]) -> Iterator[Grey]:
    """At most as many pages of all files together as one file may have."""
    count = 0
    for file in files:
        for page in grey_pages(file, _LIMITS):
            count += 1
            if count > _LIMITS.pages:
                raise ScanRefused(f"more than {_LIMITS.pages} pages; check fewer papers at a time")
            yield page


def _bound() -> None:
    harden_process()
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
