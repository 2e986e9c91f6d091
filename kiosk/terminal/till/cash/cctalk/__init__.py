"""ccTalk: the serial bus of coin acceptors, hoppers and note acceptors (reference: payment, section 1)."""
