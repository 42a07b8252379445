"""A supervisor demands action of a unit."""

from datetime import date, datetime
from typing import cast

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import Obligation
from disclosures.models import State as DutyState
from portal.acts.asks import of_public_words
from portal.acts.notify import notify
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Department, Role, User
from portal.base.departments.tree import Tree
from portal.base.fields import field_of
from portal.records.lookup import lookup
from portal.supervision.demands.actions import Action, NoticeKind
from portal.supervision.demands.acts import demands
from portal.supervision.demands.models import Demand
from portal.supervision.demands.people import answering
from portal.supervision.demands.reasons import of_day, of_length
from portal.supervision.tickets.models import Ticket


def make_demand(
    *,
    actor: User,
    at: datetime,
    text: str,
    ground: str,
    due_on: date | None,
    obligation: Obligation | None = None,
    ticket: Ticket | None = None,
    record_number: str = "",
    subject: str = "",
    department: Department | None = None,
) -> Demand:
    """About a duty, a report, a record by its number, or what `subject` says. The department is
    asked only where what it is about is in no department's charge.

    Raises ActRefused with every reason.
    """
    today = timezone.localdate(at)
    record_number, subject = record_number.strip(), " ".join(subject.split())
    record = lookup(record_number) if record_number else None
    charged = next((one.department for one in (obligation, ticket, record) if one), None)
    demand = Demand(
        obligation=obligation,
        ticket=ticket,
        record_number=record_number,
        subject=subject,
        department=cast(Department, charged or department),  # a missing one is refused
        text=text.strip(),
        ground=" ".join(ground.split()),
        due_on=cast(date, due_on),
        demanded_on=today,
        demanded_by=actor,
    )
    with transaction.atomic():
        if not actor.has_role(Role.SUPERVISOR):
            raise ActRefused([_("只有监督员可以督办。")])
        reasons = _of_what(demand, today)
        if record_number and record is None:
            reasons.append(_("没有这个索引号的信息。"))
        if reasons := reasons + _of_unit(demand, department, today) + _of_words(demand):
            raise ActRefused(list(dict.fromkeys(reasons)))
        _save(demand)
        demand.answers.create(due_on=demand.due_on)
        about = demands.about(demand) | {"actor": actor, "at": at, "note": ""}
        notify([(NoticeKind.DEMAND_MADE, answering)], demand, **about)
        changes = {"due_on": str(demand.due_on)}
        log.append(Action.DEMANDED, demands.subject(demand), actor=actor, changes=changes)
    return demand


def _save(demand: Demand) -> None:
    try:
        with transaction.atomic():
            demand.save(force_insert=True)
    except IntegrityError as error:
        raise ActRefused([_("这件事正在督办。")]) from error


def _of_what(demand: Demand, today: date) -> list[str]:
    told = [demand.obligation_id, demand.ticket_id, demand.record_number, demand.subject]
    if sum(map(bool, told)) != 1:
        return [_("请填写索引号或者督办事项，只填一项。")]
    reasons = []
    if demand.obligation_id:
        rows = Obligation.objects.owed().with_state(today).filter(pk=demand.obligation_id)
        if not rows.filter(state=DutyState.OVERDUE).exists():
            reasons.append(_("这项公开义务没有逾期未公开。"))
    same = Demand.objects.open().filter(
        record_number=demand.record_number, subject=demand.subject, text=demand.text
    )
    is_free = not (demand.obligation_id or demand.ticket_id)
    if is_free and demand.department_id and same.filter(department=demand.department_id).exists():
        reasons.append(_("这件事正在督办。"))
    return reasons + of_day(demand.due_on, today)


def _of_unit(demand: Demand, chosen: Department | None, today: date) -> list[str]:
    if demand.department_id is None:
        return [_("请选择被督办部门。")]
    if chosen and chosen.pk != demand.department_id:
        return [_("这件事由“%(unit)s”负责，请督办它。") % {"unit": demand.department}]
    complained_of = demand.ticket.unit_id if demand.ticket else None
    if complained_of and demand.department_id in Tree().people_of(complained_of):
        return [_("投诉不能交给被投诉的部门或者它的下级。")]  # R14
    is_charged = demand.obligation_id or demand.record_number
    active = Department.objects.active(today).filter(pk=demand.department_id)
    if not is_charged and not active.exists():
        return [_("这个部门已经撤销，请选择承接它的部门。")]
    return []


def _of_words(demand: Demand) -> list[str]:
    reasons = []
    for name in ("subject", "text", "ground"):
        field, value = field_of(Demand, name), getattr(demand, name)
        if not value and name != "subject":
            reasons.append(_("请填写“%(field)s”。") % {"field": field.verbose_name})
        reasons += of_length(str(field.verbose_name), value, cast(int, field.max_length))
    return reasons + of_public_words(demand.public_words)
