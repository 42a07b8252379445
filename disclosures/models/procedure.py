import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models.item import Item
from disclosures.models.step_fact import StepFact
from portal.base.audit.codes import Coded, CodedQuerySet
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models.proposed import Proposed
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.workdays.calendar import Unit
from portal.base.workdays.models import Limit
from portal.records.models import plausible_year


class ProcedureQuerySet(CodedQuerySet):
    def lasting(self, today: date, *, or_among: Iterable[Any] = ()):
        """Those that are not retired, by which alone anything new goes (`portal.base.choosing`)."""
        lasts = Q(awaits_release=False) & (Q(retired_on=None) | Q(retired_on__gt=today))
        return self.filter(lasts | Q(pk__in=list(or_among)))

    def undecided(self):
        """Those of which something waits for another person."""
        return self.filter(proposed_by__isnull=False)


class Procedure(Coded, Sealed, PublicRow, Proposed):
    """办事流程: the ordered steps of one kind of process, some of which must be disclosed.

    One person proposes it, another lets it out (R13, R14). From then on its steps are final, for
    public dossiers are measured by them: a changed procedure is a new one, and the old is retired.
    """

    proposable = (
        "name_zh", "name_en", "description_zh", "description_en", "legal_basis", "is_personal",
        "retired_on",
    )  # fmt: skip
    not_public = ("proposed", "revision")

    code = models.SlugField(_("流程代码"), max_length=40, unique=True)
    name_zh = models.CharField(_("中文名称"), max_length=60)
    name_en = models.CharField(_("英文名称"), max_length=100, blank=True)
    description_zh = models.TextField(_("说明"), blank=True)
    description_en = models.TextField(_("说明（英文）"), blank=True)
    legal_basis = models.CharField(
        _("依据"),
        max_length=300,
        blank=True,
        help_text=_("法律、法规、规章或文件的名称和条款。"),
    )
    is_personal = models.BooleanField(
        _("涉及个人"),
        default=False,
        help_text=_("涉及服刑人员等个人的，公开时姓名须遮盖。"),
    )
    retired_on = models.DateField(
        _("停用日期"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("停用后不再用于新的全过程公开；已有的不受影响。"),
    )

    objects = ProcedureQuerySet.as_manager()

    class Meta:
        verbose_name = _("流程")
        verbose_name_plural = pgettext_lazy("plural", "流程")
        ordering = ["code"]

    def __str__(self):
        return in_language(self.name_zh, self.name_en)

    @property
    def admin_url(self) -> str:
        return reverse("admin:disclosures_procedure_change", args=[self.pk])

    @property
    def description(self) -> str:
        return in_language(self.description_zh, self.description_en)

    @cached_property
    def step_list(self) -> "list[ProcedureStep]":
        return list(self.steps.all())


class ProcedureStep(Sealed, PublicRow):
    """One step of a procedure, and by when it must be disclosed."""

    class CountedFrom(models.TextChoices):
        START = "start", _("全过程启动之日")
        PREVIOUS = "previous", _("上一环节完成之日")
        ITSELF = "itself", _("本环节完成之日")
        BEFORE = "before", _("事前公开：不晚于所准备环节的前一天")

    procedure = models.ForeignKey(
        Procedure, models.CASCADE, related_name="steps", verbose_name=_("流程")
    )
    order = models.PositiveSmallIntegerField(_("次序"))
    key = models.SlugField(
        _("环节代码"),
        max_length=40,
        help_text=_("小写英文字母、数字和短横；使用后不再改变。"),
    )
    name_zh = models.CharField(_("中文名称"), max_length=60)
    name_en = models.CharField(_("英文名称"), max_length=100, blank=True)
    kind = models.CharField(
        _("公开事项类型"),
        max_length=20,
        choices=Item.Kind,
        blank=True,
        help_text=_("本环节公开的信息通常是哪一类公开事项。"),
    )
    is_required = models.BooleanField(_("必须公开"), default=False)
    repeats = models.BooleanField(
        _("可多次"), default=False, help_text=_("如逐月公开进展：每次填一条。")
    )
    after = models.CharField(
        _("须在其后"),
        max_length=300,
        blank=True,
        help_text=_("必须先进行的环节的代码，用空格隔开；它们的次序须在本环节之前。"),
    )
    limit_number = models.PositiveSmallIntegerField(_("时限"), null=True, blank=True)
    limit_unit = models.CharField(_("期限单位"), max_length=20, choices=Unit, blank=True)
    limit_code = models.CharField(
        _("法定时限"),
        max_length=40,
        blank=True,
        help_text=_("按法定时限表起算之日有效的规定计算；另有期限的留空，填数字和单位。"),
    )
    counted_from = models.CharField(
        _("期限起算"), max_length=20, choices=CountedFrom, default=CountedFrom.ITSELF
    )
    expected_days = models.PositiveSmallIntegerField(
        _("预计间隔（日）"),
        null=True,
        blank=True,
        help_text=_(
            "必须公开的环节，上一环节或者启动之后最迟多少日应有结果；不填的按时限。到期没有填报的，显示为应公开未公开。"
        ),
    )
    objection_days = models.PositiveSmallIntegerField(
        _("公示期至少（工作日）"),
        null=True,
        blank=True,
        help_text=_("须公示并征求异议的环节填写，如 5。"),
    )
    objection_code = models.CharField(
        _("公示期的法定时限"),
        max_length=40,
        blank=True,
        help_text=_("公示期由法定时限表规定的填写代码：按公示之日有效的规定。"),
    )

    # What is to be told of it besides; if it is required, it is not done without.
    asks_participants = models.BooleanField(_("须填参加人"), default=False)
    asks_opinions = models.BooleanField(_("须填意见及采纳情况"), default=False)
    asks_objections = models.BooleanField(_("须填异议及处理"), default=False)
    asks_bids = models.BooleanField(_("须填投标人和金额"), default=False)

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("环节")
        verbose_name_plural = pgettext_lazy("plural", "环节")
        ordering = ["procedure", "order", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["procedure", "key"],
                name="procedurestep_key",
                violation_error_message=_("这个流程已有同样代码的环节。"),
            ),
            models.CheckConstraint(
                condition=Q(limit_number=None) | Q(limit_number__gt=0),
                name="procedurestep_limit",
                violation_error_message=_("时限至少为 1；没有时限的留空。"),
            ),
            models.CheckConstraint(
                condition=Q(limit_number=None, limit_unit="")
                | Q(limit_number__isnull=False) & ~Q(limit_unit=""),
                name="procedurestep_unit",
                violation_error_message=_("时限须同时填写数字和单位。"),
            ),
            models.CheckConstraint(
                condition=Q(objection_days=None) | Q(objection_days__range=(1, 60)),
                name="procedurestep_objection",
                violation_error_message=_("公示期为 1 至 60 个工作日。"),
            ),
            models.CheckConstraint(
                condition=Q(expected_days=None) | Q(expected_days__range=(1, 999)),
                name="procedurestep_expected",
                violation_error_message=_("预计间隔为 1 至 999 日。"),
            ),
            models.CheckConstraint(
                condition=Q(limit_code="") | Q(limit_number=None),
                name="procedurestep_one_limit",
                violation_error_message=_("法定时限和另定的期限只填一样。"),
            ),
            models.CheckConstraint(
                condition=Q(objection_code="") | Q(objection_days=None),
                name="procedurestep_one_objection",
                violation_error_message=_("公示期的天数和法定时限只填一样。"),
            ),
        ]

    def __str__(self):
        return in_language(self.name_zh, self.name_en)

    def clean(self):
        super().clean()
        problems = {}
        for name in ("limit_code", "objection_code"):
            code = getattr(self, name)
            texts = Limit.objects.in_use().filter(code=code) if code else ()
            if code and not texts:
                problems[name] = _("没有这个代码的法定时限。")
            elif name == "objection_code" and any(one.unit != Unit.WORKING_DAY for one in texts):
                problems[name] = _("公示期须以工作日计。")
        if problems:
            raise ValidationError(problems)

    @property
    def asked(self) -> list[StepFact.Kind]:
        """The kinds of facts that are told of it."""
        asks = {
            StepFact.Kind.PARTICIPANT: self.asks_participants,
            StepFact.Kind.OPINION: self.asks_opinions,
            StepFact.Kind.OBJECTION: self.asks_objections,
            StepFact.Kind.BID: self.asks_bids,
        }
        return [kind for kind, is_asked in asks.items() if is_asked]

    @property
    def after_keys(self) -> list[str]:
        """The steps that must come before this one."""
        return [key for key in re.split(r"[\s,，、]+", self.after) if key]
