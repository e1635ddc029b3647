"""Asking whether this is a machine, in words: one table per language."""
