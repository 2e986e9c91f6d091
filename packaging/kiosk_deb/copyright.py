"""The copyright file of a package, in Debian's machine-readable form, and the licence texts beside it."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk_deb.libraries import Library
from kiosk_deb.parts import Part

_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: kiosk
Comment: The libraries below come unmodified from their own publishers; what no screen uses was taken
 out of PySide6. The texts of their licences, as they brought them, lie in licences/ beside this file. The
 fonts are Debian packages: fonts-ipamj-mincho (IPA Font License), fonts-morisawa-bizud-gothic (OFL-1.1).

Files: *
Copyright: 2026 the kiosk authors
License: Apache-2.0

License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""

_COMMON_TEXTS = {"LGPL": "LGPL-3", "Apache": "Apache-2.0", "BSD": "BSD", "GPL": "GPL-3"}

_VOICE = """\

Files: usr/lib/kiosk/*/assets/voice/ja/*
Copyright: Nagoya Institute of Technology (voice Mei, MMDAgent); the kiosk authors (recordings)
License: CC-BY-3.0

License: CC-BY-3.0
 https://creativecommons.org/licenses/by/3.0/legalcode: copy and change it, and name the authors above.
"""


def copyright_text(part: Part | None, libraries: Sequence[Library]) -> str:
    """The file of the package of `part`, or of the common one."""
    stanzas = [_stanza(library) for library in libraries if library.name != "kiosk"]
    return _HEAD + (_VOICE if part is not None and part.has_screen else "") + "".join(stanzas)


def collect_licences(libraries: Sequence[Library], folder: Path) -> tuple[str, ...]:
    """Copy every library's licence files into `folder`; gives the names of those that brought none."""
    for library in libraries:
        for number, source in enumerate(library.licence_files):
            target = folder / library.name / (f"{number}-{source.name}" if number else source.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return tuple(library.name for library in libraries if not library.licence_files)


def _stanza(library: Library) -> str:
    return "\n".join(("", *_lines(library), ""))


def _lines(library: Library) -> Iterator[str]:
    yield f"Files: usr/lib/kiosk/*/{library.name}-{library.version}/*"
    yield (
        f"Copyright: see licences/{library.name}"
        if library.licence_files
        else (f"Copyright: the authors of {library.name}")
    )
    yield f"License: {library.name}"
    yield f" {library.licence}. {library.home_page}".rstrip()
    if not library.licence_files:
        yield from _common_text(library.licence)


def _common_text(licence: str) -> Iterator[str]:
    """Where Debian keeps the text of a licence whose library brought none."""
    for family, text in _COMMON_TEXTS.items():
        if family in licence:
            yield f" On Debian systems the text is in /usr/share/common-licenses/{text}."
            return
