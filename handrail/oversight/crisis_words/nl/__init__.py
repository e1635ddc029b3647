"""Suicide and self-harm, in Dutch."""
