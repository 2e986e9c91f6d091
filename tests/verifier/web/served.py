"""The app on a free port of this machine."""

import threading
from pathlib import Path
from socket import AF_INET, SOCK_STREAM, socket

import requests
import uvicorn

from kiosk.verifier.web.app import UploadLimits, create_app
from kiosk.verifier.web.workers import Workers

PATIENCE = 100.0


class Served:
    """The app on a free port of this machine."""

    def __init__(
        self, trust: Path, limits: UploadLimits, *, at_once: int = 2, seconds: float = PATIENCE
    ) -> None:
        keys = trust.with_name("directory-keys.pem")
        workers = Workers((str(trust), str(keys)), at_once=at_once, seconds=seconds)
        config = uvicorn.Config(create_app(workers, limits), access_log=False, log_level="error")
        self._server = uvicorn.Server(config)
        self._socket = socket(AF_INET, SOCK_STREAM)
        self._socket.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],))
        self._session = requests.Session()
        self._session.trust_env = False

    def __enter__(self) -> "Served":
        self._socket.listen()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def get(self, path: str) -> requests.Response:
        return self._session.get(self.url(path), timeout=PATIENCE)

    def check(self, body: bytes) -> requests.Response:
        return self._session.post(self.url("/check"), data=body, timeout=PATIENCE)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}{path}"
