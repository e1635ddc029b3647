"""Judgement on real data: suites that measure, a table to read and figures to keep."""
