"""Suicide and self-harm, in Italian."""
