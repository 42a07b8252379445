"""One dated duty to disclose, and what became of it.

Whether it is on time, late or overdue is computed for a day and never stored (R8).
"""

from datetime import date
from functools import cache

from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures import periods
from disclosures.models.registration import ChannelRegistration
from disclosures.models.requirement import Requirement
from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, person_field
from portal.base.departments.scope import scope
from portal.base.workdays.calendar import Unit, limit_text
from portal.records.lookup import record_models
from portal.records.states import Status


class State(models.TextChoices):
    """How an obligation stands on a given day."""

    ON_TIME = "on_time", _("按时公开")
    LATE = "late", _("逾期公开")
    OVERDUE = "overdue", _("逾期未公开")
    DUE = "due", _("未到期")
    WAIVED = "waived", _("免予公开")
    WAIVED_LATE = "waived_late", _("逾期后免予公开")


@cache
def withdrawn() -> Q:
    """Whether the version that settled it, or a later one, was withdrawn: what is published
    after that has to settle it anew. Put together once, for it asks of each kind of record."""
    found = Q()
    for model in record_models():
        closed = model.objects.filter(status=Status.WITHDRAWN).order_by()
        own = closed.filter(
            number=OuterRef("settled_number"), version__gte=OuterRef("settled_version")
        )
        # The list of numbers is short; only for those of them the rows are looked up.
        found |= Q(settled_number__in=closed.values("number")) & Q(Exists(own))
    return found


@cache
def is_met() -> Q:
    """Whether something stands that settles the obligation: a record, a fact of a channel, or that
    there was nothing to disclose."""
    facts = ChannelRegistration.objects.confirmed().values("pk")
    by_record = ~Q(settled_number="") & ~withdrawn()
    return Q(nil_declared=True) | by_record | Q(shown_by__isnull=False, shown_by__in=facts)


class ObligationQuerySet(SealedQuerySet):
    def owed(self):
        """Those that count: a duty that nobody owes any longer does not, unless it was met."""
        return self.filter(is_owed=True)

    def in_reach(self, user):
        """Those of the departments that a member of staff works for."""
        reach = scope(user)
        return self if reach is None else self.filter(department_id__in=reach)

    def with_state(self, today: date):
        """Each with its `state` on that day."""
        return self.annotate(state=state_on(today))

    def unmet(self):
        """Neither settled nor declared nil; a withdrawn record settles nothing."""
        return self.filter(~is_met())

    def open(self, today: date):
        """Those of them that are not waived on this day."""
        return self.unmet().exclude(is_waived(today))


def is_waived(today: date) -> Q:
    """Whether a decision that it need not be met holds on this day."""
    return Q(waived_until__gte=today)


def was_waived_in_time() -> Q:
    return Q(waived_until__isnull=False, waived_on__lte=F("due_on"))


def deadline() -> Case:
    """The day by which it was to be met: while it was waived it could wait, unless it was
    overdue before."""
    until = Case(
        When(waived_until__gt=F("due_on"), then=F("waived_until")),
        default=F("due_on"),
        output_field=models.DateField(),
    )
    return Case(
        When(was_waived_in_time(), then=until),
        default=F("due_on"),
        output_field=models.DateField(),
    )


def state_on(today: date) -> Case:
    """The state as an expression of the database."""
    by_day = Case(
        When(disclosed_on__lte=F("due_on"), then=Value(State.ON_TIME.value)),
        When(
            was_waived_in_time() & Q(disclosed_on__lte=F("waived_until")),
            then=Value(State.ON_TIME.value),
        ),
        default=Value(State.LATE.value),
        output_field=CharField(),
    )
    still_open = Case(
        When(due_on__lt=today, then=Value(State.OVERDUE.value)),
        default=Value(State.DUE.value),
        output_field=CharField(),
    )
    return Case(
        When(is_met(), then=by_day),
        When(is_waived(today) & was_waived_in_time(), then=Value(State.WAIVED.value)),
        When(is_waived(today), then=Value(State.WAIVED_LATE.value)),
        default=still_open,
        output_field=CharField(),
    )


class Obligation(Sealed):
    # That somebody was reminded.
    unsealed_fields = ("due_soon_told_on", "overdue_told_on")

    requirement = models.ForeignKey(
        Requirement, models.PROTECT, related_name="obligations", verbose_name=_("应公开事项")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="obligations", verbose_name=_("责任部门")
    )
    period = models.CharField(_("所属期"), max_length=20)
    subject = models.CharField(
        _("事由"),
        max_length=150,
        blank=True,
        help_text=_("随时、分段公开的：制定了什么、办成了什么。"),
    )
    # The version whose publication brought it about; see `Requirement.caused_by`.
    cause_number = models.CharField(_("起因的索引号"), max_length=40, blank=True)
    cause_version = models.PositiveIntegerField(_("起因的版本"), null=True)
    # What somebody recorded is shown to citizens once somebody else has looked at it.
    recorded_by = person_field(_("登记人"))
    subject_checked = models.BooleanField(_("事由已核对"), default=True)
    period_start = models.DateField(_("期初"))
    period_end = models.DateField(_("期末"))
    counted_from = models.DateField(_("起算日"))
    limit_number = models.PositiveSmallIntegerField(_("时限"))
    limit_unit = models.CharField(_("时限单位"), max_length=20, choices=Unit)
    limit_basis = models.CharField(_("时限依据"), max_length=200, blank=True)
    due_on = models.DateField(_("截止日期"))
    is_owed = models.BooleanField(_("应当公开"), default=True)
    assignee = person_field(_("承办人"))

    settled_number = models.CharField(_("公开的信息"), max_length=40, blank=True)
    settled_version = models.PositiveIntegerField(_("版本"), null=True)
    # What some duties are met by, such as that the notice board was replaced (`Cause.met_by`).
    shown_by = models.ForeignKey(
        ChannelRegistration,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("履行它的公开形式"),
    )
    # Of the record or of the nil declaration, as the log has it; of a fact as it was checked.
    disclosed_on = models.DateField(_("公开日期"), null=True)
    is_carried_over = models.BooleanField(_("启用前已公开"), default=False)
    measured_value = models.DecimalField(
        _("完成值"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    nil_declared = models.BooleanField(_("零申报"), default=False)
    nil_reason = models.CharField(_("零申报理由"), max_length=300, blank=True)
    nil_proposed_by = person_field(_("零申报提出人"))
    waived_on = models.DateField(_("免予公开日期"), null=True)
    waived_until = models.DateField(_("免予公开复查日期"), null=True)
    waived_reason = models.CharField(_("免予公开理由"), max_length=300, blank=True)
    reviewed_on = models.DateField(_("最近复核日期"), null=True)
    review_on = models.DateField(_("下次复核日期"), null=True)
    due_soon_told_on = models.DateField(_("到期提醒日期"), null=True)
    overdue_told_on = models.DateField(_("逾期提醒日期"), null=True)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    # Of a row that was read `with_state()`, or looked at by `timeliness.certainty`.
    state: str
    is_overdue: bool
    date_remark: str

    objects = ObligationQuerySet.as_manager()

    class Meta:
        verbose_name = _("公开义务")
        verbose_name_plural = pgettext_lazy("plural", "公开义务")
        ordering = ["-due_on", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["requirement", "department", "period", "subject"],
                name="obligation_once",
                violation_error_message=_("这项公开义务已经登记过。"),
            ),
            models.UniqueConstraint(
                fields=["requirement", "department", "settled_number", "settled_version"],
                condition=~Q(settled_number=""),
                name="obligation_record_once",
                violation_error_message=_("同一条信息不能用于同一事项的两期。"),
            ),
        ]
        indexes = [
            models.Index("is_owed", "due_on", "id", name="obligation_list"),
            models.Index("department", "due_on", name="obligation_department"),
            models.Index("settled_number", name="obligation_number"),
        ]

    def __str__(self):
        return f"{self.requirement} · {self.period_label}"

    def get_absolute_url(self):
        return reverse("obligation", args=[self.pk])

    def log_subject(self) -> log.Subject:
        with log.in_its_language():
            label = str(self)
        return log.Subject("obligation", str(self.pk), label=label, department=self.department.code)

    @property
    def admin_url(self) -> str:
        return reverse("admin:disclosures_obligation_change", args=[self.pk])

    @property
    def shown_subject(self) -> str:
        """What citizens read of the event."""
        return self.subject if self.subject_checked else ""

    @property
    def limit(self) -> str:
        return limit_text(self.limit_number, self.limit_unit)

    @property
    def period_label(self) -> str:
        return f"{self.period_start}" if self.subject else periods.label(self.period)

    @property
    def is_still_open(self) -> bool:
        """Of a row that was read `with_state()`."""
        return self.state in (State.OVERDUE, State.DUE)

    @property
    def state_label(self) -> str:
        """Of a row that was read `with_state()`."""
        return str(State(self.state).label)

    @property
    def deadline(self) -> date:
        """As `deadline()` says it."""
        if self.waived_on and self.waived_until and self.waived_on <= self.due_on:
            return max(self.due_on, self.waived_until)
        return self.due_on

    def days_late(self, until: date) -> int:
        """Calendar days past the day by which it was to be met."""
        return max((until - self.deadline).days, 0)
