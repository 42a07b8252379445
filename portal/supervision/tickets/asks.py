"""What staff are asked when they act on a report."""

from django import forms
from django.db.models import Q
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.asks import Ask, TextField
from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import reached_from
from portal.base.departments.tree import Tree
from portal.supervision.tickets import routing
from portal.supervision.tickets.models import (
    LONGEST,
    MOST_OF_AN_ANSWER,
    TakenDown,
    Ticket,
    Unanswered,
)
from portal.supervision.tickets.reasons import MOST_IN_PUBLIC

OFFICE = "office"


class PersonField(forms.ModelChoiceField):
    def label_from_instance(self, person):
        where = f" · {person.department}" if person.department else ""
        return f"{person} · {person.get_role_display()}{where}"


def _question(ticket: Ticket, order: Order):
    return TextField(
        label=_("公开的问题"),
        required=False,
        initial=ticket.public_question or "\n\n".join(one.text for one in ticket.questions.all()),
        max_length=MOST_IN_PUBLIC,
        widget=forms.Textarea({"rows": 8}),
        help_text=_("原文在此，请改写：去掉姓名、单位、住址等能认出是谁的内容。"),
    )


def _answer(ticket: Ticket, order: Order):
    return TextField(
        label=_("答复"),
        required=False,
        initial=ticket.questions.get(number=ticket.turn).draft,  # one that was sent back
        max_length=MOST_OF_AN_ANSWER,
        widget=forms.Textarea({"rows": 10}),
        help_text=_("写明调查结果、依据和下一步，不写官话。"),
    )


def _public_answer(ticket: Ticket, order: Order):
    given = [one.answer for one in ticket.questions.all() if one.answer]
    field = _answer(ticket, order)
    field.label, field.help_text = _("公开的答复"), ""
    field.initial = ticket.public_answer or "\n\n".join(given)
    return field


def _why_taken_down(ticket: Ticket, order: Order):
    choices = [("", "—"), *TakenDown.choices]
    return forms.ChoiceField(
        label=_("撤下的原因"),
        choices=choices,
        required=False,
        help_text=_("向社会公开；下面的说明只供内部查看。"),
    )


def _confirmed(ticket: Ticket, order: Order):
    label = _("已经核对，保留上面指出的姓名或者号码")
    return forms.BooleanField(label=label, required=False)


def _unanswered(ticket: Ticket, order: Order):
    choices = [("", "—"), *Unanswered.choices]
    return forms.ChoiceField(label=_("未答复的原因"), choices=choices, required=False)


def _person(ticket: Ticket, order: Order):
    tending = Q(role__in=[Role.AUTHOR, Role.REVIEWER])
    if order.act.name == "assign" and ticket.department_id:
        tending &= Q(department_id__in=reached_from(ticket.department_id))
    elif order.act.name == "assign":
        tending = Q(pk=None)
    people = User.objects.filter(tending | Q(role=Role.PUBLISHER), is_active=True)
    people = routing.uninvolved(people, ticket.unit_id)
    people = people.select_related("department").order_by("department__code", "username")
    return PersonField(people, label=_("承办人"), required=False)


def _to(ticket: Ticket, order: Order):
    """Departments, and the disclosure office, which is none."""
    departments = Department.objects.active(order.today).order_by("code")
    if ticket.unit_id:
        departments = departments.exclude(pk__in=Tree().people_of(ticket.unit_id))
    choices = [
        ("", _("部门不变")),
        (OFFICE, _("信息公开工作机构（发布人）")),
        *((department.code, str(department)) for department in departments),
    ]
    return forms.ChoiceField(label=_("移交给部门"), choices=choices, required=False)


def _hearing(ticket: Ticket, order: Order):
    return TextField(
        label=_("请部门陈述什么"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 6}),
        help_text=_("部门只看到这里写的，看不到反映的内容；不要写出能认出反映人的话。"),
    )


def _statement(ticket: Ticket, order: Order):
    return TextField(
        label=_("陈述"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 8}),
        help_text=_("只供办理的人看，不公开；陈述一次。"),
    )


class WhereTo(Ask):
    def answers(self, form):
        code = form.cleaned_data["to"]
        department = Department.objects.filter(code=code).first() if code else None
        return {"department": department, "to_office": code == OFFICE}


HEARING = Ask("hearing", _hearing)
STATEMENT = Ask("statement", _statement)
QUESTION = Ask("question", _question)
ANSWER = Ask("answer", _answer)
PUBLIC_ANSWER = Ask("answer", _public_answer)
CONFIRMED = Ask("confirmed", _confirmed, default=False)
UNANSWERED = Ask("unanswered", _unanswered)
WHY_TAKEN_DOWN = Ask("why", _why_taken_down)
PERSON = Ask("person", _person, default=None)
DEPARTMENT = WhereTo("department", _to, default=None, field_name="to")
PERSON_UNASKED = Ask("person", default=None)
TO_OFFICE = Ask("to_office", default=False)  # which the field of departments answers too
AGAIN, RATING, FILE, WHICH = Ask("text"), Ask("rating"), Ask("file"), Ask("which")
