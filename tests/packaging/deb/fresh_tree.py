"""A fresh Debian 12 tree to install packages into: debootstrap and chroot, as root.

Each command gets mounts of its own, which end with it.
"""

import shutil
import subprocess
from pathlib import Path

_MIRROR = "http://deb.debian.org/debian"
_ENTER = (
    'tree=$1; shift; mount -t proc proc "$tree/proc" && mount --rbind /dev "$tree/dev" && '
    'mount -t tmpfs run "$tree/run" && mkdir -p "$tree/run/kept" && exec chroot "$tree" "$@"'
)
_HOSTS = "127.0.0.1 localhost\n::1 localhost\n"


class FreshTree:
    """A tree at `root`; `PermissionError` where this is not root's to make."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def made(cls, root: Path) -> "FreshTree":
        """Bootstrap a minimal system."""
        command = ["debootstrap", "--variant=minbase", "bookworm", str(root), _MIRROR]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (root / "etc/hosts").write_text(_HOSTS, encoding="ascii")
        services = root / "usr/sbin/policy-rc.d"
        services.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
        services.chmod(0o755)
        return cls(root)

    def copied(self, root: Path) -> "FreshTree":
        """A tree of its own with the same content."""
        subprocess.run(["cp", "--archive", "--reflink=auto", self.root, root], check=True)
        shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
        return FreshTree(root)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the tree, as its root."""
        command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", _ENTER, "sh"]
        return subprocess.run(
            [*command, str(self.root), *words],
            capture_output=True,
            text=True,
            check=False,
            env={
                "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                "DEBIAN_FRONTEND": "noninteractive",
                "LANG": "C.UTF-8",
            },
        )

    def did(self, *words: str) -> str:
        """The output of a program that has to succeed."""
        ended = self.run(*words)
        assert ended.returncode == 0, f"{' '.join(words)}: {ended.stdout[-2000:]}{ended.stderr[-2000:]}"
        return ended.stdout

    def install(self, *packages: Path) -> None:
        """Install packages of ours, what they need from Debian, and nothing that is only recommended."""
        (self.root / "debs").mkdir(exist_ok=True)
        for package in packages:
            shutil.copyfile(package, self.root / "debs" / package.name)
        self.did("apt-get", "update", "-qq")
        there = [f"/debs/{package.name}" for package in packages]
        self.did("apt-get", "install", "--yes", "-q", "--no-install-recommends", *there)

    def remains(self) -> set[str]:
        """Every path that has to do with the kiosk, but for the packages that were copied in."""
        found = self.did("find", "/", "-xdev", "-path", "*kiosk*", "-not", "-path", "/debs/*").split()
        users = self.did("getent", "passwd") + self.did("getent", "group")
        return set(found) | {line for line in users.splitlines() if "kiosk" in line}


def newer(package: Path, folder: Path, version: str) -> Path:
    """The same package under a higher version."""
    unpacked = folder / f"{package.stem}-unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", package, unpacked], check=True)
    control = unpacked / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.startswith("Version: ")).removeprefix("Version: ")
    control.write_text(
        text.replace(f"Version: {old}", f"Version: {version}").replace(f"(= {old})", f"(= {version})"),
        encoding="utf-8",
    )
    built = folder / package.name.replace(f"_{old}_", f"_{version}_")
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(unpacked), str(built)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(unpacked)
    return built
