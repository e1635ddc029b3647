"""Everything is built here, by hand, in sight: the only files that name an adapter."""
