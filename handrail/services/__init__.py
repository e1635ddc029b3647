"""Everything the turn does not do, one verb per file."""
