"""What a finger waits for, with software rendering at 1024x768, off-screen, p50 and p99 in milliseconds.

`key`: a key of a keyboard on the PIN screen, until the frame that shows one digit more was drawn.
`touch`: a finger lifted from a button, until the first frame of the next screen was drawn; first screen,
notice, and the screen that asks for the card.
The flow runs on a thread of its own, as in the product; drivers have no part.
"""

import json
import os
import statistics
import subprocess
import sys

KEYS = 400
TURNS = 200

_CHILD = """
import json, queue, sys, threading, time
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import PinCleared, PinDigitTyped
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.sample_states import sample_states

application = QGuiApplication(["screen-latency"])
events = queue.SimpleQueue()
window = KioskWindow(
    events.put,
    lambda digit: events.put(PinDigitTyped()),
    size=(1024, 768),
    motion=False,
    machine=Machine(double_touch=0.0),
)
frames = []
window.view.frameSwapped.connect(lambda: frames.append((time.perf_counter(), window.face.state)))
window.show()
present = State()

def conduct():
    global present
    while (event := events.get()) is not None:
        present, _ = step(present, event)
        window.present(present)

def begin(state):
    global present
    present = state
    window.present(state)
    until(lambda shown: shown is state)

def until(holds):
    while not frames or not holds(frames[-1][1]):
        application.processEvents()
    return frames[-1][0]

def taken(act, holds):
    QTest.qWait(0)
    frames.clear()
    begun = time.perf_counter()
    act()
    return (until(holds) - begun) * 1000

def pressing(device, point):
    QTest.touchEvent(window.view, device).press(0, point, window.view)
    QTest.touchEvent(window.view, device).release(0, point, window.view)

def button(text):
    for item in window.view.rootObject().findChildren(QQuickItem):
        if item.inherits("QQuickAbstractButton") and item.isVisible() and item.property("text") == text:
            return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    raise LookupError(text)

threading.Thread(target=conduct, daemon=True).start()
begin(sample_states(Language.JAPANESE)["pin"])
keys = []
for number in range(int(sys.argv[1])):
    if window.face.state.pin_length == 4:
        events.put(PinCleared())
        until(lambda shown: shown.pin_length == 0)
    length = window.face.state.pin_length + 1
    press = lambda: QTest.keyClick(window.view, Qt.Key.Key_5)
    keys.append(taken(press, lambda shown: shown.pin_length == length))

begin(State())
device = QTest.createTouchDevice()
touches = []
for number in range(int(sys.argv[2]) // 2):
    for text in ("はじめる", "同意してはじめる"):
        screen = window.face.state.screen
        point = button(text)
        touches.append(taken(lambda: pressing(device, point), lambda shown: shown.screen is not screen))
    begin(State())
window.close()
print(json.dumps({"key": keys, "touch": touches}))
"""


def run() -> dict[str, float]:
    """Both waits in a process of their own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-c", _CHILD, str(KEYS), str(TURNS)]
    child = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return _figures(child.stdout)


def _figures(output: str) -> dict[str, float]:
    measured: dict[str, list[float]] = json.loads(output)
    figures: dict[str, float] = {}
    for what, taken in measured.items():
        cuts = statistics.quantiles(taken, n=100)
        figures |= {f"{what}_p50_ms": cuts[49], f"{what}_p99_ms": cuts[98]}
    return figures
