"""Sockets and files for bytes on their way, neither of which makes a thread wait."""

import errno
import os
import socket
import tempfile

PIECE = 64 << 10  # read or sent at a time
IN_MEMORY = 32 << 10  # of a body or an answer; what is larger waits in a file
ON_DISK = 1 << 30  # of all bodies and answers that wait in one worker


def spool(folder: str | None):
    return tempfile.SpooledTemporaryFile(IN_MEMORY, dir=folder)


class PatientSocket(socket.socket):
    """Sends at once what the other end takes; the rest waits in a file for `push`."""

    def __init__(self, accepted: socket.socket, folder: str | None):
        super().__init__(accepted.family, accepted.type, accepted.proto, fileno=accepted.detach())
        self.setblocking(False)
        self.folder, self.kept, self.start, self.unsent = folder, None, 0, 0

    def sendall(self, data, flags=0):
        if not self.unsent:
            data = memoryview(data)[self._offer(data) :]
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

    def push(self):
        """Send on one piece of what waits."""
        if self.unsent:
            self.kept.seek(self.start)
            sent = self._offer(self.kept.read(PIECE))
            self.start += sent
            self.unsent -= sent
        if not self.unsent:
            self.forget()

    def _offer(self, data) -> int:
        try:
            return self.send(data)
        except BlockingIOError:
            return 0

    def forget(self):
        if self.kept is not None:
            self.kept.close()
        self.kept, self.start, self.unsent = None, 0, 0

    def close(self):
        self.forget()
        super().close()
