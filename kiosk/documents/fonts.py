"""The fonts of a certificate: where Debian puts them, and the proof that the forms were made with these."""

import hashlib
import hmac
from dataclasses import dataclass
from pathlib import Path

from kiosk.runtime.start import StartRefused


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font file of a Debian package and the SHA-256 of its bytes."""

    path: Path
    sha256: str
    debian_package: str


IPAMJ_MINCHO = FontFile(
    path=Path("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"),
    sha256="75268aa9ac2d92080048196af08adee37f1c286cf4b7777ed5ac3722a8737f5f",
    debian_package="fonts-ipamj-mincho",
)
"""IPAmj明朝 005.01, with the Moji_Joho variation sequences (docs/reference/documents.md, section 1)."""

BIZ_UD_GOTHIC_BOLD = FontFile(
    path=Path("/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Bold.ttf"),
    sha256="d4ac5302ab946ef8b81c6a11afc6ed553b4b4d4964ead16460fb53168e4724ae",
    debian_package="fonts-morisawa-bizud-gothic",
)
"""The latent words of けん制文字."""


class FontsMissing(StartRefused):
    """A font of the certificates is not installed."""


class FontsChanged(StartRefused):
    """A font of the certificates is not the version that the forms were proven with."""


def read_font(font: FontFile) -> bytes:
    """The bytes of `font`, proven by its checksum.

    Raises FontsMissing or FontsChanged, each naming the Debian package that is the remedy.
    """
    try:
        data = font.path.read_bytes()
    except OSError as error:
        raise FontsMissing(
            f"{font.path} cannot be read; install the Debian package {font.debian_package}"
        ) from error
    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), font.sha256):
        raise FontsChanged(
            f"{font.path} is not the version the forms were proven with; "
            f"reinstall the Debian 12 package {font.debian_package}"
        )
    return data
