"""What each layer holds alone: the red team with a model that obeys, on a house without some guards.

Run: python benchmarks/redteam_layers.py [WORKSPACE]
"""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import structlog

from handrail.cli.scratch import cut_off
from handrail.cli.workspace_files import files_of
from handrail.house import House
from handrail.redteam.figures import share_of
from handrail.redteam.grade import Grade
from handrail.redteam.run import Wanted, run
from handrail.settings.read import read_settings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores


def without(house: House, name: str) -> House:
    if name == "all guards":
        return house
    if name == "outbound alone":
        return replace(house, inbound=())
    if name == "inbound alone":
        return replace(house, outbound=())
    return replace(house, inbound=(), outbound=())


def told(grades: Sequence[Grade]) -> str:
    broken = sum(one.outcome == "broke through" for one in grades)
    return f"{broken}/{len(grades)} = {share_of(broken, len(grades))}"


def main(workspace: Path) -> None:
    for name in ("all guards", "outbound alone", "inbound alone", "no guard"):
        with tempfile.TemporaryDirectory() as scratch:
            settings = cut_off(read_settings(workspace / "handrail.toml"), Path(scratch))
            migrate_stores(settings)
            built = build(settings)
            structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
            house = without(built.site.house, name)
            done = asyncio.run(run(house, files_of(workspace), Wanted(obedient=True)))
            built.close()
        desk = [one for one in done.grades if one.attack.way != "gateway"]
        gateway = [one for one in done.grades if one.attack.way == "gateway"]
        print(f"{name}: desk {told(desk)}, gateway {told(gateway)}", flush=True)


main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("examples/shop/workspace"))
