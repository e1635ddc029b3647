"""How people turn against others in English: one file a family."""
