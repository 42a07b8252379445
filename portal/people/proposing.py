"""An administrator proposes that somebody should have more power."""

from datetime import datetime

from django.utils.translation import gettext as _

from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.actions import Action
from portal.base.departments.models import Department, User
from portal.base.departments.scope import administrators
from portal.base.notices.queue import queue
from portal.people import power
from portal.people.actions import NoticeKind
from portal.people.acts import grants
from portal.people.models import Grant, Kind


def propose(
    row: User | Department,
    after: power.Values,
    *,
    reason: str,
    actor: User,
    at: datetime,
) -> Grant:
    """That the row, as it is stored, becomes what `after` says; with nothing to be changed, that
    the person has another password. In a transaction that holds the row.

    Raises ActRefused with every reason.
    """
    if found := against(row, reason, actor):
        raise ActRefused(found)
    of_person = Kind.PERSON if after else Kind.PASSWORD
    grant = Grant(
        kind=of_person if isinstance(row, User) else Kind.DEPARTMENT,
        person=row if isinstance(row, User) else None,
        department=row if isinstance(row, Department) else None,
        before=power.values_of(row),
        after=after,
        reason=reason.strip(),
        proposed_by=actor,
    )
    grant.save(force_insert=True)
    others = [one for one in administrators() if one.pk not in (actor.pk, grant.person_id)]
    about = grants.about(grant) | {"person": str(actor), "note": grant.reason}
    queue(others, NoticeKind.GRANT_PROPOSED, at, **about)
    log.append(
        Action.GRANT_PROPOSED,
        grant.log_subject(),
        actor=actor,
        note=grant.reason,
        changes=grant.logged(),
    )
    return grant


def against(row: User | Department, reason: str, actor: User) -> list[str]:
    """Why nothing can be proposed of it now."""
    if not actor.is_administrator:
        return [str(grants.out_of_scope)]
    found = [] if reason.strip() else [_("增加权限要由另一名管理员确认，请填写提请理由。")]
    if row.pk and Grant.objects.open().about(row).exists():
        found.append(_("已经提请的权限变更还没有确认，请先确认或者撤回。"))
    return found
