"""What a backup says of itself. It is written last, so that a folder without it is none."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

FORMAT = 1
NAME, NAMES, CHECKPOINTS = "backup.json", "files.txt", "checkpoints"
CHUNK = 1 << 20


class BackupRefused(Exception):
    """It cannot be made or restored, and why; nothing has been changed."""


@dataclass(frozen=True)
class Manifest:
    """`keys` names those that the site had, none of which is in the backup."""

    made_at: str
    release: str
    vendor: str  # of the database
    database: str  # the name of its file
    database_bytes: int
    database_sha256: str
    names_sha256: str  # of the list of files
    origin: str
    log_size: int
    keys: dict[str, list[str]]
    migrations: list[str]
    missing: list[str]  # files that the database named and the site no longer had
    format: int = FORMAT

    def text(self) -> str:
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def read(folder: Path) -> Manifest:
    """Raises BackupRefused."""
    try:
        said = json.loads((folder / NAME).read_text(encoding="utf-8"))
        if said.get("format") != FORMAT:
            raise BackupRefused(f"{folder} is of another version of the portal")
        return Manifest(**said)
    except FileNotFoundError as error:
        raise BackupRefused(f"{folder} is no backup, or one that was not finished") from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise BackupRefused(f"{folder / NAME} cannot be read: {error}") from error


def all_in(place: Path) -> list[Path]:
    """The finished ones, oldest first."""
    return sorted(path.parent for path in place.glob(f"[0-9]*/{NAME}"))


def names_in(folder: Path) -> list[str]:
    return (folder / NAMES).read_text().split()


def chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def digest(path: Path) -> str:
    found = hashlib.sha256()
    for chunk in chunks(path):
        found.update(chunk)
    return found.hexdigest()
