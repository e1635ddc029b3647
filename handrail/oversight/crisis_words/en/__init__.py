"""How people speak of danger to themselves in English: one file a family."""
