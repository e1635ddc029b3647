"""How people try to take an assistant over: one file per language."""
