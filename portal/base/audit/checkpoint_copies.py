"""Checkpoints outside of VAR_DIR: in a second folder, and in what people keep, such as a mail.

Whoever rewrites the database and what VAR_DIR holds, with the log's key or another, has not
rewritten these.
"""

import logging
import os
import re
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.utils import timezone

from portal.base import durable

logger = logging.getLogger(__name__)

NOTE = re.compile(
    r"^(\S+\n[0-9]{1,18}\n[A-Za-z0-9+/]{43}=\n)\n((?:— \S+ [A-Za-z0-9+/]+=*\n)+)", re.MULTILINE
)


def folder() -> Path | None:
    """None in tests that have none of their own."""
    return settings.CHECKPOINTS_COPY_DIR


def save(name: str, note: str) -> None:
    """Where that cannot be, `check` tells so; the one in VAR_DIR is saved all the same."""
    place = folder()
    try:
        if place:
            durable.make_folder(place)
            durable.write(place / name, note.encode())
    except OSError:
        logger.warning("no copy of the checkpoint could be saved", exc_info=True)


def put_aside() -> None:
    """What a log that is no more has left: the demonstration begins anew after `rm -r var`."""
    place = folder()
    if place and place.is_dir():
        place.rename(place.with_name(f"{place.name}-{timezone.now():%Y%m%d%H%M%S}"))


def notes_in(text: str) -> list[str]:
    """The checkpoints in a text, also where a mail quotes them."""
    lines = [line.strip().lstrip("> ") for line in text.splitlines()]
    found = NOTE.findall("".join(f"{line}\n" for line in lines))
    return [f"{head}\n{signatures}" for head, signatures in found]


def check_folder(**kwargs: Any) -> list[CheckMessage]:
    """System check audit.W002: the second folder can be written."""
    place = folder()
    if place is None:
        return []
    there = next(one for one in (place, *place.parents) if one.exists())
    if there.is_dir() and os.access(there, os.W_OK):
        return []
    text = f"Checkpoints are saved in VAR_DIR alone: {place} cannot be written."
    hint = "Set CHECKPOINTS_COPY_DIR to a folder outside of VAR_DIR, best on another machine."
    return [Warning(text, hint=hint, id="audit.W002")]
