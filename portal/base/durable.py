"""Files that outlast a power cut: what a row, a log or a signature relies on is on the disk, whole
and named by its folder, before anybody is told of it."""

import os
import tempfile
from pathlib import Path
from typing import IO


def make_folder(path: Path) -> None:
    """With its parents, each named by its own."""
    if path.is_dir():
        return
    make_folder(path.parent)
    path.mkdir(exist_ok=True)
    sync_folder(path.parent)


def write(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Put these bytes in the place of whatever was there."""
    with _unfinished(path, content, mode) as file:
        os.link(file.name, f"{file.name}.new")  # its own name goes when it is closed
        os.replace(f"{file.name}.new", path)
    sync_folder(path.parent)


def create(path: Path, content: bytes, mode: int = 0o600) -> bool:
    """Make a file unless there is one; tell whether it was made."""
    if path.exists():
        return False
    with _unfinished(path, content, mode) as file:
        return keep(file.name, path)


def keep(unfinished: str, path: Path) -> bool:
    """Give a finished file its name unless another has it; tell whether it was given."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        made = False
    else:
        made = True
    sync_folder(path.parent)  # also of the other, whose maker may not have come so far
    return made


def sync_folder(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def finish(file: IO[bytes], mode: int) -> None:
    """All that was written to a file, on the disk."""
    file.flush()
    os.fchmod(file.fileno(), mode)
    os.fsync(file.fileno())


def _unfinished(path: Path, content: bytes, mode: int) -> IO[bytes]:
    file = tempfile.NamedTemporaryFile(dir=path.parent, prefix="new-")  # noqa: SIM115
    file.write(content)
    finish(file, mode)
    return file
