"""Words by which a text claims to come from a human being."""
