"""Drivers of the devices that the session process owns."""
