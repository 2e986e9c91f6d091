"""The My Number card over PC/SC: user authentication with the JPKI application (docs/reference/card.md)."""
