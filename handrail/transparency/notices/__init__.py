"""The fixed texts we owe, one file per language."""
