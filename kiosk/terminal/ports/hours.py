"""When the service is open, as far as the shop knows."""

from datetime import datetime
from typing import Protocol


class Hours(Protocol):
    """Tells by the machine's clock whether anybody can be served."""

    def reopens(self) -> datetime | None:
        """When citizens are served again, in local time; None while they are."""
        ...
