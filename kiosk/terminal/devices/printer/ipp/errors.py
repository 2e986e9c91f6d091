"""What can be wrong with a message on the wire."""


class MalformedMessageError(ValueError):
    """The bytes are no IPP message, or a value does not fit its tag."""
