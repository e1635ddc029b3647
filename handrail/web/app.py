"""The web application: routes, errors, limits. It starts nothing when imported."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI

from handrail.services.sweep import sweep
from handrail.web import assets
from handrail.web.api import conversations, health, identity, ledger, stream, why
from handrail.web.console import (
    access,
    account,
    cases,
    inbox,
    lost,
    passkeys,
    people,
    reveals,
    services,
    sign_in,
    sign_on,
)
from handrail.web.console import live as console_live
from handrail.web.errors import add_errors
from handrail.web.limits import BodyLimit
from handrail.web.origins import allow_origins
from handrail.web.pages import open_pages
from handrail.web.public import pages, widget
from handrail.web.site import Site

DRAIN_SECONDS = 20.0


def build_app(site: Site, *, only_process: bool) -> FastAPI:
    """Build the application around a site."""
    app = FastAPI(
        title="Handrail",
        version="0.1.0",
        lifespan=_life(site, only_process=only_process),
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
    )
    app.state.site = site
    app.state.assets = assets.open_assets()
    app.state.pages = open_pages(site.house.wording.company.brand, app.state.assets)
    add_errors(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(allow_origins, origins=site.origins)
    for part in (conversations, stream, identity, why, ledger, health, widget, assets):
        app.include_router(part.router)
    for page in (
        sign_in,
        sign_on,
        passkeys,
        inbox,
        reveals,
        cases,
        account,
        access,
        people,
        services,
        console_live,
        lost,
        pages,
    ):
        app.include_router(page.router)
    return app


def _life(
    site: Site, *, only_process: bool
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        """Resume what a crash left, sweep while running, drain before stopping."""
        await site.runner.resume(everyone=only_process)
        sweeper = asyncio.create_task(sweep(site.house, site.runner), name="sweep")
        yield
        sweeper.cancel()
        await asyncio.gather(sweeper, return_exceptions=True)
        await site.runner.drain(DRAIN_SECONDS)

    return life
