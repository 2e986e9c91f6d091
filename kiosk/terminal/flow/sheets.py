"""What a citizen can lay over the present screen and put away again."""

from enum import Enum, auto


class Sheet(Enum):
    """One of them lies there at most."""

    LANGUAGES = auto()
    APPEARANCE = auto()
