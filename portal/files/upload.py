"""How much may be uploaded, by whom: asked before a byte of it is written."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, TemporaryFileUploadHandler
from django.utils.translation import gettext as _

from portal.files.intake import DISK_FULL, FULL, too_large

MOST = 100 * 1024 * 1024  # bytes of one request, all its files together


def may_upload(request) -> bool:
    return getattr(request.user, "may_upload", False)


def excess_of(request) -> int:
    """The limit in bytes that a request says it is beyond, or nothing. Django reads as much of a
    body as its length says, and nothing of one that does not say it."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    without_files = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if not length.isdecimal() or int(length) <= without_files:
        return 0
    limit = MOST if may_upload(request) else without_files
    return limit if int(length) > limit else 0


class CarefulUploadHandler(TemporaryFileUploadHandler):
    """Stops reading a file that is too large or finds no room, and lets the rest of the form
    arrive. `request.uploads_left_out` holds (name, reason) of each such file."""

    def new_file(self, *args, **kwargs):
        self.received = 0
        try:
            if not may_upload(self.request):
                FileUploadHandler.new_file(self, *args, **kwargs)  # its name, and no file
                self._skip(_("您不能上传文件。"))
            super().new_file(*args, **kwargs)
        except OSError as error:
            self._leave_out(error)

    def receive_data_chunk(self, raw_data, start):
        self.received += len(raw_data)
        if reason := too_large(self.received):
            self._skip(reason)
        try:
            super().receive_data_chunk(raw_data, start)
        except OSError as error:
            self._leave_out(error)

    def _leave_out(self, error: OSError):
        if error.errno not in DISK_FULL:
            raise error
        self._skip(_(FULL))

    def _skip(self, reason: str):
        left_out = getattr(self.request, "uploads_left_out", [])
        self.request.uploads_left_out = [*left_out, (self.file_name, reason)]
        raise SkipFile
