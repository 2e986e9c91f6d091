from tests.terminal.till.conftest import machine, station

__all__ = ["machine", "station"]
