"""From the record to words."""
