"""The center: authentication, relay, settlement."""
