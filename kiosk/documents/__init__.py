"""From issued data to a finished PDF."""
