"""Why an act on a report is refused: every reason at once."""

from collections.abc import Callable

from django.utils import timezone
from django.utils.translation import gettext as _

from portal import masking, personal_data
from portal.departments.models import Department, Role, User
from portal.departments.scope import in_scope
from portal.publishing.refusals import of_role
from portal.supervision.tickets import telling
from portal.supervision.tickets.acts import Act, Asked
from portal.supervision.tickets.models import MOST_OF_AN_ANSWER, State, Ticket, Unanswered

MOST_OF_A_NOTE = 300
MOST_IN_PUBLIC = 5000


def of_permission(ticket: Ticket, asked: Asked) -> list[str]:
    act, actor = asked.act, asked.actor
    if reasons := of_role(actor, act):
        return reasons
    if not in_scope(actor, ticket.department_id):
        return [_("这件反映不在您负责的部门范围内。")]
    if act.owner and ticket.owner_id != actor.pk and not _stands_in(ticket, asked):
        return [_("先打开并承办，由承办人办理；要由您办理的，请承办人移交。")]
    return []


def _stands_in(ticket: Ticket, asked: Asked) -> bool:
    """Publishers hand on and close anything; an answer is the owner's own."""
    return asked.act.name != "answer" and asked.actor.has_role(Role.PUBLISHER)


def of_content(ticket: Ticket, asked: Asked) -> list[str]:
    """Every reason at once."""
    reasons = foreseeable(ticket, asked.act)
    if not reasons:
        reasons = OF_CONTENT.get(asked.act.name, lambda *_given: [])(ticket, asked)
    if len(asked.note) > MOST_OF_A_NOTE:
        reasons.append(_("理由最多 %(most)s 字。") % {"most": MOST_OF_A_NOTE})
    return [str(reason) for reason in reasons]


def foreseeable(ticket: Ticket, act: Act) -> list[str]:
    """What refuses the act whatever the person answers."""
    if ticket.state not in act.sources and not (act.name == "receive" and is_left_behind(ticket)):
        shown = {"status": ticket.get_state_display(), "move": act.label}
        return [_("状态为“%(status)s”的反映不能“%(move)s”。") % shown]
    return FORESEEABLE.get(act.name, lambda *_given: [])(ticket)


def is_unopened(ticket: Ticket, reader: User) -> bool:
    """首问责任制: whoever could receive a report reads no word of it before they have.

    Supervisors read everything.
    """
    return ticket.state == State.FILED and reader.has_role(*telling.HANDLERS)


def is_left_behind(ticket: Ticket) -> bool:
    """Whoever had it has left, or works for another department: it can be received anew."""
    return ticket.state == State.IN_HAND and not telling.tends(ticket.owner, ticket)


def _of_publication(ticket: Ticket) -> list[str]:
    reasons = []
    if not ticket.consents:
        reasons.append(_("反映人没有同意公开，不能公开。"))
    if ticket.answered_on is None:
        reasons.append(_("还没有答复，不能公开。"))
    if ticket.is_published:
        reasons.append(_("答复已经公开；要改的请先撤下。"))
    return reasons


def _of_answer(ticket: Ticket, asked: Asked) -> list[str]:
    reasons, text = _of_length(_("答复"), asked.answer, MOST_OF_AN_ANSWER), asked.answer
    for finding in personal_data.findings({"": text}):
        shown = {"label": finding.label, "masked": finding.masked}
        if finding.kind == "resident_id" and ticket.consents:
            reasons.append(_("答复可能公开，其中有%(label)s %(masked)s，请删除。") % shown)
        elif not asked.confirmed:
            reasons.append(_("答复中有%(label)s %(masked)s；确需保留的，请勾选确认。") % shown)
    return reasons


def _of_public_texts(ticket: Ticket, asked: Asked) -> list[str]:
    """Nobody reviews it before it is public: no number of a person, and no name unlooked at."""
    texts = {_("公开的问题"): asked.question, _("公开的答复"): asked.answer}
    reasons = []
    for place, text in texts.items():
        reasons += _of_length(place, text, MOST_IN_PUBLIC)
    for finding in personal_data.findings(texts | {_("反映的是"): ticket.about_path}):
        reasons.append(_("“%(place)s”中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding))
    if not asked.confirmed:
        for finding in masking.suggestions(texts):
            shown = {"place": finding.place, "name": finding.name}
            reasons.append(
                _("“%(place)s”中的“%(name)s”可能是姓名；核对后请勾选确认，或者删除。") % shown
            )
    return reasons


def _of_length(place: str, text: str, most: int) -> list[str]:
    if not text.strip():
        return [_("请填写“%(field)s”。") % {"field": place}]
    if len(text) > most:
        return [_("“%(field)s”最多 %(most)s 字。") % {"field": place, "most": most}]
    return []


def _of_handing_on(ticket: Ticket, asked: Asked) -> list[str]:
    reasons = [] if asked.note.strip() else [_("请填写说明或理由。")]
    goes = asked.to_office or asked.department is not None
    if not goes and asked.person is None:
        return [*reasons, _("请选择移交给哪个部门或者哪个人。")]
    target = _target(ticket, asked)
    if target == ticket.department_id and asked.person is None:
        reasons.append(_("现在就是由这个部门办理。"))
    today = timezone.localdate(asked.at)
    if asked.department and not Department.objects.active(today).filter(pk=target).exists():
        reasons.append(_("这个部门已经撤销，请移交给承接它的部门。"))
    return reasons + (_of_person(ticket, asked, target) if asked.person else [])


def _of_assigning(ticket: Ticket, asked: Asked) -> list[str]:
    if asked.person is None:
        return [_("请选择承办人。")]
    return _of_person(ticket, asked, ticket.department_id)


def _of_person(ticket: Ticket, asked: Asked, department_id: int | None) -> list[str]:
    person = asked.person
    if not person.has_role(*telling.HANDLERS) or not in_scope(person, department_id):
        return [_("承办人须是负责这个部门的拟稿人、审核人，或者发布人。")]
    if person.pk == ticket.owner_id and department_id == ticket.department_id:
        return [_("现在就是由这个人承办。")]
    return []


def _of_closing(ticket: Ticket, asked: Asked) -> list[str]:
    if ticket.state == State.ANSWERED:
        return [_("已经答复，不用选择未答复的原因。")] if asked.unanswered else []
    if asked.unanswered not in Unanswered.values:
        return [_("还没有答复；不答复就办结的，请选择原因。")]
    return [] if asked.note.strip() else [_("不答复就办结的，请写明说明或理由。")]


def _of_unpublishing(ticket: Ticket, asked: Asked) -> list[str]:
    if not asked.note.strip():
        return [_("请填写说明或理由。")]
    return [
        _("理由会公开，其中有%(label)s %(masked)s，请删除。") % vars(finding)
        for finding in personal_data.findings({"": asked.note})
    ]


def _of_publication_there(ticket: Ticket) -> list[str]:
    return [] if ticket.is_published else [_("这件反映的答复没有公开。")]


FORESEEABLE: dict[str, Callable[[Ticket], list[str]]] = {
    "publish": _of_publication,
    "unpublish": _of_publication_there,
}

OF_CONTENT: dict[str, Callable[[Ticket, Asked], list[str]]] = {
    "answer": _of_answer,
    "hand_on": _of_handing_on,
    "assign": _of_assigning,
    "close": _of_closing,
    "publish": _of_public_texts,
    "unpublish": _of_unpublishing,
}


def _target(ticket: Ticket, asked: Asked) -> int | None:
    """The department after handing on; None is the disclosure office."""
    if asked.to_office:
        return None
    return asked.department.pk if asked.department else ticket.department_id
