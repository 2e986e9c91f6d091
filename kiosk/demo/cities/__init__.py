"""Made-up cities: seeded, reproducible, obviously invented. No person, number or address in them exists."""

from kiosk.demo.cities.city import City
from kiosk.demo.cities.loading import write_city
from kiosk.demo.cities.mihon import mihon
from kiosk.demo.cities.tameshi import tameshi

__all__ = ["City", "mihon", "tameshi", "write_city"]
