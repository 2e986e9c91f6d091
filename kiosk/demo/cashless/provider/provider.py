"""The provider as the demo and the tests handle it: its address, its merchant's key, telephones that pay."""

import ssl
from pathlib import Path
from secrets import token_hex
from types import TracebackType

from kiosk.demo.cashless.provider.book import Payment, ProviderBook
from kiosk.demo.cashless.provider.desk import Call, ProviderDesk, Scheme
from kiosk.demo.cashless.provider.server import ProviderServer
from kiosk.demo.printer.identity import make_identity
from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.qr.signature import ApiKey

LIFE_SECONDS = 300
"""How long a code can be paid."""


class VirtualProvider:
    """Switched on by `with`. `directory` gets the server's certificate and the merchant's key file."""

    def __init__(
        self,
        directory: Path,
        clock: Clock,
        *,
        scheme: Scheme = Scheme.ADDRESS,
        life_seconds: int = LIFE_SECONDS,
    ) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.key = ApiKey(f"a_{token_hex(6)}", token_hex(24))
        self.key_file = directory / "merchant.key"
        self.key_file.touch(mode=0o600)
        self.key_file.write_text(f"{self.key.name}\n{self.key.secret}\n", encoding="ascii")
        identity = make_identity(directory)
        self.anchor = identity.certificate
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(identity.certificate, identity.private_key)
        self.book = ProviderBook(clock, life_seconds)
        self._desk = ProviderDesk(self.book, scheme)
        self._server: ProviderServer | None = None
        self._port = 0

    def __enter__(self) -> "VirtualProvider":
        self.switch_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.switch_off()

    @property
    def address(self) -> str:
        """Where the API answers."""
        return f"https://localhost:{self._port}"

    def switch_on(self) -> None:
        """Answer, at the same address as before."""
        if self._server is None:
            self._server = ProviderServer(self._desk, self.key, self._context, self._port)
            self._port = self._server.port
            self._server.start()

    def switch_off(self) -> None:
        """Be unreachable; what is known stays known."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def pay(self, content: str, *, although_late: bool = False) -> bool:
        """A telephone reads the code and pays it; see `ProviderBook.scan`."""
        return self.book.scan(content, although_late=although_late)

    def decline(self, content: str) -> bool:
        """A telephone reads the code, and its owner's account does not pay; see `ProviderBook.decline`."""
        return self.book.decline(content)

    def newest(self) -> Payment | None:
        """The code that was made last."""
        return next(reversed(self.book.payments()), None)

    def waits_for_scan(self) -> bool:
        """Whether the newest code can still be paid."""
        return self.book.is_payable(self.newest())

    def lose_answer(self, call: Call) -> None:
        """See `ProviderServer.lose_answer`; only while switched on."""
        if self._server is not None:
            self._server.lose_answer(call)

    def garble_answer(self, call: Call) -> None:
        """See `ProviderServer.garble_answer`; only while switched on."""
        if self._server is not None:
            self._server.garble_answer(call)
