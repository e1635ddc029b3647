"""How we reach the company's own systems: one file per way."""
