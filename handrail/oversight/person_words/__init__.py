"""Asking for a person, in words: one table per language."""
