from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models.procedure import Procedure
from disclosures.models.step_fact import Facts, by_kind
from portal.acts.refused import Lacking
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import User, person_field
from portal.records.models import Record, plausible_year


def number_text(value: Decimal | None) -> str:
    """Without the noughts that a column of two decimal places adds."""
    if value is None:
        return ""
    return f"{value:f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


class Dossier(Record):
    """全过程公开: one run of a procedure, and how far its steps are disclosed.

    What happened at its steps is kept by the dossier's number, for all its versions. It is made by
    being published and has no day of formation: each step has its day and its limit, by which it
    is late or not (`disclosures.dossiers.progress`).
    """

    procedure = models.ForeignKey(
        Procedure,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("流程"),
        help_text=_("决定有哪些环节；第 2 版起不再改变。"),
    )
    summary = models.CharField(
        _("内容概述"),
        max_length=300,
        blank=True,
        help_text=_("一两句话说清是什么事，列表和检索结果中显示。"),
    )
    started_on = models.DateField(
        _("启动日期"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("议题提出、立项或目标下达之日。"),
    )
    target = models.CharField(
        _("目标"),
        max_length=200,
        blank=True,
        help_text=_("只有年度目标等填写：要做到什么，如“新建法律援助工作站”。"),
    )
    target_value = models.DecimalField(
        _("目标值"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    target_unit = models.CharField(
        _("计量单位"), max_length=20, blank=True, help_text=_("如“个”“人次”“万元”。")
    )

    asked_for_by = ("全过程", "来龙去脉", "谁决定", "经过")
    public_fields = (
        *Record.public_fields,
        "procedure",
        "summary",
        "started_on",
        "target",
        "target_value",
        "target_unit",
    )
    required_fields = ("title", "department", "procedure", "summary", "started_on")

    class Meta(Record.Meta):
        verbose_name = _("全过程公开")
        verbose_name_plural = pgettext_lazy("plural", "全过程公开")
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(target_value=None) | Q(target_value__gt=0),
                name="dossier_target_positive",
                violation_error_message=_("目标值须大于 0。"),
            ),
            models.CheckConstraint(
                condition=Q(target_value=None) | ~Q(target=""),
                name="dossier_target_named",
                violation_error_message=_("有目标值的，须写明目标。"),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(
                "status", "procedure", "shown_on", "published_sequence", name="dossier_procedure"
            ),
            models.Index(
                "status", "department", "shown_on", "published_sequence", name="dossier_dept"
            ),
        ]

    def clean(self):
        super().clean()
        if self._procedure_differs():
            raise ValidationError({"procedure": _("流程从第 2 版起不再改变。")})

    def missing(self):
        reasons = super().missing()
        if self._procedure_differs():
            reasons.append(Lacking.in_field("procedure", _("流程从第 2 版起不再改变。")))
        if self.procedure and not self.procedure.step_list:
            reasons.append(Lacking.in_field("procedure", _("这个流程还没有环节，请发布人先添加。")))
        return reasons

    @property
    def target_value_text(self) -> str:
        return number_text(self.target_value)

    def _procedure_differs(self) -> bool:
        others = type(self).objects.filter(number=self.number).exclude(pk=self.pk)
        return self.version > 1 and others.exclude(procedure=self.procedure).exists()


class StepEntry(Sealed):
    """What happened at one step of a dossier, and which record disclosed it.

    Both are known by their numbers, so that the entry outlives every version.
    """

    dossier_number = models.CharField(_("全过程公开的索引号"), max_length=40)
    step_key = models.SlugField(_("环节"), max_length=40)
    turn = models.PositiveSmallIntegerField(_("第几次"), default=1)
    happened_on = models.DateField(
        _("完成日期"), null=True, blank=True, validators=[plausible_year]
    )
    record_number = models.CharField(_("公开信息的索引号"), max_length=40, blank=True)
    record_version = models.PositiveIntegerField(_("公开信息的版本"), null=True, blank=True)
    percent = models.PositiveSmallIntegerField(
        _("完成百分比"), null=True, blank=True, validators=[MaxValueValidator(100)]
    )
    value = models.DecimalField(_("完成数"), max_digits=14, decimal_places=2, null=True, blank=True)
    skipped_reason = models.CharField(
        _("未进行的理由"),
        max_length=300,
        blank=True,
    )
    # The reason, or a fact: written by one, released by another (R13); before that nobody but
    # staff reads it. `released_by` is of the reason.
    awaits_release = models.BooleanField(_("文字待他人放行"), default=False, editable=False)
    released_by = person_field(_("放行人"), blank=False, editable=False)
    # What disclosed it was measured by this due day, counted from that day: no later change of the
    # calendar or of the procedure moves it.
    counted_from = models.DateField(_("起算日"), null=True, editable=False)
    due_on = models.DateField(_("截止日期"), null=True, editable=False)
    revision = models.PositiveIntegerField(_("修改次数"), default=1, editable=False)
    entered_by = person_field(_("填报人"), blank=False)
    entered_at = models.DateTimeField(_("填报时间"))

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("环节情况")
        verbose_name_plural = pgettext_lazy("plural", "环节情况")
        ordering = ["dossier_number", "step_key", "turn"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["dossier_number", "step_key", "turn"],
                name="stepentry_turn",
                violation_error_message=_("这个环节已经填报。"),
            ),
            models.CheckConstraint(
                condition=Q(percent=None) | Q(percent__lte=100),
                name="stepentry_percent",
                violation_error_message=_("完成百分比为 0 至 100。"),
            ),
            models.CheckConstraint(
                condition=Q(value=None) | Q(value__gte=0),
                name="stepentry_value",
                violation_error_message=_("完成数不能小于 0。"),
            ),
            models.CheckConstraint(
                condition=Q(record_number="", record_version=None)
                | ~Q(record_number="") & Q(record_version__isnull=False),
                name="stepentry_record",
                violation_error_message=_("公开信息须同时有索引号和版本。"),
            ),
            models.CheckConstraint(
                condition=Q(happened_on=None, record_number="")
                | Q(happened_on__isnull=False, skipped_reason=""),
                name="stepentry_happened",
                violation_error_message=_("已进行的填写完成日期，未进行的填写理由，不能都填。"),
            ),
        ]
        indexes = [models.Index(fields=["record_number"], name="stepentry_record_number")]

    def __str__(self):
        return f"{self.dossier_number} {self.step_key} {self.turn}"

    @property
    def value_text(self) -> str:
        return number_text(self.value)

    @property
    def public_facts(self) -> Facts:
        return by_kind(fact for fact in self.facts.all() if not fact.awaits_release)

    @property
    def waiting_facts(self) -> Facts:
        return by_kind(fact for fact in self.facts.all() if fact.awaits_release)

    @property
    def writers_awaited(self) -> list[User]:
        """Who wrote what waits to be released, and so does not release it."""
        waiting = [fact.written_by for fact in self.facts.all() if fact.awaits_release]
        own = [self.entered_by] if self.awaits_release and self.skipped_reason else []
        return list(dict.fromkeys(one for one in (*own, *waiting) if one))

    @property
    def public_reason(self) -> str:
        return "" if self.awaits_release else self.skipped_reason


class DossierClosing(Sealed):
    """A dossier that is finished, and why, if required steps are missing."""

    number = models.CharField(_("全过程公开的索引号"), max_length=40, unique=True)
    closed_on = models.DateField(_("办结日期"), validators=[plausible_year])
    note = models.CharField(_("办结说明"), max_length=300, blank=True)
    awaits_release = models.BooleanField(_("说明待他人放行"), default=False, editable=False)
    closed_by = person_field(_("办结人"), blank=False, editable=False)
    released_by = person_field(_("放行人"), blank=False, editable=False)
    # The procedure may change later: the key of each of its steps, and whether it was required.
    steps = models.JSONField(_("办结时的环节"), default=list, blank=True, editable=False)

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("办结")
        verbose_name_plural = pgettext_lazy("plural", "办结")
        default_permissions = ()

    def __str__(self):
        return f"{self.number} {self.closed_on}"

    @property
    def public_note(self) -> str:
        return "" if self.awaits_release else self.note


class StepReminder(models.Model):
    """That people were told of a step's day. Steps of which nobody has told have no other row."""

    unsealed_because = "a reminder: what it tells of is sealed"

    dossier_number = models.CharField(_("全过程公开的索引号"), max_length=40)
    step_key = models.SlugField(_("环节"), max_length=40)
    due_on = models.DateField(_("截止日期"))
    due_soon_told_on = models.DateField(_("到期提醒日期"), null=True)
    overdue_told_on = models.DateField(_("逾期提醒日期"), null=True)

    class Meta:
        verbose_name = _("环节提醒")
        verbose_name_plural = _("环节提醒")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["dossier_number", "step_key", "due_on"], name="stepreminder_once"
            ),
        ]

    def __str__(self):
        return f"{self.dossier_number} {self.step_key} {self.due_on}"
