"""Suicide and self-harm, in English."""
