"""What may be done with a report: by whom, from which states, what it asks and what comes of it.

首问责任制: whoever receives a report first owns it until it is handed on. The last two acts are
the citizen's own, who has no account.
"""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from portal.acts.act import Act, Entered, Traces
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.actions import Action as LogAction
from portal.base.departments.models import Role
from portal.records.actions import Action as RecordAction
from portal.supervision.tickets import effects, reasons
from portal.supervision.tickets.actions import Action, NoticeKind
from portal.supervision.tickets.asks import (
    AGAIN,
    ANSWER,
    CONFIRMED,
    DEPARTMENT,
    PERSON,
    PUBLIC_ANSWER,
    QUESTION,
    TO_OFFICE,
    UNANSWERED,
)
from portal.supervision.tickets.handlers import HANDLERS, responsible
from portal.supervision.tickets.models import OPEN, State, Ticket

LOGGED = ("state", "department", "owner", "unanswered")
WHY = Note(required=True)


class TicketWorkflow(Workflow):
    model = Ticket
    noun = _("反映")
    state_field = "state"
    entered = (Entered(Action.FILED, (), target=State.FILED, traces=Traces(begins=True)),)
    logged_columns = ("state", "unanswered")
    out_of_scope = _("这件反映不在您负责的部门范围内。")
    gone = _("没有这件反映，或者不在您负责的部门范围内。")
    moved = _("刚刚有人办理了这件反映，请看过现在的情况再办理。")

    def lock(self, target, order):
        """Without its owner: PostgreSQL joins who that was before the row's lock was waited for."""
        return Ticket.objects.select_for_update().filter(pk=target.pk).first()

    def subject(self, ticket, order=None):
        """The public part of an entry tells neither the code nor a word of the report."""
        with log.in_its_language():
            label = f"{Ticket._meta.verbose_name} {ticket.pk} · {ticket.get_kind_display()}"
        code = ticket.department.code if ticket.department else ""
        return log.Subject("ticket", str(ticket.pk), label=label, department=code)

    def about(self, ticket):
        """Without a word of the report."""
        with override("zh-hans"):
            path = ticket.admin_url
        with log.in_its_language():
            return {"title": f"{ticket.get_kind_display()} {ticket.code}", "path": path}

    def before(self, ticket):
        return {name: _plain(getattr(ticket, name)) for name in LOGGED}

    def entry(self, ticket, order, before, changes):
        """Never a word of the report or of the contact."""
        after = self.before(ticket)
        order.logged |= {
            name: [before[name], after[name]] for name in LOGGED if before[name] != after[name]
        }
        return super().entry(ticket, order, before, changes)


def _plain(value):
    if isinstance(value, models.Model):
        with log.in_its_language():
            return str(value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


tickets = TicketWorkflow(
    Act(
        "receive",
        _("打开并承办"),
        _("首问责任制：谁先打开，谁负责到底，直到移交。打开之前看不到反映的内容。"),
        HANDLERS,
        Action.RECEIVED,
        effects.receive,
        foreseeable=(reasons.in_other_hands,),
        is_done=effects.is_received,
    ),
    Act(
        "answer",
        _("答复"),
        _("反映人用查询编号和查询密码读到答复。"),
        HANDLERS,
        Action.ANSWERED,
        effects.answer,
        (State.IN_HAND,),
        State.ANSWERED,
        asks=(ANSWER, CONFIRMED),
        permission=(reasons.not_the_owner,),
        answers=(reasons.of_answer,),
        is_done=effects.is_answered,
    ),
    Act(
        "hand_on",
        _("移交"),
        _("移交给别的部门或者某个人，写明理由；答复期限不变。"),
        HANDLERS,
        LogAction.HANDED_ON,
        effects.hand_on,
        OPEN,
        asks=(DEPARTMENT, TO_OFFICE, PERSON, WHY),
        permission=(reasons.neither_owner_nor_office,),
        answers=(reasons.of_handing_on,),
        tells=((NoticeKind.TICKET_HANDED_ON, responsible),),
        is_public=True,
    ),
    Act(
        "assign",
        _("指定承办人"),
        _("在办理部门之内指定由谁承办。"),
        (Role.REVIEWER, Role.PUBLISHER),
        LogAction.ASSIGNED,
        effects.assign,
        OPEN,
        asks=(PERSON,),
        answers=(reasons.of_assigning,),
        tells=((NoticeKind.TICKET_HANDED_ON, responsible),),
    ),
    Act(
        "close",
        _("办结"),
        _(
            "已经答复的直接办结；不予答复的选择原因并写明理由，反映人会看到这个原因。"
            "期限过后才不予答复的，算逾期。"
        ),
        HANDLERS,
        Action.CLOSED,
        effects.close,
        (State.IN_HAND, State.ANSWERED),
        State.CLOSED,
        asks=(UNANSWERED, Note()),
        permission=(reasons.neither_owner_nor_office,),
        answers=(reasons.of_closing,),
    ),
    Act(
        "publish",
        _("公开答复"),
        _("只公开反映人同意公开的。问题和答复都要改写，不留任何个人信息。"),
        (Role.PUBLISHER,),
        Action.ANSWER_PUBLISHED,
        effects.publish,
        (State.ANSWERED, State.CLOSED),
        asks=(QUESTION, PUBLIC_ANSWER, CONFIRMED),
        foreseeable=(reasons.of_publication,),
        answers=(reasons.of_public_texts,),
        is_done=effects.is_published,
        is_public=True,
        traces=Traces(
            after=(Action.ANSWERED,),
            never_after=(Action.ANSWER_PUBLISHED, Action.CONSENT_WITHDRAWN),
        ),
    ),
    Act(
        "unpublish",
        _("撤下公开的答复"),
        _("写明理由，理由向社会公开。改正后可以重新公开。"),
        (Role.PUBLISHER,),
        RecordAction.WITHDRAWN,
        effects.unpublish,
        asks=(Note(required=True, is_public=True),),
        foreseeable=(reasons.not_published,),
        is_public=True,
        traces=Traces(after=(Action.ANSWER_PUBLISHED,), undoes=(Action.ANSWER_PUBLISHED,)),
    ),
    Act(
        "read_contact",
        _("查看联系方式"),
        _("每次查看都记入日志。"),
        HANDLERS,
        Action.CONTACT_READ,
        effects.read_contact,
        foreseeable=(reasons.of_contact,),
    ),
    Act(
        "ask_again",
        _("再次反映"),
        _("答复之后，或者没有答复就办结之后，可以再问一次。"),
        (),
        Action.ASKED_AGAIN,
        effects.ask_again,
        asks=(AGAIN,),
        foreseeable=(reasons.of_asking_again,),
        is_done=effects.is_asked_again,
        tells=((NoticeKind.TICKET_ASKED_AGAIN, responsible),),
        traces=Traces(never_after=(Action.ASKED_AGAIN,), undoes=(Action.ANSWERED,)),
    ),
    Act(
        "withdraw_consent",
        _("撤回公开的同意"),
        _("已经公开的答复随即撤下。"),
        (),
        Action.CONSENT_WITHDRAWN,
        effects.withdraw_consent,
        is_done=effects.is_withdrawn,
        traces=Traces(undoes=(Action.ANSWER_PUBLISHED,)),
    ),
)
perform = tickets.perform
