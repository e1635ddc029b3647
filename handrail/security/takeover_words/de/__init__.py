"""Taking the assistant over, in German."""
