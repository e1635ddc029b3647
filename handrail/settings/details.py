"""How the company's own numbers look."""

from handrail.settings.section import Section


class DetailsSettings(Section):
    """Patterns in RE2, so that the company's own numbers are masked as what they are."""

    orders: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
