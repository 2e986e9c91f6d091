"""Every variant of every form once: for pictures, and for whatever has to hold for all of them."""

from dataclasses import replace
from functools import cache

from kiosk.demo.cities.samples import samples
from kiosk.documents.composing import juminhyo_content
from kiosk.documents.content import CertificateContent
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.residents import Household
from tests.documents import people


@cache
def all_variants() -> dict[str, CertificateContent]:
    """Contents by the name of the variant."""
    one, rare, mixed = people.household(1), people.household_of_rare_names(), _household_with_foreigner()
    return {
        "juminhyo-whole-household-of-four": people.juminhyo(4),
        "juminhyo-whole-household-of-seven": people.juminhyo(7),
        "juminhyo-one-person-nothing-asked": juminhyo_content(
            one, one.members, Extent.HONNIN, people.NO_ITEMS
        ),
        "juminhyo-part-of-household-foreign-resident": juminhyo_content(
            mixed, mixed.members[:2], Extent.SETAI_ICHIBU, people.ALL_ITEMS
        ),
        "juminhyo-rare-names": juminhyo_content(
            rare, rare.members, Extent.SETAI_ZENIN, frozenset({Item.TSUZUKIGARA})
        ),
        "inkan": people.inkan(),
        "inkan-largest-imprint": people.inkan(25.0),
        **{f"sample-{name}": content for name, content in samples().items()},
    }


def _household_with_foreigner() -> Household:
    home = people.household(3)
    return replace(home, members=(home.members[0], people.foreign_resident(), home.members[2]))
