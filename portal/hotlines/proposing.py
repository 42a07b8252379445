"""What a hotline is to say, as one person would have it: nothing of it is public before another
has let it out (`acts`)."""

from typing import Any

from django.db import models, transaction

from portal.base.audit import log
from portal.base.audit.sealed_values import plain
from portal.base.departments.models import Hotline, User
from portal.base.fields import field_of
from portal.hotlines.actions import Action
from portal.hotlines.acts import hotlines

# Columns that a form may hold, public ones and what is said of the last check.
PROPOSED = (*Hotline.public_fields, "last_checked_on", "last_checked_by")


@transaction.atomic
def propose(wanted: Hotline, *, actor: User, changes: dict) -> None:
    """Keep what this row says as proposed, with its entry in the log; one that nobody has let out
    yet is saved as it is. `changes` are those of the form, as the log keeps them."""
    stored = Hotline.objects.select_for_update(of=("self",)).filter(pk=wanted.pk).first()
    if stored is None or stored.awaits_release:
        wanted.awaits_release, wanted.proposed_by = True, actor
        wanted.revision = stored.revision + 1 if stored else 0
        wanted.save()
    else:
        stored.proposed = _differing(stored, wanted)
        stored.proposed_by = actor if stored.proposed else None
        stored.revision += 1
        stored.save(update_fields=["proposed", "proposed_by", "revision"])
    log.append(Action.PROPOSED, hotlines.subject(wanted), actor=actor, changes=changes)


def _differing(stored: Hotline, wanted: Hotline) -> dict[str, Any]:
    return {
        name: _value(wanted, name)
        for name in PROPOSED
        if getattr(stored, name) != getattr(wanted, name)
    }


def _value(hotline: Hotline, name: str) -> Any:
    value = getattr(hotline, name)
    return value.pk if isinstance(value, models.Model) else plain(value)


def differences(hotline: Hotline) -> list[tuple[str, str, str]]:
    """What is proposed: the name of each field, what it says now and what it would say."""
    now = Hotline() if hotline.awaits_release else hotline
    wanted = hotline.as_proposed()
    return [
        (str(field_of(Hotline, name).verbose_name), _said(now, name), _said(wanted, name))
        for name in PROPOSED
        if _said(now, name) != _said(wanted, name)
    ]


def _said(hotline: Hotline, name: str) -> str:
    has_value = getattr(hotline, field_of(Hotline, name).attname) is not None
    value = getattr(hotline, name) if has_value else ""
    if isinstance(value, bool):
        value = "✓" if value else ""
    return str(value)
