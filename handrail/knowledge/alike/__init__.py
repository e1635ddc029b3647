"""Words that mean about the same in talk with customers, one table per language."""
