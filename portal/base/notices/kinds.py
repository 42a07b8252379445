"""Every kind of notice: what happened, as its reader is told. A room declares its own beside its
actions."""

from portal.base.registry import Words

KINDS = Words("kind of notice", max_length=30)
