"""Hostility towards people, in English."""
