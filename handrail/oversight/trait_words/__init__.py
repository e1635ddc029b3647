"""Protected traits, and what is said of people because of them, one table per language."""
