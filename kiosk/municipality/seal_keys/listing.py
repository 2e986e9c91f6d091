"""What the trust list says of a month's keys."""

from calendar import monthrange
from datetime import date

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.municipality.seal_keys.key_pair import SealKey
from kiosk.protocol.paper.trust_list import SealKeyPart


def listed_key(profile: MunicipalityProfile, key: SealKey, day: date) -> SealKeyPart:
    """The entry of the keys that papers of that day's month are sealed with."""
    return SealKeyPart(
        municipality=profile.code,
        name=profile.name,
        elliptic=key.paired.elliptic,
        lattice_digest=key.paired.lattice_digest,
        first_day=day.replace(day=1),
        last_day=day.replace(day=monthrange(day.year, day.month)[1]),
    )
