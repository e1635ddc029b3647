"""A whole house on real SQLite files, in this process."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.cli.workspace_files import files_of
from handrail.house import House
from handrail.services.releases import make_release
from handrail.services.run_turns import Runner
from handrail.services.staff_members import add_staff
from handrail.settings.read import read_settings
from handrail.settings.stores import StoreSettings
from handrail.stored.staff import StaffMember
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores

WORKSPACE = Path(__file__).parent.parent.parent / "examples/shop/workspace"
PASSWORD = "correct horse battery"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    store = StoreSettings(
        data=f"sqlite:///{tmp_path}/data/data.db",
        keys=f"sqlite:///{tmp_path}/keys/keys.db",
        kek_file=str(tmp_path / "secret/kek"),
        erasures=str(tmp_path / "erasures/journal.jsonl"),
    )
    settings = read_settings(WORKSPACE / "handrail.toml").model_copy(update={"store": store})
    migrate_stores(settings)
    built = build(settings)
    asyncio.run(make_release(built.site.house, files_of(WORKSPACE)))
    yield built.site.house
    built.close()


@pytest.fixture
def runner(house: House) -> Runner:
    return Runner(house)


@pytest.fixture
def sam(house: House) -> StaffMember:
    return asyncio.run(add_staff(house, "sam", "Sam", "agent", PASSWORD))


@pytest.fixture
def rosa(house: House) -> StaffMember:
    return asyncio.run(add_staff(house, "rosa", "Rosa", "agent", PASSWORD))


@pytest.fixture
def lead(house: House) -> StaffMember:
    return asyncio.run(add_staff(house, "lea", "Lea", "lead", PASSWORD))


@pytest.fixture
def auditor(house: House) -> StaffMember:
    return asyncio.run(add_staff(house, "ada", "Ada", "auditor", PASSWORD))
