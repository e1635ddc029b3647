"""Asking what this is, in English."""
