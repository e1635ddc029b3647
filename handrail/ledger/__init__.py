"""A Merkle log anybody can verify offline."""
