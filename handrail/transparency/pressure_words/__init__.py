"""Words that press a customer, one table per language."""
