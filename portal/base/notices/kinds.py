"""Every kind of notice: what happened, as its reader is told. A room declares its own beside its
actions."""

from portal.base.registry import Words

NOTICE_KINDS = Words("kind of notice", max_length=30)
