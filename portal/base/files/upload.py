"""What becomes of uploaded files while they arrive, before a byte is written. How much may be sent
at all is in `portal.base.server.limits`."""

from dataclasses import dataclass
from typing import Any, NoReturn

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.base.files.intake import DISK_FULL, FULL, MAX_BYTES, too_large


@dataclass(frozen=True)
class Taken:
    """The files that a page takes from anybody, in this field of its form: its view says so as
    `takes_files`."""

    field: str
    most_bytes: int  # of one file


def may_upload(request: HttpRequest) -> bool:
    return getattr(request.user, "may_upload", False)


def most_bytes(request: HttpRequest | None, field: str) -> int:
    """How large a file in this field may be; 0 where none is taken."""
    if request is None:
        return 0
    view = request.resolver_match.func if request.resolver_match else None
    taken = getattr(view, "takes_files", None)
    if taken is not None and field == taken.field:
        return taken.most_bytes
    return MAX_BYTES if may_upload(request) else 0


def left_out(request: HttpRequest) -> list[tuple[str, str]]:
    """Name of each file that was not read to its end, and why."""
    return getattr(request, "uploads_left_out", [])


def is_beyond(request: HttpRequest) -> bool:
    """Whether it is larger than a form, of somebody who has no files to send. Its length is a
    number: `LimitsMiddleware` has seen it.

    Where nobody is signed in, a session may have ended: the text is read, to be given back."""
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    if length <= settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return False
    return request.user.is_authenticated and not may_upload(request)


class CarefulUploadHandler(TemporaryFileUploadHandler):
    """Stops reading a file that is too large or finds no room, and lets the rest of the form
    arrive. `request.uploads_left_out` holds (name, reason) of each such file."""

    def new_file(self, field_name: str, *args: Any, **kwargs: Any) -> None:
        self.received, self.most = 0, most_bytes(self.request, field_name)
        try:
            if not self.most:
                FileUploadHandler.new_file(self, field_name, *args, **kwargs)  # its name, no file
                self._skip(_("您不能上传文件。"))
            super().new_file(field_name, *args, **kwargs)
        except OSError as error:
            self._leave_out(error)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.received += len(raw_data)
        if reason := too_large(self.received, self.most):
            self._skip(reason)
        try:
            super().receive_data_chunk(raw_data, start)
        except OSError as error:
            self._leave_out(error)

    def _leave_out(self, error: OSError) -> None:
        if error.errno not in DISK_FULL:
            raise error
        self._skip(_(FULL))

    def _skip(self, reason: str) -> NoReturn:
        others = left_out(self.request) if self.request else []
        vars(self.request)["uploads_left_out"] = [*others, (self.file_name, reason)]
        raise SkipFile
