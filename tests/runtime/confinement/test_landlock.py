from kiosk.runtime.confinement.kernel import FileRight
from kiosk.runtime.confinement.landlock import file_rights


def test_reading_is_left_to_the_owners_of_files() -> None:
    assert not file_rights(7) & (FileRight.READ_FILE | FileRight.READ_DIR)


def test_a_newer_kernel_is_asked_for_all_that_can_change_a_file() -> None:
    reading = FileRight.READ_FILE | FileRight.READ_DIR
    assert file_rights(7) | reading == FileRight((1 << 16) - 1)


def test_an_older_kernel_is_not_asked_for_what_it_does_not_know() -> None:
    newest = {2: FileRight.REFER, 3: FileRight.TRUNCATE, 5: FileRight.IOCTL_DEV}
    for abi in range(1, 7):
        for since, right in newest.items():
            assert bool(file_rights(abi) & right) is (abi >= since)
