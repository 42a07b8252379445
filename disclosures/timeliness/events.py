"""What something made or done brings about: a duty to disclose it within the limit."""

from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import Obligation, Requirement
from disclosures.timeliness.actions import Action
from disclosures.timeliness.acts import AUTHOR, PUBLISHER, REVIEWER
from disclosures.timeliness.law import Law
from portal.acts.asks import of_public_words
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Department, User
from portal.base.departments.scope import in_scope


def record_event(
    requirement: Requirement,
    department: Department,
    subject: str,
    formed_on: date,
    *,
    actor: User,
    at: datetime,
) -> Obligation:
    """Issue the obligation that follows from something made or done on this day.

    Raises ActRefused with every reason.
    """
    subject = " ".join(subject.split())
    with transaction.atomic():
        if reasons := _of_event(requirement, department, subject, formed_on, actor, at):
            raise ActRefused(reasons)
        dated = Law().date(requirement, formed_on)
        obligation = Obligation(
            requirement=requirement,
            department=department,
            period=formed_on.isoformat(),
            subject=subject,
            period_start=formed_on,
            period_end=formed_on,
            recorded_by=actor,
            subject_checked=False,  # somebody else looks at it first (R13)
            **vars(dated),
        )
        try:
            with transaction.atomic():
                obligation.save(force_insert=True)
        except IntegrityError as error:
            raise ActRefused([_("这项公开义务已经登记过。")]) from error
        log.append(
            Action.EVENT_RECORDED,
            obligation.log_subject(),
            actor=actor,
            changes={"formed_on": str(formed_on), "due_on": str(obligation.due_on)},
            is_public=True,
        )
    return obligation


def _of_event(requirement, department, subject, formed_on, actor, at) -> list[str]:
    if not actor.has_role(AUTHOR, REVIEWER, PUBLISHER) or not in_scope(actor, department.pk):
        return [_("这项义务不在您负责的部门范围内。")]
    reasons = []
    owing = {row.department_id for row in requirement.assignments.all()}
    if department.pk not in (owing or {requirement.department_id}):
        reasons.append(_("目录没有要求这个部门公开这一事项。"))
    if not requirement.is_by_event:
        reasons.append(_("长期和定期公开的由系统按期列出，不用登记。"))
    if requirement.caused_by:
        reasons.append(_("这一事项由系统按发布的变化列出，不用登记。"))
    if not requirement.is_valid(formed_on, formed_on):
        reasons.append(_("这一天不在该事项的施行期间内。"))
    if formed_on > timezone.localdate(at):
        reasons.append(_("日期不能晚于今天。"))
    if not subject:
        reasons.append(_("请写明制定了什么、办成了什么。"))
    if len(subject) > MOST_OF_A_SUBJECT:
        reasons.append(_("事由最多 %(most)s 字。") % {"most": MOST_OF_A_SUBJECT})
    reasons += of_public_words(subject)
    return [str(reason) for reason in reasons]


MOST_OF_A_SUBJECT = 150
