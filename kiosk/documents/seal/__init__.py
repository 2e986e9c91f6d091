"""The signed seal in the lower left corner of every front."""
