"""Why an act on a report is refused."""

from datetime import date
from typing import cast

from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import in_scope
from portal.base.departments.tree import Tree
from portal.base.files import store
from portal.base.texts import masking, personal_data
from portal.supervision.tickets import contact, handlers, routing
from portal.supervision.tickets.models import (
    LONGEST,
    MOST_OF_AN_ANSWER,
    Rating,
    State,
    TakenDown,
    Ticket,
    Unanswered,
)

MOST_IN_PUBLIC = 5000


def not_the_owner(ticket: Ticket, order: Order) -> list[str]:
    if ticket.owner_id == order.person.pk:
        return []
    return [_("先打开并承办，由承办人办理；要由您办理的，请承办人移交。")]


def neither_owner_nor_office(ticket: Ticket, order: Order) -> list[str]:
    """Publishers hand on and close anything; an answer is the owner's own."""
    return [] if order.person.has_role(Role.PUBLISHER) else not_the_owner(ticket, order)


def in_other_hands(ticket: Ticket, order: Order) -> list[str]:
    if ticket.state == State.FILED or is_left_behind(ticket):
        return []
    shown = {"status": ticket.get_state_display(), "act": order.act.label}
    return [_("状态为“%(status)s”的反映不能“%(act)s”。") % shown]


def is_unopened(ticket: Ticket, reader: User) -> bool:
    """首问责任制: whoever could receive a report reads no word of it before they have.

    Supervisors read everything.
    """
    return ticket.state == State.FILED and reader.has_role(*routing.HANDLERS)


def is_left_behind(ticket: Ticket) -> bool:
    """Whoever had it has left, or works for another department: it can be received anew."""
    return ticket.state == State.IN_HAND and not handlers.handles(ticket.owner, ticket)


def of_contact(ticket: Ticket, order: Order) -> list[str]:
    if is_unopened(ticket, order.person):
        return [_("先打开并承办，再查看联系方式。")]
    if not ticket.contact:
        return [_("没有联系方式：反映人没有留下，或者已经清除。")]
    try:
        contact.unseal(ticket.contact)
    except contact.Unreadable:
        return [_("联系方式的密钥不在本机，读不出来，请联系管理员。")]
    return []


def of_files(ticket: Ticket, order: Order) -> list[str]:
    return [_("先打开并承办，再查看附件。")] if is_unopened(ticket, order.person) else []


def of_file(ticket: Ticket, order: Order) -> list[str]:
    file, is_original = order["file"], order["which"] == "original"
    if file.is_cleared:
        return [_("附件已经清除。")]
    if not store.holds(file.original_sha256 if is_original else file.sha256):
        return [_("附件不在服务器上，打不开，请联系管理员。")]
    return []


def of_answer(ticket: Ticket, order: Order) -> list[str]:
    reasons, text = _of_length(_("答复"), order["answer"], MOST_OF_AN_ANSWER), order["answer"]
    for finding in personal_data.findings({"": text}):
        shown = {"label": finding.label, "masked": finding.masked}
        if finding.kind == "resident_id" and ticket.consents:
            reasons.append(_("答复可能公开，其中有%(label)s %(masked)s，请删除。") % shown)
        elif not order["confirmed"]:
            reasons.append(_("答复中有%(label)s %(masked)s；确需保留的，请勾选确认。") % shown)
    return reasons


def of_the_unit(ticket: Ticket, order: Order) -> list[str]:
    """Nobody decides on a complaint of their own unit (R14)."""
    if not routing.is_of_the_unit(order.actor, ticket):
        return []
    return [_("这件反映投诉的是您所在的部门或者它的上级，不能由您办理；被问到时可以陈述情况。")]


def not_heard(ticket: Ticket, order: Order) -> list[str]:
    if routing.is_heard(order.person, ticket):
        return []
    return [_("只有被投诉部门的人员，在被问到以后，才能陈述情况。")]


def of_hearing(ticket: Ticket, order: Order) -> list[str]:
    if ticket.unit_id is None:
        return [_("这件反映没有投诉哪个部门。")]
    return [_("已经请部门陈述过。")] if ticket.heard_at else []


def of_hearing_text(ticket: Ticket, order: Order) -> list[str]:
    return _of_length(_("请部门陈述什么"), order["hearing"], LONGEST)


def of_stating(ticket: Ticket, order: Order) -> list[str]:
    return [_("部门已经陈述过。")] if ticket.stated_at else []


def of_statement(ticket: Ticket, order: Order) -> list[str]:
    return _of_length(_("陈述"), order["statement"], LONGEST)


def not_unassigned(ticket: Ticket, order: Order) -> list[str]:
    if routing.is_unassigned(ticket):
        return []
    return [_("只有没有人可以办理的投诉，才由监督员指定部门。")]


def of_referring(ticket: Ticket, order: Order) -> list[str]:
    if order["department"] is None:
        return [_("请选择移交给哪个部门。")]
    return _of_target(ticket, order)


def of_handing_on(ticket: Ticket, order: Order) -> list[str]:
    goes = order["to_office"] or order["department"] is not None
    if not goes and order["person"] is None:
        return [_("请选择移交给哪个部门或者哪个人。")]
    target, reasons = _target(ticket, order), []
    if target == ticket.department_id and order["person"] is None:
        reasons.append(_("现在就是由这个部门办理。"))
    reasons += _of_target(ticket, order)
    return reasons + (_of_person(ticket, order["person"], target) if order["person"] else [])


def _of_target(ticket: Ticket, order: Order) -> list[str]:
    if order["to_office"] and not routing.office_can_take(ticket.unit_id):
        return [_("投诉的是信息公开工作机构，不能移交给它。")]
    if order["department"] is None:
        return []
    target, reasons = order["department"].pk, []
    if not Department.objects.active(order.today).filter(pk=target).exists():
        reasons.append(_("这个部门已经撤销，请移交给承接它的部门。"))
    if ticket.unit_id and target in Tree().people_of(ticket.unit_id):
        reasons.append(_("投诉不能移交给被投诉的部门或者它的下级。"))
    return reasons


def _target(ticket: Ticket, order: Order) -> int | None:
    """The department after handing on; None is the disclosure office."""
    if order["to_office"]:
        return None
    return order["department"].pk if order["department"] else ticket.department_id


def of_assigning(ticket: Ticket, order: Order) -> list[str]:
    if order["person"] is None:
        return [_("请选择承办人。")]
    return _of_person(ticket, order["person"], ticket.department_id)


def _of_person(ticket: Ticket, person: User, department_id: int | None) -> list[str]:
    if not person.has_role(*routing.HANDLERS) or not in_scope(person, department_id):
        return [_("承办人须是负责这个部门的拟稿人、审核人，或者发布人。")]
    if routing.is_of_the_unit(person, ticket):
        return [_("承办人不能是被投诉部门的人员。")]
    if person.pk == ticket.owner_id and department_id == ticket.department_id:
        return [_("现在就是由这个人承办。")]
    return []


def of_declining(ticket: Ticket, order: Order) -> list[str]:
    reasons = [] if order.note else [_("不予答复的，请写明说明或理由。")]
    if order["unanswered"] not in Unanswered.values:
        reasons.append(_("不予答复的，请选择原因。"))
    return reasons


def had_a_hand(ticket: Ticket, order: Order) -> list[str]:
    """Of the question that is open (R4)."""
    question = ticket.questions.filter(number=ticket.turn, writers=order.person)
    return [_("您拟写过这一答复，须由别人签发。")] if question.exists() else []


def inside_the_unit(ticket: Ticket, order: Order) -> list[str]:
    """Whose report is closed without an answer excuses itself from answering (R14)."""
    own = order.person.department_id
    if ticket.department is None or own is None:
        return []
    is_below = not order.person.has_role(Role.PUBLISHER) and own in ticket.department.branch_ids()
    if own != ticket.department_id and not is_below:
        return []
    return [_("不予答复的，须由办理部门以外的人签发：上级部门的审核人或者发布人。")]


def had_a_hand_in_publication(ticket: Ticket, order: Order) -> list[str]:
    """Or in the answer, whose words it repeats (R4)."""
    hands = ticket.writers | {one.pk for one in ticket.publication_writers.all()}
    return [_("您拟写过这一答复或者公开稿，须由别人签发。")] if order.person.pk in hands else []


def of_proposed_publication(ticket: Ticket, order: Order) -> list[str]:
    return [] if ticket.awaits_publication else [_("没有等待签发的公开稿。")]


def of_publication(ticket: Ticket, order: Order) -> list[str]:
    reasons = []
    if not ticket.consents:
        reasons.append(_("反映人没有同意公开，不能公开。"))
    if ticket.answered_on is None:
        reasons.append(_("还没有答复，不能公开。"))
    if ticket.is_published:
        reasons.append(_("答复已经公开；要改的请先撤下。"))
    return reasons


def already_proposed(ticket: Ticket, order: Order) -> list[str]:
    return [_("公开稿已经拟好，等待签发。")] if ticket.awaits_publication else []


def of_taking_down(ticket: Ticket, order: Order) -> list[str]:
    return [] if order["why"] in TakenDown.values else [_("请选择撤下的原因。")]


def of_public_texts(ticket: Ticket, order: Order) -> list[str]:
    """No number of a person, and no name unlooked at."""
    texts = {_("公开的问题"): order["question"], _("公开的答复"): order["answer"]}
    reasons = []
    for place, text in texts.items():
        reasons += _of_length(place, text, MOST_IN_PUBLIC)
    for finding in personal_data.findings(texts | {_("反映的是"): ticket.about_path}):
        reasons.append(_("“%(place)s”中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding))
    if not order["confirmed"]:
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


def not_published(ticket: Ticket, order: Order) -> list[str]:
    return [] if ticket.is_published else [_("这件反映的答复没有公开。")]


def of_rating(ticket: Ticket, order: Order) -> list[str]:
    if ticket.rating:
        return [_("您已经评价过，不能再改。")]
    return [] if ticket.answered_on else [_("还没有答复，不用评价。")]


def of_rating_value(ticket: Ticket, order: Order) -> list[str]:
    return [] if order["rating"] in Rating.values else [_("请选择一项。")]


def of_asking_again(ticket: Ticket, order: Order) -> list[str]:
    if ticket.turn > 1:
        return [_("已经再次反映过一次；还有疑问的，请打热线电话。")]
    if ticket.is_open:
        return [_("还没有答复，不用再次反映。")]
    if order.today > cast(date, ticket.ask_again_until):
        return [_("再次反映的期限已过；请另提一件。")]
    return []
