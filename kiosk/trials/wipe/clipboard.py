"""The clipboard and the selection of an X server, asked by a program of their own.

`python -m kiosk.trials.wipe.clipboard read` tells both; `hold TEXT` owns them until its standard input ends.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Thread

from PySide6.QtGui import QClipboard, QGuiApplication

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_SECONDS = 60


def clipboard_text(environment: Mapping[str, str]) -> bytes:
    """What a program on that display would paste."""
    command = [sys.executable, "-m", __name__, "read"]
    environment = {**os.environ, **environment}
    return subprocess.run(command, env=environment, capture_output=True, timeout=_SECONDS, check=True).stdout  # noqa: S603 - our own program


@contextmanager
def held(text: str, environment: Mapping[str, str]) -> Iterator[None]:
    """Another program owns clipboard and selection for the block."""
    command = [sys.executable, "-m", __name__, "hold", text]
    with subprocess.Popen(  # noqa: S603 - our own program
        command, env={**os.environ, **environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        if holder.stdout is not None:
            holder.stdout.readline()
        try:
            yield
        finally:
            holder.kill()


def _end_with_standard_input() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Read or hold."""
    application = QGuiApplication(["clipboard"])
    clipboard = application.clipboard()
    match sys.argv[1:]:
        case ["hold", text]:
            for mode in _MODES:
                clipboard.setText(text, mode)
            sys.stdout.write("held\n")
            sys.stdout.flush()
            Thread(target=_end_with_standard_input, daemon=True).start()
            application.exec()
        case _:
            for mode in _MODES:
                sys.stdout.write(clipboard.text(mode))
    application.shutdown()


if __name__ == "__main__":
    main()
