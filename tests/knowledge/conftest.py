"""Examples are drawn without a time limit: a busy machine is no failure."""

from hypothesis import settings

settings.register_profile("knowledge", deadline=None)
settings.load_profile("knowledge")
