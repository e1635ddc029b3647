"""The console: where the people of the company read, answer and see why."""
