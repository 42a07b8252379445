"""A mail server on loopback that behaves as badly as a test asks."""

import socketserver
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message


class MailServer(socketserver.ThreadingTCPServer):
    """Keeps what it was given in `mails`. A test may set:

    `refused`: addresses it refuses; `fatal`: addresses at which it hangs up; `per_connection`:
    after so many mails it hangs up; `says`: its answer to RCPT in place of "250 OK"; `gate`: an
    event that the answer to a mail waits for, once the mail is kept.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.mails: list[Message] = []
        self.connections = 0
        self.refused: set[str] = set()
        self.fatal: set[str] = set()
        self.per_connection = 1000
        self.says = ""
        self.gate = threading.Event()
        self.gate.set()
        self.has_mail = threading.Event()

    @property
    def port(self) -> int:
        return self.server_address[1]

    def count(self, header: str) -> Counter:
        return Counter(mail[header] for mail in self.mails)


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        self.server.connections += 1
        self.say("220 ready")
        taken = 0
        while line := self.rfile.readline().decode().strip():
            word, address = line.upper()[:4], line.partition("<")[2].partition(">")[0]
            if word == "QUIT":
                return self.say("221 bye")
            if word == "RCPT" and address in self.server.fatal:
                return None
            if word == "RCPT" and address in self.server.refused:
                self.say("550 no such mailbox")
            elif word == "RCPT" and self.server.says:
                self.say(self.server.says)
            elif word == "MAIL" and taken == self.server.per_connection:
                return self.say("421 enough of you")
            elif word == "DATA":
                self.take()
                taken += 1
            else:
                self.say("250 OK")
        return None

    def take(self):
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        self.server.mails.append(message_from_bytes(b"".join(lines)))
        self.server.has_mail.set()
        self.server.gate.wait(60)
        self.say("250 taken")

    def say(self, line: str):
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.05], daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.gate.set()
            server.shutdown()
            thread.join()
