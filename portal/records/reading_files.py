"""Read the files that came before their pages were kept, or that another reader read."""

import time

from django.db import models, transaction

from portal.base import slots
from portal.base.fields import related_model
from portal.base.files import pdf, store
from portal.records import file_texts, searching
from portal.records.files import STAFF, RecordFile, kept_files
from portal.records.lookup import record_models
from portal.records.models import FileReading
from portal.records.states import Status

SECONDS = 20  # of each tick; a file that was begun is read to its end


def read_waiting() -> int:
    """As many as there is time for, the newest first; the next call goes on. Returns how many."""
    until, count = time.monotonic() + SECONDS, 0
    for sha256 in waiting():
        if not store.holds(sha256):
            continue  # the check of the files names it
        slot = slots.take(STAFF.name, STAFF.at_once)
        if slot is None:
            break  # uploads come first
        try:
            reading = read(sha256)
        finally:
            slot.release()
        _keep(reading)
        count += 1
        if time.monotonic() > until:
            break
    return count


def waiting() -> list[str]:
    read_now = FileReading.objects.filter(reader=pdf.READER).values("sha256")
    found: dict[str, None] = {}
    for model in kept_files():
        if issubclass(model, RecordFile):
            files = model._default_manager.filter(media_type=pdf.MEDIA_TYPE)
            left = files.exclude(sha256__in=read_now).order_by("-pk")
            found |= dict.fromkeys(left.values_list("sha256", flat=True))
    return list(found)


def read(sha256: str) -> FileReading:
    """What the public copy says, read anew in a process of its own."""
    try:
        said = pdf.read(store.path(sha256))
    except pdf.PdfRefused as refused:
        return file_texts.unread(sha256, str(refused))
    return file_texts.reading_of(sha256, said.texts, is_cut=said.is_cut)


@transaction.atomic
def _keep(reading: FileReading) -> None:
    """With the search rows of what is published with it: both or neither."""
    file_texts.keep(reading)
    for model in record_models():
        if "files" not in model.public_inlines:
            continue
        files: type[models.Model] = related_model(model, "files")
        holders = files._default_manager.filter(sha256=reading.sha256).values("record")
        published = model.objects.filter(status=Status.PUBLISHED, pk__in=holders)
        for record in published.select_for_update().order_by("pk"):
            searching.put(record)
