"""What the files of published versions say, page by page, for whoever searches them.

It is read where a file is taken in, in the process that makes its public copy, and kept by the
SHA-256 of that copy. Files from before are read by a job of `tick` (`reading_files.py`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from portal.base.files import pdf
from portal.base.files.intake import TakenIn
from portal.base.texts.personal_data import resident_ids
from portal.records.canonical import rows_of
from portal.records.models import FileReading, Record
from portal.records.states import Status

if TYPE_CHECKING:
    from portal.records.files import RecordFile


class State(StrEnum):
    READ = "read"
    CUT = "cut"  # the last pages are not among them
    EMPTY = "empty"  # a picture or a scan: there is no text in it
    FAILED = "failed"
    WAITING = "waiting"  # from before; `tick` reads it


class Page(NamedTuple):
    """`label` is what a reader finds it by: the number of the page."""

    label: str
    text: str


@dataclass(frozen=True)
class FileText:
    """What one file says: its shown name, and those of its pages that say something."""

    name: str
    sha256: str
    pages: list[Page]
    state: State


def file_texts(record: Record) -> list[FileText]:
    """Of each file of a published version, in the order in which they were entered; of other
    versions none."""
    if record.status != Status.PUBLISHED or "files" not in record.public_inlines:
        return []
    files = rows_of(record, "files")
    wanted = {file.sha256 for file in files if file.media_type == pdf.MEDIA_TYPE}
    rows = FileReading.objects.filter(sha256__in=wanted) if wanted else ()
    readings = {reading.sha256: reading for reading in rows}
    return [_file_text(file, readings.get(file.sha256)) for file in files]


def _file_text(file: "RecordFile", reading: FileReading | None) -> FileText:
    texts = reading.pages if reading else []
    pages = [Page(str(number), text) for number, text in enumerate(texts, 1) if text]
    return FileText(file.title, file.sha256, pages, _state(file, reading, bool(pages)))


def _state(file: "RecordFile", reading: FileReading | None, has_text: bool) -> State:
    if file.media_type != pdf.MEDIA_TYPE:
        return State.EMPTY
    if reading is None:
        return State.WAITING
    if reading.failure:
        return State.FAILED
    if reading.is_cut:
        return State.CUT
    return State.READ if has_text else State.EMPTY


def keep_taken(taken: TakenIn) -> None:
    """What was read of a PDF where it was taken in."""
    if taken.page_texts:
        keep(reading_of(taken.sha256, taken.page_texts, is_cut=taken.is_cut))


def reading_of(sha256: str, texts: list[str], *, is_cut: bool) -> FileReading:
    """With nothing of a file in which a resident ID number stands: it does not become public (R7),
    and no other way of reading may show what was overlooked when it did."""
    if resident_ids("\n".join(texts)):
        return unread(sha256, "a resident ID number stands in it")
    return FileReading(sha256=sha256, pages=texts, is_cut=is_cut, reader=pdf.READER)


def unread(sha256: str, failure: str) -> FileReading:
    return FileReading(sha256=sha256, failure=failure, reader=pdf.READER)


def keep(reading: FileReading) -> None:
    """In place of what another reader read."""
    FileReading.objects.bulk_create(
        [reading],
        update_conflicts=True,
        unique_fields=["sha256"],
        update_fields=["pages", "is_cut", "failure", "reader"],
    )


def read_files() -> set[str]:
    return set(FileReading.objects.values_list("sha256", flat=True).iterator())


def forget(files: Iterable[str]) -> None:
    """What no version holds any more."""
    for sha256 in files:
        FileReading.objects.filter(sha256=sha256).delete()
