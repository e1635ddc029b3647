"""How people say, plainly or in veiled words, that a life is in danger: one file per language."""
