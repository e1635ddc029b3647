"""Hostility towards people, in German."""
