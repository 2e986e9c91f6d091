"""A whole terminal as processes over virtual devices, on a display without a screen."""
