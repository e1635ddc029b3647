"""Asking for a person, in English."""
