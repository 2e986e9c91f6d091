from pathlib import Path

import pytest

from kiosk.terminal.staff.codes import Cost, StaffCodeRefused, StaffCodes, StaffCodesUnusable
from kiosk.terminal.staff.roles import StaffRole

CHEAP = Cost(passes=1, lanes=1, memory=8)
CLERKS, TECHNICIANS = "27182818", "31415926535"


def both() -> StaffCodes:
    clerk = StaffCodes({}).with_code(StaffRole.CLERK, CLERKS, CHEAP)
    return clerk.with_code(StaffRole.TECHNICIAN, TECHNICIANS, CHEAP)


def test_each_code_is_its_roles() -> None:
    codes = both()
    assert codes.role_of(CLERKS) is StaffRole.CLERK
    assert codes.role_of(TECHNICIANS) is StaffRole.TECHNICIAN
    assert codes.role_of("27182819") is None
    assert codes.role_of("") is None


def test_the_file_holds_argon2_hashes_and_no_code(tmp_path: Path) -> None:
    file = tmp_path / "codes"
    both().store(file)
    text = file.read_text(encoding="ascii")
    assert CLERKS not in text
    assert TECHNICIANS not in text
    assert text.count("$argon2id$v=19$") == 2
    assert file.stat().st_mode & 0o777 == 0o600
    assert StaffCodes.load(file).role_of(CLERKS) is StaffRole.CLERK


def test_the_cost_of_a_real_code_is_that_of_the_rfc() -> None:
    codes = StaffCodes({}).with_code(StaffRole.CLERK, CLERKS)
    assert codes.role_of(CLERKS) is StaffRole.CLERK
    assert "$m=65536,t=3,p=4$" in next(iter(codes._hashes.values()))


@pytest.mark.parametrize(
    "code",
    [
        "1234567",
        "1234567890123",
        "12345678",
        "87654321",
        "77777777",
        "8901234567",
        "abcdefgh",
        "２７１８２８１８",
    ],
)
def test_a_code_that_is_guessed_first_is_refused_and_not_told(code: str) -> None:
    with pytest.raises(StaffCodeRefused) as refused:
        StaffCodes({}).with_code(StaffRole.CLERK, code, CHEAP)
    assert code not in str(refused.value)


def test_two_roles_never_share_a_code() -> None:
    with pytest.raises(StaffCodeRefused, match="its own"):
        both().with_code(StaffRole.TECHNICIAN, CLERKS, CHEAP)


def test_a_role_may_get_another_code() -> None:
    codes = both().with_code(StaffRole.CLERK, "16180339", CHEAP)
    assert codes.role_of("16180339") is StaffRole.CLERK
    assert codes.role_of(CLERKS) is None


def test_without_a_file_nobody_has_a_code(tmp_path: Path) -> None:
    assert StaffCodes.load(tmp_path / "codes").roles == frozenset()


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "codes"
    both().store(file)
    file.chmod(0o644)
    with pytest.raises(StaffCodesUnusable, match="chmod"):
        StaffCodes.load(file)


@pytest.mark.parametrize("text", ["", "[]", '{"cook": "x"}', "{"])
def test_a_file_that_is_no_list_of_codes_names_the_remedy(tmp_path: Path, text: str) -> None:
    file = tmp_path / "codes"
    file.write_text(text, encoding="ascii")
    file.chmod(0o600)
    with pytest.raises(StaffCodesUnusable, match="kiosk staff code"):
        StaffCodes.load(file)
