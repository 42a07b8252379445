class Refused(Exception):
    """Why a file is not published: a reason that `portal.files` words, and what it speaks of."""

    def __init__(self, reason: str, **about):
        super().__init__(reason)
        self.reason = reason
        self.about = about
