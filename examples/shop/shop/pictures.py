"""Draws the product pictures: plain shapes in the product's tone, as SVG files of their own."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SHAPES = Path(__file__).parent / "data" / "shapes.toml"
WOOD = "#8a623d"


@dataclass(frozen=True, slots=True)
class Tone:
    """One colour in three strengths."""

    base: str
    deep: str
    light: str


TONES = {
    "brass": Tone("#b98a3e", "#8f682b", "#d8b26d"),
    "clay": Tone("#b8704f", "#934f33", "#d69a7c"),
    "copper": Tone("#b4663f", "#87452a", "#d9936c"),
    "cream": Tone("#e6d8bd", "#bba884", "#f5ecda"),
    "honey": Tone("#d2a04a", "#a37530", "#e8c47e"),
    "mist": Tone("#9fb8bd", "#6f8f96", "#cfdfe1"),
    "moss": Tone("#4f7a5c", "#335a41", "#86aa8b"),
    "oak": Tone("#b1834f", "#876034", "#d0aa7a"),
    "oat": Tone("#c9b48f", "#9b8560", "#e4d6ba"),
    "sage": Tone("#8fa585", "#667d5e", "#bccbb2"),
    "slate": Tone("#6f7a7c", "#49545a", "#a3adae"),
}


def draw(shape: str, tone: str) -> str:
    """Return the whole picture; it is decoration, so it carries no words."""
    colours = TONES[tone]
    body = _shapes()[shape].format(
        base=colours.base, deep=colours.deep, light=colours.light, wood=WOOD
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="480" height="480">'
        '<ellipse cx="120" cy="198" rx="82" ry="8" fill="#2b2a26" opacity=".13"/>'
        f"{body}</svg>"
    )


@cache
def _shapes() -> dict[str, str]:
    return {name: str(body) for name, body in tomllib.loads(SHAPES.read_text("utf-8")).items()}
