"""The demo company's own shop: a small HTTP service with a database, a stranger to Handrail."""
