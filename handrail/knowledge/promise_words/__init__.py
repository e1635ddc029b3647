"""Words that commit a company, one table per language: patterns over folded text."""
