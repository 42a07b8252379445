"""The log of what was shown: `tick` notes what each board in use shows, whenever that changed.

No screen tells anything, and none is asked: what is noted is what the site showed at its address.
At most one row and one entry a minute for each board, and none while nothing public changes.
"""

from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base import durable
from portal.base.audit import log
from portal.base.caching import state_key_of
from portal.base.departments.models import Department
from portal.notice_board.actions import Action
from portal.notice_board.content import board_of
from portal.notice_board.models import Showing, has_board
from portal.records.due import standing


def note_changes(at: datetime) -> int:
    """How many boards show something else than was noted last."""
    state = _state()
    if _looked_at() == state:
        return 0
    changed = sum(_note(department, at) for department in _boards())
    # What was noted is public too, and what came meanwhile nobody looked at: both at the next tick.
    if not changed:
        durable.write(_file(), state)
    return changed


def _state() -> bytes:
    """Of the public site: no board shows anything else while it is the same. By the newest entry
    itself, for its number alone could be that of another after a restore."""
    newest = log.public_newest_first().values_list("leaf_hash", flat=True).first()
    return f"{state_key_of(standing())} {newest}".encode()


def _file() -> Path:
    """The state at which all boards were looked at; a tick is a process of its own."""
    return settings.VAR_DIR / "notice_boards"


def _looked_at() -> bytes:
    try:
        return _file().read_bytes()
    except FileNotFoundError:
        return b""


def _boards() -> list[Department]:
    """Those in use, and those that once were."""
    shown = Exists(Showing.objects.filter(department=OuterRef("pk")))
    return list(Department.objects.filter(~Q(notice_board_zh="") | shown).order_by("code"))


def _note(department: Department, at: datetime) -> bool:
    facts: dict = {}
    digest = ""
    if has_board(department, timezone.localdate(at)):
        board = board_of(department, at)
        facts, digest = board.facts(), board.digest
    with transaction.atomic():
        before = Showing.objects.of(department).first()
        if (before.digest if before else "") == digest:
            return False
        with log.in_its_language():
            system = _("系统")
        with log.appending(
            Action.CHANGED if digest else Action.ENDED,
            Showing.log_subject(department),
            actor_name=system,
            is_public=True,
            content_hash=digest,
        ) as entry:
            Showing.objects.create(
                department=department, began_at=entry.recorded_at, content=facts, digest=digest
            )
    return True
