"""The red team: attacks played against the whole system, graded here, reported in words."""
