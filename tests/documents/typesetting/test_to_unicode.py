import re

from kiosk.documents.typesetting.to_unicode import to_unicode_cmap


def entries(cmap: bytes) -> dict[int, str]:
    """What a reader makes of the bfchar blocks."""
    pairs = re.findall(rb"^<([0-9A-F]{4})> <([0-9A-F]+)>$", cmap.split(b"endcodespacerange")[1], re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def test_codes_count_from_one_in_the_order_given() -> None:
    assert entries(to_unicode_cmap(["見", "本"])) == {1: "見", 2: "本"}


def test_a_variation_sequence_is_one_code_for_two_characters() -> None:
    assert b"<0001> <845BDB40DD02>" in to_unicode_cmap(["葛\U000e0102"])


def test_a_character_beyond_the_first_plane_is_a_surrogate_pair() -> None:
    assert b"<0001> <D842DFB7>" in to_unicode_cmap(["\U00020bb7"])


def test_no_block_has_more_than_a_hundred_entries() -> None:
    sequences = [chr(0x4E00 + index) for index in range(250)]
    cmap = to_unicode_cmap(sequences)
    sizes = [int(size) for size in re.findall(rb"^(\d+) beginbfchar$", cmap, re.MULTILINE)]
    assert sizes == [100, 100, 50]
    blocks = re.findall(rb"beginbfchar\n(.*?)endbfchar", cmap, re.DOTALL)
    assert [block.count(b"\n") for block in blocks] == sizes
    assert list(entries(cmap).values()) == sequences
