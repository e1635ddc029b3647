"""Small trained weights we ship, each with its card: data, licence, seed, figures, hash."""
