"""A private PostgreSQL cluster of Debian's server, run by an unprivileged user, without network."""

import atexit
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import psycopg

from kiosk.municipality.store import Store, upgrade

_PROGRAMS = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
DURABLE = {"listen_addresses": ""}
"""What a server of its own has from its first start, without a network."""
_FOR_TESTS = {**DURABLE, "fsync": "off", "shared_buffers": "32MB", "max_connections": "60"}
_TEMPLATE = "upgraded"


class Cluster:
    """Runs until `stop`; gives empty databases and ones that have all tables."""

    def __init__(self, settings: Mapping[str, str] = _FOR_TESTS, *at_birth: str) -> None:
        """`at_birth` are further options of initdb."""
        self._user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
        self._numbers = itertools.count(1)
        shutil.chown(self._folder, self._user)
        born = ("-A", "trust", "-U", "kiosk", "-E", "UTF8", "--locale=C", "-N", *at_birth)
        self._run("initdb", "-D", self._data, *born)
        options = " ".join(f"-c {name}={value!r}" for name, value in settings.items())
        self._run(
            *("pg_ctl", "start", "-w", "-D", self._data, "-l", f"{self._folder}/log"),
            *("-o", f"-k {self._folder} {options}"),
        )
        self._make_template()

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def address_of_new_database(self, template: str = _TEMPLATE) -> str:
        """The address of a database of its own, with all tables unless told otherwise."""
        name = f"test_{next(self._numbers)}"
        self._create(name, template)
        return self._address(name)

    def let_files_grow_to(self, size: int | None) -> None:
        """How many bytes a file may have for connections made from now on; None: the disk has room."""
        pid = (Path(self._data) / "postmaster.pid").read_text(encoding="ascii").splitlines()[0]
        limit = "unlimited" if size is None else str(size)
        self._run("/usr/bin/prlimit", "--pid", pid, f"--fsize={limit}:")

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "-m", "immediate", "-D", self._data)
        shutil.rmtree(self._folder)

    def _address(self, name: str) -> str:
        return f"postgresql://kiosk@/{name}?host={self._folder}"

    def _make_template(self) -> None:
        self._create(_TEMPLATE, "template0")
        store = Store.at(self._address(_TEMPLATE))
        upgrade(store)
        store.close()

    def _create(self, name: str, template: str) -> None:
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [_PROGRAMS / program, *arguments],
            check=True,
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._user if os.geteuid() == 0 else None,
            group=pwd.getpwnam(self._user).pw_gid if os.geteuid() == 0 else None,
            extra_groups=[] if os.geteuid() == 0 else None,
        )


@cache
def cluster() -> Cluster:
    """One cluster for all tests of this process; it ends with the process."""
    started = Cluster()
    atexit.register(started.stop)
    return started
