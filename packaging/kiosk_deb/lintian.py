"""What lintian would call an error in an environment of unmodified libraries, each with our reason."""

from kiosk_deb.parts import Part

_REASONS = {
    "package-installs-python-pycache-dir": (
        "compiled once, by content (PEP 552): no process may write beside the modules, and each start "
        "would else compile anew"
    ),
    "unstripped-binary-or-object": "the libraries stay byte for byte as they were published and tested",
    "embedded-library": "the same: the environment holds the versions that the tests ran with",
    "custom-library-search-path": "the same: they look for what lies beside them ($ORIGIN)",
    "library-not-linked-against-libc": "the same: data of ICU, and modules that need nothing of libc",
    "shared-library-lacks-prerequisites": "the same",
}


def overrides(part: Part) -> str:
    """The file for `/usr/share/lintian/overrides`."""
    return "".join(f"# {reason}\n{part.debian_package}: {tag}\n" for tag, reason in _REASONS.items())
