"""Whose a secret's file may be: ours alone, or root's and our group's as a platform mounts it."""

import os

import pytest

from handrail.kms.local_file import is_open

US, GROUP, ROOT = 10001, 10001, 0


@pytest.mark.parametrize(
    ("mode", "owner", "group", "user", "found"),
    [
        (0o600, US, GROUP, US, False),
        (0o400, US, GROUP, US, False),
        (0o640, US, GROUP, US, True),
        (0o604, US, GROUP, US, True),
        (0o440, ROOT, GROUP, US, False),  # mounted
        (0o640, ROOT, GROUP, US, False),
        (0o660, ROOT, GROUP, US, True),  # whoever may write it is not root alone
        (0o444, ROOT, GROUP, US, True),
        (0o440, ROOT, 5, US, True),  # some other group
        (0o440, 1000, GROUP, US, True),  # somebody else's
        (0o440, ROOT, GROUP, ROOT, True),  # we are root: our group is a way for others
        (0o600, ROOT, ROOT, ROOT, False),
    ],
)
def test_a_secret_is_ours_or_mounted_for_us(mode, owner, group, user, found):
    there = os.stat_result((0o100000 | mode, 0, 0, 1, owner, group, 32, 0, 0, 0))

    assert is_open(there, user, frozenset({GROUP})) is found
