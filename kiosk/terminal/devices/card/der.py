"""Just enough DER to know where a certificate ends (ITU-T X.690, section 8.1)."""

_SEQUENCE = 0x30


def sequence_length(start: bytes) -> int | None:
    """Bytes of the SEQUENCE that begins with `start`, header included; None if no SEQUENCE begins there.

    Only definite forms of up to two length bytes: what a short READ can reach ends before 32 KiB.
    """
    if len(start) < 4 or start[0] != _SEQUENCE:
        return None
    if start[1] < 0x80:
        return 2 + start[1]
    if start[1] == 0x81:
        return 3 + start[2]
    if start[1] == 0x82:
        return 4 + int.from_bytes(start[2:4])
    return None
