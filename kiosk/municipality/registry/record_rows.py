"""Between rows and the records that are kept whole."""

from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.residents import ResidentId
from kiosk.domain.taxes import TaxAccount, TaxRecord

_Record = TypeVar("_Record")

_TAX_RECORD = TypeAdapter(TaxRecord)
_TAX_ACCOUNT = TypeAdapter(TaxAccount)
_KOSEKI = TypeAdapter(Koseki)
_FUHYO = TypeAdapter(Fuhyo)


class RecordUnreadable(ValueError):
    """A record is not of the domain's type. Tells nothing of it, unlike the error that it replaces."""

    def __init__(self, broken_rules: tuple[str, ...]) -> None:
        super().__init__(
            "a record is not of this program's type; deliver the population anew: kiosk municipality load"
        )
        self.broken_rules = broken_rules
        """What the domain's types say against it, in their own words; empty if it has another form."""


def tax_record_values(record: TaxRecord) -> dict[str, object]:
    """The columns of `tax_records`."""
    return {
        "resident_id": record.resident_id,
        "fiscal_year": record.fiscal_year,
        "record": _TAX_RECORD.dump_json(record).decode(),
    }


def tax_record_from(record: str, *, is_closed: bool = False) -> TaxRecord:
    """A tax record from its column, closed to unknown keys if told. Raises RecordUnreadable."""
    return _read(_TAX_RECORD, record, is_closed=is_closed)


def tax_account_values(account: TaxAccount) -> dict[str, object]:
    """The columns of `tax_accounts`."""
    return {
        "resident_id": account.resident_id,
        "fiscal_year": account.fiscal_year,
        "subject": account.subject.value,
        "collection": account.collection.value,
        "record": _TAX_ACCOUNT.dump_json(account).decode(),
    }


def tax_account_from(record: str, *, is_closed: bool = False) -> TaxAccount:
    """A tax account from its column, closed to unknown keys if told. Raises RecordUnreadable."""
    return _read(_TAX_ACCOUNT, record, is_closed=is_closed)


def koseki_values(koseki: Koseki, fuhyo: Fuhyo) -> dict[str, object]:
    """The columns of `kosekis` but the version."""
    return {
        "koseki_id": koseki.koseki_id,
        "koseki": _KOSEKI.dump_json(koseki).decode(),
        "fuhyo": _FUHYO.dump_json(fuhyo).decode(),
    }


def koseki_from(record: str, *, is_closed: bool = False) -> Koseki:
    """A 戸籍 from its column, closed to unknown keys if told. Raises RecordUnreadable."""
    return _read(_KOSEKI, record, is_closed=is_closed)


def fuhyo_from(record: str, *, is_closed: bool = False) -> Fuhyo:
    """A 附票 from its column, closed to unknown keys if told. Raises RecordUnreadable."""
    return _read(_FUHYO, record, is_closed=is_closed)


def members_of(koseki: Koseki) -> list[ResidentId]:
    """The residents who stand in a 戸籍 and were not removed from it."""
    return [
        member.resident_id
        for member in koseki.members
        if member.resident_id is not None and not member.is_removed
    ]


def _read(adapter: TypeAdapter[_Record], text: str, *, is_closed: bool) -> _Record:
    try:
        return adapter.validate_json(text, extra="forbid" if is_closed else "ignore")
    except ValidationError as error:
        raise RecordUnreadable(_broken_rules(error)) from None


def _broken_rules(error: ValidationError) -> tuple[str, ...]:
    """What the domain's types raised, each once: rules, where pydantic's own messages quote the record."""
    details = error.errors(include_url=False, include_input=False)
    rules = (str(detail["ctx"]["error"]) for detail in details if detail["type"] == "value_error")
    return tuple(dict.fromkeys(rules))
