"""Registering an imprint past the linkage, as an earlier version may have taken it."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import TrueSizePicture
from tests.municipality.made_up_city import MadeUpCity, cast


def register_imprint(city: MadeUpCity, character: Character, imprint: TrueSizePicture) -> None:
    seal = next(seal for seal in cast().seals if seal.resident_id == character.resident_id)
    other = replace(seal, imprint_png=imprint.png, width_mm=imprint.width_mm, height_mm=imprint.height_mm)
    with city.registry.change(city.clock.now()) as change:
        change.cancel_seal(seal.resident_id)
        change.register_seal(other)
