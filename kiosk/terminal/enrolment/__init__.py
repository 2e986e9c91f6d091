"""The terminal's TLS key: made here, certified by the center, renewed before its certificate runs out."""
