"""Keys of the demo: made at first start, never accepted by production."""
