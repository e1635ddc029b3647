"""Words of advice only somebody licensed may give, one table per language."""
