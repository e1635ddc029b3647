"""Suicide and self-harm, in German."""
