"""What becomes of uploaded files while they arrive, before a byte is written. How much may be sent
at all is in `portal.base.server.limits`."""

from typing import Any, NoReturn

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.base.files.intake import DISK_FULL, FULL, too_large


def may_upload(request: HttpRequest) -> bool:
    return getattr(request.user, "may_upload", False)


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

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        self.received = 0
        try:
            if self.request is None or not may_upload(self.request):
                FileUploadHandler.new_file(self, *args, **kwargs)  # its name, and no file
                self._skip(_("您不能上传文件。"))
            super().new_file(*args, **kwargs)
        except OSError as error:
            self._leave_out(error)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.received += len(raw_data)
        if reason := too_large(self.received):
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
        left_out = getattr(self.request, "uploads_left_out", [])
        vars(self.request)["uploads_left_out"] = [*left_out, (self.file_name, reason)]
        raise SkipFile
