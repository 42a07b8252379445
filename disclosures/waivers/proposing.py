"""Somebody proposes that something need not be disclosed."""

from datetime import date, datetime
from typing import cast

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import Obligation, Waiver
from disclosures.waivers import reasons
from disclosures.waivers.actions import Action
from disclosures.waivers.acts import PROPOSERS, waivers
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Department, User
from portal.base.departments.scope import in_scope
from portal.base.fields import field_of


def propose_waiver(
    *,
    actor: User,
    at: datetime,
    ground: str,
    reason: str,
    reexamine_on: date | None,
    legal_basis: str = "",
    obligation: Obligation | None = None,
    department: Department | None = None,
    title: str = "",
) -> Waiver:
    """Of an obligation, or else of information that a department holds, by its title.

    Raises ActRefused with every reason.
    """
    owner = obligation.department if obligation else department
    if owner is None:
        raise ActRefused([_("请选择责任部门。")])
    waiver = Waiver(
        obligation=obligation,
        department=owner,
        title="" if obligation else " ".join(title.split()),
        ground=ground,
        legal_basis=" ".join(legal_basis.split()),
        reason=reason.strip(),
        reexamine_on=cast(date, reexamine_on),  # a missing one is refused
        proposed_by=actor,
    )
    with transaction.atomic():
        if found := _of_proposal(waiver, actor, at):
            raise ActRefused(found)
        try:
            with transaction.atomic():
                waiver.save(force_insert=True)
        except IntegrityError as error:
            raise ActRefused([_("这项义务已经提请免予公开，等待决定。")]) from error
        log.append(Action.WAIVER_PROPOSED, waiver.log_subject(), actor=actor)
    return waiver


def _of_proposal(waiver: Waiver, actor: User, at: datetime) -> list[str]:
    if not actor.has_role(*PROPOSERS) or not in_scope(actor, waiver.department_id):
        return [str(waivers.out_of_scope)]
    found = reasons.of_duty(waiver.obligation)
    if waiver.obligation is None and not waiver.title:
        found.append(_("请写明不予公开的是什么信息；名称向社会公开，不写涉密的内容。"))
    found += reasons.of_ground(waiver.ground, waiver.legal_basis)
    if not waiver.reason:
        found.append(_("请填写具体理由。"))
    found += reasons.of_day(waiver.reexamine_on, timezone.localdate(at))
    for name in ("title", "legal_basis", "reason"):
        field = field_of(Waiver, name)
        if len(getattr(waiver, name)) > cast(int, field.max_length):
            shown = {"field": field.verbose_name, "most": field.max_length}
            found.append(_("“%(field)s”最多 %(most)s 字。") % shown)
    return found + reasons.of_words(waiver)
