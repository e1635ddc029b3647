"""Asking for a person, in German."""
