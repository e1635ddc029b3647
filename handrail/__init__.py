"""Handrail: an AI assistant in front of customers, safely."""
