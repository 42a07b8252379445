"""A publisher proposes a change of the catalogue; nothing of it is public or owed yet."""

from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from disclosures.catalogue import reasons
from disclosures.catalogue.actions import Action, NoticeKind
from disclosures.catalogue.acts import changes, deciders
from disclosures.catalogue.values import CatalogueRow
from disclosures.models import Requirement, RequirementChange
from disclosures.models.requirement_change import ChangeKind
from disclosures.periods import MONTHS, period_of
from portal.acts.notify import notify
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Role, User


def first_day(code: str, frequency: str, today: date) -> date:
    """From which day a rule holds where nobody says: the period of today is the first one; the
    rule before it has to be over."""
    start = period_of(today, frequency).start if frequency in MONTHS else today
    rows = Requirement.objects.filter(code=code, withdrawn_on=None)
    ended = rows.aggregate(day=Max("valid_until"))["day"]
    return max(start, ended + timedelta(days=1)) if ended else start


def change_to(row: CatalogueRow, reason: str = "", *, today: date) -> RequirementChange:
    """A new row, or another text of one that is there. Who is added later owes nothing of what was
    before, unless a day is said."""
    requirement, of, earlier = row.requirement, None, {}
    if requirement.pk:
        stored = CatalogueRow.stored(Requirement.objects.get(pk=requirement.pk))
        of, earlier = stored.requirement, stored.values
        known = {one.department_id for one in stored.assignments}
        for one in row.assignments:
            if one.department_id not in known and one.owed_from is None:
                one.owed_from = today
    return RequirementChange(
        kind=_kind(earlier, row.values),
        code=requirement.code,
        requirement=of,
        department=requirement.department,
        earlier=earlier,
        proposed=row.values,
        reason=reason.strip(),
    )


def withdrawal_of(requirement: Requirement, reason: str = "") -> RequirementChange:
    requirement = Requirement.objects.get(pk=requirement.pk)
    return RequirementChange(
        kind=ChangeKind.WITHDRAW,
        code=requirement.code,
        requirement=requirement,
        department=requirement.department,
        earlier=CatalogueRow.stored(requirement).values,
        reason=reason.strip(),
    )


def propose(change: RequirementChange, *, actor: User, at: datetime) -> RequirementChange:
    """Raises ActRefused with every reason."""
    change.proposed_by = actor
    with transaction.atomic():
        if found := why_not(change, actor):
            raise ActRefused(found)
        try:
            with transaction.atomic():
                change.save(force_insert=True)
        except IntegrityError as error:
            raise ActRefused([_("这一事项已有变更等待决定。")]) from error
        tells = ((NoticeKind.REQUIREMENT_TO_DECIDE, deciders),)
        notify(tells, change, actor=actor, at=at, **changes.about(change))
        log.append(Action.REQUIREMENT_PROPOSED, change.log_subject(), actor=actor)
    return change


def why_not(change: RequirementChange, actor: User) -> list[str]:
    if not actor.has_role(Role.PUBLISHER):
        return [_("只有发布人可以提请变更公开事项目录。")]
    found = reasons.of_change(change) + reasons.of_reason(change) + reasons.of_nothing(change)
    if RequirementChange.objects.open().filter(code=change.code).exists():
        found.append(_("这一事项已有变更等待决定。"))
    return found


def _kind(earlier: dict, proposed: dict) -> ChangeKind:
    if not earlier:
        return ChangeKind.ADD
    until = proposed["valid_until"]
    return ChangeKind.END if until and until != earlier["valid_until"] else ChangeKind.CHANGE
