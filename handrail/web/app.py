"""The web application: routes, errors, limits. It starts nothing when imported."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

from fastapi import FastAPI

from handrail.core.errors import Misconfigured
from handrail.house import House
from handrail.services.erase_subject import heed_erasures
from handrail.services.seal_log import keep_sealing
from handrail.services.sweep import sweep
from handrail.web import assets
from handrail.web.api import completions, conversations, health, identity, ledger, stream, why
from handrail.web.console import (
    access,
    account,
    cases,
    inbox,
    installation,
    lost,
    passkeys,
    people,
    reveals,
    services,
    sign_in,
    sign_on,
)
from handrail.web.console import ledger as console_ledger
from handrail.web.console import live as console_live
from handrail.web.errors import add_errors
from handrail.web.headers import KeptNowhere
from handrail.web.limits import BodyLimit
from handrail.web.origins import allow_origins
from handrail.web.pages import open_pages
from handrail.web.public import pages, widget
from handrail.web.site import Role, Site

Life = Callable[[FastAPI], AbstractAsyncContextManager[None]]
API = (completions, conversations, stream, identity, why, ledger, widget, assets)
PAGES = (
    sign_in,
    sign_on,
    passkeys,
    inbox,
    reveals,
    console_ledger,
    cases,
    account,
    access,
    people,
    services,
    installation,
    console_live,
    lost,
    pages,
)
DRAIN_SECONDS = 20.0
SETTLE_SECONDS = 1.0


def build_app(site: Site, *, role: Role = "all", only_process: bool) -> FastAPI:
    """Build the application around a site: a worker answers operators alone."""
    described = None if role == "worker" else "/v1/openapi.json"
    app = _bare(site, _life(site, role, only_process=only_process), described)
    app.include_router(health.router)
    if role != "worker":
        app.add_middleware(BodyLimit)
        app.add_middleware(allow_origins, origins=site.origins)
        for part in (*API, *PAGES):
            app.include_router(part.router)
    app.add_middleware(KeptNowhere)  # the outermost: refusals of the others are private, too
    return app


def _bare(site: Site, life: Life, described: str | None) -> FastAPI:
    app = FastAPI(
        title="Handrail",
        version="0.1.0",
        lifespan=life,
        docs_url=None,
        redoc_url=None,
        openapi_url=described,
    )
    app.state.site = site
    app.state.assets = assets.open_assets()
    app.state.pages = open_pages(site.house.wording.company.brand, app.state.assets)
    add_errors(app)
    return app


async def _warm(house: House) -> None:
    """Have the release ready for the first customer, and let the collector pass over what stays.

    A full collection walks every object there is: for a quarter of a second nobody is answered.
    """
    with suppress(Misconfigured):
        await house.releases.current()
    gc.collect()
    gc.freeze()


def _life(site: Site, role: Role, *, only_process: bool) -> Life:
    house, runner = site.house, site.runner

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        """Resume what a crash left, sweep while running, drain before stopping."""
        tasks = [asyncio.create_task(heed_erasures(house), name="heed-erasures")]
        if role != "web":
            await runner.resume(everyone=only_process)
            tasks.append(asyncio.create_task(sweep(house, runner), name="sweep"))
            tasks.append(asyncio.create_task(keep_sealing(house), name="seal"))
        await _warm(house)
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await runner.drain(DRAIN_SECONDS)
        await house.bus.settle(SETTLE_SECONDS)
        await house.bus.close()
        if house.model is not None:
            await house.model.close()

    return life
