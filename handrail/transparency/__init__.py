"""Which notice is owed, in which language."""
