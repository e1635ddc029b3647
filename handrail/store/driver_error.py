"""What is said when a database does not take something: its kind, for its words hold values."""

from handrail.core.errors import Broken


def broken_by(error: Exception) -> Broken:
    """Return our error for a driver's, which comes as it is or wrapped by SQLAlchemy."""
    kind = type(getattr(error, "orig", None) or error).__name__
    return Broken(
        f"The database did not take it ({kind}).", "Look at its own log; run `handrail doctor`."
    )
