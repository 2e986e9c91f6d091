"""What lies inside a seal: a signed head, an attachment, and zeros up to a size bucket.

Layout: 4 bytes length of the head, head, 4 bytes length of the attachment, attachment, zeros. The
padding is a function of the content alone, so the same content is the same bytes again; inside the seal
nobody can tell it from anything else. Another padding than zeros is refused.
"""

from dataclasses import dataclass

from kiosk.protocol.errors import ProtocolViolation

_LENGTH_BYTES = 4


@dataclass(frozen=True, slots=True)
class Unpadded:
    """Views into the opened buffer; nothing was copied."""

    head: memoryview
    attachment: memoryview


def pad(head: bytes, attachment: bytes, buckets: tuple[int, ...]) -> bytes:
    """Head and attachment in the smallest bucket that holds them.

    Raises ProtocolViolation if no bucket does: the sender has to refuse instead.
    """
    content = b"".join((_length(head), head, _length(attachment), attachment))
    fitting = [bucket for bucket in buckets if len(content) <= bucket]
    if not fitting:
        raise ProtocolViolation("the content is larger than the largest size that may travel")
    return content.ljust(min(fitting), b"\0")


def unpad(padded: memoryview, buckets: tuple[int, ...]) -> Unpadded:
    """The parts inside `padded`.

    Raises ProtocolViolation for a size that is no bucket, lengths beyond it, or padding that is not zeros.
    """
    if len(padded) not in buckets:
        raise ProtocolViolation("the size is not one of this message's buckets")
    head, rest = _split(padded)
    attachment, zeros = _split(rest)
    if zeros.tobytes().strip(b"\0"):
        raise ProtocolViolation("the padding is not zeros")
    return Unpadded(head, attachment)


def _length(part: bytes) -> bytes:
    return len(part).to_bytes(_LENGTH_BYTES, "big")


def _split(data: memoryview) -> tuple[memoryview, memoryview]:
    length = int.from_bytes(data[:_LENGTH_BYTES], "big")
    end = _LENGTH_BYTES + length
    if end > len(data):
        raise ProtocolViolation("a part is longer than what holds it")
    return data[_LENGTH_BYTES:end], data[end:]
