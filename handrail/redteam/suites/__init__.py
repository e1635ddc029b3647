"""Attacks of our own writing: a file of JSON Lines is a suite, found by its name."""
