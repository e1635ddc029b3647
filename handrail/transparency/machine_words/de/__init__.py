"""Asking what this is, in German."""
