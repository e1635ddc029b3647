"""Suicide and self-harm, in French."""
