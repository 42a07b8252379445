"""What a verification finds."""

from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError

from portal.base.audit import verify

# What reading or hashing a value leads to that no act of ours can have written; or a row that leads
# to another one which somebody deleted.
UNREADABLE = (
    DatabaseError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError,
    ObjectDoesNotExist,
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """Something that is not as the log says: what, where, and a sentence. Or a remark on what
    cannot be told, since an act that stands in the log has made it so."""

    kind: str
    about: str
    text: str
    is_remark: bool = False

    def __str__(self) -> str:
        return verify.printable(f"{self.kind} {self.about}: {self.text}")
