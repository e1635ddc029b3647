"""Serve until stopped: streams end, turns under way are drained, logs are JSON, a line each."""

import logging
import traceback
from pathlib import Path
from types import FrameType

import structlog
import uvicorn

from handrail.settings.doors import ServerSettings
from handrail.web.app import build_app
from handrail.web.head_limit import BoundedHead
from handrail.web.site import Role
from handrail.wiring.build import Built

DRAIN_SECONDS = 20


class _Server(uvicorn.Server):
    """A server whose streams end as soon as it is told to stop."""

    def __init__(self, config: uvicorn.Config, built: Built) -> None:
        super().__init__(config)
        self.built = built

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End the streams, then stop as usual."""
        self.built.site.stopping.set()
        super().handle_exit(sig, frame)


def run_server(built: Built, server: ServerSettings, role: Role = "all") -> None:
    """Serve until told to stop; a worker serves its operators."""
    log_as_json()
    try:
        _Server(
            uvicorn.Config(
                build_app(built.site, role=role, only_process=not built.data.postgres),
                host=server.host,
                port=server.worker_port if role == "worker" else server.port,
                ssl_certfile=server.certificate or None,
                ssl_keyfile=server.certificate_key or None,
                proxy_headers=bool(server.trusted_proxies),
                forwarded_allow_ips=list(server.trusted_proxies),
                http=BoundedHead,
                ws="none",
                access_log=False,
                server_header=False,
                log_config=None,
                timeout_graceful_shutdown=DRAIN_SECONDS,
            ),
            built,
        ).run()
    finally:
        built.close()


def without_words(
    _: object, __: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Tell an exception by its kind and place: its words may be those of a customer."""
    told = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if isinstance(told, tuple) and told[0] is not None:
        place = traceback.extract_tb(told[2])[-1:]
        event["error"] = told[0].__name__
        event["at"] = [f"{Path(one.filename).name}:{one.lineno}" for one in place]
    return event


def log_as_json() -> None:
    """Send our log and the libraries' through one form: a JSON object a line, no words in it."""
    steps: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(processors=[*steps, structlog.processors.JSONRenderer()])
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*steps, without_words],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
