"""Taking the assistant over, in English."""
