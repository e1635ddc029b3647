"""How people threaten, hate, harass and insult: one file per language."""
