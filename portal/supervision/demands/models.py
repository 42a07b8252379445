"""A demand on a unit, and each answer it was asked for.

Whether it is on time, late or overdue is computed for a day and never stored (R8). Nothing of it
is public before it is closed but that a unit has not answered in time; that it had not, and why the
demand was withdrawn then, stays public.
"""

from datetime import date

from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation
from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, User, person_field
from portal.base.departments.scope import scope
from portal.supervision.tickets.models import Ticket

MOST_OF_A_SUBJECT, MOST_OF_A_DEMAND, MOST_OF_AN_ANSWER = 200, 1000, 2000


class State(models.TextChoices):
    OPEN = "open", _("待答复")
    DRAFTED = "drafted", _("答复待签发")
    ANSWERED = "answered", _("已答复，待办结")
    CLOSED = "closed", _("已办结")
    WITHDRAWN = "withdrawn", _("已撤回")


UNANSWERED = (State.OPEN, State.DRAFTED)  # the clock runs
UNDECIDED = (*UNANSWERED, State.ANSWERED)


class Kind(models.TextChoices):
    """What it is about."""

    DUTY = "duty", _("逾期的公开义务")
    REPORT = "report", _("群众反映")
    RECORD = "record", _("公开的信息")
    OTHER = "other", pgettext_lazy("demand", "其他事项")


class Standing(models.TextChoices):
    """How a demand of the public register was answered."""

    ON_TIME = "on_time", pgettext_lazy("demand", "按时答复")
    LATE = "late", pgettext_lazy("demand", "逾期答复")
    WITHDRAWN = "withdrawn", pgettext_lazy("demand", "逾期后撤回")


class WithdrawnBecause(models.TextChoices):
    """Why a demand was withdrawn, without a second person; the public reads it if it was overdue
    (R13)."""

    MISTAKEN = "mistaken", pgettext_lazy("demand", "督办有误")
    SETTLED = "settled", pgettext_lazy("demand", "事情已经解决，不必再答复")
    REPLACED = "replaced", pgettext_lazy("demand", "另行督办")


def kind_of() -> Case:
    return Case(
        When(obligation__isnull=False, then=Value(Kind.DUTY.value)),
        When(ticket__isnull=False, then=Value(Kind.REPORT.value)),
        When(~Q(record_number=""), then=Value(Kind.RECORD.value)),
        default=Value(Kind.OTHER.value),
        output_field=CharField(),
    )


def was_overdue() -> Exists:
    """Whether an answer came late, or was overdue when the demand was withdrawn."""
    late = Q(answered_on__gt=F("due_on"))
    late |= Q(answered_on=None, due_on__lt=OuterRef("withdrawn_on"))
    return Exists(DemandAnswer.objects.filter(late, demand=OuterRef("pk")).order_by())


def standing_of() -> Case:
    """Late is what was late once, also if the answer was good only the next time."""
    late = DemandAnswer.objects.filter(demand=OuterRef("pk"), answered_on__gt=F("due_on"))
    return Case(
        When(state=State.WITHDRAWN, then=Value(Standing.WITHDRAWN.value)),
        When(Exists(late.order_by()), then=Value(Standing.LATE.value)),
        default=Value(Standing.ON_TIME.value),
        output_field=CharField(),
    )


class DemandQuerySet(SealedQuerySet):
    def public(self):
        """What the public register holds: the one word for what is public of demands."""
        overdue = Q(was_overdue(), state=State.WITHDRAWN)
        return self.filter(Q(state=State.CLOSED) | overdue)

    def with_standing(self):
        return self.annotate(standing=standing_of())

    def open(self):
        return self.filter(state__in=UNDECIDED)

    def unanswered(self):
        return self.filter(state__in=UNANSWERED)

    def overdue(self, today: date):
        return self.unanswered().filter(due_on__lt=today)

    def in_reach(self, user):
        reach = scope(user)
        return self if reach is None else self.filter(department_id__in=reach)


class Demand(Sealed):
    """督办: what a supervisor demands of a unit, on a ground, by a day."""

    # That somebody was reminded.
    unsealed_fields = ("due_soon_told_on", "overdue_told_on")

    department = models.ForeignKey(
        Department, models.PROTECT, related_name="demands", verbose_name=_("被督办部门")
    )
    # What it is about: one of these.
    obligation = models.ForeignKey(
        Obligation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="demands",
        verbose_name=_("公开义务"),
    )
    ticket = models.ForeignKey(
        Ticket,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="demands",
        verbose_name=_("群众反映"),
    )
    record_number = models.CharField(_("索引号"), max_length=40, blank=True)
    subject = models.CharField(_("督办事项"), max_length=MOST_OF_A_SUBJECT, blank=True)

    text = models.TextField(_("督办要求"), max_length=MOST_OF_A_DEMAND)
    ground = models.CharField(_("督办依据"), max_length=300)
    demanded_on = models.DateField(_("督办日期"))
    demanded_by = person_field(_("督办人"))
    # Of the answer that is open, or was the last.
    due_on = models.DateField(_("答复期限"))
    state = models.CharField(_("状态"), max_length=20, choices=State, default=State.OPEN)
    # Whoever had a hand in any answer: none of them releases one, or closes the demand.
    answer_writers = models.ManyToManyField(
        User, related_name="+", editable=False, verbose_name=_("答复拟稿人")
    )
    closed_by = person_field(_("办结人"))
    closed_on = models.DateField(_("办结日期"), null=True, blank=True)
    withdrawn_on = models.DateField(_("撤回日期"), null=True, blank=True)
    withdrawal_ground = models.CharField(
        _("撤回的原因"), max_length=20, choices=WithdrawnBecause, blank=True
    )
    due_soon_told_on = models.DateField(_("到期提醒日期"), null=True, blank=True)
    overdue_told_on = models.DateField(_("逾期提醒日期"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    standing: str  # of a row that was read `with_standing()`

    objects = DemandQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("noun", "督办")
        verbose_name_plural = pgettext_lazy("plural", "督办")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(obligation__isnull=False, ticket=None, record_number="", subject="")
                | Q(obligation=None, ticket__isnull=False, record_number="", subject="")
                | Q(obligation=None, ticket=None, subject="") & ~Q(record_number="")
                | Q(obligation=None, ticket=None, record_number="") & ~Q(subject=""),
                name="demand_about_one",
                violation_error_message=_("督办须针对一件事。"),
            ),
            models.UniqueConstraint(
                fields=["obligation"],
                condition=Q(state__in=UNDECIDED),
                name="demand_of_a_duty_once",
                violation_error_message=_("这件事正在督办。"),
            ),
            models.UniqueConstraint(
                fields=["ticket"],
                condition=Q(state__in=UNDECIDED),
                name="demand_of_a_ticket_once",
                violation_error_message=_("这件事正在督办。"),
            ),
            models.CheckConstraint(
                condition=~Q(state=State.CLOSED) | ~Q(demanded_by=F("closed_by")),
                name="demand_by_two",
            ),
            models.CheckConstraint(
                condition=Q(due_on__gt=F("demanded_on")),
                name="demand_dates_in_order",
                violation_error_message=_("答复期限须在督办日期之后。"),
            ),
        ]
        indexes = [
            models.Index("state", "due_on", name="demand_open"),
            models.Index("department", "state", name="demand_department"),
        ]

    def __str__(self):
        return gettext("督办第 %(number)s 号") % {"number": self.pk}

    def get_absolute_url(self):
        return reverse("demand", args=[self.pk])

    @property
    def admin_url(self) -> str:
        return reverse("admin:supervision_demand_change", args=[self.pk])

    @property
    def kind(self) -> Kind:
        if self.obligation_id:
            return Kind.DUTY
        if self.ticket_id:
            return Kind.REPORT
        return Kind.RECORD if self.record_number else Kind.OTHER

    @property
    def kind_label(self) -> str:
        return str(self.kind.label)

    @property
    def standing_label(self) -> str:
        """Of a row that was read `with_standing()`."""
        return str(Standing(self.standing).label)

    @property
    def days_late(self) -> int:
        """By how many days the latest of its answers came, or was missing when it was withdrawn."""
        ends = [(one.due_on, one.answered_on or self.withdrawn_on) for one in self.answers.all()]
        return max([0, *((end - due_on).days for due_on, end in ends if end)])

    @property
    def public_words(self) -> str:
        """What of the demand itself the public reads, beside each other."""
        return "\n".join([self.subject, self.ground, self.text])

    def is_overdue(self, today: date) -> bool:
        return self.state in UNANSWERED and self.due_on < today

    def log_subject(self) -> log.Subject:
        """Without a word of it."""
        with log.in_its_language():
            label = str(self)
        return log.Subject("demand", str(self.pk), label=label, department=self.department.code)


class DemandAnswer(Sealed):
    """One answer that was asked for: by which day, when it was given, and what it says."""

    demand = models.ForeignKey(
        Demand, models.CASCADE, related_name="answers", verbose_name=pgettext_lazy("noun", "督办")
    )
    turn = models.PositiveSmallIntegerField(_("第几次答复"), default=1)
    due_on = models.DateField(_("答复期限"))
    # A draft until it is released.
    text = models.TextField(_("答复"), max_length=MOST_OF_AN_ANSWER, blank=True)
    answered_on = models.DateField(_("答复日期"), null=True, blank=True)
    released_by = person_field(_("签发人"))

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("督办答复")
        verbose_name_plural = pgettext_lazy("plural", "督办答复")
        ordering = ["demand", "turn"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["demand", "turn"], name="demand_answer_turn"),
            models.CheckConstraint(
                condition=Q(answered_on=None) | ~Q(text=""),
                name="demand_answer_says_something",
            ),
        ]
        indexes = [models.Index("due_on", "answered_on", name="demand_answer_due")]

    def __str__(self):
        return f"{self.demand_id} {self.turn}"

    @property
    def days_late(self) -> int:
        """By how many days it came late; none if it has not come."""
        return max((self.answered_on - self.due_on).days, 0) if self.answered_on else 0
