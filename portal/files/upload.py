from django.core.files.uploadhandler import SkipFile, TemporaryFileUploadHandler
from django.utils.translation import gettext as _

from portal.files.intake import DISK_FULL, FULL, too_large


class CarefulUploadHandler(TemporaryFileUploadHandler):
    """Stops reading a file that is too large or finds no room, and lets the rest of the form
    arrive. `request.uploads_left_out` holds (name, reason) of each such file."""

    def new_file(self, *args, **kwargs):
        self.received = 0
        try:
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
