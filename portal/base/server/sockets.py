"""Sockets and files for bytes on their way, neither of which makes a thread wait."""

import errno
import os
import socket
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer

PIECE = 64 << 10  # read or sent at a time
IN_MEMORY = 32 << 10  # of a body or an answer; what is larger waits in a file
ON_DISK = 1 << 30  # of all bodies and answers that wait in one worker


def spool(folder: str | None) -> tempfile.SpooledTemporaryFile[bytes]:
    return tempfile.SpooledTemporaryFile(IN_MEMORY, dir=folder)


class PatientSocket(socket.socket):
    """Sends at once what the other end takes; the rest waits in a file for `push`."""

    def __init__(self, accepted: socket.socket, folder: str | None) -> None:
        super().__init__(accepted.family, accepted.type, accepted.proto, fileno=accepted.detach())
        self.setblocking(False)
        self.folder, self.start, self.unsent = folder, 0, 0
        self.kept: tempfile.SpooledTemporaryFile[bytes] | None = None

    def sendall(self, data: "Buffer", flags: int = 0) -> None:
        data = memoryview(data)
        if not self.unsent:
            data = data[self._offer(data) :]
        if not data:
            return
        if self.kept is None:
            self.kept = spool(self.folder)
        self.kept.seek(0, os.SEEK_END)
        self.kept.write(data)
        self.unsent += len(data)
        if self.unsent > ON_DISK:
            raise OSError(errno.ENOBUFS, "an answer waits that is too large")
        self.push()

    def push(self) -> None:
        """Send on one piece of what waits."""
        if self.unsent and self.kept:
            self.kept.seek(self.start)
            sent = self._offer(self.kept.read(PIECE))
            self.start += sent
            self.unsent -= sent
        if not self.unsent:
            self.forget()

    def _offer(self, data: "Buffer") -> int:
        try:
            return self.send(data)
        except BlockingIOError:
            return 0

    def forget(self) -> None:
        if self.kept is not None:
            self.kept.close()
        self.kept, self.start, self.unsent = None, 0, 0

    def close(self) -> None:
        self.forget()
        super().close()
