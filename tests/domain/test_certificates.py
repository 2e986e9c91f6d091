"""Kinds, extents and items travel by their values, which therefore never change."""

from kiosk.domain.certificates import CertificateKind, Extent, Item


def test_the_values_that_travel_are_fixed() -> None:
    assert [kind.value for kind in CertificateKind] == [
        "juminhyo",
        "juminhyo-kisai-jiko",
        "inkan-toroku",
        "shotoku",
        "kazei",
        "shotoku-kazei",
        "nozei",
        "koseki",
        "koseki-fuhyo",
    ]
    assert [extent.value for extent in Extent] == [
        "honnin",
        "setai-zenin",
        "setai-ichibu",
        "koseki-zenbu",
        "koseki-kojin",
    ]


def test_no_value_means_two_things() -> None:
    values = [member.value for vocabulary in (CertificateKind, Extent, Item) for member in vocabulary]
    assert len(set(values)) == len(values)
