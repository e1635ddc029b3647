"""How people turn against others in German: one file a family."""
