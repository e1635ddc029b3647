"""A folder of the company's content, as names and bytes."""
