"""Calls that leave us for addresses others named: where they may go."""
