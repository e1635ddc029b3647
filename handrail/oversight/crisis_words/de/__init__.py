"""How people speak of danger to themselves in German: one file a family."""
