"""Suicide and self-harm, in Spanish."""
