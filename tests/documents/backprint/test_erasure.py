import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.backprint.erasure import gathered, spread


@given(st.integers(1, 28), st.integers(0, 8), st.randoms(use_true_random=False))
def test_any_k_of_n_shares_give_the_data_back(needed: int, spare: int, chance: random.Random) -> None:
    data = chance.randbytes(needed * 11)
    shares = spread(data, needed, needed + spare)
    kept = chance.sample(range(needed + spare), needed)
    assert gathered({index: shares[index] for index in kept}, needed) == data


@pytest.mark.parametrize("needed", [2, 16, 28])
def test_one_share_too_few_gives_nothing(needed: int) -> None:
    shares = spread(bytes(needed * 5), needed, needed + 4)
    assert gathered(dict(list(enumerate(shares))[: needed - 1]), needed) is None


def test_the_first_shares_are_the_data_itself() -> None:
    assert spread(b"abcdef", 3, 5)[:3] == (b"ab", b"cd", b"ef")
