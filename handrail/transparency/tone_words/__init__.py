"""Words that belittle a customer, one table per language."""
