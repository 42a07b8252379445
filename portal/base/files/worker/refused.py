from typing import Any


class Refused(Exception):
    """Why a file is not published: a reason that `portal.base.files` words, and of what."""

    def __init__(self, reason: str, **about: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.about = about
