"""The files that a citizen sends with a report: looked at, taken in, kept with it."""

import hashlib
import shutil
from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from portal.base.files.intake import TakenIn
from portal.base.files.upload import Taken
from portal.base.server.limits import REPORT_FILE_BYTES, REPORT_FILES
from portal.records import files
from portal.supervision.tickets import rate_limits
from portal.supervision.tickets.models import Ticket

FIELD = "attached"  # of the form
TAKEN = Taken(FIELD, REPORT_FILE_BYTES)
MOST = REPORT_FILES
# Beside that of the staff, who never wait for strangers; short, as each who waits holds a thread.
QUEUE = files.Queue("report-files", at_once=1, seconds=10)
# What the disk must still hold for everything else: the log, what staff upload, the database.
RESERVE = 1 << 30


class FilesRefused(Exception):
    """Nothing is filed; `reasons` holds a sentence for each file that is not taken."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(reasons)
        self.reasons = reasons


def are_offered() -> bool:
    return settings.REPORT_FILES_MB > 0


def hashes_of(uploads: Iterable[UploadedFile]) -> tuple[str, ...]:
    """By which the second of two clicks is known to send the same."""
    return tuple(_hash_of(upload) for upload in uploads)


def _hash_of(upload: UploadedFile) -> str:
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    return digest.hexdigest()


def take_in(uploads: list[UploadedFile], address: str, at: datetime) -> list[TakenIn]:
    """Before the transaction begins: no other writer waits for that. What is refused counts too, it
    has cost as much.

    Raises FilesRefused, and rate_limits.FilesLimited.
    """
    if not uploads:
        return []
    if shutil.disk_usage(settings.VAR_DIR).free < RESERVE:
        raise rate_limits.FilesLimited
    rate_limits.count_sending(address, sum(upload.size or 0 for upload in uploads), at)
    taken, refused = files.take_all(uploads, QUEUE)
    if refused:
        raise FilesRefused(refused)
    return taken


def attach(ticket: Ticket, taken: Iterable[TakenIn]) -> int:
    """In the transaction that files it; returns how many."""
    number = 0
    for number, one in enumerate(taken, 1):
        ticket.files.create(number=number, **one.values() | {"text": ""})
    return number
