"""Who comes first does not wait for the index, and nobody for the garbage collector."""

import gc

import pytest

from handrail.cli.workspace_files import files_of
from handrail.services.releases import make_release
from handrail.settings.read import read_settings
from handrail.settings.stores import StoreSettings
from handrail.web.app import build_app
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores
from tests.conftest import ROOT

WORKSPACE = ROOT / "examples/shop/workspace"


@pytest.fixture
def built(tmp_path):
    store = StoreSettings(
        data=f"sqlite:///{tmp_path}/data/data.db",
        keys=f"sqlite:///{tmp_path}/keys/keys.db",
        kek_file=str(tmp_path / "secret/kek"),
        erasures=str(tmp_path / "erasures/journal.jsonl"),
    )
    settings = read_settings(WORKSPACE / "handrail.toml").model_copy(update={"store": store})
    migrate_stores(settings)
    made = build(settings)
    yield made
    made.close()
    gc.unfreeze()


async def test_the_release_is_ready_before_the_first_customer_comes(built):
    await make_release(built.site.house, files_of(WORKSPACE))
    built.site.house.releases.loaded.clear()  # as after a restart
    app = build_app(built.site, role="web", only_process=True)

    async with app.router.lifespan_context(app):
        assert list(built.site.house.releases.loaded) == [
            await built.site.house.release_store.active()
        ]
        assert gc.get_freeze_count() > 0


async def test_a_server_without_a_release_starts_and_says_so_when_it_is_asked(built):
    app = build_app(built.site, role="web", only_process=True)

    async with app.router.lifespan_context(app):
        assert not built.site.house.releases.loaded
