"""What a shop cannot be made to show."""


class FaultNotPlayable(Exception):
    """This device cannot be made to show the fault; names both."""
