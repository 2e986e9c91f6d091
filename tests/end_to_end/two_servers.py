"""A municipality of a made-up world with two servers on its store, behind one address."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.processes import ServerProcess
from kiosk.demo.world.world import World

_CHUNK = 1 << 16


class Balancer:
    """Passes connections on to one server or the other, without looking into their TLS."""

    def __init__(self, port: int, target: int) -> None:
        self._door = socket.create_server(("127.0.0.1", port))
        self._target = target
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.asked = 0
        """Bytes on their way to a server so far."""
        threading.Thread(target=self._let_in, name="balancer", daemon=True).start()

    def switch_to(self, target: int) -> None:
        """From now on another server answers; connections to the former are over."""
        with self._lock:
            self._target = target
        self._drop()

    def close(self) -> None:
        """Let nobody in any more."""
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._drop()

    def _drop(self) -> None:
        with self._lock:
            dropped, self._open = self._open, []
        for connection in dropped:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _let_in(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                near.close()
                continue
            with self._lock:
                self._open += [near, far]
            threading.Thread(target=self._pass_on, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._pass_on, args=(far, near, False), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, counts: bool) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                sink.sendall(data)
                if counts:
                    self.asked += len(data)
            sink.shutdown(socket.SHUT_WR)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two servers of one municipality; the center reaches whichever the balancer leads to."""

    first: ServerProcess
    second: ServerProcess
    second_port: int
    balancer: Balancer


@contextmanager
def two_servers(world: World, place: int, logs: Path) -> Iterator[Pair]:
    """In the place of the world's only server of its municipality number `place`, while the block runs."""
    power = world.municipalities[place]
    port = int(power.address.rpartition(":")[2])
    power.switch_off()
    with ExitStack() as opened:
        opened.callback(power.switch_on)
        settings = world.ledgers[place].parent / "settings.toml"
        ports = (_free_port(), _free_port())
        first, second = (opened.enter_context(_server(settings, at, logs)) for at in ports)
        first.wait_until_serving()
        second.wait_until_serving()
        balancer = Balancer(port, ports[0])
        opened.callback(balancer.close)
        yield Pair(first, second, ports[1], balancer)


def _server(settings: Path, port: int, logs: Path) -> ServerProcess:
    lines = settings.read_text(encoding="utf-8").splitlines()
    certificate = next(line.partition(" = ")[2] for line in lines if line.startswith("tls.certificate "))
    changed = [
        *(line for line in lines if not line.startswith("listen.port ")),
        f"listen.port = {port}",
        f'site.address = "https://127.0.0.1:{port}"',
        f"site.certificates = {certificate}",
    ]
    own = settings.with_name(f"settings-{port}.toml")
    own.write_text("\n".join(changed) + "\n", encoding="utf-8")
    return ServerProcess(["municipality", "serve", "--config", str(own)], logs / f"server-{port}.log")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port
