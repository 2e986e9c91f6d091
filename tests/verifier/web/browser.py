"""Debian's Chromium without a window, told what to do over the W3C WebDriver protocol."""

import re
import subprocess
from base64 import b64decode
from pathlib import Path
from typing import Any

import requests

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name of an element's identifier (WebDriver, section 12)."""
_PATIENCE = 90.0
_STARTED = re.compile(r"started successfully on port (\d+)")


class Browser:
    """One session; requests for anything but this machine go nowhere."""

    def __init__(self, profile: Path, language: str) -> None:
        self._driver = subprocess.Popen(
            ["/usr/bin/chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._session = requests.Session()
        self._session.trust_env = False
        self._base = f"http://127.0.0.1:{self._port()}/session"
        arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--no-proxy-server",
            "--window-size=420,1600",
            f"--user-data-dir={profile}",
            f"--lang={language}",
        ]
        options = {"args": arguments, "prefs": {"intl.accept_languages": language}}
        opened = self._do("POST", "", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self._base += f"/{opened['sessionId']}"

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: object) -> None:
        self._do("DELETE", "")
        self._session.close()
        self._driver.terminate()
        self._driver.communicate(timeout=_PATIENCE)

    def open(self, url: str) -> None:
        self._do("POST", "/url", {"url": url})

    def choose(self, selector: str, files: list[Path]) -> None:
        """Give files to a file input, as a person does in the dialog."""
        self._type(self._found(selector), "\n".join(map(str, files)))

    def press(self, selector: str, key: str) -> None:
        self._type(self._found(selector), key)

    def text(self, selector: str) -> str:
        return str(self._do("GET", f"/element/{self._found(selector)}/text"))

    def wait_until(self, condition: str) -> None:
        """Until a JavaScript expression holds; the page itself tells by its changes."""
        script = (
            "const done = arguments[0];"
            f"const look = () => {{ if ({condition}) {{ seen.disconnect(); done(true); }} }};"
            "const seen = new MutationObserver(look);"
            "seen.observe(document, {subtree: true, childList: true, attributes: true});"
            "look();"
        )
        self._do("POST", "/timeouts", {"script": int(_PATIENCE * 1000)})
        self._do("POST", "/execute/async", {"script": script, "args": []})

    def evaluated(self, expression: str) -> Any:  # noqa: ANN401 - whatever the page has
        return self._do("POST", "/execute/sync", {"script": f"return {expression};", "args": []})

    def picture(self) -> bytes:
        return b64decode(self._do("GET", "/screenshot"))

    def _type(self, element: str, text: str) -> None:
        self._do("POST", f"/element/{element}/value", {"text": text})

    def _found(self, selector: str) -> str:
        found = self._do("POST", "/element", {"using": "css selector", "value": selector})
        return str(found[_ELEMENT])

    def _do(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        answer = self._session.request(method, self._base + path, json=body, timeout=_PATIENCE + 10)
        assert answer.ok, answer.text
        return answer.json()["value"]

    def _port(self) -> int:
        assert self._driver.stdout is not None
        for line in self._driver.stdout:
            if started := _STARTED.search(line):
                return int(started[1])
        raise AssertionError("chromedriver did not start")
