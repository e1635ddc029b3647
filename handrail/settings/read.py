"""Settings, read once from `handrail.toml`. An unknown key is an error that names it."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from handrail.core.errors import Misconfigured
from handrail.settings.whole import Settings

FROM_ENVIRON = {
    ("store", "data"): "HANDRAIL_STORE_DATA",
    ("store", "keys"): "HANDRAIL_STORE_KEYS",
    ("store", "kek_file"): "HANDRAIL_STORE_KEK_FILE",
    ("store", "erasures"): "HANDRAIL_STORE_ERASURES",
    ("bus", "url"): "HANDRAIL_BUS_URL",
}


def read_settings(path: Path) -> Settings:
    """Read and check the settings file; the environment may name other stores."""
    if not path.is_file():
        raise Misconfigured(f"There is no settings file at {path}.", "Run `handrail init`.")
    try:
        stated = tomllib.loads(path.read_text("utf-8"))
        environ = os.environ  # noqa: TID251 (this is the one file that reads it)
        return Settings.model_validate(with_stores(stated, environ))
    except tomllib.TOMLDecodeError as broken:
        raise Misconfigured(f"{path} is not TOML: {broken}.", "Mend the line it names.") from None
    except ValidationError as broken:
        wrong = "; ".join(
            f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in broken.errors()
        )
        raise Misconfigured(f"{path}: {wrong}.", "Mend these keys.") from None


def with_stores(stated: Mapping[str, object], environ: Mapping[str, str]) -> dict[str, object]:
    """Put what the environment names over the file's, so that no password lies in it."""
    result = dict(stated)
    for (name, key), variable in FROM_ENVIRON.items():
        value = environ.get(variable) or _in_file(environ.get(f"{variable}_FILE", ""))
        section = result.get(name, {})
        if value and isinstance(section, dict):
            result[name] = {**section, key: value}
    return result


def _in_file(path: str) -> str:
    """Read an address out of a file, as containers are given secrets."""
    if not path:
        return ""
    if not Path(path).is_file():
        raise Misconfigured(f"There is no secret at {path}.", "Mount it, or unset its variable.")
    return Path(path).read_text("utf-8").strip()
