"""HTTP: the public API now; the console and the public pages follow."""
