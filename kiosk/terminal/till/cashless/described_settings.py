"""The settings of payment without cash, described once. Nothing is offered unless it is set up."""

from kiosk.runtime.settings import Setting

CASHLESS_SETTINGS = (
    Setting(
        "qr.address",
        str,
        "https address of the QR payment provider's API; empty offers no QR payment",
        example="https://api.provider.example",
        default="",
    ),
    Setting(
        "qr.key_file",
        str,
        "file with two lines, name and secret of the merchant's key; its owner and a group may read it",
        example="/etc/kiosk/provider.key",
        default="",
        is_private=True,
    ),
    Setting(
        "qr.merchant",
        str,
        "the merchant that a platform's key acts for; empty for a key of one's own",
        example="",
        default="",
    ),
    Setting(
        "qr.anchor",
        str,
        "PEM file with the only CA to trust for the provider; empty trusts the system's",
        example="",
        default="",
    ),
    Setting(
        "qr.description",
        str,
        "what the telephone shows as bought: no certificate, no name",
        example="証明書交付手数料",
        default="証明書交付手数料",
    ),
    Setting(
        "qr.look",
        float,
        "seconds between two questions whether the code was paid; providers ask for 4 to 5",
        example=4.0,
        default=4.0,
        minimum=0.1,
        maximum=30.0,
    ),
    Setting(
        "qr.patience",
        float,
        "seconds that a code is shown",
        example=150.0,
        default=150.0,
        minimum=30.0,
        maximum=300.0,
    ),
    Setting(
        "e_money.address",
        str,
        "host and port of the payment terminal; empty offers no e-money",
        example="192.0.2.9:5010",
        default="",
    ),
    Setting("e_money.sale_id", str, "how the terminal knows this till", example="till-1", default="till-1"),
    Setting("e_money.poi_id", str, "how this till knows the terminal", example="POI-1", default="POI-1"),
    Setting(
        "e_money.patience",
        float,
        "seconds that the terminal waits for a card",
        example=90.0,
        default=90.0,
        minimum=20.0,
        maximum=140.0,
    ),
)
