"""Fakes of our ports for your tests: in memory, held to the same suites as the real ones."""
