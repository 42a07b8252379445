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
from portal.supervision.tickets import effects, reasons, routing
from portal.supervision.tickets.actions import Action, NoticeKind
from portal.supervision.tickets.asks import (
    AGAIN,
    ANSWER,
    CONFIRMED,
    DEPARTMENT,
    FILE,
    HEARING,
    PERSON,
    PERSON_UNASKED,
    PUBLIC_ANSWER,
    QUESTION,
    RATING,
    STATEMENT,
    TO_OFFICE,
    UNANSWERED,
    WHICH,
    WHY_TAKEN_DOWN,
)
from portal.supervision.tickets.handlers import heard, releasers, responsible
from portal.supervision.tickets.models import IN_WORK, OPEN, TO_RELEASE, State, Ticket
from portal.supervision.tickets.routing import HANDLERS

LOGGED = ("state", "department", "owner", "unanswered", "rating")
WHY = Note(required=True)
IN_HAND, ENDED = (State.IN_HAND,), (State.ANSWERED, State.CLOSED)
RELEASERS = (Role.REVIEWER, Role.PUBLISHER)
BY_TWO = (Action.ANSWER_WRITTEN, Action.CLOSING_PROPOSED, Action.PUBLICATION_WRITTEN)
LOOKS = {"read_contact", "read_file"}  # which change nothing, each by a button of its own
PUBLICATIONS = (Action.ANSWER_PUBLISHED, Action.PUBLICATION_RELEASED)


class TicketWorkflow(Workflow):
    model = Ticket
    noun = _("反映")
    state_field = "state"
    entered = (
        Entered(Action.FILED, (), target=State.FILED, traces=Traces(begins=True)),
        # Whoever takes a call enters it, whichever department it goes to.
        Entered(Action.ENTERED, target=State.FILED, traces=Traces(begins=True)),
        # As one person alone did it, before each was written by one and released by another.
        Entered(Action.ANSWERED, HANDLERS, IN_HAND, State.ANSWERED, before=BY_TWO),
        Entered(Action.CLOSED, HANDLERS, IN_HAND, State.CLOSED, before=BY_TWO),
        Entered(
            Action.ANSWER_PUBLISHED,
            (Role.PUBLISHER,),
            ENDED,
            traces=Traces(
                after=(Action.ANSWERED,),
                never_after=(Action.ANSWER_PUBLISHED, Action.CONSENT_WITHDRAWN),
            ),
            before=BY_TWO,
        ),
    )
    logged_columns = ("state", "unanswered", "rating")
    out_of_scope = _("这件反映不在您负责的部门范围内。")
    gone = _("没有这件反映，或者不在您负责的部门范围内。")
    moved = _("刚刚有人办理了这件反映，请看过现在的情况再办理。")

    def lock(self, target, order):
        """Without its owner: PostgreSQL joins who that was before the row's lock was waited for."""
        ticket = super().lock(target, order)
        if ticket is not None:
            order.known["before"] = _logged(ticket)
        return ticket

    def in_reach(self, ticket, actor):
        return super().in_reach(ticket, actor) or routing.is_heard(actor, ticket)

    def not_permitted(self, ticket, order):
        act, actor = order.act, order.actor
        decides = actor is not None and act.name != "state" and actor.has_role(*act.roles)
        if decides and (of_the_unit := reasons.of_the_unit(ticket, order)):
            return of_the_unit
        return super().not_permitted(ticket, order)

    def subject(self, ticket, order=None):
        """The public part of an entry tells neither the code nor a word of the report."""
        with log.in_its_language():
            label = f"{Ticket._meta.verbose_name} {ticket.pk} · {ticket.get_kind_display()}"
        states = order is not None and order.act.name == "state"
        department = ticket.unit if states else ticket.department
        code = department.code if department else ""
        return log.Subject("ticket", str(ticket.pk), label=label, department=code)

    def about(self, ticket):
        """Without a word of the report."""
        with override("zh-hans"):
            path = ticket.admin_url
        with log.in_its_language():
            return {"title": f"{ticket.get_kind_display()} {ticket.code}", "path": path}

    def entry(self, ticket, order):
        """Never a word of the report or of the contact."""
        before, after = order.known["before"], _logged(ticket)
        order.logged |= {
            name: [before[name], after[name]] for name in LOGGED if before[name] != after[name]
        }
        return super().entry(ticket, order)


def _logged(ticket: Ticket) -> dict:
    return {name: _plain(getattr(ticket, name)) for name in LOGGED}


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
        _("拟写答复"),
        _("由没有参与拟写的审核人或者发布人签发后，反映人才读到；签发之前期限照算。"),
        HANDLERS,
        Action.ANSWER_WRITTEN,
        effects.write_answer,
        IN_HAND,
        State.DRAFTED,
        asks=(ANSWER, CONFIRMED),
        permission=(reasons.not_the_owner,),
        answers=(reasons.of_answer,),
        is_done=effects.is_written,
        tells=((NoticeKind.TICKET_TO_RELEASE, releasers),),
    ),
    Act(
        "release",
        _("签发答复"),
        _("反映人随即读到，一字不改；要改的请退回。"),
        RELEASERS,
        Action.ANSWER_RELEASED,
        effects.release,
        (State.DRAFTED,),
        State.ANSWERED,
        permission=(reasons.had_a_hand,),
        is_done=effects.is_released,
        traces=Traces(others_than=(Action.ANSWER_WRITTEN, Action.CLOSING_PROPOSED)),
    ),
    Act(
        "decline",
        _("不予答复"),
        _(
            "选择原因并写明理由，反映人会看到这个原因。由办理部门以外的人签发后才办结；"
            "期限过后才签发的，算逾期。"
        ),
        HANDLERS,
        Action.CLOSING_PROPOSED,
        effects.decline,
        IN_HAND,
        State.DECLINED,
        asks=(UNANSWERED, Note()),
        permission=(reasons.neither_owner_nor_office,),
        answers=(reasons.of_declining,),
        is_done=effects.is_declined,
        tells=((NoticeKind.TICKET_TO_RELEASE, releasers),),
    ),
    Act(
        "release_declined",
        _("签发不予答复"),
        _("反映人随即读到原因，这件反映办结；不同意的请退回。"),
        RELEASERS,
        Action.CLOSING_RELEASED,
        effects.release_declined,
        (State.DECLINED,),
        State.CLOSED,
        permission=(reasons.had_a_hand, reasons.inside_the_unit),
        is_done=effects.is_released,
        traces=Traces(others_than=(Action.ANSWER_WRITTEN, Action.CLOSING_PROPOSED)),
    ),
    Act(
        "send_back",
        _("退回修改"),
        _("退给承办人，写明要改什么；期限照算。"),
        RELEASERS,
        RecordAction.RETURNED,
        effects.send_back,
        TO_RELEASE,
        State.IN_HAND,
        asks=(WHY,),
        permission=(reasons.had_a_hand,),
        tells=((NoticeKind.TICKET_RETURNED, responsible),),
    ),
    Act(
        "recall",
        _("撤回修改"),
        _("签发之前，承办人可以撤回再改。"),
        HANDLERS,
        RecordAction.RECALLED,
        effects.send_back,
        TO_RELEASE,
        State.IN_HAND,
        permission=(reasons.not_the_owner,),
        is_done=effects.is_recalled,
    ),
    Act(
        "hand_on",
        _("移交"),
        _("移交给别的部门或者某个人，写明理由；答复期限不变。"),
        HANDLERS,
        LogAction.HANDED_ON,
        effects.hand_on,
        IN_WORK,
        asks=(DEPARTMENT, TO_OFFICE, PERSON, WHY),
        permission=(reasons.neither_owner_nor_office,),
        answers=(reasons.of_handing_on,),
        tells=((NoticeKind.TICKET_HANDED_ON, responsible),),
        is_public=True,
    ),
    Act(
        "refer",
        _("指定办理部门"),
        _("投诉的是信息公开工作机构，又没有别的部门可以办理的，由监督员指定；期限照算。"),
        (Role.SUPERVISOR,),
        LogAction.HANDED_ON,
        effects.hand_on,
        (State.FILED,),
        asks=(DEPARTMENT, TO_OFFICE, PERSON_UNASKED, WHY),
        foreseeable=(reasons.not_unassigned,),
        answers=(reasons.of_referring,),
        tells=((NoticeKind.TICKET_HANDED_ON, responsible),),
        is_public=True,
    ),
    Act(
        "hear",
        _("听取部门陈述"),
        _("请被投诉的部门陈述情况。它不办理、不答复、不签发，也看不到反映的内容。"),
        HANDLERS,
        Action.HEARING_ASKED,
        effects.hear,
        IN_HAND,
        asks=(HEARING,),
        permission=(reasons.not_the_owner,),
        foreseeable=(reasons.of_hearing,),
        answers=(reasons.of_hearing_text,),
        is_done=effects.is_asked,
        tells=((NoticeKind.TICKET_HEARD, heard),),
    ),
    Act(
        "state",
        _("陈述情况"),
        _("陈述给办理这件投诉的人看，不公开。"),
        HANDLERS,
        Action.STATED,
        effects.state,
        OPEN,
        asks=(STATEMENT,),
        permission=(reasons.not_heard,),
        foreseeable=(reasons.of_stating,),
        answers=(reasons.of_statement,),
        is_done=effects.is_stated,
        tells=((NoticeKind.TICKET_STATED, responsible),),
    ),
    Act(
        "assign",
        _("指定承办人"),
        _("在办理部门之内指定由谁承办。"),
        (Role.REVIEWER, Role.PUBLISHER),
        LogAction.ASSIGNED,
        effects.assign,
        IN_WORK,
        asks=(PERSON,),
        answers=(reasons.of_assigning,),
        tells=((NoticeKind.TICKET_HANDED_ON, responsible),),
    ),
    Act(
        "close",
        _("办结"),
        _("已经答复的直接办结。"),
        HANDLERS,
        Action.CLOSED,
        effects.close,
        (State.ANSWERED,),
        State.CLOSED,
        asks=(Note(),),
        permission=(reasons.neither_owner_nor_office,),
    ),
    Act(
        "propose_publication",
        _("拟公开答复"),
        _("只公开反映人同意公开的。问题和答复都要改写，不留任何个人信息；由别人签发。"),
        (Role.PUBLISHER,),
        Action.PUBLICATION_WRITTEN,
        effects.propose_publication,
        ENDED,
        asks=(QUESTION, PUBLIC_ANSWER, CONFIRMED),
        foreseeable=(reasons.of_publication, reasons.already_proposed),
        answers=(reasons.of_public_texts,),
        is_done=effects.is_proposed,
        traces=Traces(
            after=(Action.ANSWERED, Action.ANSWER_RELEASED),
            never_after=(*PUBLICATIONS, Action.CONSENT_WITHDRAWN),
        ),
    ),
    Act(
        "publish",
        _("签发公开"),
        _("公开稿随即向社会公开，一字不改；要改的请退回。"),
        RELEASERS,
        Action.PUBLICATION_RELEASED,
        effects.publish,
        ENDED,
        permission=(reasons.had_a_hand_in_publication,),
        foreseeable=(reasons.of_publication, reasons.of_proposed_publication),
        is_done=effects.is_published,
        is_public=True,
        traces=Traces(
            after=(Action.PUBLICATION_WRITTEN,),
            never_after=(*PUBLICATIONS, Action.CONSENT_WITHDRAWN),
            others_than=(Action.PUBLICATION_WRITTEN, Action.ANSWER_WRITTEN),
        ),
    ),
    Act(
        "send_back_publication",
        _("退回公开稿"),
        _("写明要改什么。"),
        RELEASERS,
        RecordAction.RETURNED,
        effects.send_back_publication,
        ENDED,
        asks=(WHY,),
        foreseeable=(reasons.of_proposed_publication,),
        traces=Traces(after=(Action.PUBLICATION_WRITTEN,)),
    ),
    Act(
        "unpublish",
        _("撤下公开的答复"),
        _("一个人就可以撤下；选择的原因向社会公开。改正后可以重新公开。"),
        (Role.PUBLISHER,),
        RecordAction.WITHDRAWN,
        effects.unpublish,
        asks=(WHY_TAKEN_DOWN, Note()),
        foreseeable=(reasons.not_published,),
        answers=(reasons.of_taking_down,),
        is_public=True,
        traces=Traces(after=PUBLICATIONS, undoes=PUBLICATIONS),
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
        "read_file",
        _("查看附件"),
        _("每次查看都记入日志。"),
        HANDLERS,
        Action.FILE_READ,
        effects.read_file,
        asks=(FILE, WHICH),
        foreseeable=(reasons.of_files,),
        answers=(reasons.of_file,),
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
        traces=Traces(
            never_after=(Action.ASKED_AGAIN,),
            undoes=(
                Action.ANSWERED,
                Action.ANSWER_RELEASED,
                Action.ANSWER_WRITTEN,
                Action.CLOSING_PROPOSED,
            ),
        ),
    ),
    Act(
        "rate",
        _("评价答复"),
        _("反映人凭查询密码评价一次，不能改。"),
        (),
        Action.RATED,
        effects.rate,
        ENDED,
        asks=(RATING,),
        foreseeable=(reasons.of_rating,),
        answers=(reasons.of_rating_value,),
        is_done=effects.is_rated,
        traces=Traces(after=(Action.ANSWERED, Action.ANSWER_RELEASED), never_after=(Action.RATED,)),
    ),
    Act(
        "withdraw_consent",
        _("撤回公开的同意"),
        _("已经公开的答复随即撤下。"),
        (),
        Action.CONSENT_WITHDRAWN,
        effects.withdraw_consent,
        is_done=effects.is_withdrawn,
        traces=Traces(undoes=PUBLICATIONS),
    ),
)
perform = tickets.perform
