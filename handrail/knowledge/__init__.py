"""What the assistant may rely on: approved articles, split, ranked, and quoted."""
