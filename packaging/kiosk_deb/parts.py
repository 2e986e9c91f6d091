"""The packages that hold a part of the house, and what of the program each of them holds."""

from dataclasses import dataclass

ROOT_MODULES = ("__init__.py", "__main__.py", "cli.py")
"""What every part has of the program, beside its sub-packages."""

_EVERYWHERE = ("config", "domain", "protocol", "runtime")


@dataclass(frozen=True, slots=True)
class Part:
    """One package `kiosk-NAME` with an environment in `/usr/lib/kiosk/NAME`."""

    name: str
    extras: tuple[str, ...]
    """Extras of pyproject.toml whose libraries it holds."""
    subpackages: tuple[str, ...]
    """Sub-packages of `kiosk` that it holds: what lies on no machine cannot be misused there."""
    has_screen: bool = False

    @property
    def debian_package(self) -> str:
        """The name of its package."""
        return f"kiosk-{self.name}"

    @property
    def home(self) -> str:
        """Where its environment lies once it is installed."""
        return f"/usr/lib/kiosk/{self.name}"


PARTS = (
    Part("terminal", ("terminal", "escpos"), (*_EVERYWHERE, "terminal"), has_screen=True),
    Part("center", ("center",), (*_EVERYWHERE, "center")),
    Part("municipality", ("municipality",), (*_EVERYWHERE, "documents", "municipality")),
    Part("verifier", ("verifier",), (*_EVERYWHERE, "documents", "verifier")),
    Part(
        "trials",
        ("trials", "escpos"),
        (
            *_EVERYWHERE,
            "center",
            "demo",
            "documents",
            "municipality",
            "terminal",
            "trials",
            "verifier",
        ),
        has_screen=True,
    ),
)


def part_named(name: str) -> Part:
    """The part of that name. Raises StopIteration where there is none."""
    return next(part for part in PARTS if part.name == name)
