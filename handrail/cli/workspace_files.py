"""A workspace's files, as a release holds them."""

from pathlib import Path

from handrail import policy
from handrail.services.releases import hash_files, make_release
from handrail.stored.releases import ReleaseFile
from handrail.wiring.build import Built
from handrail.workspace.folder import read_folder, read_workspace


def files_of(workspace: Path) -> tuple[ReleaseFile, ...]:
    """Return the workspace's files; the default policies where it has none of its own."""
    files = read_workspace(workspace)
    if any(file.kind == "policy" for file in files):
        return files
    defaults = Path(policy.__path__[0]) / "defaults"
    return files + read_folder(defaults, "policy", (".cedar",))


async def refresh(built: Built, files: tuple[ReleaseFile, ...]) -> bool:
    """Make a release when the files differ from the one that answers; tell whether they did."""
    house = built.site.house
    active = await house.release_store.active()
    if active is not None:
        answering = await house.release_store.files(active)
        if hash_files(answering) == hash_files(files):
            return False
    await make_release(house, files)
    return True
