"""`handrail init`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from handrail import policy
from handrail.core.errors import Conflict
from handrail.settings.read import read_settings

TEMPLATE = """\
# Handrail's settings. An unknown key is an error that names it.

[company]
brand = {brand}
emergency = {emergency}  # shown when somebody may be in danger, and when nothing works

[company.human_route]  # how to reach a person without this chat
en = {route}
de = {route}

[company.hours]  # when people are at the desk
en = {hours}
de = {hours}

[server]
host = "127.0.0.1"
port = 8080
origins = []  # the sites that may embed the widget, such as "https://shop.example"
"""
ARTICLE = """\
---
title: Opening hours
audience: customer
language: en
valid_from: 2026-01-01
owner: {owner}
---

People are at the desk {hours}.
"""
Text = Annotated[str, typer.Option(prompt=True)]


def command(
    folder: Path,
    brand: Text,
    emergency: Text,
    route: Annotated[str, typer.Option(prompt="How customers reach a person without the chat")],
    hours: Annotated[str, typer.Option(prompt="When people are at the desk")],
) -> None:
    """Make a workspace: settings, a first article, the default policies to read and change."""
    settings = folder / "handrail.toml"
    if settings.exists():
        raise Conflict(f"There is a workspace in {folder}.", "Choose another folder.")
    (folder / "knowledge").mkdir(parents=True, exist_ok=True)
    (folder / "policies").mkdir(exist_ok=True)
    stated = {"brand": brand, "emergency": emergency, "route": route, "hours": hours}
    quoted = {key: json.dumps(value, ensure_ascii=False) for key, value in stated.items()}
    settings.write_text(TEMPLATE.format(**quoted), "utf-8")
    article = ARTICLE.format(owner="support", hours=hours)
    (folder / "knowledge" / "opening-hours.md").write_text(article, "utf-8")
    for rules in sorted((Path(policy.__path__[0]) / "defaults").glob("*.cedar")):
        (folder / "policies" / rules.name).write_bytes(rules.read_bytes())
    read_settings(settings)
    print(f"A workspace is in {folder}. Next:")
    print(f"  handrail check --workspace {folder}")
    print(f"  handrail migrate --workspace {folder}")
    print(f"  handrail staff add LOGIN NAME --workspace {folder}")
    print(f"  handrail serve --workspace {folder}")
